// Runs inside the realm, before the script, and is gone when the script starts: what it keeps lives in closures only.
// Everything the script ever holds is made here, so that no object of the host, and nothing behind its constructors,
// gets in. `host` is the host's side of the border: see realm.ts.
(function border(host) {
  const RealDate = Date;
  const tag = Object.prototype.toString;
  const isDate = (value) => tag.call(value) === '[object Date]';
  const instant = RealDate.prototype.getTime;

  for (const path of host.forbidden) {
    const names = path.split('.');
    const last = names.pop();
    const owner = names.reduce((object, name) => object?.[name], globalThis);
    if (owner) delete owner[last];
  }

  // A script lives in its own time zone, never in the machine's; only a zone without offset is let in by the host.
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    RealDate.prototype[`get${part}`] = RealDate.prototype[`getUTC${part}`];
    if (part !== 'Day') RealDate.prototype[`set${part}`] = RealDate.prototype[`setUTC${part}`];
  }
  RealDate.prototype.getTimezoneOffset = () => 0;
  RealDate.prototype.toString = function dateString() {
    return host.dateText(instant.call(this));
  };
  RealDate.prototype.toDateString = function toDateString() {
    return this.toString().slice(0, 15);
  };
  RealDate.prototype.toTimeString = function toTimeString() {
    return this.toString().slice(16);
  };
  RealDate.prototype[Symbol.toPrimitive] = function toPrimitive(hint) {
    return hint === 'number' ? this.valueOf() : this.toString();
  };
  const parse = (text) => host.parseDate(String(text));
  function ScriptDate(...parts) {
    if (!new.target) return new ScriptDate().toString();
    if (parts.length === 0) return Reflect.construct(RealDate, [host.now()], new.target);
    if (parts.length > 1) return Reflect.construct(RealDate, [RealDate.UTC(...parts)], new.target);
    const only = isDate(parts[0]) ? instant.call(parts[0]) : parts[0];
    return Reflect.construct(RealDate, [typeof only === 'string' ? parse(only) : only], new.target);
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  ScriptDate.prototype = RealDate.prototype;
  RealDate.prototype.constructor = ScriptDate;
  ScriptDate.now = () => host.now();
  ScriptDate.parse = parse;
  ScriptDate.UTC = RealDate.UTC;
  globalThis.Date = ScriptDate;
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = RealDate.prototype[name];
    RealDate.prototype[name] = function localized(locales, options) {
      return original.call(this, locales, { timeZone: 'Etc/UTC', ...options });
    };
  }
  const DateTimeFormat = Intl.DateTimeFormat;
  Intl.DateTimeFormat = function ScriptDateTimeFormat(locales, options) {
    return new DateTimeFormat(locales, { timeZone: 'Etc/UTC', ...options });
  };

  const hosted = new WeakMap();
  const wrapped = new WeakMap();

  /** A value of the host as the script may hold it. */
  function toRealm(value) {
    if (value === null || typeof value !== 'object') return typeof value === 'function' ? undefined : value;
    if (Array.isArray(value)) {
      const copy = new Array(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = toRealm(value[index]);
      return copy;
    }
    if (isDate(value)) return new RealDate(instant.call(value));
    const service = host.serviceOf(value);
    if (service) return wrap(value, service);
    const copy = {};
    for (const key of Object.keys(value)) copy[key] = toRealm(value[key]);
    return copy;
  }

  function wrap(object, service) {
    const known = wrapped.get(object);
    if (known) return known;
    const methods = new Map();
    const proxy = new Proxy(Object.create(null), {
      get(_target, name) {
        if (name === Symbol.toPrimitive || name === 'toString') return () => host.textOf(object);
        if (typeof name === 'symbol' || name === 'toJSON' || name === 'then') return undefined;
        if (!methods.has(name)) methods.set(name, member(object, service, name));
        return methods.get(name);
      },
      set() {
        throw new Error(`Cannot set properties of ${service}`);
      },
    });
    hosted.set(proxy, object);
    wrapped.set(object, proxy);
    return proxy;
  }

  function member(object, service, name) {
    const kind = host.memberOf(object, name);
    if (kind === 'enumeration') return toRealm(object[name]);
    if (kind !== 'method') throw new Error(`not emulated: ${service}.${name}`);
    return (...args) => {
      const given = args.map(toHost);
      let answer;
      try {
        answer = host.invoke(object, name, given);
      } catch (error) {
        throw new Error(error.message);
      }
      return toRealm(answer);
    };
  }

  /** A value of the script as a service takes it. */
  function toHost(value) {
    if (typeof value === 'function') throw new Error('Invalid argument: a function');
    if (value === null || typeof value !== 'object') return value;
    if (hosted.has(value)) return hosted.get(value);
    if (Array.isArray(value)) return host.list(value.length, (index) => toHost(value[index]));
    if (isDate(value)) return host.date(instant.call(value));
    return host.record(Object.keys(value), (key) => toHost(value[key]));
  }

  /** Why google.script.run would not let a value pass; null when it would. */
  function refusal(value, path, seen) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
    if (typeof value === 'number') return Number.isFinite(value) ? null : `${path} is ${value}`;
    if (typeof value !== 'object') return `${path} is ${value === undefined ? 'undefined' : `a ${typeof value}`}`;
    if (isDate(value)) return `${path} is a Date`;
    if (seen.includes(value)) return `${path} is part of a cycle`;
    const inside = [...seen, value];
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const found = refusal(value[index], `${path}[${index}]`, inside);
        if (found) return found;
      }
      return null;
    }
    if (hosted.has(value) || Object.getPrototypeOf(value) !== Object.prototype) return `${path} is a class instance`;
    for (const key of Object.keys(value)) {
      const found = refusal(value[key], `${path}.${key}`, inside);
      if (found) return found;
    }
    return null;
  }

  for (const name of host.services) globalThis[name] = toRealm(host.service(name));
  const console = {};
  for (const level of ['log', 'info', 'warn', 'error']) {
    console[level] = (...parts) =>
      host.log(level, parts.map((part) => (typeof part === 'object' ? JSON.stringify(part) : String(part))).join(' '));
  }
  globalThis.console = console;

  return {
    call: (name, args) => globalThis[name](...args),
    arguments: (values) => toRealm(values),
    fromJson: (text) => JSON.parse(text),
    refusal: (value) => refusal(value, 'the answer', []),
    toJson: (value) => JSON.stringify(value),
    message: (error) => String(error?.message ?? error),
    isFunction: (name) => typeof globalThis[name] === 'function',
  };
});
