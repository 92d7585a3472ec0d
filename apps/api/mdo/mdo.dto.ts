import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { MDO_ACTIES, type MdoActie } from '../../../libs/domain/mdo/sessie';
import { IsDatum, IsEen, IsId, IsLimiet, IsTijd, Optioneel } from '../validation/decorators';

export class MdoLijstVraag {
  @ApiPropertyOptional({ example: 'heerlen-3' })
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 20 })
  @Optioneel()
  @IsLimiet()
  limit?: string;
}

export class NieuweMdoVraag {
  @ApiPropertyOptional({ example: 'heerlen-3', description: 'Standaard het eigen team' })
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Standaard vandaag' })
  @Optioneel()
  @IsDatum()
  datum?: string;

  @ApiPropertyOptional({ example: '09:30', description: 'Hoe laat het begint' })
  @Optioneel()
  @IsTijd()
  aanvang?: string;
}

export class MdoActieVraag {
  @ApiProperty({ enum: MDO_ACTIES })
  @IsEen(MDO_ACTIES)
  actie!: MdoActie;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description:
      '`bespreek`, `parkeer`: dossierId; `volgendeKeer`: dossierId, reden; `voegToe`: dossierId, vraag; `meldAanwezig`, ' +
      '`meldAfwezig`: medewerkerId (standaard uzelf); `verzet`: datum, reden, aanvang; `zegAf`: reden; `besluit`: dossierId, bespreking (notitie, medischeNotitie, afspraken, ' +
      'volgendeDatum, aanspreekpunt, redenAanspreekpunt) en acties (ten hoogste drie acties op het dossier, zoals schortOp)',
    example: {
      dossierId: '5f6c2c5e-7d57-4a0f-9d9e-0d7a9b1c2d3e',
      bespreking: {
        notitie: 'Spreekuur plannen',
        afspraken: [{ titel: 'Spreekuur plannen', discipline: 'MEDISCH_SECRETARESSE' }],
      },
    },
  })
  @Optioneel()
  @IsObject()
  gegevens?: Record<string, unknown>;
}
