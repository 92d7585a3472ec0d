import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsInt, Length, Max, Min } from 'class-validator';
import type { Vorm } from '../../../libs/domain/tevredenheid/groepen';
import { BRONNEN, type Bron } from '../../../libs/domain/tevredenheid/vragenlijst';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, IsEen, IsId, IsScope, IsTekst, Optioneel } from '../validation/decorators';

const LIJST = { message: 'moet een lijst zijn' };
const GETAL = { message: 'moet een heel getal van 1 t/m 10000000 zijn' };
/** Rows of one request; a larger file is for the command line. */
export const MEESTE_RIJEN = 20_000;
/** Characters of a file, and so what the route takes (see edge.ts). */
const LANGSTE_BESTAND = 2_000_000;
const BESTAND = { message: 'moet de tekst van een bestand zijn, van ten hoogste 2 MB' };
const VORMEN: readonly Vorm[] = ['RESPONDENTEN', 'PUBLICATIE'];

export class TevredenheidVraagDto {
  @ApiProperty({ enum: Object.keys(BRONNEN) })
  @IsEen(Object.keys(BRONNEN))
  bron!: Bron;

  @ApiPropertyOptional({ default: 'landelijk', description: 'team:ID, kantoor:ID of landelijk' })
  @Optioneel()
  @IsScope()
  scope?: string;

  @ApiPropertyOptional({ description: 'Standaard de laatste' })
  @Optioneel()
  @IsId()
  meting?: string;

  @ApiPropertyOptional({
    description: 'Standaard alle respondenten samen; bij de Menselijke Maat Monitor WIA of ZW',
  })
  @Optioneel()
  @IsEen(['ALLEN', 'WIA', 'ZW'])
  populatie?: string;
}

class MetingKenmerken {
  @ApiProperty({ format: 'date', description: 'De eerste dag waarop is gevraagd' })
  @IsDatum()
  vanDatum!: Datum;

  @ApiPropertyOptional({ minimum: 1, description: 'Hoeveel mensen zijn gevraagd, voor de respons' })
  @Optioneel()
  @IsInt(GETAL)
  @Min(1, GETAL)
  @Max(10_000_000, GETAL)
  uitgenodigd?: number;

  @ApiProperty({ maxLength: 200, description: 'Waar de uitkomsten vandaan komen' })
  @IsTekst(200)
  herkomst!: string;

  @ApiPropertyOptional({ description: 'In de plaats van een meting die er onder deze naam al is' })
  @Optioneel()
  @IsBoolean({ message: 'moet true of false zijn' })
  vervangt?: boolean;
}

export class MetingBestandGegevens extends MetingKenmerken {
  @ApiProperty({ maxLength: LANGSTE_BESTAND, description: 'De tekst van een CSV-bestand' })
  @Length(1, LANGSTE_BESTAND, BESTAND)
  bestand!: string;

  @ApiPropertyOptional({ enum: Object.keys(BRONNEN), description: 'Standaard wat de stellingen zeggen' })
  @Optioneel()
  @IsEen(Object.keys(BRONNEN))
  bron?: Bron;

  @ApiPropertyOptional({ description: 'Hoe de meting heet; standaard het jaar of het halfjaar' })
  @Optioneel()
  @IsId()
  meting?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Standaard dezelfde dag' })
  @Optioneel()
  @IsDatum()
  totDatum?: Datum;
}

export class MetingGegevens extends MetingKenmerken {
  @ApiProperty({ enum: Object.keys(BRONNEN) })
  @IsEen(Object.keys(BRONNEN))
  bron!: Bron;

  @ApiProperty({ description: 'Hoe de meting heet, zoals 2026 of 2026-1' })
  @IsId()
  meting!: string;

  @ApiProperty({ enum: VORMEN, description: 'Een regel per respondent, of een tabel zoals gepubliceerd' })
  @IsEen(VORMEN)
  vorm!: Vorm;

  @ApiProperty({ format: 'date' })
  @IsDatum()
  totDatum!: Datum;

  @ApiProperty({
    type: String,
    isArray: true,
    description: 'De kop: kantoor, team, populatie en stellingen; of vraag en groepen',
  })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één kolom' })
  @ArrayMaxSize(500, { message: 'noemt te veel kolommen' })
  kolommen!: unknown[];

  @ApiProperty({
    isArray: true,
    type: 'array',
    items: { type: 'array', items: {} },
    description: 'Per regel de velden in de volgorde van de kop: tekst, getal, of null voor niet beantwoord',
  })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één regel' })
  @ArrayMaxSize(MEESTE_RIJEN, { message: 'noemt te veel regels' })
  rijen!: unknown[];
}
