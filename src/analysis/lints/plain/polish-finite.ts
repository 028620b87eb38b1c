/**
 * Has a Polish sentence a finite verb? Subjects are left out in Polish, so endings and common forms must do; in doubt it
 * says yes. No native reader has looked at this yet.
 */

const FORMS = new Set(
  `to pomaga pomagam spotyka spotykam stuka odwraca odwracam otwiera otwieram wydaje zamyka zamykam waży warzy syczy odstawia odkłada odkładam zakłada
  chodzi chodzę chodzą zrobię zrobi zrobią zrobimy sprawdza sprawdzam pokazuje wkłada wyjmuje wyjmuję przestaje dotyka sięga sięgam podaje kiwa
  szuka szukam słucha słucham ogląda oglądam zagląda wskazuje schyla dolewa nalewa wylewa wlewa przelewa przeciera wyciera wyciąga zdejmuje ściąga
  uśmiecha śmieje zerka spogląda rozgląda wzdycha milczy krzyczy woła wołam szepcze rozmawia rozmawiam opowiada powtarza powtarzam zapowiada
  obiecuje zgadza zaprasza zapraszam zaczyna zatrzymuje trzaska skrzypi brzęczy szumi dzwoni buczy kapie pali gaśnie świeci mruga pęka spada
  leci płynie cieknie wsiada wysiada przesuwa podsuwa wsuwa opiera chowa składa rozkłada nakłada przykrywa odkrywa zakrywa zostawia
  ustawia poprawia zmienia zamienia wymienia dodaje oddaje sprzedaje zdaje udaje dostaje staje wstaje zostaję oddaję gra kasuje pilnuje
  pójdę przyniosę przyniesie podam poda pokażę pokaże powiem powie zapytam zapyta sprawdzę sprawdzi zadzwonię zadzwoni napiszę napisze wezmę
  odłożę odłoży postawię postawi otworzę otworzy zamknę zamknie zawołam zawoła zacznę zacznie skończę skończy wrócę wróci zostanę kupię
  myliłem mylę myli szkodzi szkodzą zajmuje trwa trwają mija mijają należą należy poproszę poprosimy chciałbym chciałabym jest są był była było byli były będzie będę będą będziesz będziemy bądź ma mam masz mamy mają miał miała mieli może mogę możesz
  możemy mogą mógł mogła można trzeba należy wolno warto wypada chce chcę chcesz chcemy chcą wie wiem wiesz wiemy wiedzą zna znam znasz idzie idę idź
  stoi stoję stoją leży leżą wisi wiszą siedzi siedzę daj da dam daje daję dają niech proszę dziękuję przepraszam nie-ma robi robię robi
  robią rób bierze biorę biorą weź weźmie wezmę je jem jedzą pije piję mówi mówię mówią mów pyta pytam pytaj czeka czekam czekają czekaj
  widzi widzę widzą patrzy patrzę patrz patrzą pisze piszę pisz piszą bywa brak szkoda widać słychać czuć wiadomo powinien powinna powinno powinni
  powinny musi muszę musisz muszą potrzebuje potrzebuję przychodzi przychodzę wychodzi wychodzę trzyma trzymam trzyma kładzie kładę wraca wracam
  odpowiada lubi lubię bierz zostaje zostaw zostań zrób powiedz pokaż podaj przynieś włącz wyłącz sprawdź zapytaj zapisz postaw połóż otwórz
  zamknij usiądź stań zadzwoń dzwoni dzwonię dzwoń dzwonią kosztuje działa pasuje wygląda zaczyna zaczynam kończy kończę rośnie
  stanie wystarczy starczy przyda ktoś-jest wolę woli myślę myśli rozumiem rozumie pamięta pamiętam wiedz nazywa uczy pracuje mieszka
  niesie niosę wchodzi schodzi wstaje bije boli pachnie śmierdzi brzmi liczy liczę spóźnia odjeżdża jedzie jadę jedź jadą rusza
  płaci płacę zapłaci kupuje kupi zje wypije dostaje dostanie dostanę znaczy dzieje zdarza podnosi opuszcza nosi noszę prowadzi przygotuj przyjdź
  przyjdzie przyjdę pójdzie pójdę zajmie zajmę weźcie spójrz rozejrzyj przeczytaj przejrzyj odłóż wylej nalej wytrzyj umyj zawołaj poczekaj`.split(
    /\s+/,
  ),
);

/** Endings that hardly any noun has. */
const ENDINGS =
  /(?:łem|łam|łeś|łaś|liśmy|łyśmy|liście|łyście|łby|łaby|łoby|liby|łyby|łbym|łabym|uje|ują|uję|ujesz|ujemy|emy|imy|esz|isz|ysz|ajcie|ijcie|yjcie|źcie|eją|eje|ieje|ają|owała|ował|owali|ywa|ywam|iwa|nął|nęła|nęło|nęli|ało|iało|ył|yła|yli|yło|iła|iło|ili|ił|ała|ali|ał|iał|iała|zano|wano|iono|nieto|zono|dzono)$/u;

/** Words with such an ending that are none. */
const NOT = new Set(
  'cały cała całe całą mały mała małe biały biała stała stałą chwili skali cali kali szalik metal kanał dział zysz mysz wysz czegoś nasz wasz też już zimy rzymy rymy dymy zapał wał materiał zespół kawał ideał ile tyle ali sali fali dali krysz ziemia filmy formy firmy kolejny były-szef'.split(
    /\s+/,
  ),
);

/** Whether a sentence of Polish has a finite verb; true in doubt. */
export function hasPolishVerb(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => FORMS.has(word) || (word.length > 3 && ENDINGS.test(word) && !NOT.has(word)));
}
