const places = ['United States'];

/** `Result On Dark Serif`, as Storybook makes it of an export, the way a heading is written. */
export const storyName = (name: string): string =>
  places.includes(name) ? name : name.replace(/(?<= )[A-Z](?=[a-z]|\b)/g, (letter) => letter.toLowerCase());
