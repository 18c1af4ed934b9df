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

/**
 * The same of texts and other plain values, kept as long as the function is: of many rows few say another. It keeps the
 * first `most`, as a tab may say something else in each of a million rows.
 */
export function oncePerValue<Value, Made>(
  make: (value: Value) => Made,
  most = Number.POSITIVE_INFINITY,
): (value: Value) => Made {
  const known = new Map<Value, Made>();
  return (value) => {
    let made = known.get(value);
    if (made === undefined) {
      made = make(value);
      if (known.size < most) known.set(value, made);
    }
    return made;
  };
}
