import type { PropertyStore } from '../store/properties';
import { propertiesHere } from './here';

/** The document properties. Throws a refusal that says so where Google hands out none. */
export const documentProperties: PropertyStore = {
  readAll: () => propertiesHere().getProperties(),
  write: (values) => {
    propertiesHere().setProperties(values, false);
  },
  remove: (key) => {
    propertiesHere().deleteProperty(key);
  },
  removeAll: () => {
    propertiesHere().deleteAllProperties();
  },
};
