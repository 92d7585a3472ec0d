import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { SOORTEN } from '../../../libs/domain/aanvraag';
import { TERMIJNBORD_KOLOMMEN, type TermijnbordKolom } from '../../../libs/domain/termijnen/termijnbord';
import { Bladeren } from '../page';
import { Genormaliseerd, IsEen, IsId, IsTekst, Optioneel } from '../validation/decorators';
import { BULK_ACTIES, type BulkActie } from './bulk-acties';

const soorten = Object.keys(SOORTEN);
const kolommen = Object.keys(TERMIJNBORD_KOLOMMEN);
const MEESTE_DOSSIERS = 200;
const MEESTE_WEKEN = 26;

export class BordVraag extends Bladeren {
  @ApiPropertyOptional({ example: 'heerlen' })
  @Optioneel()
  @IsId()
  kantoor?: string;

  @ApiPropertyOptional({ example: 'heerlen-3' })
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({ enum: soorten })
  @Optioneel()
  @IsEen(soorten)
  soort?: string;

  @ApiPropertyOptional({ enum: kolommen, description: 'Geeft ook de dossiers achter deze kolom' })
  @Optioneel()
  @IsEen(kolommen)
  kolom?: TermijnbordKolom;
}

const isWeken = (value: unknown) =>
  typeof value === 'string' && /^[0-9]{1,2}$/.test(value) && +value >= 1 && +value <= MEESTE_WEKEN;

export class PrognoseVraag {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MEESTE_WEKEN, default: 8 })
  @Optioneel()
  @ValidateBy({
    name: 'isWeken',
    validator: { validate: isWeken, defaultMessage: () => `moet een getal van 1 t/m ${MEESTE_WEKEN} zijn` },
  })
  weken?: string;

  @ApiPropertyOptional({ example: 'heerlen' })
  @Optioneel()
  @IsId()
  kantoor?: string;

  @ApiPropertyOptional({ example: 'heerlen-3' })
  @Optioneel()
  @IsId()
  team?: string;
}

export class DossierOpVersie {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'moet een id van een dossier zijn' })
  id!: string;

  @ApiProperty({ description: 'De versie waarop u handelt' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'moet ten minste 0 zijn' })
  @Max(999_999_999, { message: 'is te groot' })
  versie!: number;
}

export class HandelingenVraag {
  @ApiProperty({ enum: BULK_ACTIES })
  @IsEen(BULK_ACTIES)
  actie!: BulkActie;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Zoals bij de actie zelf' })
  @IsObject({ message: 'moet een object zijn' })
  gegevens!: Record<string, unknown>;

  @ApiProperty({ type: [DossierOpVersie], minItems: 1, maxItems: MEESTE_DOSSIERS })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'moet ten minste één dossier bevatten' })
  @ArrayMaxSize(MEESTE_DOSSIERS, { message: `mag hoogstens ${MEESTE_DOSSIERS} dossiers bevatten` })
  @ArrayUnique((dossier: DossierOpVersie | null) => dossier?.id, {
    message: 'mag elk dossier één keer bevatten',
  })
  @IsDefined({ each: true, message: 'moet een dossier met zijn versie zijn' })
  @ValidateNested({ each: true })
  @Type(() => DossierOpVersie)
  dossiers!: DossierOpVersie[];
}

export class WeergaveFilter {
  @ApiPropertyOptional()
  @Optioneel()
  @IsId()
  kantoor?: string;

  @ApiPropertyOptional()
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({ enum: soorten })
  @Optioneel()
  @IsEen(soorten)
  soort?: string;

  @ApiPropertyOptional({ enum: kolommen })
  @Optioneel()
  @IsEen(kolommen)
  kolom?: TermijnbordKolom;
}

export class WeergaveGegevens {
  @ApiProperty({ maxLength: 60, description: 'Zonder namen of gegevens van cliënten' })
  @Genormaliseerd()
  @IsTekst(60)
  naam!: string;

  @ApiProperty({ type: WeergaveFilter })
  @IsDefined()
  @IsObject({ message: 'moet een object zijn' })
  @ValidateNested()
  @Type(() => WeergaveFilter)
  filter!: WeergaveFilter;
}
