/** GB 11643: weights of the first seventeen digits, and the last character by the remainder of eleven. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';
const birthday = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Whether eighteen characters are an identity number: a province, a birthday and the right check character. */
export function isIdentityNumber(text: string): boolean {
  if (!province.test(text) || !birthday.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return checkCharacters[sum % 11] === text[17]?.toUpperCase();
}

/** A number of a person as a report may repeat it: all but its ends are hidden. */
export function masked(number: string): string {
  return number.slice(0, 3) + '*'.repeat(number.length - 5) + number.slice(-2);
}
