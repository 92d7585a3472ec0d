import { Key } from './key';
import { setKeysEnabled, useKeysEnabled } from './keys';
import { Popup } from './popup';

const KEYS: [keys: string[], meaning: string][] = [
  [['j', 'k'], 'volgende en vorige regel'],
  [['Enter'], 'open het dossier van de regel'],
  [['p'], 'pak de taak of melding van de regel, of probeer vastgelopen werk opnieuw'],
  [['w'], 'zet de taak van de regel in de wacht'],
  [['t'], 'wijs de taak van de regel toe'],
  [['v'], 'geef de taak van de regel vrij'],
  [['h'], 'geef de taak van de regel haast'],
  [['s'], 'splits de taak van de regel: vraag een deel aan een ander'],
  [['u'], 'maak ongedaan wat u net met de taak deed'],
  [['e'], 'waarom de taak van de regel daar staat'],
  [['x'], 'kies de taak of het dossier van de regel, om met meer tegelijk iets te doen'],
  [['n'], 'pak de volgende taak; in een MDO de volgende cliënt'],
  [['m'], 'vraag om bespreking in het MDO, in de werklijst en op het dossier'],
  [['p', 'v'], 'in een MDO: parkeer de cliënt, of zet hem op de volgende keer'],
  [['t', 'b'], 'in een MDO: nieuwe taak, of naar de bespreking'],
  [['1', '8'], 'in een MDO: opnieuw bezien over een tot acht weken'],
  [['1', '2', '3', '4', '5', '6'], 'wissel van lijst in de werklijst'],
  [['/'], 'zoek een cliënt of dossier'],
  [['l'], 'naar de werklijst'],
  [['o'], 'naar de dossiers'],
  [['g'], 'naar de agenda'],
  [['r'], 'naar de berekeningen'],
  [['←', '→', '↑', '↓'], 'lopen over de tijdas van de klantreis'],
  [['a'], 'naar de eerste handeling van het dossier'],
  [['Ctrl Enter'], 'leg het formulier vast'],
  [['Esc'], 'sluit een venster of formulier'],
  [['?'], 'dit overzicht'],
];

export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const enabled = useKeysEnabled();
  return (
    <Popup title="Toetsen" open={open} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input type="checkbox" checked={enabled} onChange={(event) => setKeysEnabled(event.target.checked)} />
        Enkele toetsen gebruiken
      </label>
    </Popup>
  );
}
