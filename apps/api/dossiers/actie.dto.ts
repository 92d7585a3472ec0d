import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { IsActie } from '../validation/decorators';

/** An act by its name; which gegevens belong to it is said by its own form, and checked against that. */
export class ActieVraag {
  @ApiProperty({ example: 'schortOp', description: 'Een van de `acties` van het dossier' })
  @IsActie()
  actie!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Volgens `gegevensSchema` van de actie',
    example: { grond: 'AWB_4_15_2B', vanafDatum: '2026-11-02', reden: 'Cliënt kwam niet op de afspraak' },
  })
  @IsObject()
  gegevens!: Record<string, unknown>;
}
