export const warn = (text: string): void => console.warn(`[microneedling-widgets] ${text}`);
