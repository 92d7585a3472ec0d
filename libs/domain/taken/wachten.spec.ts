import { WEKKER_NAMEN, gewektDoor } from './wachten';

test.each([
  [['AanvullingReceived'], ['AANVULLING_ONTVANGEN']],
  [['MedischeInformatieReceived'], ['MEDISCHE_INFORMATIE']],
  [['ContactRegistered'], ['CONTACT']],
  [['BeslistermijnResumed'], ['KLOK_HERVAT']],
  [['VoorbereidingReported'], ['VOORBEREIDING_TERUG']],
  [['MdoDiscussed'], ['MDO_BESPROKEN']],
  [['RappelSent'], []],
  [[], []],
  // In the order of the list, whatever the order of the facts.
  [
    ['BeslistermijnResumed', 'RappelSent', 'AanvullingReceived'],
    ['AANVULLING_ONTVANGEN', 'KLOK_HERVAT'],
  ],
] as [Parameters<typeof gewektDoor>[0], string[]][])('%j ends a wait for %j', (feiten, wekkers) => {
  expect(gewektDoor(feiten)).toEqual(wekkers);
});

it('calls what ends a wait by what happens in the dossier', () => {
  expect(WEKKER_NAMEN).toEqual({
    AANVULLING_ONTVANGEN: 'De aanvulling is binnen',
    MEDISCHE_INFORMATIE: 'De medische informatie is binnen',
    CONTACT: 'Er is contact met de cliënt geweest',
    KLOK_HERVAT: 'De termijn loopt weer',
    VOORBEREIDING_TERUG: 'De voorbereiding is teruggemeld',
    MDO_BESPROKEN: 'De cliënt is in het MDO besproken',
  });
});
