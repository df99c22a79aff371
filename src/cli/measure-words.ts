// Measures as sentences call them.

/** `hoursLost` → `hours lost`. */
export const inWords = (measure: string): string => measure.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
