package dateline.io.imports.dates.words;

/** Languages whose words for dates are known. */
public enum DateLanguage {
    ENGLISH("""
            MONTH 1: january jan | 2: february feb febr | 3: march mar | 4: april apr | 5: may | 6: june jun
            MONTH 7: july jul | 8: august aug | 9: september sept sep | 10: october oct | 11: november nov
            MONTH 12: december dec
            SEASON 21: spring | 22: summer | 23: autumn fall | 24: winter
            SEASON 33: q1 | 34: q2 | 35: q3 | 36: q4 | 40: h1 | 41: h2
            WEEKDAY 1: monday mon | 2: tuesday tue tues | 3: wednesday wed weds | 4: thursday thu thur thurs
            WEEKDAY 5: friday fri | 6: saturday sat | 7: sunday sun
            ERA 1: bc bce b_c b_c_e before_christ | 0: ad ce a_d c_e anno_domini
            CENTURY: century centuries cent cents
            MILLENNIUM: millennium millenium millennia
            FRACTION 2: half | 4: quarter
            ORDINAL 1: first | 2: second | 3: third | 4: fourth | 5: fifth | 6: sixth | 7: seventh | 8: eighth
            ORDINAL 9: ninth | 10: tenth | 11: eleventh | 12: twelfth | 13: thirteenth | 14: fourteenth
            ORDINAL 15: fifteenth | 16: sixteenth | 17: seventeenth | 18: eighteenth | 19: nineteenth
            ORDINAL 20: twentieth | 21: twenty_first | 0: last
            PART: early mid middle late beginning start end earlier_part later_part early_to_mid mid_to_late
            PART: morning noon afternoon evening night midnight dawn dusk
            PART: christmas easter michaelmas whitsun pentecost lent advent
            APPROXIMATE: about approx approximately around ca c circa roughly some_time_around sometime_around
            APPROXIMATE: abt estimated est or_so calculated cal say
            UNCERTAIN: maybe perhaps possibly probably presumably uncertain guess guessed prob poss likely
            UNCERTAIN: most_likely attributed attributed_to doubtful questionable conjectural supposedly
            OR: or
            AND: and
            BETWEEN: between bet betw btw
            FROM: from
            SINCE: since starting starting_in starting_from as_of
            UNTIL: until till til up_to up_until to through thru
            BEFORE: before earlier_than prior_to pre ante bef
            AFTER: after later_than post subsequent_to aft
            APPROXIMATE: on_or_about on_or_around in_or_about in_or_around
            BY: in_or_before before_or_in
            NOT_BEFORE: in_or_after after_or_in
            BY: by no_later_than not_later_than not_after at_the_latest at_latest on_or_before
            NOT_BEFORE: not_before no_earlier_than not_earlier_than at_the_earliest at_earliest on_or_after
            OR_EARLIER: or_earlier or_before and_earlier and_before
            OR_LATER: or_later or_after and_later and_after
            ONWARDS: onwards onward and_onwards and_onward ff
            NOW: present the_present now today ongoing date current present_day
            ROLE: active flourished fl dated made built created written painted founded established opened drawn
            ROLE: born died b d taken composed erected constructed designed baptised baptized completed begun
            ROLE: finished launched invented reigned r lived
            PRINT: printed print prints reprinted cast recast published republished reissued later_print later_prints
            FILLER: the of in on at a an during within either day_in day_of month_in month_of year_in year_of
            FILLER: some_time_in sometime_in some_day_in time_in
            YEAR_WORD: year yr
            DECADE_WORD: decade decade_of
            UNKNOWN: ago
            """),
    GERMAN("""
            MONTH 1: januar jänner jaenner | 2: februar feber | 3: märz maerz mär mrz | 4: april | 5: mai
            MONTH 6: juni | 7: juli | 8: august | 9: september | 10: oktober okt | 11: november
            MONTH 12: dezember dez
            SEASON 21: frühling frühjahr fruehling fruehjahr | 22: sommer | 23: herbst | 24: winter
            WEEKDAY 1: montag | 2: dienstag | 3: mittwoch | 4: donnerstag | 5: freitag | 6: samstag sonnabend
            WEEKDAY 7: sonntag
            WEEKDAY 1: mo | 2: di | 3: mi | 4: do | 5: fr | 6: sa | 7: so
            ERA 1: v_chr v_u_z vor_christus | 0: n_chr n_u_z nach_christus
            CENTURY: jahrhundert jahrhunderts jahrhunderte jh jhd jhdt jhs
            MILLENNIUM: jahrtausend jahrtausends
            FRACTION 2: hälfte haelfte | 3: drittel | 4: viertel
            ORDINAL 1: erste erstes erster ersten | 2: zweite zweites zweiter zweiten | 3: drittes | 4: viertes
            ORDINAL 0: letztes letzte letzter
            PART: anfang mitte ende frühes frühe frühen spätes späte späten
            APPROXIMATE: um gegen etwa ungefähr zirka rund
            UNCERTAIN: vielleicht wohl vermutlich wahrscheinlich möglicherweise
            UNTIL: bis
            OR: oder
            AND: und u
            BETWEEN: zwischen zw
            FROM: von vom
            SINCE: seit ab
            BEFORE: vor
            AFTER: nach
            BY: spätestens
            NOT_BEFORE: frühestens
            OR_EARLIER: oder_früher
            OR_LATER: oder_später
            NOW: heute
            FILLER: der die das des dem den im am zum
            YEAR_WORD: jahr jahre jahren
            """),
    FRENCH("""
            MONTH 1: janvier janv | 2: février fevrier févr fév | 3: mars | 4: avril avr | 5: mai | 6: juin
            MONTH 7: juillet juil | 8: août aout | 9: septembre | 10: octobre | 11: novembre
            MONTH 12: décembre decembre déc
            SEASON 21: printemps | 22: été ete | 23: automne | 24: hiver
            WEEKDAY 1: lundi | 2: mardi | 3: mercredi | 4: jeudi | 5: vendredi | 6: samedi | 7: dimanche
            ERA 1: av_jc avant_jc avant_jésus_christ avant_notre_ère | 0: apr_jc ap_jc après_jc de_notre_ère
            CENTURY: siècle siècles siecle s
            MILLENNIUM: millénaire
            FRACTION 2: moitié | 3: tiers | 4: quart
            ORDINAL 1: premier première | 2: deuxième seconde | 3: troisième | 4: quatrième | 0: dernier dernière
            PART: début mi milieu fin
            APPROXIMATE: vers environ env
            UNCERTAIN: probablement peut_être sans_doute
            TO: à au
            OR: ou
            AND: et
            BETWEEN: entre
            FROM: de du
            SINCE: depuis dès à_partir_de
            UNTIL: jusque jusqu'en jusqu'à jusqu'au
            BEFORE: avant
            AFTER: après
            OR_EARLIER: ou_avant
            OR_LATER: ou_après
            NOW: aujourd'hui
            FILLER: le la les en des mois_de
            DECADE_WORD 2: années annees | 1: décennie
            YEAR_WORD: an année
            """),
    SPANISH("""
            MONTH 1: enero ene | 2: febrero | 3: marzo | 4: abril abr | 5: mayo | 6: junio | 7: julio | 8: agosto ago
            MONTH 9: septiembre setiembre | 10: octubre | 11: noviembre | 12: diciembre dic
            SEASON 21: primavera | 22: verano | 23: otoño | 24: invierno
            WEEKDAY 1: lunes | 2: martes | 3: miércoles | 4: jueves | 5: viernes | 6: sábado | 7: domingo
            ERA 1: a_c a_de_c antes_de_cristo | 0: d_c d_de_c después_de_cristo
            CENTURY: siglo siglos s
            MILLENNIUM: milenio
            FRACTION 2: mitad | 3: tercio | 4: cuarto
            ORDINAL 1: primer primera primero | 2: segunda segundo | 3: tercer | 4: cuarto | 0: último última
            PART: principios mediados finales fines comienzos
            APPROXIMATE: hacia alrededor_de aproximadamente aprox
            UNCERTAIN: quizás quizá tal_vez probablemente posiblemente
            TO: a al
            OR: o u
            AND: y
            BETWEEN: entre
            FROM: desde
            UNTIL: hasta
            BEFORE: antes_de
            AFTER: después_de tras
            OR_EARLIER: o_antes
            OR_LATER: o_después
            NOW: hoy presente actualidad
            FILLER: el la los de del en
            DECADE_WORD 2: años | 1: década década_de
            YEAR_WORD: año
            """);

    private final String words;

    DateLanguage(String words) {
        this.words = words;
    }

    /** Returns the words: lines of a kind, then values with their words; {@code _} stands between two words. */
    String words() {
        return words;
    }
}
