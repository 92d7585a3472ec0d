import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsInt,
  IsObject,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { BEPALENDE_DATUMS, EENHEDEN, ZEKERHEDEN, type Regel } from '../../../libs/domain/regels/regel';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { TERMIJN_SOORTEN } from '../../../libs/domain/termijnen/termijn-soort';
import { Genormaliseerd, IsDatum, IsEen, IsTekst, Optioneel } from '../validation/decorators';

const MEESTE_WIJZIGINGEN = 50;
const MEESTE_WAARDEN = 20;

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value <= 1e9;
const IsWaarde = () =>
  ValidateBy({
    name: 'isWaarde',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'boolean' ||
        isNumber(value) ||
        (Array.isArray(value) && value.length <= MEESTE_WAARDEN && value.every(isNumber)),
      defaultMessage: () => 'moet een getal, ja of nee (true of false), of een lijst van getallen zijn',
    },
  });

export class RegelsVraag {
  @ApiPropertyOptional({ format: 'date', description: 'De regels die op die dag gelden; standaard vandaag' })
  @Optioneel()
  @IsDatum()
  opDatum?: string;
}

export class RegelGegevens implements Regel {
  @ApiProperty({ example: 'term.wia_claim.announced' })
  @IsTekst(100)
  sleutel!: string;

  @ApiProperty({
    oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'number' } }],
  })
  @IsWaarde()
  waarde!: Regel['waarde'];

  @ApiProperty({ enum: EENHEDEN })
  @IsEen(EENHEDEN)
  eenheid!: Regel['eenheid'];

  @ApiProperty({ format: 'date', description: 'De eerste dag' })
  @IsDatum()
  van!: Datum;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String, description: 'De laatste dag' })
  @ValidateIf((_regel, tot) => tot !== null && tot !== undefined)
  @IsDatum()
  tot!: Datum | null;

  @ApiProperty({ enum: BEPALENDE_DATUMS })
  @IsEen(BEPALENDE_DATUMS)
  bepaaldDoor!: Regel['bepaaldDoor'];

  @ApiProperty({ example: 'Wet WIA 102 lid 5' })
  @Genormaliseerd()
  @IsTekst(200)
  artikel!: string;

  @ApiProperty({ enum: ZEKERHEDEN })
  @IsEen(ZEKERHEDEN)
  zekerheid!: Regel['zekerheid'];

  @ApiPropertyOptional()
  @Optioneel()
  @Genormaliseerd()
  @IsTekst(1000)
  toelichting?: string;

  @ApiPropertyOptional({ enum: TERMIJN_SOORTEN, description: 'Alleen bij een beslistermijn' })
  @Optioneel()
  @IsEen(TERMIJN_SOORTEN)
  soort?: Regel['soort'];

  @ApiPropertyOptional({ description: 'Algemene termijnenwet; alleen bij een beslistermijn' })
  @Optioneel()
  @IsBoolean()
  atw?: boolean;

  @ApiPropertyOptional({ enum: ['VERSCHUIFT', 'INFORMEERT'] })
  @Optioneel()
  @IsEen(['VERSCHUIFT', 'INFORMEERT'])
  kennisgeving?: Regel['kennisgeving'];

  @ApiPropertyOptional()
  @Optioneel()
  @IsTekst(200)
  kennisgevingArtikel?: string;
}

/** What one change is, by `actie`; the fields of the other kind are unknown here. */
export class WijzigingGegevens {
  @ApiProperty({ enum: ['VOEG_TOE', 'BEEINDIG'] })
  @IsEen(['VOEG_TOE', 'BEEINDIG'])
  actie!: 'VOEG_TOE' | 'BEEINDIG';
}

export class VoegToe extends WijzigingGegevens {
  declare actie: 'VOEG_TOE';

  @ApiProperty({ type: RegelGegevens })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => RegelGegevens)
  regel!: RegelGegevens;
}

export class Beeindig extends WijzigingGegevens {
  declare actie: 'BEEINDIG';

  @ApiProperty({ example: 'term.wia_claim.announced' })
  @IsTekst(100)
  sleutel!: string;

  @ApiProperty({ format: 'date', description: 'De eerste dag van de regel die eindigt' })
  @IsDatum()
  van!: Datum;

  @ApiProperty({ format: 'date', description: 'De laatste dag waarop hij geldt' })
  @IsDatum()
  tot!: Datum;
}

const KINDS = new Map<unknown, new () => WijzigingGegevens>([
  ['VOEG_TOE', VoegToe],
  ['BEEINDIG', Beeindig],
]);
const asWijziging = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && !Array.isArray(item)
    ? plainToInstance(KINDS.get((item as WijzigingGegevens).actie) ?? WijzigingGegevens, item)
    : item;

@ApiExtraModels(VoegToe, Beeindig)
export class RegelboekGegevens {
  @ApiProperty({ maxLength: 2000, description: 'Waarom de regels veranderen' })
  @Genormaliseerd()
  @IsTekst(2000)
  toelichting!: string;

  @ApiProperty({
    type: 'array',
    minItems: 1,
    maxItems: MEESTE_WIJZIGINGEN,
    items: { oneOf: [VoegToe, Beeindig].map((each) => ({ $ref: getSchemaPath(each) })) },
  })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'moet ten minste één wijziging bevatten' })
  @ArrayMaxSize(MEESTE_WIJZIGINGEN, { message: `mag hoogstens ${MEESTE_WIJZIGINGEN} regels hebben` })
  @ValidateNested({ each: true })
  // The library's own discriminator falls over an item that is null.
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(asWijziging) : value))
  wijzigingen!: (VoegToe | Beeindig)[];

  @ApiPropertyOptional({ description: 'De versie uit de proef; is die intussen gemaakt, dan 409' })
  @Optioneel()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(2, { message: 'moet ten minste 2 zijn' })
  versie?: number;
}
