/**
 * Real words of the four languages that are as near to a slip of the finger as the name of a day or a month, as they sound
 * (`foldWord`). A slip is not taken for a name where one of them is one letter away: «завтрак» is no «завтра».
 */
export const NEAR_WORDS = `
adres afternons akaunt akril aparel apret aprils apron apteka augur began begum begun behush buben budesh
budish budut buged bugle buguni bugy bulish bulut bundan buran buton buyuk buyum buzun chetvero chorak
chorsu chorva deceiver duck dunyo dushman ertami evenings falowing fehral fehralya feral fever flowing
folowings fray freway friary fridge indamas indeks inden indie indiy inglez insho inson iudin julia jumla
jumlasi juniper jury kachki kalasi kechadi kechalar kechalarni kechar kechdi kechikdi kechir kechmi kechsa
kechua keladi kelasiz keldi kelgisi kelib kelsa kemasi keying kichik kiyim klasi kocha kochalari kochasi
kochki koechki kucha kuchki kuchli maeta maete maetu majte mama mame manta marcher marching marja marje
marju marki marku marle mars marsh marten marts masa maska mata match mate matu melody member mera meri
merte mesto mirta mirte mirtu moaning moda mody moemu molning moneta money moning monkey montaj moring
mornings mourning moving nachnu nashi nashu nichego nichi nichyu nigde nigh nights noble nochki nochku
nochleg north noshi novel octave okshomi okskom paydo ponedelnie ponedelnih ponedelnim ponedelniy pyanits
pyanitsa pyaniy pyatnist pyatnista pyatno sabot saharida saharka saharya sandy satin satire saturn sedi sedu
seme semya sentab serdi server seshan sfera shaharda shansa shark shayba shema shuncha shundan shunga sihty
skidka skidki sleda slede sledi sledish sledu smena smenu smeta snedi soredi sred sredah sredne sredstv
sredstva sreju sreza sreze srezi srezu srodu sroka sroke subekt suden suede suhota sumary sundae sundry suny
svedi svedush svoda syuda takoy tarif tayna tender tenge there thirst thirsty thuds thugs thus tidy toady
tochki tody tokay tolay toma tomorows tona tongs tonki topay torga torgi tours tovar trade tray tret troih
tuda tugi tuna tundra tung tunge tungu tuni turne tusda ugroza umenie ustroystvo utaen utlom utoren utram
utrat utre utrem utret utroen utroim utroy uznat vcheras veche vechen vecherah vecheram vechere vecheren
vecheri vecherkom vecherku vecherok vecherov vecherya vecheryu vechevom vechno vechor vera verh veshey veter
vhodim vhodnie vhodnih vhodnim vhodnoy vidnih vigodnie vigodnih vigodnim vihode vihodim vihodnimi vihodnoe
vihodnom vivodi vivodnie vivodnih vivodnim voskreshen webinar weding wending yakah yakor yaks yantar
yantarya yarmarka yasash yashar yashik yera yerda yerdagi yerga yesterdays yordam yurta zabota zagara
zakupka zamera zarplata zatrat zatrati zavala zavod zavoda zavoz zavtrak zayavka zaytsa
`;
