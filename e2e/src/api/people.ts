import { randomBytes, randomInt } from 'node:crypto';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** Somebody who does not exist. */
export interface Person {
  user: string;
  username: string;
  password: string;
  name: string;
  idNumber: string;
  mobile: string;
  email: string;
  nickname: string;
}

function checkDigit(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return checkDigits.charAt(sum % 11);
}

/** A document number with a right check digit, which the sandbox confirms. */
function idNumber(): string {
  const month = String(randomInt(1, 13)).padStart(2, '0');
  const day = String(randomInt(1, 29)).padStart(2, '0');
  const sequence = String(randomInt(100, 900));
  const body = `110101${randomInt(1970, 2000)}${month}${day}${sequence}`;
  return body + checkDigit(body);
}

/** A new person, whose every string is long enough to be searched for in a database. */
export function makePerson(): Person {
  const mark = randomBytes(5).toString('hex');
  const given = [0, 1, 2].map(() => String.fromCodePoint(0x6c34 + randomInt(300))).join('');
  return {
    user: `shop-${mark}`,
    username: `e2e${mark}`,
    password: `Made-Up-${randomBytes(9).toString('hex')}`,
    name: `欧阳${given}`,
    idNumber: idNumber(),
    mobile: `199${String(randomInt(0, 100_000_000)).padStart(8, '0')}`,
    email: `${mark}.person@mail.invalid`,
    nickname: `绰号${mark}`,
  };
}

/** Everything that would name the person, to be found nowhere once they are anonymised. */
export function stringsOf(person: Person): string[] {
  const { user, username, name, idNumber: number, mobile, email, nickname } = person;
  return [user, username, name, number, mobile, email, nickname];
}
