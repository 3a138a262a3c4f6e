/**
 * Lets a command of a test take as long as the test itself may: the test runner gives up after 20 seconds, which a
 * machine with more to do than cores sometimes needs.
 */
export function patiencePlugin() {
  return {
    name: 'patience',
    transform({path, body}) {
      if (path !== '/__web-dev-server__web-socket.js') return;
      const patient = body.replace('}, 20000);', '}, 180000);');
      if (patient === body) throw new Error('The test runner’s limit for commands is not where it was.');
      return patient;
    },
  };
}
