import type { Random } from './random';

const INITIALS = 'A B C D E F G H I J K L M N O P R S T V W Y Z'.split(' ');

/** Invented people; the surnames are those of the Netherlands of today, with the marks that software trips over. */
const SURNAMES =
  `Jansen, de Vries, van den Berg, Bakker, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters,
Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs,
de Haan, Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruijn, van der Heijden, Schouten, van Beek, Willems,
van Vliet, van de Ven, Hoekstra, Maas, Verhoeven, Koster, van Dam, van der Wal, Prins, Blom, Huisman, Peeters, de Jonge,
Kuipers, van Veen, Kramer, van den Brink, Scholten, van Wijk, Post, Postma, Martens, Vink, Kuijpers, Timmermans, Gerritsen,
Janssen, Claessens, Frijns, Crutzen, Hermans, Ramaekers, Pluijmen, Schreurs, Vaessen, Huynen, Dassen, Souren, Wetzels,
Nijsten, Bertrand, Lemmens, Bisschops, Ummels, Bouwmans, Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Öztürk, Aydın, Doğan,
El Amrani, El Idrissi, Ben Ali, Bouzid, Haddou, Aït Taleb, Oulad Said, Benali, El Khattabi, Mohammed, Hassan, Ahmed, Ali,
Nguyen, Tran, Wong, Chen, Liu, Li, Singh, Ramdin, Baldewsingh, Jagroep, Bhagwandin, Kartosen, Wongsodikromo, Pinas, Sabajo,
Martina, Croes, Maduro, Isenia, Pieters Kwiers, Nowak, Kowalski, Wiśniewska, Zieliński, Popescu, Ionescu, Petrović,
Hadžić, Kovač, Novák, Dvořák, Müller, Schröder, Groß, García, Fernández, Núñez, da Silva, dos Santos, Conceição, Rossi,
Haile, Tesfay, Gebremedhin, Abdi, Warsame, Okafor, Mensah, Diallo, Al-Hassan, Al Masri, Haddad, Khoury, Rahimi, Noori,
Hosseini, O'Brien, O'Connor, 's-Gravenmade, 't Hart, van 't Hof, in 't Veld, op den Camp, Ruijs de Beerenbrouck, Cörvers,
van Rossum-Bakker, Yılmaz-de Vries, d'Hondt, Le Fèvre, Zwaan, IJzerman, Ypma, Sjöberg, Lindqvist, Æbelø`
    .split(',')
    .map((surname) => surname.trim().replaceAll(/\s+/g, ' '));

/** A name such as "M. Jansen" or "S.N. El Amrani"; with `taken`, one nobody in the centre has yet. */
export function inventName(random: Random, taken?: Set<string>): string {
  for (;;) {
    const second = random.chance(0.25) ? `${random.pick(INITIALS)}.` : '';
    const name = `${random.pick(INITIALS)}.${second} ${random.pick(SURNAMES)}`;
    if (taken?.has(name)) continue;
    taken?.add(name);
    return name;
  }
}

const EMPLOYERS = [
  'Bakkerij',
  'Transport',
  'Bouwbedrijf',
  'Zorggroep',
  'Hoveniers',
  'Schoonmaak',
  'Metaal',
  'Installatie',
];

/** An employer that does not exist. */
export const inventWerkgever = (random: Random): string =>
  `${random.pick(EMPLOYERS)} ${random.pick(SURNAMES)} ${random.pick(['B.V.', 'V.O.F.', 'Holding B.V.', '& Zn.'])}`;
