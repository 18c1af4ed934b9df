import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { servableScript } from '../../../src/build/script/servable-script';

test('texts and names are written in another way and say the same', () => {
  const code =
    'var $=1,$1=2,a$$=3,b=$&&a$$;var all={$1,"http://x///y":"$& $1 $$ a$"};var found="a-b".replace(/(a)-(b)$/,"$2$1$$");';
  const written = servableScript(code);
  expect(written).not.toMatch(/\/\/|\$[&$\d]/);
  const read = (text: string) => {
    const realm = createContext({});
    runInContext(text, realm);
    return JSON.parse(JSON.stringify(realm));
  };
  expect(read(written)).toEqual(read(code));
  expect(read(written)).toMatchObject({ b: 3, found: 'ba$' });
});

test('any text is still that text', () => {
  const letters = fc.constantFrom('$', '&', '/', '\\', '1', 'a', '"', "'", '\n', '*');
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const text = parts.join('');
      const written = servableScript(JSON.stringify(text));
      expect(written).not.toMatch(/\/\/|\$[&$\d]/);
      expect(runInContext(written, createContext({}))).toBe(text);
    }),
  );
});

test('what needs no other way stays as it is', () => {
  const code = 'var a=1/2/3,b=/\\/\\/$/,c="a/b",$e=a$;';
  expect(servableScript(code)).toBe(code);
});
