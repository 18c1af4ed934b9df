/** A function of one object that works out its answer once, and keeps it for as long as the object is kept. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const remembered = new WeakMap<Key, Made>();
  return (key) => {
    let made = remembered.get(key);
    if (made === undefined) {
      made = make(key);
      remembered.set(key, made);
    }
    return made;
  };
}
