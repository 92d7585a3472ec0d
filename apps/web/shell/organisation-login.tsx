export function OrganisationLogin() {
  return (
    <main className="choose">
      <header>
        <p className="choose-mark">Regie</p>
        <h1>Aanmelden via uw organisatie</h1>
        <p>
          Deze Regie draait niet als demonstratie. U meldt zich aan met het account van uw organisatie, via de
          aanmeldserver (OpenID Connect) die de beheerder heeft ingesteld.
        </p>
        <p>
          Het aanmelden vanuit de browser zit nog niet in deze versie. De API is wel te gebruiken met een
          toegangsbewijs (bearer token) van uw aanmeldserver. Vraag uw functioneel beheerder.
        </p>
      </header>
    </main>
  );
}
