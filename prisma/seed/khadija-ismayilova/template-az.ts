import type { TemplateSeed } from "@/prisma/seed/appeal-seed";

// "Siz" is written large, as letters to an office do; "böhtan" is the word of the criminal code (article 147).
export const azerbaijani: TemplateSeed = {
  language: "az",
  subject: [
    "Xədicə İsmayılova: ədalətli məhkəmə və ölkədən çıxış azadlığı",
    "Jurnalist Xədicə İsmayılova barəsində",
    "Xədicə İsmayılova: 2014-cü ildə ölkədən çıxış qadağası və böhtan işi",
  ],
  why: [
    "Sizə Azərbaycanda fəaliyyət göstərən araşdırmaçı jurnalist Xədicə İsmayılova ilə bağlı yazıram. 2014-cü ilin payızında onunla edilən rəftar məni narahat edir və Sizdən hörmətlə kömək xahiş edirəm.",
    "Hörmətlə diqqətinizi Azərbaycanda korrupsiya və insan hüquqları mövzularında yazan jurnalist Xədicə İsmayılovanın işinə cəlb etmək istərdim. İnanıram ki, Siz vəzifəniz sayəsində onun üçün çox şey edə bilərsiniz.",
    "İcazə verin, jurnalist Xədicə İsmayılova barəsində Sizə müraciət edim. Ona qarşı böhtana görə cinayət işi açıldığını və onun Azərbaycandan çıxmasına imkan verilmədiyini oxumuşam və bu məni narahat edir.",
  ],
  who: [
    "Siz kimsiniz? Bir cümlə kifayətdir: “Mən Lidsdə tibb bacısıyam”, “Mən kənd məktəbində dərs deyirəm”, “Mən hər səhər qəzet oxuyuram”.",
    "Azərbaycanla və ya jurnalistlərin işi ilə Sizi nə bağlayır: bir səfər, bir dost, bir kitab, yadınızda qalan bir yazı? Orada yaxınlarınız varsa və ya ora getmək fikrindəsinizsə, bu barədə yazmaya bilərsiniz.",
    "Xədicə İsmayılovanın başına gələnlərdə Sizə ən çox nə təsir etdi? Bunu öz sözlərinizlə, xoş niyyətlə və heç kəsi ittiham etmədən yazın.",
  ],
  facts: [
    "2014-cü il sentyabrın 30-da bütün adları silərək dərc etdiyi bir sənədə görə ona qarşı böhtan ittihamı ilə cinayət işi açılıb. Verilən məlumata görə, 2014-cü il oktyabrın 3-də Strasburqdan qayıdarkən o, Bakı hava limanında axtarışa məruz qalıb və dörd saat saxlanılıb. 2014-cü il oktyabrın 12-də isə ölkədən çıxışına qoyulmuş qadağa səbəbindən Praqada keçirilən insan hüquqları konfransına gedə bilməyib.",
    "Verilən məlumata görə, Strasburqda Avropa Şurası Parlament Assambleyasının üzvləri ilə görüşdən qayıdarkən o, 2014-cü il oktyabrın 3-də Bakı hava limanında axtarışa məruz qalıb və dörd saat saxlanılıb. 2014-cü il oktyabrın 12-də başqa bir iş üzrə şahid olduğu əsas gətirilərək onun ölkədən çıxışına imkan verilməyib. Bundan əvvəl, 2014-cü il sentyabrın 30-da, ona qarşı böhtan ittihamı ilə cinayət işi açılmışdı.",
    "2011-ci ilin dekabrında təsdiq edilmiş insan hüquqları üzrə Milli Fəaliyyət Proqramında böhtana görə cinayət məsuliyyətinin ləğvi nəzərdə tutulmuşdu. Buna baxmayaraq, 2014-cü il sentyabrın 30-da içindəki bütün adları sildiyi bir sənədə görə Xədicə İsmayılovaya qarşı böhtan ittihamı ilə cinayət işi açılıb. Verilən məlumata görə, 2014-cü il oktyabrın 3-də o, Bakı hava limanında dörd saat saxlanılıb, 2014-cü il oktyabrın 12-də isə çıxış qadağası səbəbindən Praqadakı konfransa gedə bilməyib.",
  ],
  closing: [
    "Cavabınız və atılmış addımlar barədə məlumat üçün Sizə minnətdar olaram. Vaxt ayırdığınız və diqqətiniz üçün təşəkkür edirəm.",
    "Bu məktubu nəzərdən keçirdiyiniz üçün təşəkkür edirəm. Ümidvaram ki, vəzifənizin verdiyi səlahiyyətlərdən istifadə edərək kömək edəcəksiniz. Cavabınızı gözləyirəm.",
    "Bu məktubu ölkənizə və onun qanunlarına hörmətlə yazıram. Xahiş edirəm, nə edildiyi barədə mənə məlumat verəsiniz: Sizdən gələn cavab mənim üçün çox dəyərli olar.",
  ],
};
