// Generated from the JSON spec by `cargo run -p codegen`.
// Do not edit: change the spec and run the command again.

use ::catalogue::*;

/// The language `tr` with its texts.
pub static LOCALE: Locale<'static> = Locale { language: &LANGUAGE, pack: &PACK };

static PACK: Pack<'static> = Pack { tag: "tr", texts: TEXTS, starts: &STARTS };

static LANGUAGE: Language<'static> = Language {
    tag: "tr",
    native_name: "Türkçe",
    direction: Direction::LeftToRight,
    state: State::Checked,
    breaks_lines: true,
    sentence_gap: " ",
    colon: ": ",
    comma: ", ",
    semicolon: "; ",
};

/// The texts in the order of their slots, a sentence a line.
static TEXTS: &str = "\
Komutlara göre ne yapmalı
Açıklama
Temel Farklar
Gelişmiş durum kodları
Örnek oturum
Bir bakışta
Nasıl Düzeltilir
Diğer anlamları
Daha Fazla Öğren
Uygulamada
Sık karıştırılan kodlar
Rust dilinde
Gördüğünüzde
Ne zaman gönderilmeli
Hangisini Ne Zaman Kullanmalı
Gönderen yazılımın geliştiricisi
Hiç kimse
Alıcı
Alıcı tarafın yöneticisi
Gönderen
Gönderen tarafın yöneticisi
adres geçersiz
kesin değil
adres mevcut
adres değişmiş
bu konuda bilgi vermez
gerekeni değiştirin, sonra yeniden gönderin
sunucunun istediğini göndererek devam edin
nedene bağlı
yeniden denemeyin
başarılı, devam edin
daha sonra yeniden deneyin
hayır
evet
Kod
Komut
Gelişmiş kod
Özellik
Ad
Başlık
Alıcının adresi
Ne yapmalı
Kategori
Bağlantıyı sonlandırır
Neyi yanıtlar
Tanımlandığı belge
İleti
Alan adının başka bir sunucusu
Kayıtlı gelişmiş kodlar
Yanıt metni
Kapsam
Yanıt türü
Standartlaşma durumu
kabul edildi
söz konusu değil
henüz kabul edilmedi
reddedildi
Tüm karşılaştırmalar
Diğer diller
Tüm kodlar
Karıştırılan diğer kodlar
Kaynaklar
farklı yanıt verebilir
burada önem taşımaz
büyük olasılıkla aynı yanıtı verir
aynı komutun farklı sonuçları
kolayca karıştırılır
hiçbir zaman aynı komuta yanıt olmaz
İkisinde de aynı olanlar
kimlik doğrulama süreci
komut
bağlantı
ileti
tek bir alıcı
posta işlemi
uzantı
tarihî
standart dışı
standart
Bu çeviri, ikinci bir okur tarafından İngilizce metinle karşılaştırılmıştır.
Bu çeviri henüz taslaktır.
Bu çeviri, Türkçe bilen bir kişi tarafından gözden geçirilmiştir.
Kaydı bulunmayan kod
Hem {a} hem {b} kodundan sonra yeniden göndermek ancak sorunun nedeni ortadan kaldırıldığında anlamlıdır.
Hem {a} hem {b} kodundan sonra istemci, sunucunun istediğini gönderir.
{a} veya {b} kodundan sonra ne yapılacağı komuta ve nedene bağlıdır.
Hem {a} hem {b} kodundan sonra istemci vazgeçer ve hatayı gönderene bildirir.
Hem {a} hem {b} kodundan sonra komut sonuçlanmıştır ve oturum sürer.
Hem {a} hem {b} kodundan sonra istemci, teslimi tamamlanmamış iletileri saklar ve daha sonra yeniden dener.
{code} kodundan sonra yeniden göndermek ancak sorunun nedeni ortadan kaldırıldığında anlamlıdır.
{code} kodundan sonra istemci, sunucunun istediğini gönderir.
{code} kodundan sonra ne yapılacağı komuta ve nedene bağlıdır.
{code} kodundan sonra istemci vazgeçer ve hatayı gönderene bildirir.
{code} kodundan sonra komut sonuçlanmıştır ve oturum sürer.
{code} kodundan sonra istemci, teslimi tamamlanmamış iletileri saklar ve daha sonra yeniden dener.
{retry} kodundan sonra istemci iletiyi saklar ve daha sonra yeniden dener; {stop} kodundan sonra ise iletiyi gönderene geri yollar.
Bir sunucunun {a} ile {b} kodları arasında seçim yapması hiçbir zaman gerekmez.
{intermediate} kodu istemciden devam etmesini ister, {permanent} kodu ise aynı komutu kalıcı olarak reddeder.
{intermediate} kodu istemciden devam etmesini ister, {temporary} kodu ise aynı komutu şimdilik reddeder.
{a} ve {b} kodlarının ikisiyle de yanıtlanabilecek bir komut yoktur; bu yüzden biri hiçbir zaman ötekinin yerine gönderilmez.
Aynı komut {success} koduyla sonuçlanabilir ya da {intermediate} koduyla bir sonraki adımına geçebilir.
Aynı komut {success} koduyla başarılı olabilir ya da {permanent} koduyla kalıcı olarak reddedilebilir.
Aynı komut {success} koduyla başarılı olabilir ya da {temporary} koduyla ertelenebilir.
İki kod da aynı komutu reddeder: {temporary} kodu şimdilik, {permanent} kodu kalıcı olarak.
{a} ve {b} kodlarının ikisi de istemciden devam etmesini ister, ancak her biri farklı bir şey bekler.
{a} ve {b} kodlarının ikisi de aynı komutu kalıcı olarak reddedebilir, ancak nedenleri farklıdır.
{a} ve {b} kodlarının ikisi de aynı komutun başarılı olduğunu bildirebilir, ancak sonuçları farklıdır.
{a} ve {b} kodlarının ikisi de aynı komutu erteleyebilir, ancak nedenleri farklıdır.
{code} kodunun kaydı yoktur: ne yapılacağını yalnızca ilk rakamı belirler.
SMTP yanıt kodları
SMTP yanıt kodlarının karşılaştırması
başarı
ara yanıt
geçici hata
kalıcı hata
söz dizimi
bilgi
bağlantılar
posta sistemi
herhangi bir komut
karşılama
verinin sonu
Sistem durumu raporu
Sunucu kendi durumunu bildiriyor; bu yanıt bir iletiyle ilgili değil.
Sunucu {HELP} komutunu kendisi hakkında bir raporla yanıtlar: ne olduğunu ve ne durumda bulunduğunu bildirir.
Metnin nasıl yazılacağı standartlaştırılmamıştır; metin terminal başındaki bir kişiye yöneliktir, bu nedenle programlar yalnızca kodu okur, gerisini göz ardı eder.
Rapor yeni bir posta işlemi başlatmaz, açık olanı da değiştirmez.
Bir yönetici sunucuyu elle sınar ya da bir izleme aracı sunucunun hâlâ yanıt verip vermediğine bakar.
Bu yanıt teslimat günlüklerinde neredeyse hiç görülmez, çünkü ileti göndermek için {HELP} komutu gerekmez.
Uzantıları bu metinde aramayın: sunucu bunları {EHLO} komutuna verdiği yanıtta listeler.
Yabancıların burada neleri okuyabileceğine karar verin: ürün adı ve sürüm bilgisi hata ayıklamayı kolaylaştırır, ama saldırganların da işine yarar.
{HELP} komutuna verilecek yanıt tek bir komutun kullanımını değil de sunucunun kendisini anlatıyorsa {211} kodunu gönderin.
İnsanlara yönelik yardım metni
Sunucu, nasıl kullanıldığını ya da komutlarından birinin ne yaptığını açıklıyor.
Sunucu kullanım bilgisi gönderir: kendisinin nasıl kullanıldığını ya da standartta yer almasa bile belirli bir komutun ne yaptığını anlatır.
RFC 5321 belgesine göre bu yanıt yalnızca insanların işine yarar.
Metin çoğu zaman birden fazla satırdan oluşur.
Terminal oturumundaki biri, genel olarak ya da bir komutun adını argüman olarak vererek yardım ister.
Sunucuların argümansız {HELP} komutunu tanıması beklenir; argüman desteği isteğe bağlıdır.
Metni, isteyen kişiye olduğu gibi gösterin ya da yok sayın.
{HELP} komutuna verilecek yanıt okuyana bir şey öğretiyorsa {214} kodunu gönderin: söz dizimleriyle birlikte bir komut listesi ya da komutlardan birinin açıklaması gibi.
Argüman, açıklayabileceğiniz bir konunun adı değilse {504} kodunu gönderin.
İstek yerine getirildi
Sunucu son komutta isteneni yaptı; yanıt verinin sonundan sonra geldiyse teslimatı da üstlendi.
Bu, başarıyı bildiren genel yanıttır; dolayısıyla anlamını, yanıtladığı komut belirler.
Posta işlemi sırasında yalnızca tek bir adımı onaylar: henüz hiçbir ileti teslim edilmemiştir ve sonraki bir adım yine de başarısız olabilir.
Verinin sonundan sonra iletinin sorumluluğu sunucudadır; sunucu iletiyi sonradan teslim edemezse bunu gönderene ayrı bir iletiyle bildirir.
Sunucu oturumu kabul eder; {EHLO} komutunun yanıtında ilk satırdan sonraki her satır, sunucunun desteklediği bir uzantının adını verir.
Adres zarfa alınmıştır.
{RCPT TO} komutunda bu yanıt, posta kutusunun var olduğunu kanıtlamaz, çünkü bazı sunucular bunu ancak daha sonra denetler.
İleti, sunucunun daha önce onayladığı tüm alıcılar için kabul edilmiştir.
Sunucu adresi doğrulamıştır; yalnızca söz dizimi denetlendiyse bu yanıt verilmemelidir.
Açık posta işleminin göndereni, alıcıları ve verisi silinmiştir.
İletiyi kuyruktan ancak verinin ardından gelen son onaydan sonra çıkarın.
Yanıtı her alıcı için ayrı kaydedin, çünkü bir sonraki alıcı reddedilebilir.
Sunucunun kabul ettiği bir ileti yerine ulaşmazsa önce teslim edilemedi bildirimi gelip gelmediğine ve alıcının istenmeyen posta klasörüne bakın, sonra yanıt metnindeki kuyruk kimliğini karşı tarafın yöneticisine verin.
Bir kez daha göndermek yalnızca iletinin iki kez ulaşması riskini doğurur.
Başarıyla sonuçlanan ve kendine ait bir başarı kodu bulunmayan her komut için {250} kodunu gönderin.
Verinin sonundan sonra bu kodu ancak ileti bir çökmede kaybolmayacak kadar güvenli biçimde kaydedildiğinde gönderin.
Sunucu, istemci için kuyruğu işlemeye başlamıştır; kuyrukta bekleyen ileti olup olmadığını bildirmez.
İstemci ile sunucu rol değiştirir: bundan sonra sunucu, bekleyen iletileri aynı bağlantı üzerinden teslim eder.
Hizmet bağlantıyı kapatıyor
Posta sunucusu şimdilik bağlantıyı kapatıyor; teslimi tamamlanmamış iletiler saklanır ve daha sonra yeniden gönderilir.
Sunucu, istemci az önce ne istemiş olursa olsun bağlantıyı hemen kapatacağını bildirir.
Açık posta işlemi tüm alıcılarıyla birlikte yitirilir; oturumda daha önce kabul edilen iletiler ise kabul edilmiş sayılır.
Bu yanıt kendiliğinden de gelebilir; o zaman istemci, bir sonraki komutunun yanıtını beklerken bununla karşılaşır.
Gelişmiş kod daha fazlasını belirtir: {4.3.2} kodu sunucunun kapatıldığını veya aşırı yüklendiğini, {4.4.2} kodu bağlantının koptuğunu veya zaman aşımına uğradığını, {4.7.0} kodu ise alıcı tarafın bir kuralını gösterir.
Sunucuda toplam olarak ya da sizin IP adresinizden açılmış çok fazla bağlantı vardır veya sunucu şu anda hizmet vermiyordur.
Sunucu oturumun tamamını kesmeyi tercih ediyorsa gri listeleme de böyle görünebilir.
Sunucu kapatılıyordur ya da istemci çok uzun süre sessiz kalmıştır.
İletiyi kuyrukta bırakın: MX listesindeki bir sonraki sunucu hemen, aynı sunucu ise en az 30 dakika sonra yeniden denenebilir.
Bir sağlayıcıdan sürekli bu yanıt geliyorsa, postmaster adresine yazmadan önce bu sağlayıcıya açtığınız eş zamanlı bağlantıları ve bağlantı başına ileti sayısını azaltın.
Kodun ardından gelen metni de okuyun: metinde istenmeyen postadan, eksik TLS korumasından ya da izin verilmeyen bir IP adresinden söz ediliyorsa yalnızca beklemek işe yaramaz.
Hangi sınırın devreye girdiğini sunucunun günlüğünden bulun: istemci başına bağlantı, süreç sayısı, sistem yükü ya da oturum başına hata sayısı.
Bağlantıyı kapanmış sayın ve henüz kesin yanıt alınmamış her alıcı için teslimatı erteleyin.
Komutlar, yanıtları beklenmeden art arda gönderildiyse eksik kalan yanıtlar artık gelmez.
{421} kodunu yalnızca bağlantı hemen ardından kapanacaksa, örneğin sunucu kapatılırken veya aşırı yük altındayken gönderin.
Tek bir alıcıyı erteleyip oturumu sürdürmek için {450} kodunu, bir iletiyi {MAIL FROM} komutunda ertelemek için {451} kodunu gönderin.
Postfix, ileti teslim etmeden {smtpd_hard_error_limit} parametresiyle belirlenen sayıda hata yapan istemcinin bağlantısını bu yolla keser.
Şu anda yeterli depolama alanı yok
Posta sunucusunda şu anda bu ileti veya alıcı için yer yok; teslimat daha sonra yeniden denenir.
Bir kaynak şimdilik yetersizdir: sunucudaki disk alanı, posta kutusundaki yer ya da posta işleminde alıcılara ayrılan yer.
Hangisinin söz konusu olduğunu gelişmiş kod belirtir: {4.3.1} kodu sistemi, {4.2.2} kodu posta kutusunu, {4.5.3} kodu alıcı sayısını gösterir.
Boş alan sunucunun ayırdığı payın altına inmiştir ya da {SIZE} parametresiyle bildirilen boyut şu anda sığmamaktadır.
Posta kutusu kotasını aşmıştır ya da posta işlemindeki alıcı sayısı sunucunun kabul ettiği üst sınıra ulaşmıştır.
Gelişmiş kod yoksa bundan sonraki alıcılara bakın: hepsi aynı biçimde reddediliyorsa neden bu sınırdır.
Sunucu iletiyi yazarken yer tükenmiştir; iletinin hiçbir bölümü saklanmaz.
Yer yetersizliğinde bir şey değiştirmeniz gerekmez: kuyruk günlerce kendiliğinden yeniden dener.
Bir hedef sıkça alıcı sayısının fazla olduğunu bildiriyorsa o hedef için posta işlemi başına alıcı sayısını düşürün.
Posta kutunuz doluysa bir an önce ileti silin: yeniden denemeler sürdükçe bekleyen iletiler, gönderenin bir şey yapmasına gerek kalmadan ulaşır.
Kuyruğun bulunduğu dosya sisteminde yer açın ve alanı neyin doldurduğuna bakın.
Neden, alıcı sayısına koyduğunuz sınırsa bir posta işleminde en az 100 alıcıya izin verin.
{RCPT TO} komutu sınıra takılırsa iletiyi o ana kadar onaylanan alıcılara gönderin, ardından kalanlar için yeni bir posta işlemi başlatın.
Gönderenin bir şey değiştirmesine gerek kalmadan sona erecek bir yetersizlik ve posta işlemi başına alıcı sınırı için {452} kodunu gönderin.
Hiçbir zaman sığmayacak bir ileti için bu kod uygun değildir: ileti gönderenin kuyruğunda günlerce bekler ve sonunda yine geri döner.
Postfix, kuyruğundaki boş alan ileti boyutu sınırının 1,5 katının ya da daha yüksek ayarlanmışsa {queue_minfree} parametresindeki değerin altındayken {MAIL FROM} komutuna bu yanıtı verir.
Depolama sınırı aşıldı
İleti fazla büyük ya da posta kutusu dolu; bu durum değişmedikçe yeniden göndermek işe yaramaz.
Sabit bir sınır engel oluşturur: ileti, sunucunun veya posta kutusunun kabul ettiğinden büyüktür ya da posta kutusunun kotası dolmuştur.
Engelin hangisi olduğunu gelişmiş kod belirtir: {5.3.4} kodu sistemin sınırını, {5.2.3} kodu tek bir posta kutusunun sınırını, {5.2.2} kodu ise kutunun kotasını gösterir.
İleti hiçbir kuyrukta beklemez: ulaşmasını isteyen kişi harekete geçip onu yeniden göndermek zorundadır.
{552} kodu, alıcı sayısı fazla olduğu için {RCPT TO} komutuna yanıt olarak gelirse istemcinin bunu geçici sayması ve iletiyi kalan alıcılara yeni bir posta işlemiyle göndermesi gerekir.
{SIZE} parametresiyle bildirilen boyut, sunucunun izin verdiği en büyük boyutu aşmaktadır; henüz hiç veri aktarılmamıştır.
Bu posta kutusu doludur ya da yalnızca daha küçük iletileri kabul eder; diğer alıcılar bundan etkilenmez.
İletinin sınırdan ya da bildirilen boyutundan büyük olduğu ancak aktarım bittiğinde anlaşılmıştır.
Sunucu bir posta kutusunun dolu olduğunu ancak şimdi saptamıştır; bu durumda ileti tüm alıcılar için reddedilir.
İletiyi küçültün; kodlama ekleri üçte bir oranında büyütür, bu yüzden büyük dosyalar için indirme bağlantısı göndermek daha iyidir.
Posta kutusu doluysa alıcıya başka bir yoldan haber verin.
Yer açın ya da yöneticinizden kotanızı büyütmesini isteyin, sonra iletinin yeniden gönderilmesini sağlayın.
İletinin geçtiği tüm sunucularınızın boyut sınırlarını karşılaştırın ve en küçüğünü {SIZE} uzantısıyla duyurun; böylece iletiler aktarımdan sonra değil, aktarım başlamadan reddedilir.
Sunucu {SIZE} uzantısını destekliyorsa boyutu {MAIL FROM} komutunda bildirin ve sunucunun duyurduğu üst sınırı aşan bir iletiyi göndermeyi hiç denemeyin.
Fazla büyük bir ileti yüzünden adresi listelerinizden çıkarmayın; {5.2.2} ve {5.2.3} kodları posta kutusunun var olduğunu bile gösterir.
İleti, küçültülmedikçe ya da bir sınır yükseltilmedikçe kabul edilemeyecekse {552} kodunu gönderin.
Posta işlemindeki alıcı sayısı fazlaysa {452} kodunu gönderin; siteniz böyle iletileri ilke olarak reddediyorsa bu geçerli değildir.
Bildirilen boyutu kabul ettiyseniz ve ileti bu boyutu aşmıyorsa bu kodu veriden sonra göndermeyin.
İstemci olarak çalışan Postfix, {RCPT TO} komutundan sonra gelen {552} kodunu bilerek her durumda kalıcı sayar, çünkü aksi hâlde fazla büyük bir ileti teslim edilebilir görünürdü.
İkisi de {HELP} komutuna yanıttır: {211} kodu sunucunun durumunu bildirir, {214} kodu kullanımını açıklar.
RFC 5321 belgesi {HELP} komutundan sonra ikisine de izin verir ve seçim için bir kural koymaz; bu yüzden istemcinin bunları ayırt etmesine gerek yoktur.
RFC belgesinin {211} kodu için verdiği metinde yardımdan da söz edilir; sunucuların burada farklı davranmasının nedeni budur.
Kararsız kalırsanız doğru seçim {214} kodudur, çünkü sunucuların burada gönderdiği metinlerin çoğu kullanım bilgisidir.
İkisi de geçicidir, ancak {421} kodu oturumu, içinde açık kalan her şeyle birlikte sonlandırır; {452} kodundan sonra ise oturum sürer.
Sık yapılan bir hata, yalnızca çok sayıda alıcı bildirdiği için istemcinin bağlantısını kesmektir: istemci geri gelir ve aynı sınıra bir kez daha takılır.
Yetersizlik her iletiyi etkiliyorsa, örneğin dosya sistemi doluysa, karşılama olarak gönderilen {421} kodu iki tarafı da boşuna açılacak bir oturumdan kurtarır.
{421} kodu, ileti ne olursa olsun sunucuyu ve bağlantısını ilgilendirir; {552} kodu ise sunucunun durumu ne olursa olsun bu iletiyi veya bu posta kutusunu.
Büyük iletilerin aktarımı {421} koduyla kesiliyorsa boyut sınırından değil, aktarım sırasındaki bir süre sınırından kuşkulanın: boyut sınırı {552} koduyla bildirilir ve oturum sürer.
Teslim edilemedi bildiriminde {421} kodunun yer alması, yeniden denemelerin sonuç vermeden bittiğini gösterir; sunucunun neye itiraz ettiği önceki denemelerin yanıt metninde yazar.
İletinin fazla büyük olması {421} kodunu göndermek için asla gerekçe değildir: bu kodu alan istemci her yeniden denemede iletinin tamamını bir daha yollar.
İkisi de yer olmadığını bildirir, bunun ne kadar süreceğini ise ilk rakam belirler: {452} kodu geçici bir yetersizliği, {552} kodu değişmeyen bir sınırı gösterir.
Dolu bir posta kutusu için sunucular ya {4.2.2} koduyla birlikte {452} kodunu ya da {5.2.2} koduyla birlikte {552} kodunu gönderir.
RFC 3463 belgesi dolu posta kutusunu geçici bir durum sayar, IANA kayıt listesinde ise bu neden yalnızca {552} koduyla birlikte yer alır.
Dolu bir posta kutusu için {452} kodu, kutunun sahibi postasını düzenli okuyorsa daha nazik, {552} kodu ise kutuyu aylardır kimse açmamışsa daha dürüst bir yanıttır.
";

/// Where each text starts, and where the last one ends.
static STARTS: [u32; 197] = [
    0, 28, 39, 53, 79, 93, 107, 126, 144, 163, 174, 203, 216, 234, 257, 288,
    326, 337, 345, 374, 384, 415, 431, 444, 457, 475, 498, 545, 590, 605, 623, 647,
    674, 681, 686, 690, 696, 711, 720, 723, 732, 751, 763, 772, 800, 815, 838, 845,
    879, 907, 920, 927, 941, 963, 976, 995, 1017, 1028, 1054, 1068, 1080, 1111, 1121, 1146,
    1169, 1211, 1245, 1271, 1311, 1338, 1364, 1370, 1381, 1387, 1403, 1417, 1425, 1433, 1450, 1459,
    1547, 1577, 1651, 1673, 1787, 1860, 1935, 2016, 2090, 2200, 2305, 2369, 2438, 2510, 2575, 2676,
    2809, 2894, 3007, 3114, 3247, 3356, 3465, 3557, 3654, 3760, 3865, 3979, 4069, 4151, 4172, 4218,
    4227, 4238, 4251, 4265, 4277, 4283, 4297, 4311, 4330, 4342, 4355, 4376, 4448, 4816, 5043, 5138,
    5302, 5433, 5467, 5562, 5838, 6046, 6110, 6372, 6396, 6496, 6896, 7041, 7200, 7284, 7379, 7452,
    7619, 7935, 8166, 8279, 8398, 8430, 8559, 9165, 9389, 9464, 9974, 10141, 10344, 10625, 10769, 10806,
    10907, 11189, 11319, 11566, 11647, 11888, 12042, 12230, 12381, 12679, 12882, 12911, 13015, 13460, 13659, 13793,
    13906, 14018, 14140, 14353, 14471, 14684, 14996, 15351, 15547, 15662, 15954, 16088, 16232, 16405, 16576, 16736,
    17128, 17294, 17472, 17748, 17926,
];
