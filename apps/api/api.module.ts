import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { DevIssuer } from '../../libs/access/dev-issuer';
import { CaseworkModule } from '../../libs/casework/casework.module';
import { StorageModule } from '../../libs/storage/storage.module';
import { PoolSql } from '../../libs/storage/sql';
import { AanvragenController } from './aanvragen/aanvragen.controller';
import { LogboekController } from './logboek/logboek.controller';
import { AbonnementenController } from './abonnementen/abonnementen.controller';
import { AgendaController } from './agenda/agenda.controller';
import { BerekeningenController } from './berekeningen/berekeningen.controller';
import { BezwaarberekeningenController } from './berekeningen/bezwaarberekeningen.controller';
import { DwangsomberekeningenController } from './berekeningen/dwangsomberekeningen.controller';
import { DemoClock } from './demo/demo-clock';
import { DemoController, DEV_ISSUER } from './demo/demo.controller';
import { DossierDoor } from './door/dossier-door';
import { BearerGuard } from './door/bearer.guard';
import { IssuerSource } from './door/issuer-source';
import { DoorstroomController } from './cijfers/doorstroom.controller';
import { CijferscopesController } from './cijfers/cijferscopes.controller';
import { KpisController } from './cijfers/kpis.controller';
import { ProductieController } from './productie/productie.controller';
import { ConceptenController } from './dossiers/concepten.controller';
import { DossierActiesController } from './dossiers/dossier-acties.controller';
import { DossierBrievenController } from './dossiers/dossier-brieven.controller';
import { DossierStukkenController } from './dossiers/dossier-stukken.controller';
import { DossiersController } from './dossiers/dossiers.controller';
import { InstellingenController } from './instellingen/instellingen.controller';
import { IkController } from './ik.controller';
import { IS_DEMO } from './is-demo';
import { WatAlsController } from './dossiers/wat-als.controller';
import { DwangsommenController } from './dwangsommen/dwangsommen.controller';
import { KwaliteitsonderzoekenController } from './kwaliteit/kwaliteitsonderzoeken.controller';
import { ToetsingenController } from './kwaliteit/toetsingen.controller';
import { KlantreizenController } from './klantreizen/klantreizen.controller';
import { PINO } from './logging';
import { AfwezighedenController } from './mensen/afwezigheden.controller';
import { BezettingController } from './mensen/bezetting.controller';
import { Metrics } from './metrics';
import { OpenApiController, OpenApiText } from './openapi/openapi.controller';
import { MdoBerichtenController } from './mdo/mdo-berichten.controller';
import { MdoController } from './mdo/mdo.controller';
import { MdoVerslagController } from './mdo/mdo-verslag.controller';
import { MeldingenController } from './meldingen/meldingen.controller';
import { BeoordelingenController } from './mandaten/beoordelingen.controller';
import { MandatenController } from './mandaten/mandaten.controller';
import { RegelsController } from './regels/regels.controller';
import { HealthController, READY_CHECKS, type ReadyCheck } from './probes/health.controller';
import { MetricsController } from './probes/metrics.controller';
import { ProblemDetailsFilter } from './problem-details.filter';
import { SQL } from './sql-token';
import { Stroom } from './stroom';
import { StroomController } from './stroom.controller';
import { STROOM_EVERY_MS } from './stroom-every';
import { TakenBulkController } from './taken/taken-bulk.controller';
import { TakenController } from './taken/taken.controller';
import { TevredenheidController } from './tevredenheid/tevredenheid.controller';
import { WerkvoorraadController } from './taken/werkvoorraad.controller';
import { HandelingenController } from './termijnbord/handelingen.controller';
import { TermijnbordController } from './termijnbord/termijnbord.controller';
import { WeergavenController } from './termijnbord/weergaven.controller';
import { VastgelopenWerkController } from './vastgelopen-werk/vastgelopen-werk.controller';
import { WakeStroom } from './wake-stroom';

export interface ApiOptions {
  databaseUrl: string;
  pool?: number;
  /** REGIE_SLEUTEL: opens the BSN and the compartment. */
  sleutel: string;
  /** The demo's own issuer; without it tokens come from `issuers` alone and /demo does not exist. */
  demo?: DevIssuer;
  issuers: IssuerSource;
  rateLimitPerMinute: number;
  log: Logger;
  metrics: Metrics;
  readyChecks?: readonly ReadyCheck[];
  uiFolder?: string;
  /** How long the stream waits before it looks what other processes wrote. */
  stroomEveryMs?: number;
}

const controllers = [
  AanvragenController,
  BerekeningenController,
  BezwaarberekeningenController,
  DwangsomberekeningenController,
  DossiersController,
  DossierActiesController,
  DossierStukkenController,
  DossierBrievenController,
  WatAlsController,
  DwangsommenController,
  ConceptenController,
  TakenBulkController,
  TakenController,
  WerkvoorraadController,
  KlantreizenController,
  AgendaController,
  TermijnbordController,
  HandelingenController,
  WeergavenController,
  MdoBerichtenController,
  MdoController,
  MdoVerslagController,
  MeldingenController,
  AfwezighedenController,
  BezettingController,
  VastgelopenWerkController,
  RegelsController,
  MandatenController,
  ProductieController,
  CijferscopesController,
  BeoordelingenController,
  TevredenheidController,
  InstellingenController,
  AbonnementenController,
  LogboekController,
  KpisController,
  DoorstroomController,
  KwaliteitsonderzoekenController,
  ToetsingenController,
  IkController,
  StroomController,
  OpenApiController,
  HealthController,
  MetricsController,
];

/** The door of the house: nothing here decides, everything here lets in, keeps out and writes down. */
@Module({})
export class ApiModule {
  static with(options: ApiOptions): DynamicModule {
    const demo: Provider[] = options.demo ? [DemoClock, { provide: DEV_ISSUER, useValue: options.demo }] : [];
    return {
      module: ApiModule,
      imports: [
        StorageModule.forRoot({ url: options.databaseUrl, pool: options.pool }),
        CaseworkModule.with({ sleutel: options.sleutel, lokaal: options.demo !== undefined }),
      ],
      controllers: [...controllers, ...(options.demo ? [DemoController] : [])],
      providers: [
        DossierDoor,
        OpenApiText,
        {
          provide: SQL,
          useFactory: (dataSource: DataSource) => new PoolSql(dataSource),
          inject: [getDataSourceToken()],
        },
        Stroom,
        { provide: STROOM_EVERY_MS, useValue: options.stroomEveryMs ?? 500 },
        { provide: APP_INTERCEPTOR, useClass: WakeStroom },
        { provide: IssuerSource, useValue: options.issuers },
        { provide: Metrics, useValue: options.metrics },
        { provide: PINO, useValue: options.log },
        { provide: READY_CHECKS, useValue: options.readyChecks ?? [] },
        { provide: IS_DEMO, useValue: options.demo !== undefined },
        { provide: APP_GUARD, useClass: BearerGuard },
        { provide: APP_FILTER, useClass: ProblemDetailsFilter },
        ...demo,
      ],
    };
  }
}
