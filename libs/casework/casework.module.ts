import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Cipher } from '../storage/cipher';
import { ActOnAfwezigheidHandler } from './commands/act-on-afwezigheid';
import { ActOnDossierHandler } from './commands/act-on-dossier';
import { ActOnMdoHandler } from './commands/act-on-mdo';
import { ActOnMandaatHandler } from './commands/act-on-mandaat';
import { BeoordeelHandelingHandler } from './commands/beoordeel-handeling';
import { GeefMandaatHandler } from './commands/geef-mandaat';
import { ActOnMeldingHandler } from './commands/act-on-melding';
import { ActOnOnderzoekHandler } from './commands/act-on-onderzoek';
import { ActOnToetsingHandler } from './commands/act-on-toetsing';
import { JudgeIntegraalHandler } from './commands/judge-integraal';
import { PlanOnderzoekHandler } from './commands/plan-onderzoek';
import { ReachConsensusHandler } from './commands/reach-consensus';
import { ActOnTaakHandler } from './commands/act-on-taak';
import { ApplyRegelboekHandler } from './commands/apply-regelboek';
import { FollowKlantreisHandler } from './commands/follow-klantreis';
import { LaadMetingHandler } from './commands/laad-meting';
import { LetAlarmFallHandler } from './commands/let-alarm-fall';
import { LeverGebeurtenissenHandler } from './commands/lever-gebeurtenissen';
import {
  NeemAbonnementHandler,
  StopAbonnementHandler,
  VernieuwGeheimHandler,
} from './commands/neem-abonnement';
import { LOKAAL } from './gebeurtenissen/lokaal';
import { OpenDossierHandler } from './commands/open-dossier';
import { PakVolgendeHandler } from './commands/pak-volgende';
import { PlanMdoHandler } from './commands/plan-mdo';
import { RegistreerAfwezigheidHandler } from './commands/registreer-afwezigheid';
import { SendBriefHandler } from './commands/send-brief';
import { StelInHandler } from './commands/stel-in';
import { StelRegelboekVastHandler } from './commands/stel-regelboek-vast';
import { StelWerkvoorraadgrensHandler } from './commands/stel-werkvoorraadgrens';
import { TryActOnDossierHandler } from './commands/try-act-on-dossier';
import { TryNextWerkHandler, TryWerkAgainHandler } from './commands/try-werk-again';
import { BootCheck } from './boot-check';

/** Everything that changes a dossier: the same commands for the API, the worker, the import and the demo. */
@Module({})
export class CaseworkModule {
  static with({ sleutel, lokaal = false }: { sleutel: string; lokaal?: boolean }): DynamicModule {
    return {
      module: CaseworkModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: Cipher, useFactory: () => new Cipher(sleutel) },
        { provide: LOKAAL, useValue: lokaal },
        OpenDossierHandler,
        ActOnAfwezigheidHandler,
        ActOnDossierHandler,
        ActOnMdoHandler,
        ActOnMandaatHandler,
        ActOnMeldingHandler,
        BeoordeelHandelingHandler,
        GeefMandaatHandler,
        ActOnOnderzoekHandler,
        ActOnToetsingHandler,
        JudgeIntegraalHandler,
        PlanOnderzoekHandler,
        ReachConsensusHandler,
        ActOnTaakHandler,
        PakVolgendeHandler,
        ApplyRegelboekHandler,
        FollowKlantreisHandler,
        LaadMetingHandler,
        LetAlarmFallHandler,
        LeverGebeurtenissenHandler,
        NeemAbonnementHandler,
        StopAbonnementHandler,
        VernieuwGeheimHandler,
        PlanMdoHandler,
        RegistreerAfwezigheidHandler,
        SendBriefHandler,
        StelInHandler,
        StelRegelboekVastHandler,
        StelWerkvoorraadgrensHandler,
        TryActOnDossierHandler,
        TryNextWerkHandler,
        TryWerkAgainHandler,
        BootCheck,
      ],
      exports: [CqrsModule, Cipher],
    };
  }
}
