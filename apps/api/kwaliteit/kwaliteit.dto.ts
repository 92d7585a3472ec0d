import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { FUNCTIONARISSEN, type Functionaris } from '../../../libs/domain/kwaliteit/functionaris';
import {
  ACTIES,
  ONGESCHIKT,
  STRATA,
  type Actie,
  type Ongeschikt,
  type Stratum,
} from '../../../libs/domain/kwaliteit/onderzoek';
import { OORDELEN, type Oordeel } from '../../../libs/domain/kwaliteit/oordeel';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { Bladeren } from '../page';
import { Genormaliseerd, IsDatum, IsEen, IsId, IsTekst, Optioneel } from '../validation/decorators';

const LIJST = { message: 'moet een lijst zijn' };
const getal = (van: number, tot: number) => ({ message: `moet een heel getal van ${van} t/m ${tot} zijn` });
const keys = (of: object) => Object.keys(of);

export class QuotumGegevens {
  @ApiProperty({ example: 'heerlen' })
  @IsId()
  kantoorId!: string;

  @ApiProperty({ enum: keys(STRATA) })
  @IsEen(keys(STRATA))
  stratum!: Stratum;

  @ApiProperty({ minimum: 1, maximum: 200 })
  @IsInt(getal(1, 200))
  @Min(1, getal(1, 200))
  @Max(200, getal(1, 200))
  aantal!: number;
}

export class GroepGegevens {
  @ApiProperty({ maxLength: 60 })
  @Genormaliseerd()
  @IsTekst(60)
  naam!: string;

  @ApiProperty({ type: [String] })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één kantoor' })
  @ArrayMaxSize(50, { message: 'noemt te veel kantoren' })
  @IsId({ each: true })
  kantoren!: string[];
}

export class OnderzoekGegevens {
  @ApiProperty({ maxLength: 120 })
  @Genormaliseerd()
  @IsTekst(120)
  naam!: string;

  @ApiProperty({ format: 'date', description: 'Afgesloten op of na deze dag' })
  @IsDatum()
  vanDatum!: Datum;

  @ApiProperty({ format: 'date', description: 'Afgesloten op of vóór deze dag' })
  @IsDatum()
  totEnMetDatum!: Datum;

  @ApiProperty({ type: [QuotumGegevens] })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'vraag ten minste één soort dossiers' })
  @ArrayMaxSize(100, { message: 'vraagt te veel' })
  @ValidateNested({ each: true })
  @Type(() => QuotumGegevens)
  quota!: QuotumGegevens[];

  @ApiProperty({ type: [GroepGegevens], description: 'De eerste twee worden vergeleken' })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één groep' })
  @ArrayMaxSize(10, { message: 'noemt te veel groepen' })
  @ValidateNested({ each: true })
  @Type(() => GroepGegevens)
  groepen!: GroepGegevens[];

  @ApiProperty({ type: [String], description: 'Medewerkers die kwaliteitstoetser zijn' })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één toetser' })
  @ArrayMaxSize(100, { message: 'noemt te veel toetsers' })
  @ArrayUnique({ message: 'noemt een toetser dubbel' })
  @IsId({ each: true })
  toetserIds!: string[];

  @ApiPropertyOptional({ minimum: 0, maximum: 100, default: 100 })
  @Optioneel()
  @IsInt(getal(0, 100))
  @Min(0, getal(0, 100))
  @Max(100, getal(0, 100))
  tweedePercentage?: number;

  @ApiPropertyOptional({ maxLength: 60, description: 'Waaruit de trekking volgt; zonder kiest Regie er een' })
  @Optioneel()
  @IsTekst(60)
  zaad?: string;
}

export class VervangGegevens {
  @ApiProperty({ format: 'uuid', description: 'Het dossier in de steekproef' })
  @IsUUID('all', { message: 'moet een id van een dossier in de steekproef zijn' })
  id!: string;

  @ApiProperty({ enum: keys(ONGESCHIKT) })
  @IsEen(keys(ONGESCHIKT))
  reden!: Ongeschikt;
}

export class OnderzoekActieVraag {
  @ApiProperty({ enum: keys(ACTIES) })
  @IsEen(keys(ACTIES))
  actie!: Actie;

  @ApiPropertyOptional({ type: VervangGegevens, description: 'Alleen bij vervang' })
  @Optioneel()
  @IsObject({ message: 'moet een object zijn' })
  @ValidateNested()
  @Type(() => VervangGegevens)
  gegevens?: VervangGegevens;
}

export class IntegraalGegevens {
  @ApiProperty({ enum: keys(OORDELEN) })
  @IsEen(keys(OORDELEN))
  oordeel!: Oordeel;

  @ApiProperty({ enum: keys(FUNCTIONARISSEN), isArray: true, description: 'Wiens fout het is' })
  @IsArray(LIJST)
  @ArrayUnique({ message: 'noemt een functionaris dubbel' })
  @IsEen(keys(FUNCTIONARISSEN), { each: true })
  fouten!: Functionaris[];

  @ApiPropertyOptional({ maxLength: 2000, description: 'Zonder medische inhoud' })
  @Optioneel()
  @IsTekst(2000)
  toelichting?: string;
}

export const STEEKPROEF_STATUSSEN = ['TE_BEOORDELEN', 'BEOORDEELD', 'VERVANGEN'] as const;

export class SteekproefVraag extends Bladeren {
  @ApiPropertyOptional({ enum: STEEKPROEF_STATUSSEN })
  @Optioneel()
  @IsEen(STEEKPROEF_STATUSSEN)
  status?: (typeof STEEKPROEF_STATUSSEN)[number];
}

export class ToetsingenVraag extends Bladeren {
  @ApiPropertyOptional({ enum: ['open', 'alles'], default: 'open' })
  @Optioneel()
  @IsEen(['open', 'alles'])
  status?: 'open' | 'alles';
}

export class ToetsingGegevens {
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: {
        antwoord: { type: 'string', enum: ['JA', 'NEE', 'NVT'] },
        toelichting: { type: 'string', maxLength: 2000 },
        controle: { type: 'string' },
      },
    },
    description: 'Per criterium van de vragenlijst',
  })
  @IsObject({ message: 'moet een object zijn' })
  antwoorden!: object;

  @ApiPropertyOptional({ enum: keys(OORDELEN), description: 'Met een oordeel is de toetsing ingediend' })
  @Optioneel()
  @IsEen(keys(OORDELEN))
  oordeel?: Oordeel;
}

export class ConsensusGegevens {
  @ApiProperty({ enum: keys(OORDELEN) })
  @IsEen(keys(OORDELEN))
  oordeel!: Oordeel;
}
