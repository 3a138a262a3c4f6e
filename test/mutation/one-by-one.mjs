/* The test runner of Node as far as these tests need it, but that it ends with the first test that fails. */
const waiting = [];
const before = [];

export const describe = (_, body) => body();
export const it = (name, body) => waiting.push([name, body]);
export const test = it;
export default it;
export const beforeEach = (body) => before.push(body);
export const after = () => undefined;

setTimeout(async () => {
  for (const [name, body] of waiting) {
    try {
      for (const prepare of before) await prepare();
      await body();
    } catch (error) {
      console.error(name, error);
      process.exit(1);
    }
  }
});
