import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsObject, Max, Min } from 'class-validator';

/** What somebody typed so far; whether it is right is asked when it is sent as an act. */
export class ConceptVraag {
  @ApiProperty({ example: 7, description: 'De versie van het dossier waarop dit is ingevuld' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'moet ten minste 0 zijn' })
  @Max(999_999_999, { message: 'mag niet meer dan 999999999 zijn' })
  versieGezien!: number;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { reden: 'Loonstroken gevraagd' } })
  @IsObject({ message: 'moet een object zijn' })
  inhoud!: Record<string, unknown>;
}
