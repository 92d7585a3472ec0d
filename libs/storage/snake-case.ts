import { DefaultNamingStrategy } from 'typeorm';

/** `uiterlijkeBeslisdatum` as a column: `uiterlijke_beslisdatum`. */
export const snakeCase = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `uiterlijkeBeslisdatum` in a row class is `uiterlijke_beslisdatum` in its table. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? snakeCase(property);
  }
}
