/** London and São Paulo change their clocks; Apia skipped a day; the others are far from Greenwich, or odd. */
const zones = [
  'UTC',
  'Europe/London',
  'America/Sao_Paulo',
  'America/Los_Angeles',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
];

/** Runs `check` in each zone; Node reads TZ anew when it is set. */
export function inEveryZone(check: (zone: string) => void): void {
  const before = process.env.TZ;
  try {
    for (const zone of zones) {
      process.env.TZ = zone;
      check(zone);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
