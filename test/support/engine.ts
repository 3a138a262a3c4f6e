/* Which engine the tests run in: for what one engine alone can do, or what takes long and hangs on our code alone. */

export const isChromium = 'userAgentData' in navigator;
export const isFirefox = navigator.userAgent.includes('Firefox');
