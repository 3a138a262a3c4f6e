/* The test runner of Node as far as these tests need it, but that it ends with the first test that fails. */
const waiting = [];

export const describe = (_, body) => body();
export const it = (name, body) => waiting.push([name, body]);
export default it;

setTimeout(async () => {
  for (const [name, body] of waiting) {
    try {
      await body();
    } catch (error) {
      console.error(name, error);
      process.exit(1);
    }
  }
});
