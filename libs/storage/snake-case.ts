import { DefaultNamingStrategy } from 'typeorm';

/** `uiterlijkeBeslisdatum` in a row class is `uiterlijke_beslisdatum` in its table. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
