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
    matches: &[],
    excludes: &[],
};

/// The texts in the order of their slots, a sentence a line.
static TEXTS: &str = "\
Komutlara göre ne yapmalı
Sınıflara göre ne yapmalı
Açıklama
Temel Farklar
Örnek oturum
Bir bakışta
Nasıl Düzeltilir
Diğer anlamları
Daha Fazla Öğren
Kaydı bulunan en yakın kodlar
Standart dışı kodlar
Uygulamada
Sık karıştırılan kodlar
Rust dilinde
Aynı komutu reddeden kodlar
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
tanımında bu sınıfla yazılır
tanımı sınıf konusunda sınır koymaz
bu sınıftan bir yanıt koduyla birlikte kayıtlıdır
tanımı başka bir sınıf belirtse de sunucular onu bu sınıfla gönderir
tanımı bu sınıfı belirtir
hayır
evet
Ek bilgi
Sınıfın dayanağı
Kod
Komut
Gelişmiş kod
Dayanak
Özellik
Bilinenler
Ad
Başlık
taslak veya örnek
yalnızca ikinci el kaynaklar
kodu tanımlamayan bir kayıt listesi
kodu kullanan yazılım
Kim müdahale edebilir
Alıcının adresi
Ne yapmalı
Bağlantıyı sonlandırır
Tanımlandığı belge
İleti
Alan adının başka bir ana makinesi
Gerekçe
Kapsam
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
gelişmiş kod nedeni gösterir
bu komut için geçerlidir
bu kod için genel kural olarak geçerlidir
aynı komutun farklı sonuçları
kolayca karıştırılır ya da ikisi de aynı komutu reddeder
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
Hem {a} hem {b} kodundan sonra istemci komutu kullanmadan devam eder, çünkü komutu yinelemek hiçbir şeyi değiştirmez.
Hem {a} hem {b} kodundan sonra istemci bir sonraki adımına geçer.
Hem {a} hem {b} kodundan sonra oturum sona ermiştir.
Hem {a} hem {b} kodundan sonra istemci bu ana makineyi denemekten vazgeçer; alan adının başka bir ana makinesi iletiyi yine de kabul edebilir.
Hem {a} hem {b} kodundan sonra istemci, teslimi tamamlanmamış iletileri saklar ve daha sonra yeniden dener.
{code} kodundan sonra yeniden göndermek ancak sorunun nedeni ortadan kaldırıldığında anlamlıdır.
{code} kodundan sonra istemci, sunucunun istediğini gönderir.
{code} kodundan sonra ne yapılacağı komuta ve nedene bağlıdır.
{code} kodundan sonra istemci vazgeçer ve hatayı gönderene bildirir.
{code} kodundan sonra istemci komutu kullanmadan devam eder, çünkü komutu yinelemek hiçbir şeyi değiştirmez.
{code} kodundan sonra istemci bir sonraki adımına geçer.
{code} kodundan sonra oturum sona ermiştir.
{code} kodundan sonra istemci bu ana makineyi denemekten vazgeçer; alan adının başka bir ana makinesi iletiyi yine de kabul edebilir.
{code} kodundan sonra istemci, teslimi tamamlanmamış iletileri saklar ve daha sonra yeniden dener.
{retry} kodundan sonra istemci iletiyi saklar ve daha sonra yeniden dener; {stop} kodundan sonra ise iletiyi gönderene geri yollar.
Bir sunucunun {a} ile {b} kodları arasında seçim yapması hiçbir zaman gerekmez.
Komuta göre değişen özellikler yalnızca her iki kodla da yanıtlanabilen komutlar için karşılaştırılır.
Bu kodları hiçbir standart tanımlamaz; bu yüzden hiçbiri, bir programın güvenebileceği bir anlam taşımaz: ne yapılacağını yalnızca ilk rakam belirler.
Aynı komuta yanıt olarak {intermediate} kodu istemciden devam etmesini ister, {permanent} kodu ise komutu reddeder.
Aynı komuta yanıt olarak {intermediate} kodu istemciden devam etmesini ister, {temporary} kodu ise komutu şimdilik reddeder.
{a} ve {b} kodlarının ikisiyle de yanıtlanabilecek bir komut yoktur; bu yüzden biri hiçbir zaman ötekinin yerine gönderilmez.
Aynı komut {success} koduyla sonuçlanabilir ya da {intermediate} koduyla bir sonraki adımına geçebilir.
Aynı komut {success} koduyla başarılı olabilir ya da {permanent} koduyla reddedilebilir.
Aynı komut {success} koduyla başarılı olabilir ya da {temporary} koduyla ertelenebilir.
İki kod da aynı komutu reddeder: {temporary} kodu şimdilik, {permanent} kodu kalıcı olarak.
{a} ve {b} kodlarının ikisi de istemciden devam etmesini ister, ancak her biri farklı bir şey bekler.
{a} ve {b} kodlarının ikisi de aynı komutu reddedebilir, ancak nedenleri farklıdır.
{a} ve {b} kodlarının ikisi de aynı komutun başarılı olduğunu bildirebilir, ancak sonuçları farklıdır.
{a} ve {b} kodlarının ikisi de aynı komutu erteleyebilir, ancak nedenleri farklıdır.
{code} kodunun tanımı hangi sınıflarda kullanılacağını belirtir; buna rağmen kayıt listesi onu başka bir sınıftan yanıt kodlarıyla birlikte verir.
Gelişmiş kod, yanıt kodunun ilk rakamıyla uyuşmuyor: ne yapılacağını yanıt kodu belirler, nedeni ise yine gelişmiş kod gösterir.
Bu yanıtın satırlarında farklı kodlar var; belirleyici olan son satırdır.
{code} kodunun kaydı yoktur: ne yapılacağını yalnızca ilk rakamı belirler.
Kayıt listesinde {code} kodu yoktur: sınıfı başarıyı hatadan ayırır ve bir hatanın ne kadar süreceğini gösterir, konusu neyle ilgili olduğunu belirtir; bundan fazlası söylenemez.
SMTP yanıt kodları
SMTP yanıt kodlarının karşılaştırması
Yanıt türü
Neyi yanıtlar
Yanıt metni
Kategori
Kayıtlı gelişmiş kodlar
Gelişmiş durum kodları
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
diğer tüm komutlar
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
Oturum veya TLS için hazır
Posta sunucusu bir oturum başlatmaya ya da başlamış oturumu şifrelemeye hazır.
Sunucu istemciyi karşılar: ilk sözcük sunucunun kendi adıdır, bir sonraki adım {EHLO} komutudur.
Henüz hiçbir şey kabul edilmemiştir: birçok sunucu istemcinin IP adresini ancak daha sonra denetler ve istemciyi {RCPT TO} komutunda reddeder.
Karşılama, sunucunun uzantılarını listelemez; metninde ESMTP sözcüğünün bulunup bulunmaması önem taşımaz.
Bir istemci bağlanmıştır ve sunucunun şu ana kadar ona bir itirazı yoktur.
Karşılama biraz zaman alabilir: bazı sunucular yükleri bir oturuma daha elverene kadar bekler, bazıları ise erken gönderen istenmeyen posta yazılımlarını tanımak için bilerek bekler.
Başarılı bir {ATRN} komutundan sonra karşılamayı önceki istemci gönderir, çünkü artık sunucu rolünü üstlenmiştir.
Sunucu şu anda TLS başlatabilir; el sıkışmanın başarılı olup olmayacağı ve sertifikanın istemciye yetip yetmeyeceği henüz belli değildir.
Karşılamayı beş dakikaya kadar bekleyin ve herhangi bir şey göndermeden önce son satırına kadar okuyun.
TLS el sıkışmasından önce alım arabelleğinde kalanları atın, çünkü bunlar korumasız gelmiştir.
El sıkışma başarısız olursa bağlantıyı kapatın; bu bağlantıda düz metin olarak devam etmeyin.
Günlüğünüz {STARTTLS} komutunun yanıtıyla bitiyorsa el sıkışma başarısız olmuştur: posta ayarlarını değil, TLS sürümlerini ve sertifikaları karşılaştırın.
Karşılamayı ana makinenin tam alan adıyla, adı yoksa köşeli ayraç içindeki IP adresiyle başlatın; ürünün adı ve sürümü yazılmasa da olur.
İstemciye hizmet vermeyi kabul ettiğinizde karşılama olarak {220} kodunu gönderin; istemciyi reddediyorsanız {554}, ona şu anda hizmet veremiyorsanız {421} kodunu gönderin.
{STARTTLS} komutundan sonra bu kodu yalnızca TLS hemen başlayabilecekse gönderin; yoksa {454} kodunu gönderin.
Gelişmiş kodun yeri {STARTTLS} komutunun yanıtıdır; karşılamada asla gelişmiş kod bulunmaz.
TLS başlatılmalıdır: el sıkışmadan önce başka hiçbir komut gelemez.
El sıkışmadan sonra iki taraf da bundan önce birbirinden öğrendiklerini unutur ve istemci {EHLO} komutunu yeniden gönderir.
postscreen ile çalışan Postfix, birkaç satırlık bir karşılamanın ilk satırını erken gönderip kalanını altı saniyeye kadar bekletebilir; bu arada konuşan istemci sınamayı geçemez.
Bir istemci karşılamadan önce bir şey gönderirse Exim {220} yerine {554} koduyla yanıt verir ve bağlantıyı keser.
Oturumun olağan sonu
Posta sunucusu oturumun bittiğini onaylıyor ve bağlantıyı kapatıyor.
Oturum olması gerektiği gibi biter: istemci bunu {QUIT} komutuyla istemiştir ve bağlantı, bu yanıt gönderilene kadar açık kalır.
Oturumda kabul edilen iletiler kabul edilmiş olarak kalır; verisinin sonuna ulaşmamış bir posta işlemi ise silinir.
Yanıt, herhangi bir iletinin başarılı olup olmadığı konusunda bir şey söylemez: her ileti kendi yanıtını daha önce almıştır.
İstemci göndereceklerini göndermiştir ya da bir retten, örneğin {554} kodlu bir karşılamadan sonra ayrılmaktadır.
Başka bir sunucu yalnızca bir adresin kabul edilip edilmeyeceğini sınamıştır ve ileti göndermeden ayrılmaktadır.
Başarısız bir komuttan sonra bile {QUIT} komutunu gönderin, yanıtını bekleyin ve ardından yanıt ne olursa olsun bağlantıyı kapatın.
Başka her başarı kodunu da aynı biçimde değerlendirin: RFC 1985 belgesindeki bir örnekte {250} kodu yer alır.
{QUIT} komutunun yanıtı gelmedi diye bir iletiyi asla yeniden teslim etmeyin.
{QUIT} komutundan sonra kopan bir bağlantıyla ilgilenmek gerekmez: günlükte verinin sonuna gelen yanıta bakın.
{221} kodunu {QUIT} komutuna yanıt olarak, oturumun her noktasında, hatalardan sonra da gönderin ve bağlantıyı ancak ondan sonra kapatın.
Oturumu sunucunun kendisinin sonlandırması gerekiyorsa sunucu {421} kodunu gönderir.
Postfix, {smtpd_forbidden_commands} parametresinde listelenen {GET} gibi bir komutu ya da ileti üst bilgisine benzeyen bir satırı gönderen istemcinin bağlantısını {221} ve {2.7.0} kodlarıyla keser.
İstemci olarak çalışan Postfix, {smtp_skip_quit_response} parametresi “no” olarak ayarlanmadıkça bu yanıtı beklemez; bu yüzden yanıtın bir günlükte bulunmaması hiçbir şeyi kanıtlamaz.
Postfix ve Sendmail bu kodla birlikte {2.3.0} yerine, her başarıya uyan {2.0.0} kodunu gönderir.
Oturum açma kabul edildi
Sunucu oturum açmayı kabul etti; ileti artık gönderilebilir.
İstemci, sunucunun tanıdığı bir kullanıcı olduğunu kanıtlamıştır; sunucu oturumun geri kalanını bu kullanıcının oturumu sayar.
Oturum açma işlemi, bağlantı sona erene ya da {STARTTLS} komutu onu sıfırlayana kadar geçerlidir; o zamana kadar yeni bir {AUTH} komutu, başka bir kullanıcı için bile olsa {503} koduyla reddedilir.
Bu kullanıcının neler yapabileceğine henüz karar verilmemiştir: gönderen adresi, alıcılar ve içerik geldikçe denetlenir.
Bir posta programı veya aktarma sunucusu, TLS başladıktan sonra ve {MAIL FROM} komutundan önce bir ileti gönderimi sunucusunda oturum açar; birbirine yabancı sunucular arasında, 25 numaralı bağlantı noktasında oturum açılmaz.
{AUTH} komutu {PLAIN} mekanizmasının karşılığını aynı satırda içeriyorsa bu yanıt hemen gelir; {LOGIN}, {CRAM-MD5} ve SCRAM mekanizmalarında bundan önce bir veya daha fazla {334} yanıtı gerekir.
{MAIL FROM} komutuyla devam edin; {EHLO} komutunu yalnızca mekanizma bir güvenlik katmanı getirdiyse yeniden gönderin, çünkü bu durumda iki taraf da oturum açmadan önce öğrendiklerini unutur.
Yanıt metninde mekanizmaya ait veri beklemeyin: SCRAM mekanizmasının sunucunun kimliğini kanıtlamak için gereksindiği veri, önceki sınamada gelmiştir.
Böyle bir oturumda bir ileti reddedilirse parolaya dokunmayın; hesap için hangi gönderen adreslerinin ve hangi sınırların geçerli olduğunu sorun.
Teslim edilmiş bir iletinin iz bilgilerinde, “Received” üst bilgi alanındaki {ESMTPA} veya {ESMTPSA} sözcüğü oturum açıldığını gösterir.
İleti gönderimi sunucunuzdan istenmeyen posta çıkıyorsa bu yanıtları kullanıcıya ve IP adresine göre listeleyin: çok sayıda ağdan oturum açan bir hesabın parolası büyük olasılıkla çalınmıştır.
{235} kodunu kimlik doğrulama süreci başarıyla tamamlandığında ve hesap hakkında bilmeniz gereken her şey elinizde olduğunda gönderin; doğru bir paroladan sonra bir sorgu başarısız olursa {454} kodunu gönderin.
Mekanizmanın başarıyla birlikte döndüreceği veri varsa bu veriyi, daha önce göndereceğiniz ek bir {334} yanıtına koyun.
Yaygın dört sunucudan yalnızca Postfix, RFC belgesinin önerdiği {2.7.0} kodunu ekler; Sendmail ve OpenSMTPD {2.0.0} kodunu gönderir, Exim ise gelişmiş kod göndermez.
Python’un SMTP istemcisi, {AUTH} komutundan sonra gelen {503} kodunu da başarı sayar; bu yüzden sırası yanlış bir oturum açma, {MAIL FROM} komutu reddedilene kadar fark edilmeyebilir.
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
Kabul edildi, başka adrese yönlendiriliyor
Posta kutusu başka bir yerde; sunucu iletiyi doğru adrese kendiliğinden yönlendiriyor.
Alıcı kabul edilmiştir ve metin, sunucunun iletiyi yönlendireceği adresi belirtir.
Posta işlemi bakımından bu, tam olarak {250} kodu gibidir: alıcı posta işlemine girmiştir, iletinin kendisi ise ancak verinin sonundan sonra kabul edilir.
Yeni adres, gönderen tarafa bir öneridir; sunucu bunu birinin okuyacağına güvenmemelidir.
Bir kişi ayrılmış veya adını değiştirmiştir ya da bir şirket birkaç alan adını birleştirmiştir ve site, eski adresleri açıkça yönlendirmektedir.
Bu seyrek görülür: çoğu site, son adresi açıklamak istemediği için sessizce yönlendirir.
Sunucu adresi tanımaktadır ve bu adrese gelen postanın nereye gideceğini bildirmektedir.
Yeni adresi kaydetmeden önce alıcıya sorun: adresi veren sunucu yanılıyor veya sahte olabilir.
Posta işlemine devam edin; yeni adrese de gönderirseniz ileti iki kez teslim edilir.
Bu yanıtın metni, bir programın okuması gereken az sayıdaki metinden biridir: açılı ayraçlar arasındaki adresi alın ve kullanıcıya gösterin.
Bir adres defterini sormadan güncellemeyi yalnızca sunucu kimliğini kanıtladıysa yapın.
Postası yönlendirilen kişilerin, adreslerinin açıklanmasına razı olup olmadığını denetleyin ve razı olmadıkları yerde bu yanıtı kapatın.
İletiyi yönlendiriyorsanız ve yeni adresi herkes öğrenebilirse {251} kodunu gönderin; yoksa yönlendirip {250} kodunu gönderin.
Yeni adresi biliyor ama yönlendirme yapmıyorsanız {551} kodunu gönderin.
ASCII dışında karakterler içeren yeni bir adres yanıtta ancak {MAIL FROM} komutu {SMTPUTF8} parametresini taşıdıysa yer alabilir; bu parametre yoksa {250} kodunu gönderin.
İstemcinin adını verdiği ana makine veya alan adı için bekleyen ileti yoktur; bu yüzden ardından teslimat gelmez.
Postfix, Exim, Sendmail ve OpenSMTPD kaynak kodlarında, yönlendirilen bir adres söz konusu olsa bile, bir komutu {251} koduyla yanıtlayan hiçbir bölüm yoktur.
Adres ne doğrulandı ne yalanlandı
Sunucu adresin var olup olmadığını açık bırakıyor; bu adrese gelen bir iletiyi alır ve teslim etmeye çalışırdı.
Sunucu soruyu yanıtlamaz: adresi şu anda denetleyememektedir ya da site, posta kutuları hakkında yabancılara hiçbir şey söylememektedir.
Sunucu, bu adrese gelecek postayı kabul edeceğini ise söyler; bu yüzden göndermeden önce soran bir programın durması için bir neden yoktur.
RFC 5321 belgesi bu yanıtı, {VRFY} veya {EXPN} komutunu güvenlik nedeniyle devre dışı bırakan siteler için şart koşar, çünkü bu yanıt bir sonuç sanılamaz.
Site, adres toplayıcılarına karşı savunma olarak komutu devre dışı bırakmıştır; her argümana aynı yanıt verilir.
Ana makine bu alan adı için yalnızca aktarma yapmaktadır ve alan adının posta kutularının listesi kendisinde yoktur.
Argüman bir posta listesinin adıdır ve sunucu listenin tüm üyelerine kefil olamaz.
{2.6.8} kodu eşlik ediyorsa yanıt, istemcinin izin vermediği ASCII dışı karakterler içerecekti.
Bir posta kutusunun var olup olmadığını öğrenmek için günlüğünüzde, gerçek bir iletiyle gönderilen {RCPT TO} komutuna gelen yanıta bakın ya da alan adının postmaster adresine yazın.
Metin başka ne söylerse söylesin, adresi ne doğrulanmış ne de geçersiz sayın.
{2.6.8} kodundan sonra, sunucu {SMTPUTF8} uzantısını sunuyorsa komutu aynı adlı parametreyle yineleyin.
{252} kodunu komutun devre dışı olduğu yerlerde, ayrıca geçerli görünen ama istemci beklerken denetlenemeyen bir adres için gönderin.
Sunucu adresi sorguladıysa bunu bildirin: adres bulunduysa {250}, bulunmadıysa {550} kodunu gönderin.
Söz dizimini denetlemekten fazlasını yapamayan bir sunucu bunun yerine {502} koduyla yanıt verir.
İstemcinin alan adı için bekleyen iletiler vardır ve sunucu bunları kendi açtığı bir bağlantı üzerinden göndermeye başlamıştır.
Postfix, {VRFY} komutunu tanıdığı posta kutuları için bile {252} koduyla, {disable_vrfy_command} parametresi etkinse {502} koduyla yanıtlar, oysa RFC 5321 belgesi orada da {252} kodunu ister.
Exim, yapılandırması {VRFY} komutuna izin verene kadar bu kodu gönderir, çünkü bazı bozuk istemciler her {RCPT TO} komutundan önce adres doğrulaması ister.
Sendmail, {novrfy} gizlilik seçeneği ayarlanmışsa {VRFY} komutunu her zaman {252} koduyla, ayarlanmamışsa yalnızca başka bir ana makineye devredeceği adresler için bu kodla yanıtlar.
{ETRN} komutunda Postfix, Exim ve Sendmail, başlattıkları kuyruk işlemeyi {250} koduyla bildirir ve bekleyen posta olup olmadığını hiçbir zaman söylemez.
Kuyruk işlenmeye başladı, ileti sayısı bildirildi
Sunucu, bekleyen iletiler için kuyruğunu işlemeye başladı ve kaç ileti olduğunu bildiriyor.
Sunucu, {ETRN} komutunda adı verilen düğüm için kuyruğunu işlemeye başlamıştır; metin, bu düğüm için bekleyen iletilerin sayısını verir.
Bu iletilerin hiçbiri bu bağlantı üzerinden gelmez: sunucu onları yeni bir bağlantı üzerinden teslim eder ve bunun için bir süre sınırı konmamıştır.
Sayı, ulaşacak iletileri değil, teslimi denenecek iletileri gösterir.
Hattı yalnızca zaman zaman açık olan bir site, sağlayıcısının veya yedek aktarma sunucusunun bu arada topladığı postayı ister.
{ETRN} komutunu gönderen sitede, iletiler gelene kadar hattı açık, 25 numaralı bağlantı noktasını da sunucudan erişilebilir tutun.
Hiçbiri gelmezse karşı taraftan kuyruğunu incelemesini istemeden önce kendi güvenlik duvarınızda engellenmiş bağlantılara bakın.
Sunucunun birden çok adla tanıdığı bir alan adı, her ad için ayrı bir {ETRN} komutu gerektirir.
IP adresiniz her bağlantıda değişiyorsa sağlayıcıdan bunun yerine {ATRN} komutunu isteyin; bu komutla teslimat, sizin açtığınız hat üzerinden yapılır.
Postayı beklemek için oturumu açık tutmayın; yanıt, kuyruk işlenmeye başlar başlamaz gelir.
Geriye ileti kalmadığı anı öğrenmek için komutu, {251} yanıtı gelene kadar aralıklarla yineleyin; sayının kendisi insanlara yöneliktir.
Sunucunuz bir düğümün iletilerini istemciyi bekletmeden sayabiliyorsa {253} kodunu gönderin.
Sunucu yalnızca ileti bulunduğunu biliyorsa {252}, hiç ileti yoksa {251}, kuyruğu bakmadan işlemeye başlıyorsa {250} kodunu gönderin.
Postfix, Exim ve Sendmail iletileri saymaz: kuyruğun işlenmesini başlatan bir {ETRN} komutuna kendi yanıtları {250} kodudur.
fetchmail, {252} ve {253} kodlarını aynı sözcüklerle bildirir ve sayıyı göz ardı eder.
Oturum açmanın sonraki adımı
Oturum açma sürüyor; posta programının, sunucunun bir sorusunu yanıtlaması gerekiyor.
Sunucu, oturum açma mekanizmasının bir sınamasını gönderir ve istemcinin karşılığını, yani tek bir base64 satırını bekler.
Kodun ardındaki metin de base64 biçimindedir ve insanlara yönelik değildir: mekanizma içine ne koyduysa onu taşır ya da tümüyle boştur.
Kimlik doğrulama süreci bitene kadar sunucu, istemciden gelen her satırı bir karşılık sayar: {QUIT} komutu bile base64 olarak çözülürdü, çünkü dört harfi geçerli base64 verisidir.
Sınama boştur, kodun ardında tek bir boşluk vardır: {AUTH} komutunda {PLAIN} veya {EXTERNAL} mekanizmasının adı verilmiş, karşılık ise yazılmamıştır.
{LOGIN} mekanizması iki soru sorar: {VXNlcm5hbWU6} dizisi {Username:} metninin, {UGFzc3dvcmQ6} dizisi ise {Password:} metninin base64 biçimidir.
{CRAM-MD5} mekanizması her seferinde farklı bir metin gönderir; böylece karşılık, parolanın bilindiğini parolayı içermeden kanıtlar.
SCRAM, sunucunun kimliğini kanıtlayan bir sınamayla sona erer; istemci bunu denetler ve boş bir satırla karşılık verir.
{OAUTHBEARER} mekanizmasıyla oturum açma başarısız olduğunda bu yanıt nedeni JSON biçiminde taşır; reddin kendisi ise ancak istemci {AQ==} satırıyla karşılık verince ya da süreci iptal edince gelir.
Sınamanın kodunu çözün, sonucu mekanizmaya verin ve ondan çıkanı tek satır olarak gönderin; geçerli base64 olmayan bir sınama, tahmin yürütmek için değil, iptal etmek için bir nedendir.
İptal etmek için yalnızca {*} karakterinden oluşan bir satır gönderin: sunucu {501} koduyla yanıt verir ve yeniden komut gönderilebilir.
Burada uzunluğu 12288 bayta varan satırlara hazırlıklı olun; bu, komutlar için geçerli sınırın çok üzerindedir.
Karşılıkları günlüğünüze yazmayın, çünkü base64 parolayı gizlemez.
{OAUTHBEARER} mekanizmasıyla oturum açmanın neden başarısız olduğunu öğrenmek için istemcinin günlüğündeki sınamanın kodunu çözün: sınama, ardından gelen reddin çoğu zaman yer vermediği durumu ve kapsamı belirtir.
Mekanizmanın yeni bir karşılık gerektirdiği her durumda {334} kodunu gönderin ve sınama boşsa kodun ardındaki boşluğu koruyun.
Ne sözcük ne de gelişmiş kod ekleyin: metnin kodu çözülemezse istemciler süreci iptal etmek zorundadır.
Postfix’in 2024 öncesi sürümleri, Dovecot’un reddettiği bir oturum açmanın nedeni olarak günlüğe {UGFzc3dvcmQ6} dizisini yazabilir: bu sözcük önceki bir sınamadan kalmıştır ve hiçbir neden belirtmez.
İletiyi gönderme onayı
Sunucu iletiyi almaya hazır; iletiyi henüz ne gördü ne de kabul etti.
Bundan sonra sunucu, yalnızca tek bir noktadan oluşan satıra kadar her satırı iletinin parçası olarak okur.
O satıra kadar iki taraf da geri adım atamaz: {RSET} komutu iletinin bir satırı hâline gelirdi; aktarım ancak bağlantı koparsa erken biter.
Alıcı listesi kesinleşmiştir, çünkü son noktaya verilen tek yanıt hepsi için birlikte geçerlidir; yalnızca LMTP burada her alıcı için ayrı yanıt verir.
Gönderen ve en az bir alıcı kabul edilmiştir ve sunucunun hiçbir kuralı aktarımı yasaklamamaktadır.
İstemci {DATA} komutunu, hepsi reddedilen alıcıların ardından yanıt beklemeden göndermiştir ve sunucu yanıt vermeden önce bunu denetlememektedir.
Her satırı {CRLF} ile bitirin, nokta ile başlayan her satırın önüne bir nokta daha koyun ve iletiyi tek bir noktadan oluşan bir satırla kapatın.
Bu noktanın önüne fazladan boş bir satır koymayın, çünkü bu satır iletinin parçası olurdu.
Tüm {RCPT TO} komutları başarısız olduysa tek noktayı hemen gönderin; buna gelen yanıt bu durumda {554} gibi bir rettir.
{354} kodunu en az 2 dakika, her veri bloğunun gitmesini 3 dakika, son noktanın yanıtını 10 dakika bekleyin.
Yarısı gönderilmiş bir iletiden ancak bağlantı kapatılarak vazgeçilebilir, çünkü son nokta bu yarının teslim edilmesine yol açardı.
Bir ana makineyle kurulan oturumlar {354} kodundan sonra tekrar tekrar kesiliyorsa nedeni adresler değildir: ağ yolunu, her şeyden önce SMTP trafiğini değiştiren güvenlik duvarlarını inceleyin.
En az bir alıcı kabul edildiyse {354} kodunu gönderin; yoksa {DATA} komutunu {503} veya {554} koduyla yanıtlayın ve iki tarafı da aktarımdan kurtarın.
Zarftan fazlasını gerektirmeyen her denetimi, her şeyden önce de bazı alıcıları geçirip bazılarını reddedebilecek bir denetimi {354} kodundan önce bitirin.
{BDAT} komutuna hiçbir zaman {354} yanıtı verilmez: içeriği komutun hemen ardından gelir ve her parça okunduktan sonra {250} koduyla onaylanır.
Bazı sunucular, yalın {LF} karakteriyle biten bir satırdaki son noktayı da kabul eder; bir saldırgan bunun ardına ikinci bir ileti gizleyebilir.
Postfix’in 3.9 öncesi sürümleri, {smtpd_forbid_bare_newline} parametresiyle yasaklanmadıkça böyle davranır; saldırı “SMTP smuggling” adıyla bilinir.
Bazı Cisco PIX güvenlik duvarları son noktayı yanlış işler; istemci olarak çalışan Postfix, {smtp_pix_workarounds} parametresinin açıklamasında anlatıldığı gibi, noktayı gecikmeyle gönderebilir.
İletiye bu bayttan devam edin
Sunucu, yarıda kalan bir iletinin ilk bölümünü hâlâ saklıyor ve gerisini istiyor.
İstemci, sunucunun {TRANSID} değerini kopmuş bir bağlantıdan bildiği bir {MAIL FROM} komutunu yinelemiştir ve {250} kodu yerine bu kodu alır.
Metin bir sayıyla başlar: iletinin bu kadar baytı güvenle saklanmıştır ve sunucu bir sonrakini beklemektedir.
Zarf da geri yüklenmiştir; bu yüzden alıcılar yeniden bildirilmez.
Bunların tümü, RFC 1845 belgesindeki 1995 tarihli deneysel bir protokol olan {CHECKPOINT} uzantısına aittir.
Veri yoldayken bağlantı kopmuş, istemci de zamanında geri gelmiştir.
Sunuculara, yarıda kalan bir posta işlemini en az 48 saat saklamaları tavsiye edilir.
İletinin tamamı ulaşmıştır, ancak son onayı istemciye varmamıştır.
Bu durumda sayı, iletinin boyutuna eşittir ve gönderilecek yalnızca verinin sonu kalmıştır.
{RCPT TO} komutunu atlayın, {DATA} komutunu veya veri aktaran başka bir komutu gönderin ve sayının belirttiği kadar baytı göndermeyin; sıfır, iletinin tamamının gönderileceği anlamına gelir.
Yalnızca iletinin baytlarını sayın; satır sonunu CRLF olarak alın, SMTP’nin satır başlarına eklediği noktaları saymayın.
{DATA} komutunda sayı her zaman bir satırın başını gösterir.
İleti son baytına kadar aynı olmalıdır: ilk denemeden sonra eklenen yeni bir üst bilgi alanı veya başka bir kodlama, hiçbir hata vermeden iletiyi bozar.
Yeniden bağlanmadan önce sunucunun kopmayı fark etmesini bekleyin ve önce aynı IP adresini deneyin; oradaki sunucu posta işlemini tanımıyorsa her şeyi baştan gönderin.
{TRANSID} parametresini hiç göndermediyseniz bu yanıt sunucunun hatasıdır: oturumu sonlandırın ve iletiyi saklayın.
{355} kodunu yalnızca {TRANSID} değeri de {EHLO} komutunda verilen ad da, verisi aktarılırken veya aktarıldıktan sonra kesilmiş bir posta işlemiyle eşleşiyorsa gönderin.
İstemci posta işlemini iptal edene, başka bir posta işlemi başlatana veya {QUIT} komutunu gönderene ya da yarıda kalan posta işlemleri için koyduğunuz süre sınırı dolana kadar bu posta işleminin durumunu, bir çökmenin yok edemeyeceği bir yerde saklayın.
Kabul ettiğiniz diğer her {MAIL FROM} komutunu {250} koduyla yanıtlayın.
Postfix, Exim, Sendmail ve OpenSMTPD {CHECKPOINT} uzantısını tanımaz.
Kötü amaçlı programların çözümlenmesi için sunucuları taklit eden INetSim, bu yanıtı gönderen program kodu içerir.
Hizmet bağlantıyı kapatıyor
Posta sunucusu şimdilik bağlantıyı kapatıyor; teslimi tamamlanmamış iletiler saklanır ve daha sonra yeniden gönderilir.
Sunucu, istemci az önce ne istemiş olursa olsun bağlantıyı hemen kapatacağını bildirir.
Açık posta işlemi tüm alıcılarıyla birlikte yitirilir; oturumda daha önce kabul edilen iletiler ise kabul edilmiş sayılır.
Bu yanıt kendiliğinden de gelebilir; o zaman istemci, bir sonraki komutunun yanıtını beklerken bununla karşılaşır.
Gelişmiş kod daha fazlasını belirtir: {4.3.2} kodu sunucunun kapatıldığını veya aşırı yüklendiğini, {4.4.2} kodu bağlantının koptuğunu veya zaman aşımına uğradığını, {4.7.0} kodu ise alıcı tarafın bir kuralını gösterir.
Sunucuda toplam olarak ya da sizin IP adresinizden açılmış çok fazla bağlantı vardır veya sunucu şu anda hizmet vermemektedir.
Sunucu oturumun tamamını kesmeyi tercih ediyorsa gri listeleme de böyle görünebilir.
Sunucu kapatılmaktadır ya da istemci çok uzun süre sessiz kalmıştır.
İletiyi kuyrukta bırakın: MX listesindeki bir sonraki sunucu hemen, aynı sunucu ise en az 30 dakika sonra yeniden denenebilir.
Bir sağlayıcıdan sürekli bu yanıt geliyorsa, postmaster adresine yazmadan önce bu sağlayıcıya açtığınız eş zamanlı bağlantıları ve bağlantı başına ileti sayısını azaltın.
Kodun ardından gelen metni de okuyun: metinde istenmeyen postadan, eksik TLS korumasından ya da izin verilmeyen bir IP adresinden söz ediliyorsa yalnızca beklemek işe yaramaz.
Hangi sınırın devreye girdiğini sunucunun günlüğünden bulun: istemci başına bağlantı, süreç sayısı, sistem yükü ya da oturum başına hata sayısı.
Bağlantıyı kapanmış sayın ve henüz kesin yanıt alınmamış her alıcı için teslimatı erteleyin.
Komutlar, yanıtları beklenmeden art arda gönderildiyse eksik kalan yanıtlar artık gelmez.
{421} kodunu yalnızca bağlantı hemen ardından kapanacaksa, örneğin sunucu kapatılırken veya aşırı yük altındayken gönderin.
Tek bir alıcıyı erteleyip oturumu sürdürmek için {450} kodunu, bir iletiyi {MAIL FROM} komutunda ertelemek için {451} kodunu gönderin.
Postfix, ileti teslim etmeden {smtpd_hard_error_limit} parametresiyle belirlenen sayıda hata yapan istemcinin bağlantısını bu yolla keser.
Hesap bu tür oturum açmaya hazır değil
Kullanıcı, parolanın kendisini göndererek bir kez oturum açmadıkça sunucu bu hesapta bu oturum açma türünü kullanamaz.
Kullanıcı adı bilinmektedir, ancak sunucuda seçilen mekanizmayla oturum açmayı denetlemeye yarayacak hiçbir veri kayıtlı değildir.
{PLAIN} mekanizmasıyla bir kez oturum açıldığında sunucu parolanın kendisini görür ve seçilen mekanizmanın gereksindiği veriyi bundan oluşturabilir; bu mekanizmanın sonraki oturumlarda çalışması beklenir.
Parola değerlendirilmemiştir, süresi de dolmamıştır: kimsenin yeni bir parola seçmesi gerekmez.
Sunucu {CRAM-MD5} veya {SCRAM-SHA-256} mekanizmasını sunmaya başlamıştır, hesapları ise daha eski bir veritabanından, örneğin bir Unix sisteminin parolalarından gelmektedir; bunların özetleri bu mekanizmalarda işe yaramaz.
Birkaç cihaz veya program, ileti göndermek için tek bir Exchange Online posta kutusunu ortaklaşa kullanmaktadır ya da bir toplu iş her ileti için ayrı bir bağlantı açmaktadır.
Posta programınızda, TLS açıkken, bu hesabın oturum açma yöntemini normal parola olarak ayarlayın, bir ileti gönderin ve ardından önceki ayara geri dönün.
Program bunu yapamıyorsa daha güçlü oturum açma yönteminin nasıl etkinleştirileceğini sağlayıcıya sorun ve başka parolalar denemeyin.
Metinde eş zamanlı bağlantılardan söz ediliyorsa oturum açmada sorun yoktur: bir posta kutusundan aynı anda en fazla üç bağlantının gönderim yapmasına izin verin ya da yükü birden çok posta kutusuna yayın.
İleti gönderimi sunucunuz yeni bir mekanizma sunmadan önce hangi hesaplarda bu mekanizmanın verilerinin eksik olduğunu belirleyin ve {PLAIN} mekanizmasının TLS üzerinden sunulduğundan emin olun; yoksa bu kullanıcılar oturum açamaz.
{PLAIN} mekanizmasına yalnızca kullanıcının onayıyla ve yalnızca sertifikasını doğruladığınız bir TLS bağlantısında başvurun.
Kötü niyetli bir sunucu, parolanın kendisini ele geçirmek için bu yanıtı gönderebilir.
{PLAIN} mekanizmasını bir kez kullanın ve sonraki oturumda önceki mekanizmaya dönün.
{4.3.2} kodundan sonra, oturum açmada hiçbir şeyi değiştirmeden iletiyi yeniden kuyruğa koyun.
{432} kodunu yalnızca {PLAIN} mekanizmasıyla oturum açmak hesabı gerçekten hazır hâle getiriyorsa gönderin; mekanizma ilkenize göre fazla zayıfsa {534}, parolanın süresi dolmuşsa {535} kodunu gönderin.
Bu kod kullanıcı adının var olduğunu ele verir; bu yüzden sitelerin bunun yerine {535} kodunu kullanabilmesini sağlayın.
Exchange Online, {432} kodunu {4.3.2} koduyla birlikte başka bir şey için kullanır: aynı anda üçten fazla bağlantı ileti göndermektedir ve bu bağlantının beklemesi gerekir.
Postfix, Exim, Sendmail ve OpenSMTPD kaynak kodlarında {432} kodu yer almaz; bu yüzden önce günlükteki yanıtın Exchange Online hizmetindeki sınır olup olmadığına bakın.
{STOREDRV} sözcüğüyle başlayan bir metin, örneğin “sender thread limit exceeded”, Exchange’in posta kutusu deposundan gelir ve oturum açmaya değil, yüke ilişkindir.
Alıcı şimdilik ertelendi
Alıcının posta sunucusu iletiyi şimdilik erteliyor; gönderen sunucu iletiyi saklar ve daha sonra yeniden dener.
Ya posta kutusu şu anda meşguldür veya engellenmiştir ya da alıcı tarafın bir kuralı iletiyi henüz geçirmemektedir.
Başlık yanıltıcıdır: birçok sunucu, posta kutusunda sorun olmadığı hâlde bu yanıtı verir ve aslında istemcinin IP adresini, istemcinin ana makine adını veya gönderenin alan adını kasteder.
Hangisinin söz konusu olduğunu gelişmiş kod veya metin belirtir: {4.2.1} ve {4.2.4} kodları posta kutusunu veya arkasındaki listeyi, {4.1.8} kodu gönderenin alan adını, {4.7.1} kodu bir kuralı gösterir.
{RCPT TO} komutunda yalnızca bu alıcı bekler; onun yanında kabul edilenler iletiyi aynı posta işleminde alır.
Gri listeleme: sunucu bu IP adresini daha önce hiç ya da bu zarfla birlikte görmemiştir ve istemcinin geri gelip gelmeyeceğini görmek için beklemektedir.
Bunun olağan yeri, gönderenin ve alıcının bilindiği {RCPT TO} komutudur; içeriğe göre gri listeleme seyrek görülür.
Zarf göndereninin alan adı, {EHLO} komutunda verilen ad veya IP adresinin ters DNS kaydı çözümlenememektedir.
Varsayılan durumda Postfix bu denetimleri {RCPT TO} komutuna kadar erteler; bu yüzden yanıt alıcıyla ilgiliymiş gibi görünür, oysa değildir.
Kısa sürede istemci, sunucunun izin verdiğinden fazla ileti göndermekte ya da posta kutusu izin verilenden fazla ileti almaktadır.
Sunucu, adresin var olup olmadığını başka bir ana makineye sormaktadır ve henüz yanıt alamamıştır.
Adres, üyeleri şu anda belirlenemeyen bir posta listesidir.
Bir ileti gönderimi sunucusu şimdilik yalnızca daha yüksek öncelikli iletileri almaktadır.
İçeriğe bakan bir kural devreye girmiştir ve ileti, kuralın hedef almadığı alıcılar da içinde olmak üzere tüm alıcılar için beklemektedir.
Bekleyin: ileti hâlâ sağlayıcınızın kuyruğundadır ve yeniden gönderirseniz alıcıya her iki kopya da ulaşabilir.
Yeniden deneme aynı IP adresinden ve aynı zarfla gelirse gri listeleme kendiliğinden sona erer.
Gönderim yapan ana makinelerden oluşan bir havuz ya da her denemede değişen bir zarf göndereni, beklemeyi yeniden başlatır.
Metinde ana makinenizin veya gönderen alan adınızın adı geçiyorsa beklemek işe yaramaz: ters DNS kaydını, {EHLO} komutunda verilen adı ya da alan adının MX ve adres kayıtlarını düzeltin.
Düzeltmeden sonra kuyruktaki ileti kendiliğinden gider.
Metinde bir hızdan söz ediliyorsa o hedefe saatte gönderdiğiniz ileti sayısını düşürün.
Tüm MX ana makineleriniz için ortak bir gri listeleme veritabanı kullanın, yeniden denediği bilinen gönderenleri muaf tutun ve kimliği doğrulanmış istemcilere gri listeleme uygulamayın.
Yeni bir denetim deneme aşamasındayken {450} kodu güvenlidir; denetime güvendiğinizde {550} koduna geçin, yoksa yanlış yazılmış bir adres gönderene ancak günler sonra bildirilir.
Yalnızca bu alıcıyı erteleyin ve iletiyi diğerlerine gönderin.
İlk yeniden denemeleri saatler değil, yaklaşık 30 dakika arayla yapın, çünkü gri listeleme eski bir denemeyi unutur; OpenBSD’nin spamd programı bunu 4 saat sonra yapar.
{450} kodunu teslim edilemedi bildirimi saymayın: gri listelemeyi ret sanan yazılımlar, geçerli adresleri posta listelerinden çıkarır.
Engel posta kutusu veya sizin bir kuralınızsa ve aynı ileti daha sonra geçebilecekse {450} kodunu gönderin.
Kendi yazılımınız veya DNS aksıyorsa {451}, yer tükeniyorsa {452}, hiçbir şey değişmeyecekse {550} kodunu gönderin.
RFC 6647 belgesi gri listeleme için iki makul seçenek görür: oturum sürüyorsa {450}, sona eriyorsa {421} kodu.
Sağlayıcı istemciyle rol değiştirmeyi reddeder: oturum açan hesabın, adı verilen alan adlarından birine erişimi yoktur ya da istekler çok sık gelmektedir.
Birinci durumda alan adı listesinin düzeltilmesi, ikincisinde istemcinin daha uzun beklemesi gerekir.
Gmail, {4.2.1} koduyla birlikte {450} kodunu çok hızlı posta alan bir posta kutusu için, ayrıca Gmail’in aktarma hizmetindeki tepe sınırını aşan bir müşteri için gönderir.
Gönderenin alan adını veya istemcinin adını denetlemesi istenmişse Postfix, ad hiç var olmasa bile {450} kodunu gönderir; {unknown_address_reject_code} ve {unknown_client_reject_code} parametreleri bunu değiştirir.
Böylece yanlış yapılandırılmış bir ana makinenin iletisi, gönderen bunu öğrenene kadar günlerce o ana makinenin kuyruğunda kalır.
Postfix, bir zaman dilimindeki ileti, alıcı veya {AUTH} komutu sayısı için koyduğu sınırları aşan istemciye {4.7.1} koduyla birlikte {450} kodunu gönderir.
Derin protokol sınamaları etkinse Postfix’in postscreen programı, yeni bir istemcinin ilk oturumundaki tüm alıcıları {450} ve {4.3.2} kodlarıyla yanıtlar ve bir sonraki oturumu asıl sunucuya devreder.
{fakedefer} denetim ayarını kullanan Exim, veriden sonra {450} koduyla yanıt verse de iletiyi saklar; bu yüzden her yeniden deneme bir kopya daha getirir.
İşleme sırasında geçici arıza
Alıcının posta sunucusu iletiyi şu anda işleyemedi; gönderen sunucu iletiyi saklar ve daha sonra yeniden dener.
Sunucunun gereksindiği bir şey aksamıştır: bir DNS sorgusu, bir dizin, bir filtre, bir disk veya arkasındaki bir ana makine.
Ne adres ne de ileti değerlendirilmiştir, çünkü sunucu o aşamaya gelmemiştir.
Verinin sonundan sonra iletinin tamamı tüm alıcılarıyla birlikte bekler ve sunucu kendisindeki kopyayı sonradan teslim etmemelidir.
İstemciler, yanıt gelmeden kopan bir bağlantıyı da {451} kodu gibi değerlendirir; bu yüzden bir kuyruktaki {451} kodlarının hepsi bir sunucudan gelmiş değildir.
Erişim kuralları için yaptığı bir sorgu başarısız olduğundan sunucu, bu istemciyle konuşup konuşamayacağına henüz karar verememektedir.
Gönderenin alan adının ad sunucuları yanıt vermemektedir; bu yüzden sunucu alan adını denetleyememekte ya da bir SPF denetimini bitirememektedir.
Sunucunun alıcılarını sorguladığı yer yanıt vermemektedir: bir tablo, bir veritabanı veya iç ağdaki bir ana makine.
Sunucu böyle bir ana makineye sorgu bağlantısıyla, yani {DATA} komutundan önce biten kısa bir SMTP oturumuyla sorar.
Sunucu, zarf göndereninin var olup olmadığını gönderenin kendi posta sunucusuna bir sorgu bağlantısıyla sormaktadır; o sunucu ise çalışmamaktadır ya da gri listeleme uygulamaktadır.
Kuyruk dosyası yazılamamaktadır ya da istenmeyen posta veya virüs filtresi yanıt vermemektedir.
Bir DKIM imzasının anahtarı veya DMARC ilkesi DNS’ten alınamamaktadır ve sunucu bu bilgi olmadan karar vermek istememektedir.
İleti gönderimi sunucusu, iletiyi alması gereken IMAP sunucusuna ulaşamamaktadır.
Kendi posta programınız gönderim sırasında {451} kodunu gösteriyorsa sağlayıcınız iletiyi almamıştır: iletiyi giden kutusunda bırakın ve yarım saat sonra yeniden gönderin.
Metinde alan adınız geçiyorsa onu dışarıdan sınayın: her ad sunucusunu, MX kayıtlarını, içerdiği her şeyle birlikte SPF kaydını ve DKIM anahtarını.
Metinde IP adresinizden veya bu adresin trafiğinden söz ediliyorsa alıcı taraf gönderiminizi yavaşlatmaktadır: daha az gönderin ve yavaş yavaş artırın.
Metinde size ait hiçbir şeyin adı geçmiyorsa arızayı yalnızca alıcı taraf giderebilir; birkaç saat sonra metni ve saati başka bir yoldan oranın postmaster adresine gönderin.
Denemeler hiç yanıt gelmeden bitiyorsa yol üzerinde bir güvenlik duvarı veya süre sınırı arayın ve alıcı tarafa yinelenen kopya olup olmadığını sorun: ileti her seferinde ulaşmış olabilir.
Aksayan tabloyu, filtreyi veya diski günlüğünüz belirtir; istemci ise yalnızca genel bir metin görür.
Birçok gönderenin alan adı aynı anda başarısız oluyorsa onların ad sunucularından çok kendi çözümleyicinizden kuşkulanın.
Bir filtre çalışmadığında postaya ne olacağına önceden karar verin: Postfix’te {milter_default_action} parametresinin değeri, siz değiştirmedikçe {tempfail} olur.
Sorgu bağlantılarını yalnızca kendi ana makinelerinize yöneltin ya da Exim’de {defer_ok} seçeneğinin yaptığı gibi, sorgu bağlantısı yanıt alamadığında postayı geçirin.
SPF her yeniden denemede aynı DNS hatasıyla başarısız oluyorsa {550} kodu gönderene saatler sonra haber verir, {451} kodu ise arızayı günlerce gizler.
Kopan bir bağlantıyı, açık posta işleminin tüm alıcıları için {451} kodu gibi değerlendirin.
Son noktanın yanıtını 10 dakikanın tamamı boyunca bekleyin: daha erken vazgeçen bir istemci, sunucunun çoktan kabul etmiş olabileceği iletiyi yeniden gönderir.
Kendi sisteminiz ya da karar vermek için gereksindiğiniz bir hizmet aksıyorsa {451} kodunu gönderin.
İstemciyi bir posta kutusu veya bir kural bekletiyorsa {450}, yer azsa {452}, arıza geçmeyecekse {554} kodunu gönderin.
Doğrulanamayan bir DKIM imzası {451} kodu için neden değildir; alınamayan bir anahtar ise nedendir.
Sağlayıcı, müşterinin hangi alan adlarına erişimi olduğunu şu anda, örneğin bir veritabanı çalışmadığı için, belirleyememektedir.
Gönderenin alan adı şu anda çözümlenemiyorsa Sendmail {4.1.8} koduyla birlikte {451}, Postfix ise {4.1.8} koduyla birlikte {450} kodunu gönderir.
Exim, karşılamadan verinin sonuna kadar, bir erişim kuralının karara bağlanamadığı her yerde {451} koduyla yanıt verir.
Bir milter iletiyi ertelerse ya da milter çalışmıyorsa ve yapılandırma beklemeyi öngörüyorsa Postfix {4.7.1} koduyla birlikte {451}, Sendmail ise {4.3.2} koduyla birlikte {451} kodunu gönderir.
Kendi erişim kuralları yanlış yapılandırılmışsa Postfix {4.3.5} koduyla birlikte {451} kodunu gönderir; bu yüzden etkilenen istemciler, bir yönetici kuralları düzeltene kadar bekler.
Microsoft 365, birdenbire öncekinden çok daha fazla ileti gönderen IP adreslerini yavaşlatır: bunun için {4.7.500} ile {4.7.699} arasındaki gelişmiş kodlarla birlikte {451} kodunu gönderir.
Trafik birkaç gün boyunca yavaş yavaş artarsa sınır kendiliğinden kalkar.
OpenBSD’nin spamd programı, {DATA} komutundan sonra {451} koduyla gri listeleme yapar, oysa RFC 6647 belgesi yalnızca {450} ve {421} kodlarını makul seçenek sayar.
OpenSMTPD, sınırını aşan alıcıları {451} ve {4.5.3} kodlarıyla reddeder, oysa RFC 5321 belgesi {452} kodunu ister; her iki durumda da istemcinin iletiyi kalan alıcılara yeni bir posta işlemiyle göndermesi gerekir.
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
Hiçbir zaman sığmayacak bir ileti için bu kod uygun değildir: ileti, gönderenin kuyruğunda günlerce bekler ve sonunda yine geri döner.
Postfix, kuyruğundaki boş alan ileti boyutu sınırının 1,5 katının ya da daha yüksek ayarlanmışsa {queue_minfree} parametresindeki değerin altındayken {MAIL FROM} komutuna bu yanıtı verir.
Bu alan adları için kuyrukta ileti yok
Şu anda sağlayıcıda bekleyen posta yok.
Oturum açan hesabın, sorulan tüm alan adlarına erişim hakkı vardır ve sağlayıcının kuyruğunda bunların hiçbiri için bir şey yoktur.
İstemci ve sunucu rollerini korur; bu yüzden istemci ancak yeniden sorabilir ya da oturumu bitirebilir.
Hiçbir şey başarısız olmamıştır: ilk rakamın 4 olmasının nedeni, aynı sorunun bir dakika sonra başka bir yanıtı olabilmesidir.
IP adresi değişen bir site, normalde 366 numaralı bağlantı noktasından sağlayıcısını yoklamaktadır ve son yoklamasından bu yana hiçbir şey gelmemiştir.
Alan adlarından herhangi biri için tek bir ileti, {250} yanıtı için yeterli olurdu.
{ATRN} komutunu gönderen sitede, bir sonraki yoklamaya kadar bir şey yapmak gerekmez; birbirini çok sık izleyen yoklamalar {450} koduyla yanıtlanabilir.
Eksik posta varsa alan adının MX kayıtlarının bu sağlayıcıyı gösterip göstermediğini ve oturum açan hesabın alan adına sahip olup olmadığını denetleyin.
Ad verilmeden gönderilen {ATRN} komutu yalnızca oturum açan hesabın alan adlarını sorar.
İletiyi ilk gönderene teslim edilemedi bildirimi gelip gelmediğini sorun, çünkü sağlayıcı teslim edemediği postayı geri yollar.
{ATRN} komutunu alan sağlayıcıda, bir müşterinin postası eksikse tüm aktarma sunucularının kuyruklarında arama yapın: yanıt veren ana makine yalnızca okuyabildiği kuyrukları bildirir.
Yoklamayı, posta getirmeyen başarılı bir yoklama olarak bitirin; alarm verilmesi gereken yanıtlar {450} ve {451} kodlarıdır.
Kararı yanıt koduna göre verin: bu kodla birlikte kayıtlı olan {4.3.2} kodu, ileti kabul etmeyen bir sistem anlamına gelir ve boş bir kuyruğa uymaz.
Önce oturum açmayı ({530}), sonra her alan adına ilişkin hakkı (hak yoksa {450}, bilemiyorsanız {451}) denetleyin ve {453} kodunu ancak bundan sonra gönderin.
Dilerseniz {250} koduyla yanıt verip rolleri değiştirebilir ve {EHLO} komutundan sonra {QUIT} komutunu gönderebilirsiniz; bu da istemciye aynı şeyi bildirir.
Sağlayıcı olarak çalışan Exim, erişim kuralları izin veriyorsa {250} koduyla yanıt verir ve ancak ondan sonra posta arar; bu yüzden boş bir kuyruk, iletisiz bir oturum olarak görünür.
fetchmail, posta olmadığını yazar ve yoklamayı hata saymaz.
{MAIL FROM} veya {RCPT TO} komutuna yanıt olarak gelen bu kod, bir Postfix sunucusunun {soft_bounce} parametresiyle geçici hâle getirilmiş {553} kodudur; nedeni metin belirtir.
Oturum açma veya TLS şimdilik kullanılamıyor
Sunucu şu anda oturum açma bilgilerini denetleyemiyor veya şifrelemeyi başlatamıyor; parolayı değiştirmek için bir neden yok.
Oturum açma sunucu yüzünden başarısız olmuştur: sunucu, parolaları denetlemek için gereksindiği şeye ulaşamamış ya da onu kullanamamıştır.
Parolanın doğru olup olmadığı belli değildir ve ileti henüz sunulmamıştır.
İstemci oturum açmadan devam edebilir, ancak o zaman bir ileti gönderimi sunucusu {MAIL FROM} komutunu {530} koduyla yanıtlayacaktır.
Oturum açmanın arkasındaki hizmet çalışmamaktadır ya da aşırı yüklüdür; bu, örneğin Dovecot’un auth süreci, saslauthd ya da hesapların bulunduğu LDAP veya SQL sunucusu olabilir.
Gmail, çok sık oturum açan bir istemciyi yavaşlatır; bununla ilk karşılaşanlar, her ileti için ayrı bir oturum başlatan programlardır.
Sunucu TLS sunmaktadır, ancak sertifikasını veya anahtarını yükleyememiştir; bu genellikle bir yenilemeden ya da dosya izinlerinde yapılan bir değişiklikten sonra olur.
İstemci, Postfix’in {smtpd_client_new_tls_session_rate_limit} parametresiyle kendisine tanıdığından daha fazla yeni TLS oturumu başlatmıştır.
Metin “Relay access denied” biçimindedir: bir posta programı oturum açmadan ileti göndermektedir ya da bir alan adının MX kaydı, bu alan adının tanımlı olmadığı bir Postfix sunucusunu göstermektedir.
Parolayı olduğu gibi bırakın, birkaç dakika sonra yeniden gönderin ve hata sürerse bunu sağlayıcınıza bildirin.
Metin “Relay access denied” ise posta programınızda giden posta için oturum açmayı etkinleştirin.
TLS reddedilirse, TLS kullanımının zorunlu olduğu bir hedefe giden posta bekler ya da bir sonraki MX ana makinesine gider; diğer hedeflerde, düz metnin gecikmeden daha iyi olup olmadığını ilkeniz belirler.
Aktarmayı kendi aktarma sunucunuz reddediyorsa sunucunuza orada oturum açabileceği bir hesap verin.
Aktarmayı alıcının alan adının MX ana makinesi reddediyorsa iletiyi kuyrukta bırakın ve durumu o alan adının yöneticisine bildirin.
Sunucunuzun o zamana ait günlüğünü okuyun: günlük, oturum açmayı engelleyen soketi, zaman aşımını veya veritabanını, TLS için ise yüklenemeyen dosyayı belirtir.
Dışarıdan kişiler “Relay access denied” metnini bildiriyorsa bu alan adına posta gönderenler vazgeçmeden önce alan adını, postasını aldığınız alan adlarına ekleyin.
Kimlik bilgilerini koruyun ve parola iletişim kutusu açmak yerine sunucudan kaynaklanan bir hata olduğunu bildirin.
Reddedilen bir {STARTTLS} komutundan sonra oturum hâlâ düz metindir; bu yüzden bu oturumda parola göndermeyin: hattaki bir saldırgan yanıtı bu amaçla uydurmuş olabilir.
{STARTTLS} komutunun yanıtı gelmeden bu komutun ardından hiçbir şey göndermeyin; Gmail bunu {454} ve {4.5.0} kodlarıyla yanıtlar.
{AUTH} komutundan sonra {454} kodunu, hata sizin tarafınızdaysa ve aynı kimlik bilgileri daha sonra kabul edilebilecekse gönderin; bilgileri denetlediyseniz ve bunlar yanlışsa {535} kodunu gönderin.
{STARTTLS} komutundan sonra bu kodu yalnızca anlık bir arıza için gönderin: TLS sağlayamayacağını bilen bir sunucu, {EHLO} komutuna verdiği yanıtta anahtar sözcüğe yer vermez.
Bir alıcıyı ertelemek için {450} kodunu gönderin.
TLS şu anda başlatılamaz; oturum düz metin olarak sürer.
İletinin yine de gönderilmesine, bekletilmesine ya da gönderene geri yollanmasına istemci karar verir; istemci, sonraki bir oturumda TLS başlatmayı yeniden denemelidir.
Postfix, varsayılan ayarları arasında yer alan {defer_unauth_destination} kısıtlamasıyla aktarmayı bu kodla reddeder; böylece yapılandırmasındaki bir hata postayı geri yollamak yerine geciktirir.
Denetleyemediği bir oturum açmayı Exim, hiçbir RFC belgesinin tanımlamadığı {435} koduyla, OpenSMTPD ise {421} koduyla yanıtlar.
Sendmail, yanlış bir parolada olduğu gibi {535} koduyla yanıt verir.
Bir milter istemciyi ertelediyse Postfix ve Sendmail, {AUTH} ve {STARTTLS} komutlarını {454} kodu ve “Try again later” metniyle yanıtlar; bu durumda sorun oturum açmada veya TLS bağlantısında değildir.
İstemci olarak çalışan Postfix ve Exim, hedef için TLS zorunlu olmadıkça aynı oturumda düz metin olarak devam eder; zorunluysa Postfix bir sonraki ana makineye geçer.
{soft_bounce} parametresi etkinken Postfix, hangi komutta olursa olsun her {554} kodunu {454} koduna dönüştürür; bu durumda metin bambaşka bir nedenden söz eder.
İstemci olarak çalışan Sendmail, bir sonraki ana makineyle TLS el sıkışması başarısız olursa {454} ve {4.7.0} kodlarını günlüğe kendiliğinden yazar; bu yanıtı hiçbir sunucu göndermemiştir.
.NET bu kodu {ClientNotPermitted} olarak adlandırır ve eksik bir izinden söz eder; sunucuda yalnızca bir arıza varsa bu yanıltıcıdır.
İstenen seçenek şimdilik kullanılamıyor
Bu iletinin istediği bir teslimat seçeneği, alıcı sunucuda bir süreliğine hizmet dışı.
Adresin ardındaki parametre bilinmektedir ve değeri geçerlidir, ancak sunucu şu anda onun gereğini yapamamaktadır.
Sunucunun göndereni veya alıcıyı kabul edip etmeyeceği belli değildir; parametre olmadan komut şu anda başarılı olabilir.
Birden çok parametre varsa hangisinin kastedildiğini yalnızca yanıtın metni belirtebilir.
İleti, {BY} parametresinde bir son teslim süresi taşımaktadır ve sunucu bunu şu anki koşullarında kabul edememektedir.
{EHLO} komutunun yanıtında bir uzantı sunulmaktadır, ancak o uzantının işini yapan bileşen çalışmamaktadır.
Kuyruğun yeniden denemesini bekleyin ve günlükteki komutun parametrelerini yanıtın metniyle karşılaştırın.
Saatlerce hiçbir şey değişmezse hangi parametrenin kastedildiğini o sunucunun postmaster adresine sorun.
Bileşeni onarın ya da onarılana kadar uzantısını {EHLO} yanıtından çıkarın: uzantıyı görmeyen istemciler parametreyi kullanmaz.
Komutu parametre olmadan ancak bu, gönderene verilen bir sözü çiğnemiyorsa yineleyin.
İade kipindeki bir son teslim süresi atlanmamalıdır: böyle bir ileti yalnızca {DELIVERBY} uzantısını sunan sunuculara aktarılabilir.
Uzantıyı sunuyorsanız ve aynı isteği daha sonra yerine getirmeyi bekliyorsanız {455} kodunu gönderin.
Uzantının kendisinin öngördüğü bir kod önceliklidir: bildirilen boyut için yer yoksa {452} kodu gönderilir.
{DSN} uzantısını sunduğunuzda geçerli bir {NOTIFY}, {ORCPT}, {RET} veya {ENVID} parametresini asla, geçici olarak bile reddetmeyin.
Stalwart, alıcı sayısı fazla olduğunda {4.5.3} koduyla birlikte {455} kodunu gönderir: kabul ettiği alıcılara teslim edin, kalanları yeni bir posta işleminde sunun.
Postfix, Exim, Sendmail ve OpenSMTPD {455} kodunu hiçbir zaman kendiliğinden seçmez; biri bu kodu gönderiyorsa kodu yerel bir kural veya filtre belirlemiştir.
Kuyruk işleme başlatılmadı
Sunucu, bekleyen iletilerin teslimini şimdi başlatmadı; iletiler sunucunun kuyruğunda kalıyor.
Sunucu {ETRN} komutunu destekler, ancak bu düğüm için kuyruğu işlemeye başlamamıştır ve kod, nedeni açık bırakır.
Bekleyen posta kuyrukta kalır ve sunucu normalde onu kendi zamanlamasına göre yeniden dener, çünkü komut yalnızca o zamana kadarki süreyi kısaltır.
Sunucu yeni bir süreç başlatamamaktadır ya da aynı argüman için başlatılan bir kuyruk işleme hâlâ sürmektedir.
Sunucuda {ETRN} komutu kapalıdır ya da bu istemci için komuta izin verilmemektedir ve sunucu bunu bir kaynak yetersizliğiyle aynı sözcüklerle bildirmektedir.
{ETRN} komutunu gönderen sitede, birkaç dakika sonra bir kez daha deneyin, ardından sunucunun olağan yeniden denemesini bekleyin.
Sunucu, Sendmail’de ayarlanabildiği gibi, siz isteyene kadar postanızı tutuyorsa beklemeyin; yöneticisinden kuyruğun işlenmesini elle başlatmasını isteyin.
Yanıt hep aynıysa sunucunun yöneticisine, sitenizin orada {ETRN} komutunu kullanmasına izin verilip verilmediğini sorun.
Her yedek ana makinenin kendi kuyruğu vardır; bu yüzden diğerlerine ayrıca başvurmak gerekir.
{ETRN} komutunu alan sunucuda, reddin arkasında bir erişim kuralının mı yoksa bir kaynak yetersizliğinin mi olduğunu günlükten bulun.
Neden bir kuralsa kuyruklarının işlenmesini başlatabilecek müşterileri listeye alın, başka hiç kimseyi almayın.
Listedeki bir sonraki adla devam edin ve aynı adı döngü içinde yinelemeyin, çünkü kuyruk işleme sunucu için maliyetlidir.
Bir istemci çok sayıda {ETRN} komutu gönderirse Sendmail yanıtlarını giderek daha çok geciktirir.
Bu istemci için kuyruğu işlemeye başlamayı kabul ediyor ama şu anda bunu yapamıyorsanız {458} kodunu gönderin.
İtirazınız istemciye veya adaysa nedeni belirterek {459} kodunu gönderin; bir posta işlemi açıksa {503} kodunu gönderin.
Varsayılan durumda Exim, {acl_smtp_etrn} seçeneği komutu reddettiğinde ya da ayarlanmamış olduğunda {ETRN} komutunu böyle reddeder; bu yüzden orada ilk kuşkulanılacak şey, izin eksikliğidir.
Postfix bu kodu, flush hizmeti yanıt vermezse ya da isteği hatalı biçimlendirilmiş olduğu için reddederse gönderir.
Kuyruk işlemeyi başlatma izni yok
Sunucu, bu sitenin bu ad altında bekleyen iletileri istemesine izin vermiyor.
Sunucu, istek üzerine kuyrukları yalnızca belirli düğümler veya belirli istemciler için işlemeye başlar ve bu istek bunların kapsamında değildir.
Metin nedeni belirtir, örneğin adın çözümlenemediğini.
İlk rakam 4 olsa da beklemek hiçbir şeyi değiştirmez; komuttaki adın ya da sunucudaki bir listenin değişmesi gerekir.
Posta, olağan yeniden denemeleriyle birlikte kuyrukta kalır.
Sunucu bu alan adı için aktarma yapmamaktadır ya da istemci, sunucunun hizmet verdiği sitelerin listesinde yoktur.
Ad yanlış yazılmıştır, çözümlenememektedir ya da sunucuda bulunmayan bir kuyruğun adıdır.
@ seçenek karakteri, bir adın tüm alt alan adlarını ister ve sunucu bu istemci için bu kadarını serbest bırakmaz.
{ETRN} komutunu gönderen sitede, komuttaki adı sunucunun sizin için aktarma yaptığı alan adıyla karşılaştırın ve tam alan adını kullanın.
Ad doğruysa metindeki nedeni sunucunun yöneticisine bildirin ve listeye eklenmeyi isteyin; daha sık istekte bulunmak işe yaramaz.
{ETRN} komutunu alan sunucuda, bir isteğe yalnızca hem ad hem de istemci listelerinizde yer alıyorsa izin verin.
Müşterinizin adını veren bir yabancı posta almaz, çünkü teslimat müşteriye yapılır, ama ana makinenize yük bindirebilir.
Üst düzey bir alan adının tamamına yönelik istekleri her durumda reddedin.
Metni yöneticiye gösterin ve bu ad için istekte bulunmayı bırakın; sitenin diğer adları yine de kabul edilebilir.
Kurallarınız bu isteği yasaklıyorsa {459} kodunu gönderin ve nedeni, müşteriye neyi değiştirmesi gerektiğini anlatan sözcüklerle belirtin.
5 ile başlayan bir kod, bunun daha güçlü biçimi değildir: istemci öyle bir kodu, {ETRN} komutunun desteklenmediğinin veya yanlış gönderildiğinin işareti olarak okur.
Postfix bu kodu, varsayılan değeri {relay_domains} parametresine eşit olan {fast_flush_domains} parametresinde yer almayan bir alan adı için gönderir; {smtpd_etrn_restrictions} parametresiyle reddedilen bir istemci ise bunun yerine kuralın kodunu, örneğin {554} kodunu alır.
Sendmail bu kodu, {4.5.4} koduyla birlikte, yalnızca bilinmeyen bir kuyruk grubu için kullanır.
fetchmail bunu başarısız bir kimlik doğrulama sayar, oysa yanıt bir paroladan söz etmez.
Komut anlaşılmadı
Posta sunucusu, gönderen programın bir komutunu anlamadı.
Az önce gelen satır bu sunucunun hiçbir komutuyla başlamamaktadır, sunucunun okuyabildiğinden uzundur ya da ASCII dışında baytlar içermektedir.
Sunucu satırı atlar ve bir sonrakini bekler; oturumda daha önce kararlaştırılanlar geçerliliğini korur.
İstemci bu satırı komut olarak göndermek istememişse iki taraf, oturumun neresinde bulundukları konusunda artık aynı görüşte değildir.
Sunucu çok eskidir ya da basit bir cihazın parçasıdır ve yalnızca {HELO} komutunu tanımaktadır.
Bir LMTP bağlantı noktasında bu, her iki komut için önerilen yanıttır, çünkü orada bunların yerini {LHLO} komutu alır.
İstemci bu bağlantı noktasında bulunmayan bir uzantıyı kullanmaktadır; bunun nedeni genellikle, {EHLO} komutunun yanıtı ne sunarsa sunsun uzantıyı zorunlu kılan bir ayardır.
{DATA} komutu reddedildiği hâlde istemci iletiyi göndermektedir ve sunucu iletinin her satırını bir komut sanmaktadır.
Bir iletide tek bir noktadan oluşan bir satır varsa ve istemci bu noktayı ikilemediyse iletinin ondan sonraki bölümü de aynı yanıtla karşılaşır.
Bir tarama aracı veya vekil sunucu bu bağlantı noktasında HTTP konuşmaktadır ya da bir posta programı, önce düz metin beklenen yerde hemen TLS başlatmaktadır.
SMTP trafiğini denetleyen bir güvenlik duvarı, izin vermediği bir komutun üzerine bir dizi {X} harfi yazmıştır.
Satır, sunucunun arabelleğine sığmamaktadır.
{AUTH} komutunda gelişmiş kod {5.5.6} kodudur; çok sayıda gruba üye kullanıcıların Kerberos biletleri bilinen bir nedendir.
Alan adı eksiktir: RFC 1985 belgesindeki örnekte ve Postfix ile Sendmail sunucularında, alan adı verilmeyen bir {ETRN} komutu {501} koduyla değil, {500} koduyla yanıtlanır.
Ayarlardaki ana makineyi, bağlantı noktasını ve şifrelemeyi birbiriyle karşılaştırın: ilk bayttan başlayan TLS 465 numaralı, {STARTTLS} ise 587 numaralı bağlantı noktasına aittir.
Bunlar doğruysa bir oturumu güvenlik duvarının iki tarafında da kaydedin; bir komut {XXXX} olarak geliyorsa güvenlik duvarındaki SMTP denetimini kapatın.
Günlüğünüzde reddedilen satıra bakın: ileti metni, ikili veri ve bir dizi {X} harfi farklı nedenlere işaret eder.
{EHLO} komutuna bu yanıt gelirse kendinizi {HELO} komutuyla tanıtın ve hiçbir uzantı kullanmayın.
İletiyi yalnızca {354} kodundan sonra gönderin ve satır başındaki her noktayı ikileyin.
Satır başı karakteri olmadan asla satır besleme karakteri göndermeyin: bazı sunucular bunu satırın sonu sayar ve gerisini yeni bir komut olarak okur.
Programınızın bilmediği bir ilk sözcük için ({X} harfiyle başlayan özel komutlar da buna girer) ve en az 512 bayt olan sınırınızı aşan bir satır için {500} kodunu gönderin.
Sözcük tanıdıksa ve yalnızca işlev eksikse {502} kodunu gönderin.
Böyle tek bir satır yüzünden bağlantıyı kesmeyin; bu satırlar yağmur gibi geliyorsa oturumu {421} koduyla sonlandırın.
Exim, dördüncü bilinmeyen komutta bağlantıyı sonlandırır; sınırı {smtp_max_unknown_commands} seçeneği belirler.
Postfix, HTTP isteklerini ve üst bilgi alanına benzeyen satırları {221} koduyla, Sendmail ise ilk satır olarak gelen bir HTTP isteğini {421} koduyla yanıtlar; ardından ikisi de bağlantıyı keser.
Yalın satır besleme karakterlerini reddedecek biçimde ayarlanmış bir Postfix sunucusu, bunlara {550} {5.5.2} yanıtını verir ve bağlantıyı kapatır.
OpenSMTPD, {DATA} veya {RSET} komutunun ardından gelen argümanlar için de {500} kodunu gönderir, oysa standart {501} kodunu ister.
Veriden sonra OpenSMTPD sunucusundan {5.4.6} koduyla birlikte gelen {500} kodu bir posta döngüsü anlamına gelir; fazla uzun bir satırdan sonra ise OpenSMTPD bağlantıyı keser.
Komutun argümanında hata
Gönderen programın posta sunucusuna verdiği bir adres veya seçenek doğru yazılmamış.
Komut geçerlidir, ancak sunucu ardından geleni ayrıştıramamaktadır: bir ana makine adı, bir adres, bir parametre ya da kodlanmış bir oturum açma karşılığı.
Hata bu komutla sınırlıdır: daha önce kabul edilen alıcılar kabul edilmiş olarak kalır, hatalı bir gönderenden sonra ise posta işlemi başlamaz.
Gelişmiş kod, hatanın nerede olduğunu gösterir: {5.1.3} kodu alıcının adresini, {5.1.7} kodu gönderenin adresini, {5.5.4} kodu bir parametreyi belirtir.
İstemci hiç ad vermemektedir ya da ana makine adlarında bulunmaması gereken bir karakter, genellikle alt çizgi içeren bir ad vermektedir.
Adreste açılı ayraç yoktur veya iki çift açılı ayraç vardır ya da ayraçların içinde görünen ad, satır sonu veya ikinci bir adres bulunmaktadır.
Katı sunucular, iki nokta işareti ile adres arasındaki boşluğu ya da alan adı olmayan bir adresi de reddeder.
Bir parametre iki kez geçmektedir ya da değeri hatalı biçimlendirilmiştir: sayı olmayan bir boyut veya iade kipinde sıfır saniyelik bir son teslim süresi gibi.
Karşılık geçerli base64 değildir, istemci önce sunucunun konuştuğu bir mekanizmada hemen veri göndermiştir ya da süreci bir yıldız işaretiyle iptal etmiştir.
Bu durumların hiçbirinde sunucu parolayı değerlendirmemiştir.
Argüman almayan bir komutun ardından bir şey gelmektedir.
Denetlenecek ad eksiktir veya hatalı biçimlendirilmiştir.
Alan adı hatalı biçimlendirilmiştir ya da RFC 1985 belgesindeki örnekte olduğu gibi yalın bir ana makine adıdır.
Adresi karakter karakter denetleyin: nokta yerine bir virgül, sondaki bir boşluk ya da adresle birlikte kopyalanmış bir ad hata için yeterlidir.
Komutun tamamını günlükte bulun; hata orada görülür ve yanıt çoğu zaman ilgili bölümü yineler.
Bu yanıt {EHLO} komutuna geliyorsa ana makineye harf, rakam, kısa çizgi ve noktalardan oluşan bir ad verin; Postfix, {smtp_helo_name} parametresindeki adı gönderir.
Adreslerden görünen adları ve satır sonlarını çıkarın ve her alıcı için, tek bir çift açılı ayraç içeren ayrı bir {RCPT TO} komutu gönderin.
Oturum açma karşılıklarını satır sonu koymadan, dolgu karakterini de yalnızca sonda kullanarak kodlayın.
Bir argüman, komutunun söz dizimi kurallarını çiğniyorsa {501} kodunu gönderin ve hatalı bölümü metinde yineleyin.
Argümanın biçimi doğruysa izin vermediğiniz bir posta kutusu adı için {553}, sizde bulunmayan bir çeşit için {504} kodunu gönderin.
Bir adresin ardındaki bilinmeyen parametre {555} koduyla yanıtlanır.
{reject_invalid_helo_hostname} kısıtlamasını kullanan Postfix, hatalı bir ana makine adını bu yolla, ancak varsayılan durumda yalnızca {RCPT TO} komutunda reddeder; bu durumda kusur alıcıda değildir.
Exim, bilinmeyen bir parametreyi adresin parçası olarak okur ve adresin hatalı biçimlendirildiğinden yakınır.
Posta sağlayıcısı QQ Mail, zarf göndereni oturum açan hesabın adresi olmadığında da {501} kodunu gönderir.
Komut biliniyor ama sunulmuyor
Gönderen programın kullanmak istediği bir işlev posta sunucusunda yok ya da kapalı.
Sunucu hangi komutun kastedildiğini bilmektedir, ancak yazılımında bu işlev yoktur ya da işletmeci onu kapatmıştır.
Komutu başka türlü yazmak veya başka bir anda göndermek bunu değiştirmez: istemcinin bu komut olmadan devam etmesi gerekir.
Bir ileti ancak istemci eksik işlevde, örneğin TLS kullanımında ısrar ediyorsa tehlikeye girer.
İşletmeci, yabancıların hangi adreslerin var olduğunu öğrenmesini istememektedir.
TLS bu bağlantı noktasında kapalıdır ya da sunucu oturum açma desteği olmadan derlenmiştir; istemcinin ayarları ise bunu yine de istemektedir.
Hizmet uzantıları olmayan bir sunucu, {EHLO} sözcüğünü tanır ama ona çağdaş bir sunucu gibi yanıt veremez; {HELO} komutu çalışır.
İstemci 366 numaralı bağlantı noktasına ulaşmıştır; burada sağlayıcı yalnızca bekleyen postayı teslim eder ve {EHLO}, {AUTH}, {ATRN} ve {QUIT} komutlarından fazlasına gerek duymaz.
TLS ve oturum açmanın hangi ana makine ve bağlantı noktasında sunulduğunu sağlayıcıya sorun ve bunun yerine korumasız gönderime izin vermeyin.
İşlevin çalışması isteniyorsa {EHLO} komutunun yanıtını yapılandırmanızla karşılaştırın; Postfix’te {smtpd_discard_ehlo_keywords} parametresi {STARTTLS} uzantısını gizleyebilir, bu da uzantıyı devre dışı bırakır.
İsteğe bağlı komutları {EHLO} komutunun yanıtından seçin ve {STARTTLS} komutundan sonra listeyi yeniden okuyun.
Reddedilen bir {VRFY} komutundan bir posta kutusu hakkında sonuç çıkarmayın ve kutuyu listeden silmeyin.
Tanıdığınız ve bilerek sunmadığınız bir komut için {502} kodunu gönderin ve komutu {EHLO} komutunun yanıtında listelemeyin.
{VRFY} veya {EXPN} güvenlik nedeniyle kapalıysa RFC 5321 belgesi {252} kodunu şart koşar; böylece kimse yanıtı adres hakkında bir yargı sanmaz.
Komut çalışıyorsa ve yalnızca bir çeşidi eksikse {504} kodunu gönderin.
{disable_vrfy_command} parametresi etkinken Postfix {VRFY} komutunu {502} koduyla yanıtlar; Sendmail ise devre dışı bırakılmış {VRFY} komutunu {252}, devre dışı bırakılmış {EXPN} komutunu {502} koduyla yanıtlar.
Sendmail, RFC 821 belgesinin artık kullanılmayan {SEND}, {SOML}, {SAML} ve {TURN} komutlarına bu kodu gönderir.
Postfix’in postscreen programı, bilmediği sözcükler için bile {502} {5.5.2} yanıtını gönderir.
Yanlış anda gelen komut
Gönderen program bir komutu, posta sunucusunun onu kabul etmediği bir anda verdi.
Sunucu bu komutu sunmaktadır, ancak ondan önceki bir adım eksiktir, reddedilmiştir ya da zaten tamamlanmıştır.
Oturum olduğu yerde kalır ve sırası gelen adımla sürebilir; {BDAT} veya {BINARYMIME} ile ilgili bir hatadan sonra ise bu geçerli değildir.
Asıl neden günlükte genellikle daha yukarıda yazar: {MAIL FROM} komutu ya da {RCPT TO} komutlarının tümü reddedilmiş, istemci ise devam etmiştir.
İstemci kendini tanıtmamıştır ya da {EHLO} komutu reddedildiği hâlde devam etmiştir.
Bir posta işlemi hâlâ açıktır; bunun nedeni çoğu zaman, bir bağlantının hatadan sonra {RSET} komutu gönderilmeden yeniden kullanılmasıdır.
{MAIL FROM} komutu reddedilmiştir, ancak {PIPELINING} uzantısı nedeniyle istemci alıcıları çoktan göndermiştir.
Hiçbir alıcı kabul edilmemiştir; bir site, bir iletinin alıcı sayısı ilkesinin izin verdiğinden fazlaysa da {DATA} komutuna bu yanıtı verebilir.
Ya {DATA} komutu, {BDAT} komutundan sonra veya {BINARYMIME} olarak bildirilen bir ileti için gelmiştir ya da {BDAT LAST} komutundan sonra bir {BDAT} komutu gelmiştir; durumu yalnızca {RSET} komutu yeniden kesinleştirir.
İstemci zaten oturum açmıştır, bir posta işlemi başlatmıştır ya da {AUTH} uzantısının sunulmadığı bir noktada, örneğin TLS başlamadan oturum açmaktadır.
Karşılama {554} koduyla yapılmıştır; sunucu bundan sonra {QUIT} dışındaki her komuta bu yanıtı verir.
Aynı oturumdaki ilk redde geri dönün ve onun gereğini yapın.
Bu yanıt {AUTH} komutuna geliyorsa ayarlarda TLS kullanımını zorunlu kılın: birçok sunucu oturum açmayı yalnızca TLS üzerinden sunar.
Oturumları tümüyle reddediyorsanız nedenini karşılamada açıklayın, çünkü sonraki yanıtlar bunu artık yapmaz.
Her alıcıyı kendi {RCPT TO} komutuna gelen yanıta göre değerlendirin: {DATA} komutu sonradan neyle karşılaşırsa karşılaşsın, {450} kodunu alan alıcı kuyrukta kalır.
Başarısız olan her posta işleminin ardından, bir sonraki iletiden önce {RSET} komutunu gönderin.
{503} kodunu yalnızca oturumun başka bir noktasında kabul edeceğiniz bir komut için gönderin.
Hiç alıcı yokken gelen {DATA} komutunda {554} kodu da aynı ölçüde uygundur; LMTP üzerinden yalnızca {503} koduna izin verilir.
Oturum açma veya TLS eksikse {530} kodunu gönderin ve {NOOP}, {HELP}, {EXPN}, {VRFY} veya {RSET} komutundan önce {EHLO} komutunu şart koşmayın.
Tüm alıcılar aynı hatayla başarısız olduysa Exim bu hatayı, {DATA} komutuna verdiği {503} yanıtının üst satırlarında yineler; Postfix orada {554} kodunu gönderir.
OpenSMTPD, RFC 5321 belgesi istemcinin {EHLO} komutunu yinelemesine izin verdiği hâlde, ikinci bir {EHLO} komutu için ve ayrıca {MAIL FROM} ile {RCPT TO} komutlarının bilinmeyen parametreleri için {503} kodunu gönderir.
Exim ve Sendmail, sunmadıkları {STARTTLS} komutunu {503}, Postfix ise {502} koduyla yanıtlar.
Komutun istenen çeşidi desteklenmiyor
Gönderen program, posta sunucusunun desteklemediği bir oturum açma yöntemi veya seçenek seçti.
Sunucu komutu sunar ve argümanını okuyabilir, ancak argümanın seçtiği şeyi desteklemez.
Posta günlüklerinde kod çoğunlukla bir oturum açmayla ilgilidir: mekanizma burada bilinmemektedir ya da mekanizmaya yalnızca şifreli bir bağlantıda izin verilmektedir.
Bu durumda parola denetlenmemiştir, ancak parolayı {AUTH} komutuna koyan bir istemci onu çoktan açığa vurmuştur.
İstemci, {EHLO} yanıtında listelenmeyen bir mekanizmada ısrar etmektedir ya da TLS etkinleşmeden oturum açmaya başlamaktadır.
İstemci kendini {localhost} olarak tanıtmakta ya da alan adı olmayan bir bilgisayar adı vermektedir; sunucu ise tam nitelikli bir ad istemektedir.
Kendi ana makine adlarını kullanan betiklerin ve cihazların postasında olduğu gibi, bir adresin alan adında nokta yoktur.
İstemci, RFC 4141 belgesinin içerik dönüştürme uzantılarından {CONPERM} veya {CONNEG} uzantısını istemektedir, sunucuda ise böyle bir uzantı yoktur.
Birisi, sunucuda hakkında metin bulunmayan bir konuda yardım istemektedir.
Posta programınızda giden posta için {STARTTLS} veya TLS kullanımını etkinleştirin ve oturum açma yöntemini programın kendisinin seçmesine izin verin.
Yazıcılar ve tarayıcılar da içinde olmak üzere posta gönderen her ana makineye, alan adıyla birlikte tam bir ad ve gerçek bir alan adında gönderen adresi verin.
Kendi kullanıcılarınız oturum açarken {504} kodunu alıyorsa onlara bağlantı noktasını ve TLS kullanan ayarları bildirin, zorunluluğu da koruyun.
Liste {STARTTLS} komutuyla değişebileceği için mekanizmayı en son {EHLO} yanıtından alın ve hem {PLAIN} hem {LOGIN} mekanizmasını destekleyin.
{AUTH} komutunda, sizde bulunmayan ya da önce şifreleme gerektiren bir mekanizma için {504} kodunu gönderin; {534} kodu, bu kullanıcı için fazla zayıf olan bir mekanizma içindir.
{MAIL FROM} ve {RCPT TO} komutlarının bilinmeyen parametreleri için genel kod {555} kodudur; {504} kodu orada ancak bir uzantı, {CONPERM} uzantısında olduğu gibi, bunu öngörüyorsa uygundur.
Postfix, tam nitelikli olmayan ana makine adları ve adresler için {504} {5.5.2} yanıtını gönderir; {reject_non_fqdn_helo_hostname} kısıtlaması kullanılıyorsa istemci, kendi adının reddedildiğini ancak {RCPT TO} komutunda öğrenir.
Exchange Online, sunmadığı bir mekanizma için {504} {5.7.4} yanıtını gönderir; bu çoğu zaman yalnızca {LOGIN} mekanizmasının mümkün olduğu yerde kullanılan {PLAIN} mekanizmasıdır.
Sendmail, {SMTPUTF8} parametresi ve {DSN} uzantısının parametreleri için, bu uzantılar kapalıysa {504} kodunu gönderir.
Bir ileti {SMTPUTF8} uzantısını gerektiriyorsa ve bir sonraki sunucu bunu sunmuyorsa istemci olarak çalışan Sendmail {504} {5.6.7} yanıtını kendisi yazar; bu yanıtı hiçbir sunucu göndermemiştir.
Posta hizmeti olmayan ana makine
Bağlanılan bilgisayar posta almıyor, bu yüzden ileti orada kabul edilmiyor.
Ana makinede gerçek bir posta hizmeti değil, yalnızca bağlanan herkesi reddeden küçük bir program çalışır.
Kod, kim gönderirse göndersin ve kime yönelik olursa olsun hiçbir zaman posta almayan bir ana makine için düşünülmüştür.
Uygulamada ise karşılaşılan çoğu zaman başka bir şeydir: Postfix, kuşkulu bir istemciyi reddetmek ve bağlantıyı kesmek için aynı yanıtı kullanır.
Adres, bir posta alan adını değil, web sunucusu veya yazıcı gibi tek bir bilgisayarı göstermektedir.
Alan adının MX kaydı yoksa gönderen taraf bilgisayarın kendisini dener.
Gerçek bir posta alan adının MX kayıtları, posta hizmeti olmayan bir ana makineyi göstermektedir; RFC 1846 belgesi bunu yasaklamıştı.
İstemci, reddeden karşılamadan sonra devam etmektedir; sunucu yanıtını yineler ya da bağlantıyı kapatır.
İstemcinin IP adresi bir engelleme listesindedir ya da istemci protokole aykırı davranmıştır ve sunucu bağlantıyı hemen serbest bırakmak istemektedir.
Adresin @ işaretinden sonraki bölümüne bakın: bu, büyük olasılıkla bir bilgisayarın adıdır; örneğin posta alan adı example.org iken www.example.org yazılmıştır.
Alan adının MX kayıtlarını sorgulayın; listedeki diğer ana makineler hemen denenebilir.
Alan adı başkalarından gerçekten posta alıyorsa yanıtı IP adresinizin engellendiği biçiminde yorumlayın ve yanıt metninde adı geçen engelleme listesine bakın.
Alan adınıza giden posta bu ana makinede takılıyorsa ana makineyi MX kayıtlarından çıkarın.
Posta istenmiyorsa DNS’te boş bir MX kaydı yayımlayın; böylece gönderenler bağlanmaz bile.
Kodu kendi Postfix sunucularınızdan biri gönderiyorsa erişim tablolarında ve engelleme listesi yanıtlarında {521} kodunu, postscreen ayarlarında ise “drop” eylemini arayın.
Sunucu, siz {QUIT} komutunu göndermeden bağlantıyı kesse bile reddi unutmayın; yalnızca kopmuş bir bağlantı gören istemci, iletiyi günlerce kuyruğunda tutar.
{521} kodunu, hiç kimseden hiçbir zaman posta almayan bir ana makinenin karşılaması olarak gönderin.
Belirli istemcileri reddetmek için {554}, alan adında boş MX kaydı bulunan bir alıcıyı reddetmek için {556}, bir kesinti sırasında {421} kodunu gönderin.
Bir ileti gönderimi sunucusu bu kodu göndermemelidir.
Postfix, hangi komutta olursa olsun, bir erişim tablosundan veya engelleme listesi kuralından gelen her {521} kodunun ardından bağlantıyı keser.
Postfix kılavuzu bunun standart SMTP olmadığını söyler ve bunu yalnızca bot ağlarına ve diğer kötü amaçlı yazılımlara karşı önerir.
Bağlantıyı kesecek biçimde ayarlanmış Postfix postscreen, kendi ret listesindeki bir istemciyi {521} ve {5.3.2} kodlarıyla karşılar; bu yüzden kayıtlı gelişmiş kod, posta hizmeti olmayan bir ana makinenin kanıtı değildir.
Postfix, hatalı biçimlendirilmiş bir {BDAT} komutundan sonra da {521} kodunu gönderir ve bağlantıyı keser, çünkü komutun ardından ham ileti verisi gelirdi.
RFC 1846 belgesine göre MX listesindeki bir aktarma sunucusu, başka bir ana makinenin postasını reddetmek için bu kodu {RCPT TO} komutunda kullanırdı; bu rolü {556} kodu devralmıştır.
Oturum açma veya TLS eksik
Posta sunucusu önce oturum açılmasını ya da şifreli bir bağlantı kurulmasını istiyor; bu yüzden giden posta ayarlarının tamamlanması gerekiyor.
Oturumda, sunucunun bu komuttan önce istediği bir şey eksiktir: {AUTH} komutuyla oturum açma ya da {STARTTLS} komutunun başlattığı şifreleme.
Ret; gönderen, alıcılar veya ileti hakkında hiçbir şey söylemez ve eksik adım aynı bağlantıda atılabilir.
Her iki nedenin gelişmiş kodu da {5.7.0} kodudur; bu yüzden hangisinin söz konusu olduğunu yalnızca metin ya da reddedilen komut gösterir.
Bir posta programı, yazıcı veya betik, giden posta için bir ileti gönderimi sunucusunu kullanıcı adı ve parola olmadan kullanmaktadır.
Oturumda daha önce {AUTH} komutu denenip başarısız olmuşsa bu yanıt yalnızca bunun sonucudur; neden, {AUTH} komutuna verilen yanıttadır.
İstemci, TLS isteyen bir sunucuyla düz metin olarak konuşmaktadır: ayarlarında şifreleme kapalıdır ya da yoldaki bir cihaz, {EHLO} komutundan sonraki listeden {STARTTLS} uzantısını çıkarmıştır.
Sunucu, kendi alan adlarına gelen postayı yabancılardan alır, ancak bu alıcı başka bir yerdedir ve sunucu yalnızca kendi kullanıcıları için aktarma yapar.
Bir posta sunucusu, yanlış bir rota ya da yanlış bir MX kaydı yüzünden alan adının MX ana makinesine değil, ileti gönderimi sunucusuna teslimat yapmaktadır.
Bu sunucuda yalnızca oturum açmış kullanıcılar adres sorgulayabilir; bu yüzden yanıt, geçerli ve geçersiz adresler için aynıdır.
Posta programınızda giden posta için oturum açmayı etkinleştirin ve sağlayıcınızın belirttiği şifrelemeyi seçin.
Alıcı yardımcı olamaz: böyle yanıt veren bir ileti gönderimi sunucusu sizin kendi sağlayıcınıza aittir.
Ana makine, giden postanızın aktarma sunucusuysa onun için bir hesap kaydedin (Postfix’te {smtp_sasl_password_maps} parametresiyle) ve bu rotada TLS kullanımını zorunlu kılın.
Ana makine alıcının alan adına aitse hesap istemek yerine rotayı ve MX kaydını denetleyin.
MX ana makineniz yabancılara bu yanıtı veriyorsa bu koşulu ileti gönderimi bağlantı noktasına taşıyın.
RFC 3207 belgesi, herkese açık bir sunucunun yerel posta için {STARTTLS} komutunda ısrar etmesini yasaklar; başka alan adlarının ise oturum açabileceği bir hesabı yoktur.
İletiyi saklayın ve oturumu şu sırayla düzeltin: {STARTTLS}, yeniden {EHLO}, {AUTH}; {STARTTLS} komutundan önceki oturum açma, bu komuttan sonra artık geçerli değildir.
Ret {RCPT TO} komutunda veya daha sonra gelirse önce {RSET} komutunu gönderin, çünkü posta işlemi içinde {AUTH} komutuna izin verilmez.
İstemci {AUTH} veya {STARTTLS} komutuyla sorunu kendisi giderebilecekse {530} kodunu gönderin; bir ileti gönderimi sunucusunda bunu en geç {MAIL FROM} komutunda yapın.
Başarısız olan bir oturum açma {535} koduyla yanıtlanır; oturum açmış olan ama bu göndereni veya alıcıyı kullanmasına izin verilmeyen kullanıcıya {550} kodu verilir.
TLS etkin ama sizin için fazla zayıfsa {554} kodunu gönderin: istemci aynı oturumda TLS korumasını yeniden başlatamaz.
Burada eksik olan yalnızca TLS olabilir; metin genellikle “Must issue a STARTTLS command first” biçimindedir.
RFC 4954 belgesi bu komutları oturum açma koşulundan muaf tutar; RFC 3207 belgesi ise TLS koşulundan {EHLO}, {NOOP}, {STARTTLS} ve {QUIT} dışında hiçbir komutu muaf tutmaz.
Sağlayıcı, bir alan adının bekleyen postasını yalnızca bu müşteriye hizmet verdiğini {AUTH} komutuyla kanıtlamış bir ana makineye teslim eder.
Exchange Online, ileti gönderimi sunucusunu oturum açmadan kullanan bir cihazın veya programın {MAIL FROM} komutuna, {5.7.57} koduyla birlikte bu yanıtı verir.
OpenSMTPD her iki nedeni de {5.7.0} yerine {5.5.1} koduyla işaretler.
Ayrıca oturum açmış olan ama bu zarf gönderenini kullanmasına izin verilmeyen bir kullanıcıya “Sender rejected” metniyle {530} kodunu gönderir; bu durumda bir kez daha oturum açmak işe yaramaz.
Oturum açma yöntemi yeterince güçlü değil
Posta sunucusu bu hesapta bu oturum açma yöntemine izin vermiyor; posta programının daha güvenli bir yöntem kullanması gerekiyor.
Sunucunun ilkesi bu kullanıcıdan, {AUTH} komutunda adı verilen mekanizmanın sunduğundan fazlasını ister; diğer kullanıcıların onu kullanmasına hâlâ izin veriliyor olabilir.
{EHLO} komutundan sonraki mekanizma listesi, sunucu kullanıcıyı henüz bilmezken hazırlanır; bu yüzden istemci böyle bir kuralı ancak deneyerek öğrenir.
Parolanın doğru olup olmadığı belli değildir ve sunucu parolayı bu ana kadar görmüş olabilir.
Eski bir posta programı veya cihaz hâlâ {PLAIN}, {LOGIN} veya {CRAM-MD5} mekanizmasıyla oturum açmaktadır, hesap ise daha güçlü bir mekanizmaya geçirilmiştir.
Hesap ikinci bir faktörle korunmaktadır ve yalnızca kullanıcı adı ile parolayı bilen bir program normal parolayı sunmaktadır.
Posta programınızda giden posta sunucusu için başka bir oturum açma yöntemi, örneğin sağlayıcının kendi oturum açma sayfasını seçin; böyle bir yöntem yoksa programı güncelleyin.
Sağlayıcı uygulama parolaları veriyorsa bu program için bir tane oluşturun; normal parola, kaç kez yazarsanız yazın reddedilir.
Aktarma istemcinizin seçtiği mekanizmayı sunucunun {EHLO} komutundan sonraki listesiyle karşılaştırın ve zayıf olanları dışarıda bırakın (Postfix’te {smtp_sasl_mechanism_filter} parametresiyle).
İleti gönderimi sunucunuzda, artık hiçbir hesabın kullanmasına izin verilmeyen bir mekanizmayı duyurmayı bırakın.
Sunucunun listesindeki başka bir mekanizmayla devam edin; en güçlüsünden başlayın ve her birini yalnızca bir kez deneyin.
Asla daha zayıf bir mekanizmaya inmeyin ve TLS kullanımından asla vazgeçmeyin: oturumu değiştirebilen bir saldırgan, parolayı ele geçirmek için reddi uydurmuş olabilir.
{534} kodunu yalnızca listenizde bu kullanıcının gerçekten kullanabileceği daha güçlü bir mekanizma varsa gönderin.
Tek eksiği TLS olan bir mekanizma, TLS etkin olana kadar listenin dışında kalır; onu kullanma girişimi {504} koduyla yanıtlanır.
Hesapta önce eski mekanizmayla oturum açılması gerektiği için başarısız olan, daha güçlü mekanizmanın kendisiyse {432} kodunu gönderin.
Gmail, {534} kodunu {5.7.9} koduyla ve “Application-specific password required” metniyle gönderir; koda rağmen aynı mekanizma sonrasında bir uygulama parolasıyla çalışır.
{5.7.14} koduyla ise program yeniden denemeden önce kullanıcının bir web tarayıcısıyla oturum açmasını ister.
Postfix, Exim, Sendmail ve OpenSMTPD kendilerine ait bir {534} yanıtı içermez: bunlarda, ilkenin bir kullanıcıya yasakladığı mekanizma {535} koduyla sonuçlanır.
Oturum açma reddedildi
Posta sunucusu oturum açmayı kabul etmedi; bir sonraki denemeden önce kullanıcı adı ile parolanın denetlenmesi gerekiyor.
Kimlik doğrulama süreci sona ermiştir ve istemcinin sunduğu bilgiler hesaba erişim sağlamamıştır.
Bu aynı zamanda, başarısız oturum açma denemelerine verilen genel yanıttır: bilinmeyen bir kullanıcı, yanlış bir parola, kilitli bir hesap ve kapatılmış bir hizmet, hepsi aynı görünebilir.
Henüz posta sunulmamıştır; bu yüzden ileti hâlâ istemcinin giden kutusunda veya kuyruğundadır.
Kayıtlı parola artık güncel değildir veya yanlış yazılmıştır ya da kullanıcı adında alan adı eksiktir.
Kullanıcı adı ve parola doğrudur, ancak hesabın SMTP kullanmasına izin verilmemektedir ya da sağlayıcı bir uygulama parolası istemekte ve bunu {534} koduyla bildirmemektedir.
Bir OAuth belirteci geçersizdir ya da başka bir kapsam için verilmiştir.
Bu durumda retten önceki son {334} yanıtı, nedeni kodlanmış JSON olarak taşır; günlüklerin çoğu bunu okunabilir biçimde göstermez.
Belirli bir andan sonra tüm kullanıcılar başarısız oluyorsa sunucunun parola deposuna erişiminden kuşkulanın: doğrusu {454} kodu olurdu, ancak Sendmail o durumda da {535} koduyla yanıt verir.
Herkese açık bir sunucuda, sürekli yeni kullanıcı adlarıyla sel gibi gelen ve reddedilen oturum açma denemeleri, sorun yaşayan kullanıcılardan değil, parola tahmin eden yabancılardan gelir.
Aynı kullanıcı adını ve parolayı sağlayıcının web sitesinde deneyin; orada geçerliyse hesap ayarlarında uygulama parolaları ya da SMTP kullanımını açan bir seçenek arayın.
Parola değişikliğinden sonra parolayı her cihazda düzeltin, çünkü denemeyi sürdüren unutulmuş bir cihaz hesabın kilitlenmesine yol açabilir; kilitli bir hesap ise doğru parolayı da reddeder.
Denemek için de olsa şifrelemeyi kapatmayın: parola ağdan düz metin olarak geçer.
Bu aktarma sunucusuna giden kuyruğu durdurun, kayıtlı parolayı tek bir oturum açmayla deneyin ve kuyruğu ancak bu oturum açma başarılı olduğunda serbest bırakın.
Başkasına vereceğiniz her günlükten {AUTH} satırını ve istemcinin ondan sonraki satırlarını çıkarın: base64 bir şifreleme değildir ve {PLAIN} mekanizmasında bu satırlar parolayı içerir.
İleti gönderimi sunucunuzda, yanıtın gizlemesi gereken gerçek nedeni günlükte arayın.
Tüm oturum açmalar aynı anda başarısız oluyorsa kimse parola değiştirmeden önce bunların arkasındaki hizmeti yeniden çalışır hâle getirin.
Kullanıcıdan yeni kimlik bilgileri isteyin ya da başka bir mekanizma deneyin, ama reddedilen bir parolayı asla otomatik olarak yinelemeyin.
Sunucular bir oturumda üç başarısız denemeden sonra bağlantıyı kesebilir; bazıları ayrıca istemciyi yavaşlatır veya hesabı kilitler.
Bir aktarma istemcisi postayı kuyrukta tutar, çünkü kusur postada değil, paroladadır.
Kimlik bilgileri reddedildiğinde {535} kodunu, kullanıcı var olsun ya da olmasın, aynı metinle ve aynı süre sonunda gönderin.
Parola deposu yanıt vermiyorsa {454}, karşılık geçerli base64 değilse {501}, sunmadığınız bir mekanizma isteniyorsa {504} kodunu gönderin.
Bağlantıyı kapatmadan önce en az üç denemenin başarısız olmasına izin verin.
İstemci olarak çalışan Postfix, {smtp_sasl_auth_soft_bounce} parametresi “no” olarak ayarlanmadıkça reddi geçici sayar ve postayı kuyrukta tutar.
{smtp_sasl_auth_cache_name} parametresiyle reddi aklında tutar ve o ana makinede aynı parolayla yeni denemeler yapmaz.
Gmail hatalı bir parola için {535} kodunu {5.7.8} koduyla birlikte gönderir; bir Google hesabının parolasını değiştirmek, hesabın tüm uygulama parolalarını da geçersiz kılar.
Microsoft sunucuları, yanlış bir kullanıcı adı veya parola için {535} kodunu {5.7.3} koduyla birlikte gönderir.
İlke oturum açmayı yasaklıyorsa, örneğin kuruluş veya posta kutusu için SMTP ile oturum açma devre dışıysa Exchange Online {5.7.139} kodunu ekler; bu durumda yalnızca bir yönetici yardımcı olabilir.
OpenSMTPD, hızı hangi bölümün yanlış olduğunu ele vermesin diye yanıtı bir saniyeden kısa, rastgele bir süre bekletir.
Bu oturum açma yöntemi TLS gerektiriyor
Posta sunucusu bu tür oturum açmayı yalnızca şifreli bir bağlantıda kabul ediyor; bu yüzden şifrelemenin açılması gerekiyor.
{AUTH} komutunda adı verilen mekanizmaya izin verilirdi, ancak yoldaki herkesin okuyabileceği bir bağlantıda değil.
RFC 2554 belgesi bu kodu 1999 yılında getirmiştir; RFC 4954 belgesi ise kodu yalnızca kayıtlarda kalsın diye korur, çünkü bir sunucu, TLS etkin olmadan böyle bir mekanizmayı zaten duyurmamalıdır.
Kimlik bilgilerini {AUTH} satırına koyan bir istemci, ret geldiğinde bunları çoktan düz metin olarak göndermiştir.
Giden posta sunucusu için şifreleme kapalıdır ve istemci, oturum başlar başlamaz {PLAIN} veya {LOGIN} mekanizmasını kullanmaktadır.
Ya sunucu, RFC 4954 belgesindeki tavsiyeye rağmen bunları TLS başlamadan duyurmaktadır ya da istemci listeye bakmadan bunları denemektedir.
Giden posta sunucusu için, genellikle 465 numaralı bağlantı noktasıyla TLS ya da genellikle 587 numaralı bağlantı noktasıyla {STARTTLS} seçin.
Parola güvenmediğiniz bir ağda gönderildiyse ardından parolayı değiştirin.
İstemcide TLS kullanımını isteğe bağlı bırakmayın, zorunlu kılın; yoksa düz metin olarak oturum açmayı kabul eden bir sonraki sunucu, parolayı hiçbir uyarı olmadan alır.
{STARTTLS} komutunu gönderin, yeni {EHLO} komutundan sonraki listeyi okuyun ve ancak ondan sonra bir mekanizma seçin.
{STARTTLS} uzantısı sunulmuyorsa durun ve bunu bildirin: uzantıyı listeden bir saldırgan çıkarmış olabilir.
Yeni yazılımlarda {538} kodunu göndermeyin: parolayı açığa çıkaran mekanizmaları yalnızca TLS üzerinden duyurun ve bunları daha önce kullanma girişimini {504} ve {5.5.4} kodlarıyla yanıtlayın.
TLS başlamadan hiçbir şeye izin verilmiyorsa bunu, {STARTTLS} komutunu isteyen {530} yanıtı bildirir.
Her iki durumda da parolayı denetlemeden önce reddedin; böylece yanıt, parolanın doğru olup olmadığını belli etmez.
İki sunucu kitaplığı bu kodu hâlâ gönderir: aiosmtpd {5.7.11} koduyla, Nodemailer geliştiricilerinin smtp-server kitaplığı ise {5.7.0} koduyla ve {STARTTLS} komutunu isteyen bir metinle.
Bunların ikincisi mekanizmaları TLS başlamadan duyurur, kullanılmak istendiklerinde ise reddeder.
{smtpd_tls_auth_only} parametresi etkinken Postfix, {538} kodunun yanıt metnini kullanır ama RFC 4954 belgesine uyar: metnin önündeki kod, {5.5.4} koduyla birlikte {504} kodudur.
Posta kutusu yok ya da ilke gereği ret
Alıcı sunucu reddediyor: böyle bir posta kutusu yok, kutu devre dışı ya da oradaki bir kural iletiyi veya gönderenini yasaklıyor.
Bu yanıtın üç farklı nedeni olabilir: posta kutusu yoktur, gönderene kapalıdır ya da bir ilke komutu yasaklamaktadır.
{RCPT TO} komutunda tek bir alıcı reddedilir ve diğerleri posta işleminde kalır; verinin sonundan sonra ise ileti hepsi için reddedilir.
Gelişmiş kod daha fazlasını belirtir: {5.1.1} kodu posta kutusunun bilinmediğini, {5.2.1} kodu devre dışı olduğunu öne sürer, {5.7.1} kodu ve komşuları ise bir ilkeyi gösterir.
Gelişmiş kod gerçek nedeni belirtmek zorunda değildir: bir site, hangi denetimin başarısız olduğunu açıklamamak için {5.7.1} kodunu gönderebilir.
Site, IP adresi veya verdiği ana makine adı nedeniyle istemcinin kendisini reddetmektedir.
SPF, istemcinin bu alan adı için gönderim yapamayacağını bildirmektedir ({5.7.1} veya {5.7.23}) ya da SPF kaydının kendisi bozuktur ({5.5.2} veya {5.7.24}).
Zarf göndereninin posta kutusu bilinmemektedir ya da alan adı posta almamaktadır ({5.7.27}); bu yüzden bir teslim edilemedi bildirimi kaybolurdu.
Bir ileti gönderimi sunucusu bu hesabın adresi kullanmasına izin vermemektedir ya da adresin ASCII olması gerekmektedir ({5.6.7}).
Adres yanlış yazılmıştır, kişi ayrılmıştır ya da hesabın süresi dolmuştur: {5.1.1}, {5.1.6} veya {5.2.1}.
Sunucu, alıcının alan adından sorumlu değildir ve istemci oturum açmamıştır: MX kayıtları yanlıştır ya da bir posta programı kimlik doğrulaması yapmamaktadır.
Bir kural bu istemciyi veya göndereni reddetmektedir: IP adresi bir engelleme listesindedir, geçerli bir ters DNS kaydı yoktur ({5.7.25}) ya da bir liste dışarıdan gelenlere kapalıdır ({5.7.2}).
Birçok sunucu göndereni ancak şimdi denetler; bu yüzden reddedilen bir gönderen adresinden söz eden metin {MAIL FROM} komutuna aittir.
Bir ileti gönderimi sunucusu bu hesabın iletiyi göndermesine izin vermemektedir ya da bir kural, tüm alıcılar belli olduktan sonra posta işlemini reddetmektedir.
İletinin kendisi reddedilmektedir: istenmeyen posta, yasak bir ek, eksik veya hatalı bir DKIM imzası ({5.7.20} ile {5.7.22} arası) ya da yazarın alan adının DMARC ilkesi (çoğu zaman {5.7.26} koduyla).
Ret, alıcının bir filtresinden de gelebilir.
Böyle bir kullanıcı veya liste yoktur, bir liste, kullanıcıymış gibi sorgulanmıştır ya da istemcinin sorgulama izni yoktur.
{5.6.8} kodu eşlik ediyorsa eksik olan yalnızca {SMTPUTF8} parametresidir.
Teslim edilemedi bildirimindeki adresi kullanmak istediğiniz adresle harf harf karşılaştırın ve yanlış bir kaydı posta programınızın önerilerinden silin.
Adres doğruysa alıcıya başka bir yoldan haber verin ve teslim edilemedi bildiriminin tamamını yöneticinize verin.
Önce günlükteki komutu ve metnin tamamını okuyun: SPF, DKIM, DMARC, bir engelleme listesi veya ters DNS hakkındaki bir metin sizin tarafınızla ilgilidir.
Bu nedeni giderin, sonucu başka bir sağlayıcıya göndereceğiniz bir sınama iletisiyle doğrulayın ve reddedilen iletileri ancak ondan sonra yeniden gönderin.
Engelleme listesine girdiyseniz buna yol açan şeyi durdurun ve engelleme listesinin işletmecisine başvurun; reddeden sitenin postmaster sorumlusu kaydı nadiren kaldırabilir.
Alıcının kendi MX ana makinesi aktarmayı reddediyorsa alan adının yöneticisine başka bir yoldan haber verin.
Tanıdık bir gönderenin postası reddediliyorsa önce kendi filtre kurallarınıza ve engellediğiniz gönderenlere bakın, sonra yöneticinizden bir istisna isteyin.
MX listenizdeki tüm ana makinelere posta kutularının aynı güncel listesini verin ve hesaplar taşınırken {450} koduyla yanıt verin.
Metinde kuralı ve bir iletişim bilgisini belirtin, çünkü engellenen bir gönderen sizden bunun dışında hiçbir şey öğrenemez.
Bir adresi listeden yalnızca {RCPT TO} komutu, adresi geçersiz sayan {5.1.1} veya {5.1.6} gibi bir gelişmiş kodla reddedildiyse silin.
{5.2.1} kodunda, posta kutusu var olduğu için, ret günlerce yinelenene kadar bekleyin; {5.7.1} veya {5.7.26} gibi bir ilke kodu adres hakkında hiçbir şey söylemez.
Her hatayla birlikte komutu, gelişmiş kodu ve metni kaydedin ki size yönelik bir ilke, listenizi boşaltmasın.
{MAIL FROM} komutunun reddini sonraki iletilere uygulamayın: bu ret önbelleğe alınmamalıdır.
{550} kodunu {RCPT TO} komutunda bilinmeyen bir posta kutusu ve reddettiğiniz bir aktarma için; {EHLO}, {MAIL FROM} veya {RCPT TO} komutunda ise bir ilke nedeniyle gönderin.
Veriden sonra bu kodu yalnızca ileti tüm alıcılar için reddediliyorsa gönderin: istemci, hangi posta kutusunun kastedildiğini anlayamaz.
Sorgu başarısız olduysa {451}, engel kendiliğinden kalkacaksa {450} kodunu gönderin.
Ad hiçbir zaman bir posta kutusunun adı olamayacaksa {553} kodunu, alıcının alan adı sizin değilse ve boş MX kaydı varsa {556} kodunu gönderin.
Varsayılan durumda Postfix; istemciye, istemcinin kendini tanıttığı ada ve gönderene ilişkin kurallarını {RCPT TO} komutuna kadar erteler ({smtpd_delay_reject}).
Bilinmeyen posta kutularını {550} koduyla, aktarmayı ve engelleme listesindeki istemcileri ise {554} koduyla yanıtlar.
Exim, yapılandırma başka bir kod belirtmedikçe, erişim kurallarının reddettiği hemen her şey için, karşılama yerine bile {550} kodunu kullanır.
Exim göndereni bir sorgu bağlantısıyla doğruladığında, verdiği {550} yanıtı gönderenin kendi sunucusunun yanıtını alıntılayabilir: bu metindeki bilinmeyen yerel bölüm, gönderenin adresine aittir.
Bir Exim sitesi, verinin sonunu {550} koduyla yanıtlayıp iletiyi yine de teslim edebilir.
{RCPT TO} komutuna gelişmiş kod olmadan {550} yanıtı geldiğinde istemci olarak çalışan Sendmail, metin bir ilkeden söz etse bile teslim edilemedi bildirimine {5.1.1} kodunu yazar.
Gmail, bilinmeyen bir hesap için {5.1.1}, hem etkin olmayan bir hesap hem de şu anda çok fazla posta alan bir hesap için {5.2.1} kodunu gönderir.
İstenmeyen posta, düşük itibar ve hatalı üst bilgi alanlarının hepsi için {5.7.1}, bir gönderenin günlük sınırı için {5.4.5}, başarısız SPF, DKIM veya DMARC denetimleri için {5.7.26} kodunu kullanır.
Outlook.com; SPF, DKIM ve DMARC denetimlerinden geçmeyen toplu gönderenleri {5.7.515} koduyla reddeder.
Exchange Online, dizininde bulunmayan bir adresi {5.4.1} koduyla ve “Access denied” metniyle reddeder; bu, bir ilke gibi görünür ama bilinmeyen bir alıcı anlamına gelir.
Reddedildi, başka bir adresi deneyin
Sunucu bu alıcı için posta almıyor, ancak yanıtında onun yerine kullanılacak adres yazıyor olabilir.
Sunucu adresi tanır ama bu adresin postasını ne teslim eder ne de yönlendirir; metin, denenecek adresi belirtir.
Posta işleminden yalnızca bu alıcı çıkar ve yeni adrese hiçbir kopya gitmez: iletiyi oraya gönderen taraftan birinin yollaması gerekir.
Kodun ardından {5.7.1} geliyorsa ya da metinde adres yoksa yanıt yalnızca aktarmanın reddidir.
Alıcı başka bir kuruluşa geçmiştir ve eski kuruluş, yönlendirme yapmadan yeni adresi açıklamaktadır.
İstemci, bu sunucunun hizmet vermediği bir alan adı için posta getirmiştir; RFC 2034 belgesindeki örnekte böyle bir yanıt yer alır.
Bu adrese gelen posta reddedilirdi; yanıtın yeni posta kutusunu eksiksiz biçimde yazması gerekir.
Yeni adresi alıcıya, örneğin telefonla, doğrulatın, sonra iletiyi bu adrese gönderin ve adres defterinizi düzeltin.
Metinde aktarmadan veya uzak ana makinelere yönlendirmeden söz ediliyorsa sunucunuzun neden oraya teslimat yaptığını bulun: yanlış bir rota, güncelliğini yitirmiş bir MX kaydı ya da oturum açılmasını bekleyen bir aktarma sunucusu.
Önerilen adresle ilgili kararı kullanıcıya bırakın: postayı kendiliğinden başka adrese yollayan bir program, bağlantıya müdahale edebilen herkesin sözünü dinler.
Hiç adres içermeyen bir metni kabul edin ve bu durumda yanıtı {550} kodu gibi değerlendirin.
Yeni bir adresi yalnızca sahibinin onayıyla açıklayın; bir işten çıkarmadan sonra adresin gizli kalması gerekebilir.
Daha iyi bir adres biliyorsanız, onu açıklayabiliyorsanız ve yönlendirme yapmıyorsanız {551} kodunu gönderin; yönlendirme yapıyorsanız kod {251} olur.
Sunacak bir adresiniz yoksa {550} kodunu, taşınmış bir posta kutusu için {5.1.6}, reddedilen aktarma için {5.7.1} koduyla birlikte gönderin.
Yeni adres ASCII değilse ve {MAIL FROM} komutu {SMTPUTF8} parametresi olmadan geldiyse de {550} kodunu adres vermeden gönderin.
Sendmail, {redirect} özelliğinin taşınmış olarak işaretlediği kullanıcılar için {551} kodunu {5.1.1} koduyla ve yeni adresle birlikte gönderir.
İstemci olarak, gelişmiş kodu olmayan bir {551} yanıtı için {5.1.6} kodunu bildirir.
Postfix, {relocated_maps} parametresinde yer alan bir kullanıcının yeni adresini {5.1.6} koduyla birlikte verdiği {550} yanıtında belirtir.
Postfix, sonuncu olmayan boş bir parça için ve önceki bir hatadan sonra gelen parçalar için {BDAT} komutunu da {551} koduyla yanıtlar; bu durumda hiçbir alıcı taşınmış değildir.
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
Bu yazımıyla izin verilmeyen adres
Sunucu adreslerden birine izin vermiyor: adres yanlış yazılmış ya da bu gönderenin onu kullanma izni yok.
Sunucu, posta teslim edilip edilemeyeceği sorusundan önce adın kendisine itiraz eder.
{MAIL FROM} komutunda itiraz gönderenin adresinedir ve posta işlemini daha başlamadan bitirir; {RCPT TO} komutunda ise tek bir alıcıyı düşürür.
Düzeltilmiş bir adres, {550} koduyla gelen retlerin çoğundan farklı olarak, genellikle hemen kabul edilir.
Gönderenin adresinde alan adı yoktur ya da DNS’te bulunmayan bir alan adı vardır; buna, gönderen olarak yalnızca kullanıcı adını veren betikler ve cihazlar yol açar.
Bir ileti gönderimi sunucusu adresleri hesaplara bağlamaktadır: kullanıcı oturum açmamıştır ya da hesap, gönderen adresinin sahibi değildir.
Boşluklar, sondaki bir nokta, eksik bir @ işareti ya da tek adreste birleşmiş iki adres: bunlar kopyalamanın veya bir adres listesine içe aktarmanın kalıntılarıdır.
Alıcının adresinde ASCII dışında karakterler vardır ve adrese bu biçimiyle posta gönderilemez ({5.6.7}).
Adresi kopyalamak yerine baştan yazın ve iki ucunda fazladan karakter olup olmadığına bakın.
Reddedilen kendi adresinizse oturum açtığınız hesaba ait gönderen kimliğini seçin.
Betiklere, yazıcılara ve kapsayıcılara, var olan ve teslim edilemedi bildirimlerini kabul eden bir alan adında eksiksiz bir gönderen adresi verin.
Tek bir hesap birkaç kişi adına gönderim yapıyorsa bu hesabı, ileti gönderimi sunucusunun tablosuna her adresin sahibi olarak girin.
Her uluslararasılaştırılmış adresin yanında bir ASCII takma adı da duyurun; böylece {SMTPUTF8} desteği olmayan gönderenler ona ulaşabilir.
Adresleri girildikleri anda, kullanıcı onları hâlâ düzeltebilecekken denetleyin ve hiçbirini haber vermeden düzeltmeyin.
{VRFY} komutunda yanıtın tüm satırlarını kullanıcıya gösterin: her biri, soruya uyan bir posta kutusunu belirtebilir.
Kim kullanırsa kullansın kurallarınızın dışladığı bir posta kutusu adı için {553} kodunu gönderin.
Komut bu ad yüzünden ayrıştırılamıyorsa {501}, ad düzgünse ve posta kutusu yoksa {550} kodunu gönderin.
ASCII olması gereken bir adres için kod, {RCPT TO} komutunda {553}, {MAIL FROM} komutunda ise {550} olur.
Ad birden çok posta kutusuna uymaktadır; yanıtın satırları bunları listeleyebilir.
Kullanıcı bunlardan birini seçer; reddedilmiş bir adres yoktur.
Gmail, bulamadığı bir alıcı alan adı için {5.1.2}, hatalı biçimlendirilmiş bir alıcı için {5.1.3}, hatalı biçimlendirilmiş bir gönderen için {5.1.7} kodunu gönderir.
{reject_sender_login_mismatch} kısıtlaması devreye girdiğinde Postfix, genellikle yalnızca {RCPT TO} komutunda, {5.7.1} kodunu “Sender address rejected” metniyle birlikte gönderir.
Sendmail, gönderenin var olmayan alan adını {5.1.8} koduyla, eksik alan adını {5.5.4} koduyla reddeder.
OpenSMTPD, ayrıştırılamayan bir gönderen adresi için {5.1.0} koduyla birlikte {553} kodunu gönderir, oysa {501} kodu uygun olurdu.
{MAIL FROM} komutunda UTF-8 ile yazılmış bir adres varsa ama {SMTPUTF8} parametresi yoksa Sendmail {553} ve {5.6.7} kodlarını gönderir, oysa RFC 6531 belgesi {550} kodunu öngörür; Postfix aynısını {strict_smtputf8} parametresiyle yapar.
Yahoo, {553} kodunu {554} kodunun yanında genel ret kodu olarak listeler: kod, geçersiz bir adres, başarısız DKIM veya DMARC denetimi ve engelleme listesindeki bir IP adresi için ortaktır.
Genel ret
Posta sunucusu iletiyi veya bağlantıyı reddediyor; yanıtının geri kalanı nedeni belirtiyor.
Bu, kendine ait bir kodu olmayan her durum için kullanılan rettir; bu yüzden ardındaki metin sayıdan daha önemlidir.
Ne kadarının yitirildiği komuta bağlıdır: karşılamada oturumun tamamı, {RCPT TO} komutunda tek bir alıcı, {DATA} komutundan itibaren tüm alıcıları için ileti.
Gelişmiş kod en azından alanı gösterir: {5.5.1} kodu alıcısız bir ileti gibi bir protokol sorununu, {5.6.0} kodu içerikle ilgili bir sorunu, {5.7.1} kodu sunucunun bir ilkesini belirtir.
İstemcinin IP adresi bir engelleme listesindedir veya yerel bir kuralla yasaklanmıştır ya da istemci karşılamadan önce veri göndermiştir.
Bağlantı zaten şifrelidir; TLS iki kez başlatılamaz.
Bir ileti gönderimi sunucusu kullanamayacağı bir adresle, örneğin alan adı tam nitelikli olmayan bir adresle karşılaşmıştır.
Sunucu bu alan adının postasına bakmamaktadır ve istemcinin aktarma yaptırma izni yoktur.
Ya da istemcinin IP adresi bir engelleme listesindedir: birçok sunucu bunu ancak şimdi denetler.
Alıcıların tümü daha önce reddedilmiştir; nedenler {RCPT TO} komutlarının yanıtlarında yer alır.
Bir filtre iletiyi istenmeyen posta veya kötü amaçlı yazılım saymaktadır, iletinin göndereni SPF, DKIM ve DMARC ile doğrulanamamaktadır ya da iletinin üst bilgisi hatalıdır.
Daha seyrek nedenler, bir posta döngüsü ve üst bilgisinde bir alıcının kabul edemediği UTF-8 karakterleri bulunan bir iletidir.
İleti gönderimi sunucusu iletiyi IMAP sunucusundan alamamaktadır, orada güvenilir sayılmamaktadır ya da iletiyi fazla büyük bulmaktadır.
Metinde aktarmadan söz ediliyorsa posta programınızda giden posta için kimlik doğrulamayı etkinleştirin ya da kendi sağlayıcınızın ileti gönderimi sunucusunu kullanın.
Metin bir eki, bir web bağlantısını veya iletideki bir hatayı belirtiyorsa bunu düzeltin; yoksa metnin tamamını yöneticinize iletin.
Sizi reddeden karşılamaysa giden IP adresinizin ters DNS adını ve engelleme listelerini denetleyin.
Ardından metindeki web bağlantısını veya iletişim bilgisini kullanın, çünkü oradaki postmaster adresine yazılan posta da aynı retle karşılaşırdı.
Ret veriden sonra geliyorsa gönderenin adresindeki alan adı için SPF, DKIM ve DMARC denetimi yapın ve bir döngü olup olmadığını anlamak için {Received} satırlarını sayın.
MX listesindeki bir ana makine aktarmayı reddediyorsa bunu yalnızca o ana makinenin yöneticisi düzeltebilir.
Günlükte istemcinin IP adresini ve zamanı arayın: bulduğunuz satır, reddeden kuralı veya filtreyi belirtir.
Sunucunuz kendi alan adlarınızdan biri için aktarmayı reddediyorsa bu alan adını, MX listesindeki her ana makinede tanımlayın.
Yanıtın tüm satırlarını teslim edilemedi bildirimine koyun.
Reddeden bir karşılamadan sonra {QUIT} komutunu gönderin ve MX listesindeki bir sonraki ana makineyi deneyin.
{DATA} komutu, hiçbir alıcı kabul edilmediği için reddedilirse bunun yerine her {RCPT TO} komutunun yanıtını bildirin.
{DATA} komutu yanıt beklenmeden gönderildiyse ve hiç alıcı yokken kabul edildiyse yalnızca son noktayı gönderin.
Hizmet vermeyeceğiniz bir istemciye karşılama olarak {554} kodunu gönderin, nedenini metinde belirtin, sonra {QUIT} komutunu bekleyin ve başka her şeyi {503} koduyla yanıtlayın.
Hiçbir alıcı kabul edilmediyse {DATA} komutunda, nedeni belirten başka bir kod yoksa veriden sonra bu kodu gönderin.
Bir posta kutusu veya ilke için {550}, bir boyut veya depolama sınırı için {552}, ayrıştırılamayan bir argüman için {501} kodunu gönderin.
Burada SMTP hizmeti yoktur: sunucu, göndereni ve alıcıyı bilmeden bu istemciyi ya da tüm istemcileri reddeder.
TLS el sıkışması sunucuya yeterli kimlik doğrulama veya gizlilik sağlamamıştır; sunucu {QUIT} dışındaki her komutu reddeder.
Postfix bu kodu varsayılan olarak {reject_unauth_destination} ve {reject_rbl_client} kısıtlamaları ile bir erişim tablosundaki {REJECT} eylemi için gönderir.
{smtpd_delay_reject} parametresi varsayılan durumda etkin olduğundan, engellenen bir istemci retle ancak {RCPT TO} komutunda karşılaşır.
Bu konudaki ayarları hiç değiştirilmemiş bir Postfix, aktarmayı {defer_unauth_destination} kısıtlaması ve {454} koduyla yalnızca erteler.
İstemci olarak çalışan Postfix ve Exim, {554} kodlu bir karşılamadan sonra bir sonraki MX ana makinesine geçer.
Son ana makineden sonra Exim iletiyi geri yollar, Postfix ise varsayılan durumda iletiyi kuyruğunda tutar ({smtp_skip_5xx_greeting}).
{554} koduyla karşıladıktan sonra Exim, {QUIT} komutunu beklemeden bağlantıyı kapatır; Sendmail ise {EHLO} komutunu yine kabul eder ve {MAIL FROM} komutunu {550} koduyla reddeder.
Bir filtre kendi yanıtını vermeden reddederse Sendmail veriden sonra {5.7.1} koduyla birlikte {554}, {MAIL FROM}, {RCPT TO} ve {DATA} komutlarında ise {550} kodunu gönderir.
Çok fazla ana makineden geçmiş bir ileti için Postfix bu kodu {5.4.0} koduyla, Sendmail ise {5.4.6} koduyla birlikte gönderir, oysa RFC 3463 belgesi {X.4.6} kodunu geçici hatalara ayırır.
Yahoo, göndereni DKIM, SPF veya DMARC ile doğrulayamıyorsa {5.7.9} kodunu ekler; kayıt listesinde ise {5.7.9} kodu yalnızca fazla zayıf bir oturum açma mekanizması için yer alır.
GMX, engelleme listesindeki bir istemciyi birkaç satırla karşılar; son satırda açıklamaya götüren bir web bağlantısı bulunur.
Sunucu istenen seçeneği tanımıyor
İleti, alıcı sunucuda bulunmayan bir teslimat seçeneği istiyor.
Adresin ardında, sunucunun tanımadığı ya da gereğini yapamadığı bir parametre vardır.
Neden adresin kendisi değildir: aynı komut, parametre olmadan hemen başarılı olabilir.
{RCPT TO} komutunda yalnızca tek bir alıcı reddedilir, ancak istemciler genellikle tüm alıcılara aynı parametreleri verir; bu yüzden diğerleri de aynı yanıtı alır.
İstemci {NOTIFY}, {ORCPT}, {RET} veya {ENVID} parametresiyle bildirim istemektedir, sunucu ise {DSN} uzantısını sunmamaktadır.
{SMTPUTF8} veya {BODY} parametresi, ilgili uzantıyı sunmayan bir sunucuda ya da {HELO} komutuyla açılmış bir oturumda kullanılmıştır.
{BY} parametresindeki son teslim süresi, bu sunucunun kabul ettiği tüm sürelerden kısadır.
Bir filtre veya vekil sunucu, arkasındaki sunucunun uzantılarını duyurmaktadır, ancak ikisinden biri bu uzantıların parametrelerini anlamamaktadır.
Bir program satıra görünen ad veya başka bir metin koymuştur ve sunucu bunun bir sözcüğünü parametre saymaktadır.
İletiyi, teslim alındı bilgisi istemeden yeniden gönderin.
Bir adres ASCII dışında harfler içeriyorsa ve yalnızca ASCII karakterlerinden oluşan bir biçimi de varsa o biçimi kullanın.
Parametreyi günlükteki komutta bulun ve sunucunuzun bu hedefte ilgili uzantıyı kullanmasını önleyin; Postfix bunu {smtp_discard_ehlo_keyword_address_maps} parametresiyle yapar.
Dışarıdakilerin gördüğü {EHLO} yanıtını, arkasındaki her bir sunucunun neleri desteklediğiyle karşılaştırın.
Yalnızca uzantısı aynı bağlantının {EHLO} yanıtında yer alan parametreleri kullanın; RFC 5321 belgesi diğerlerinin hepsini yasaklar.
{DSN} uzantısının parametreleri atlanabilir, 8 bitlik içerik dönüştürülebilir; {SMTPUTF8} uzantısını gerektiren bir ileti ise gönderenine geri döner.
Sunmadığınız bir uzantının parametresi için ve hiçbir zaman yerine getirmeyeceğiniz geçerli bir istek için {555} kodunu gönderin.
Değeri hatalı biçimlendirilmiş bilinen bir parametre {501}, yalnızca şu an için başarısız olan bir parametre {455} koduyla yanıtlanır.
Sunucular aynı davranmaz: {DSN} uzantısının sunulmadığı yerde, uzantının parametrelerini aiosmtpd {555}, Postfix, Exim ve Stalwart {501}, OpenSMTPD {503}, Sendmail ise {504} koduyla yanıtlar.
Gmail, ayrıştıramadığı bir komut satırı için, örneğin açılı ayraçların içinde görünen ad bulunan bir satır için {555} {5.5.2} yanıtını gönderir.
Boş MX kaydı olan alan adı
Alıcının adresindeki alan adı, posta almadığını bildirmiş.
Sunucu, alıcının alan adını DNS’e sormuş ve boş bir MX kaydı (null MX) bulmuştur: bu, ana makine adı içermeyen ve alan adının posta almadığını bildiren bir MX kaydıdır.
Ret bu yüzden gönderenin kendi ileti gönderimi sunucusundan ya da bir aktarma sunucusundan gelir; alan adının kendisiyle hiç bağlantı kurulmamıştır.
Gönderen bunu ilk denemede öğrenir; alan adında yalnızca posta sunucusu çalışmıyor olsaydı ileti günlerce kuyrukta beklerdi.
Adres yanlış yazılmış veya yanlış anımsanmıştır ve var olan ama posta almayan bir ada denk gelmiştir; bu ad www.example.com ya da benzer göründüğü için satın alınmış bir alan adı olabilir.
Bir teslim edilemedi bildirimi veya otomatik yanıt, böyle bir alan adındaki gönderen adresine gitmektedir; bu adres genellikle sahtedir.
Alan adını, alıcının size verdiğiyle harf harf karşılaştırın; doğruysa yalnızca başka bir adres işe yarar.
Alan adının MX kaydını sorgulayın: önceliği 0, ana makinesi bir nokta olan tek bir kayıt, yanıtı doğrular.
Başkaları orada gerçek bir posta sunucusu görüyorsa çözümleyiciniz hâlâ eski kaydı tutmaktadır; kaydın ömrü dolana kadar bekleyin.
Alan adının posta alması gerekiyorsa boş MX kaydının yerine posta sunucularınızın kayıtlarını koyun; ikisi yan yana bulunmamalıdır.
Gönderen adreslerinde geçen bir alan adı için boş MX kaydı yayımlamayın, çünkü alıcı taraflar bu postayı reddedebilir.
Reddi, iletiyi yazana hemen gösterin ve adresi posta listelerinden çıkarın: alan adının hiçbir posta kutusuna ulaşılamaz.
Sunucunuzun iletiyi başka bir sunucuya devretmesi gerekecekse ve DNS, alıcının alan adı için boş bir MX kaydı gösteriyorsa {RCPT TO} komutunda {5.1.10} koduyla birlikte {556} kodunu gönderin.
Boş MX kaydı gönderenin alan adındaysa {5.7.27} koduyla birlikte {550} kodunu gönderin; kendi adına konuşan bir ana makine {521} kodunu gönderir.
Sunucu olarak çalışan Postfix bu kodu yalnızca {reject_unknown_recipient_domain} kısıtlamasıyla gönderir; yoksa boş MX kaydını istemci bölümü fark eder ve iletiyi hiçbir yanıt kodu olmadan, {5.1.0} koduyla geri yollar.
Sendmail, teslimat sırasında bulduğu boş bir MX kaydı için {556} ve {5.1.10} kodlarını yazar; bu yüzden kod, hiçbir sunucu göndermediği hâlde Sendmail’in teslim edilemedi bildirimlerinde ve günlüklerinde yer alabilir.
Exim’in {dnslookup} yönlendiricisi böyle bir adresi üstlenmez; başka bir yönlendirici yoksa adres, rotası belirlenemeyen diğer her adres gibi işlenir.
1983 tarihli bir araştırma, {RSET} ve {NOOP} komutlarını {200} koduyla yanıtlayan sunucular bulmuştur; bu, önceki protokol MTP’nin bir başarı kodudur ve SMTP’de hiçbir zaman geçerli olmamıştır.
Hata ayıklama için derlenen Sendmail, kendi hata ayıklama komutundan sonra bu kodu hâlâ gönderir.
İstemci {PRDR} uzantısını istemişse ve iletinin birkaç alıcısı varsa Exim bu kodu verinin sonundan sonra gönderir; ardından her alıcı için bir yanıt gelir.
Uzantı yalnızca draft-hall-prdr-00 belgesinde, 2007 tarihli ve hiçbir zaman RFC olmamış bir İnternet taslağında yer alır.
Deneme amaçlı {soft_bounce} parametresi etkinken Postfix, örneğin bilinmeyen bir komuttan sonra, {500} yerine bu kodu gönderir.
Exchange’in geciken iletilere ilişkin raporlarında {4.4.7} koduyla birlikte görülen {400} kodu, gönderen sunucunun kendi kuyruğuyla ilgili bir notudur.
Deneme amaçlı {soft_bounce} parametresi etkinken Postfix, {501} yerine bu kodu gönderir; bu yüzden istemci, hatalı biçimlendirilmiş bir adresi bile kuyruk süresi dolana kadar yeniden dener.
Deneme amaçlı {soft_bounce} parametresi etkinken Postfix, örneğin devre dışı bırakılmış {VRFY} komutundan sonra, {502} yerine bu kodu gönderir.
Sendmail, 8.17.1 öncesi sürümlerde {STARTTLS} ile ilgili sorunlar için varsayılan olarak {403} kodunu kullanıyordu; o sürümden beri RFC belgelerine uymak için {454} kodunu kullanır.
Deneme amaçlı {soft_bounce} parametresi etkinken Postfix, sırası yanlış bir komut için {503} yerine bu kodu gönderir.
Deneme amaçlı {soft_bounce} parametresi etkinken Postfix, tam nitelikli olmayan ana makine adlarına ve adreslere karşı kurallarının varsayılan yanıtı olan {504} yerine bu kodu gönderir.
Exchange Server bu kodu {4.2.0} koduyla birlikte, kendi kuyruğunda bulunan ve alıcı adresi dizinde birden çok nesneye ait olan iletilere atar.
Kopyalanmış listeler {420} kodunu zaman aşımı için verir; bunu o nedenle gönderen bir sunucu ise bilinmemektedir.
Kayıt listesi bu kodu {432} kodunun yanında {4.7.12} için gösterir ve hiçbir RFC ona bir metin vermez.
Stalwart belgeleri {4.2.2} koduyla birlikte {422} kodunu gri listeleme için gösterir, kopyalanmış listeler ise {422} kodunu dolu posta kutusu için verir; her ikisi de {4.2.2} kodunun noktasız biçimine benzer.
OpenSMTPD, bir takma ad, bir yönlendirme dosyası veya bir posta listesi şimdilik genişletilemiyorsa {RCPT TO} komutunu bu kodla ve {4.2.4} koduyla yanıtlar; sayı, {4.2.4} kodunun noktasız biçimidir.
Kod yalnızca RFC 3464 belgesinin E ekindeki bir örnekte, zaman aşımına uğrayan bir bağlantı için geçer.
Bu örnekteki rapor {426} kodunu bir SMTP tanı bilgisi olarak adlandırır, oysa yanıt vermeyen bir ana makine bunu göndermiş olamaz.
Kayıt listesi bu geçici kodu, RFC 3463 belgesinin kalıcı hatalara ayırdığı {5.5.1} için gösterir ve hiçbir RFC ona bir metin vermez.
Deneme amaçlı {soft_bounce} parametresi etkinken Postfix, sunucu {STARTTLS} komutunu şart koşuyorsa {530} yerine bu kodu gönderir.
Exchange Server, sunucunun bir diski dolduğunda bu kodu {4.3.1} koduyla birlikte izleme ve bağlantı günlüklerine yazar; sayı, {4.3.1} kodunun noktasız biçimidir.
Exim, kimlik bilgileri şimdilik denetlenemiyorsa ya da denetim bir iç hatayla başarısız oluyorsa {AUTH} komutunu bu kodla yanıtlar; RFC 4954 belgesi bunun için {454} kodunu öngörür.
Deneme amaçlı {soft_bounce} parametresi etkinken Postfix, {535} yerine bu kodu gönderir; böylece yanlış bir parola geçici bir sorun gibi görünür.
Bir sonraki ana makine yanıt vermezse gönderen taraftaki bir Exchange sunucusu bu kodu {4.4.1} koduyla birlikte kuyruğuna ve raporlarına yazar.
Raporlar o ana makineyi yanıtın sahibi olarak gösterebilir, ancak sayı {4.4.1} kodunun noktasız biçimidir ve Exchange’in kendisinden gelir.
OpenSMTPD bu kodu, bir giriş veya çıkış hatasından sonra kendi teslim edilemedi bildirimi üretecinin içinde kullanır; kod diğer sunuculara hiçbir zaman ulaşmaz.
Kopyalanmış listeler {442} kodunu kopan bir bağlantı için verir; noktalarla yazılsa sayı {4.4.2}, yani kötü bir bağlantının gelişmiş kodu olurdu.
Kopyalanmış listeler bu kodu çok fazla aktarma adımı için verir; sayı, rota döngüsünün gelişmiş kodu olan {4.4.6} kodunun noktasız biçimine benzer.
Kopyalanmış listeler bu kodu alıcı sunucu yüzünden zaman aşımına uğrayan bir ileti için verir; sayı, dolan teslim süresinin gelişmiş kodu olan {4.4.7} kodunun noktasız biçimine benzer.
Kopyalanmış listeler bu kodu rota hatası için verir; noktalarla yazılsa sayı, kayıt listesinde bulunmayan {4.4.9} olurdu.
Teslim edilemedi bildirimi ayrıştırıcısı Sisimai bu kodu, hiçbir zaman RFC olmamış bir İnternet taslağı olan draft-martin-smtp-ipv6-to-ipv4-fallback-00 belgesine dayandırır: ileti SPF ve DKIM denetimlerinde başarısız olduğu için istemcinin hemen IPv4 üzerinden yeniden denemesi istenir.
Kopyalanmış listeler bu kodu gönderenin kendi posta sunucusundaki bir hata için verir; sayı, {4.7.1} kodunun noktasız biçimine benzer.
İkinci rakamın 7 olması RFC 5321 belgesinin söz dizimi kurallarını çiğner; bu yüzden bu kurallara harfi harfine uyan bir ayrıştırıcı böyle bir yanıtı okuyamaz.
Koreli bir posta barındırma sağlayıcısının yardım sayfası bu kodu, oturum açmanın gerekli olduğu durum için verir; bunun için tanımlanmış kod {530} kodudur.
Alıntılanmış teslim edilemedi bildirimleri, gönderen gruba üye değilse groups.io liste hizmetinin verinin sonundan sonra {5.1.1} koduyla birlikte bu kodu gönderdiğini gösterir.
Kopyalanmış listeler {510} kodunu hatalı bir alıcı adresi için verir.
Alıcıları chkuser ile denetleyen sunucular, bu adda bir posta kutusu yoksa bu kodu gönderir ve metni {5.1.1} koduyla bitirir.
Sayı, {5.1.1} kodunun noktasız biçimidir.
Kopyalanmış listeler bu kodu DNS’in tanımadığı bir alıcı alan adı için verir; sayı, hatalı hedef sistemin gelişmiş kodu olan {5.1.2} kodunun noktasız biçimine benzer.
Kopyalanmış listeler bu kodu, başka bir şey belirtmeden, yanlış bir adres türü için verir; sayı, söz dizimi hatalı adresin gelişmiş kodu olan {5.1.3} kodunun noktasız biçimine benzer.
Sisimai bu kodu, 2007 tarihli ve hiçbir zaman RFC olmamış bir İnternet taslağı olan draft-fanf-smtp-quickstart-01 belgesine dayandırır: istemcinin {QHLO} komutunda doğru tanımlayıcıyı kullanması istenir.
Bazı sunucular dolu bir posta kutusu için bu kodu {5.2.0} veya {5.2.2} koduyla birlikte gönderir; bazı yöneticiler bu kodu, yönergelerin {552} kodunu verdiği Dovecot kota hizmetinde ayarlar.
Sayı ya {5.2.2} kodunun noktasız biçimidir ya da {552} kodunun yanlış yazılmış hâlidir.
RFC 5248 belgesi bu kodu {5.7.10} koduyla birlikte, belirtimi olmadan kullanılan bir kod olarak, önce şifreleme gerektiren bir oturum açma için kaydetmiştir.
Go kitaplığı go-smtp, TLS gerekiyorsa {AUTH} komutunu böyle yanıtlar.
Kayıt listesi bu kodu {538} kodunun yanında {5.7.11} için gösterir ve hiçbir RFC ona bir metin vermez.
OpenSMTPD, bir alıcının genişletilmesi kalıcı olarak başarısız olursa ya da sonucunda hiçbir alıcı çıkmazsa {524} kodunu, sayının noktalı biçimi olan {5.2.4} koduyla birlikte gönderir.
RFC 5248 belgesi bu kodu {5.7.13} koduyla birlikte, belirtimi olmadan kullanılan bir kod olarak, devre dışı bir hesapta doğru kimlik bilgileriyle oturum açma denemesi için kaydetmiştir.
Örnek teslim edilemedi bildirimlerinde ise {525} kodu, kayıtlı gelişmiş kodun {5.2.1} olduğu bir durumda, devre dışı bırakılmış alıcılar için geçer.
Kayıt listesi bu kodu başka kodlarla birlikte {5.7.1} için gösterir ve hiçbir RFC ona bir metin vermez.
Exim, {RCPT TO} komutunu başka bir nedenle {533} koduyla yanıtlar: Exim alıcıyı doğrularken bir sonraki sunucu {SMTPUTF8} uzantısını sunmamaktadır.
Birkaç programın teslim edilemedi bildirimi kuralları bu kodu {5.7.1} koduyla birlikte etkin olmayan, engellenmiş veya silinmiş alıcılar için alıntılar; örneklerden biri Rus sağlayıcı Rambler’a aittir, ham bir bildirim bulunamamıştır.
Zoho Mail, {RCPT TO} komutunu bu kodla ve {5.4.1} koduyla yanıtlar ve hedef alan adının postayı reddettiğini bildirir; sayı, {5.4.1} kodunun noktasız biçimidir.
Örnek bir teslim edilemedi bildirimi, filtreleme hizmeti MessageLabs’in bir alıcıyı bu kodla, gelişmiş kod ve neden belirtmeden reddettiğini gösterir.
Sisimai bu kodu, 2015 tarihli ve hiçbir zaman RFC olmamış bir İnternet taslağı olan draft-moore-email-addrquery-01 belgesine dayandırır ve taslağın bununla ne kastettiğini söylemez.
Örnek teslim edilemedi bildirimleri ilke gereği reddetme durumlarını gösterir: ters DNS kaydı olmayan bir istemci adresi ya da Fransız sağlayıcı Laposte’ta başarısız olan bir DMARC denetimi gibi.
Sayı, {5.7.1} kodunun noktasız biçimidir; ikinci rakamının 7 olması RFC 5321 belgesinin söz dizimi kurallarını çiğner.
ZoneMTA’nın teslim edilemedi bildirimi kurallarında alıntılanan tek bir yanıt bilinmektedir: istemcinin adresi bir engelleme listesindedir.
Sayı, düşmüş noktalarla açıklanamaz, çünkü gelişmiş kodlarda 9 numaralı bir konu yoktur; ikinci rakamın 9 olması RFC 5321 belgesinin söz dizimi kurallarını çiğner.
İkisi de {HELP} komutuna yanıttır: {211} kodu sunucunun durumunu bildirir, {214} kodu kullanımını açıklar.
RFC 5321 belgesi {HELP} komutundan sonra ikisine de izin verir ve seçim için bir kural koymaz; bu yüzden istemcinin bunları ayırt etmesine gerek yoktur.
RFC belgesinin {211} kodu için verdiği metinde yardımdan da söz edilir; sunucuların burada farklı davranmasının nedeni budur.
Kararsız kalırsanız doğru seçim {214} kodudur, çünkü sunucuların burada gönderdiği metinlerin çoğu kullanım bilgisidir.
{220} kodu iki yerde, karşılamada ve {STARTTLS} komutunda, başlama izni verir; {250} kodu ise {EHLO} komutundan verinin sonuna kadar, bir komutun işini yaptığını bildirir.
{250} kodunu taşıyan ve {STARTTLS} sözcüğünü içeren bir satır yalnızca TLS sunulduğunu gösterir; şifreleme, istemcinin kendi {STARTTLS} komutunu yanıtlayan {220} kodundan sonra başlar.
Uzun bir karşılamanın yalnızca ilk satırını okuyan bir istemci, bir sonraki {220} satırını {EHLO} komutuna verilen yanıt sanır, ardından her {250} kodunu yanlış komutun yanıtı sayar.
Bu iki yerde tam olarak {220} kodunu, {EHLO} komutuna da tam olarak {250} kodunu gönderin: RFC 5321 belgesi istemcilerin ilk rakama göre davranmasına izin verir, ama Python’un SMTP istemcisi üç rakamı da karşılaştırır.
Asıl soru, oturumu kimin bitirdiğidir: {221} kodunda bu, oturumun bitmesini {QUIT} komutuyla istemiş olan istemcidir; {421} kodunda ise kendisinden istenmediği hâlde oturumu bitiren sunucudur.
Bağlantıları yeniden kullanmak için açık tutan bir istemci, bir sonraki kullanımda {4.4.2} koduyla birlikte {421} kodunu bulursa yalnızca sunucunun sessizlik için tanıdığı süre dolmuştur: bu, hiçbir iletiyi ilgilendirmez ve yeni bir bağlantı yeterlidir.
Sunucunun kapatılacağını asla {221} koduyla duyurmayın: az önce {MAIL FROM} veya {RCPT TO} komutunu göndermiş bir istemci, ilk rakamı o komutun başarılı olduğu biçiminde okur.
{235} kodu istemciye, sunucunun artık kimin gönderdiğini bildiğini söyler; {250} kodu ise postanın kendisine ait bir adımın, örneğin bir gönderenin veya alıcının, kabul edildiğini söyler.
{250} kodunu taşıyan ve {AUTH} uzantısını mekanizmalarıyla birlikte listeleyen bir satır, oturum açma olanağı sunar; oturum açıldığını yalnızca {235} kodu gösterir.
Bir günlükte {235} kodunun ardından {221} kodundan başka bir şey gelmiyorsa istemci, bir posta programının hesap denemesinde olduğu gibi, oturum açmış ve hiçbir şey göndermemiştir.
Başarılı bir {AUTH} komutunu yalnızca {235} koduyla yanıtlayın: Python’un SMTP istemcisi orada gelen bir {250} kodunu başarısız bir oturum açma sayar.
{AUTH} komutuyla başlayan süreçte {334} kodu, öncesinde ne gelmiş olursa olsun, istemciden bir karşılık daha ister; yalnızca {235} kodu oturum açmanın tamamlandığı anlamına gelir.
{OAUTHBEARER} mekanizmasında geçerli bir belirteç hemen {235} kodunu getirir; bu yüzden onun yerine gelen {334} kodu reddi şimdiden haber verir.
Parolanın sorulduğu yerde {334} koduyla biten bir günlük, parolanın yanlış olduğunu göstermez: istemci karşılık vermemiştir, çünkü kullanıcısı süreci iptal etmiş ya da bağlantı kopmuştur.
Yanlış bir paroladan sonra {334} koduyla yeniden sormak yerine süreci bir retle bitirin: Python’un SMTP istemcisi, beşten fazla karşılık gerektiren bir oturum açmadan vazgeçer.
{RCPT TO} komutunda {250} ve {251} kodlarının ikisi de alıcıyı kabul eder; tek fark verilen bilgidir: {251} kodu, postanın yanıt metnindeki adrese gönderileceğini ekler.
Yanıtı yalnızca {250} koduyla karşılaştıran bir istemci, kabul edilmiş bir alıcıyı reddedilmiş sayar; Python’un SMTP istemcisi iki koda da hazırlıklıdır.
{250} kodu postanın orada kaldığını göstermez: yerel bir posta kutusu için de başka bir sağlayıcıya yönlendirilen bir adres için de aynı görünür.
Kararsız kalırsanız doğru seçim {250} kodudur: yeni adresten yararlanan istemci yok denecek kadar azdır, oysa {RCPT TO} komutunda adres deneyen herkes onu toplayabilir.
{VRFY} komutuyla sorulduğunda {250} koduyla yanıt veren bir sunucu adresi sorgulamış ve bulmuştur; {252} koduyla yanıt veren bir sunucu ise sorgulamamıştır ya da ne bulduğunu söylemez.
{252} kodunun {VRFY} komutunda söylediğini, yani postanın kabul göreceğini ve hiçbir şeyin kesin olmadığını, posta kutularını ancak daha sonra sorgulayan her sunucuda {250} kodu {RCPT TO} komutunda söyler.
Adres listelerini temizleyen bir program {252} kodunu evet sayarsa {VRFY} komutunu kapatmış sitelerdeki her uydurma adı listede tutar.
Yalnızca @ işaretinden sonraki bölüm denetlendiyse kendinize ait bir alan adı için bile {252} kodunu gönderin, çünkü posta kutusu doğrulanmamıştır.
{354} kodu yalnızca iletiyi ister; sunucunun ileti için sorumluluğu üstlendiği yanıt, son noktadan sonraki {250} kodudur. O zamana kadar istemci iletiyi saklamak zorundadır.
{354} koduyla biten bir günlük ne teslimatı ne de kaybı kanıtlar: sunucu iletiyi kabul etmiş, {250} yanıtı ise yolda kaybolmuş olabilir; o zaman bir sonraki deneme ikinci bir kopya teslim eder.
Son noktadan {250} koduna kadar geçen süreyi kısa tutun, teslimat veya yönlendirme gibi yavaş işleri sonraya bırakın: beklemeyi bırakan bir istemci iletiyi yeniden gönderir.
İkisi de gönderene alıcının başka bir adresi olduğunu söyler; fark, iletiyi oraya kimin göndereceğindedir: {251} kodundan sonra bunu sunucu yapar, {551} kodundan sonra ise gönderen harekete geçmedikçe hiç kimse yapmaz.
İkisi de gönderenin işine ancak biri metni okursa yarar: okunmayan bir {251} yanıtının hiçbir zararı olmaz, okunmayan bir {551} yanıtı ise iletinin hiç ulaşmaması demektir.
Her birinin hiçbir şey açıklamayan sessiz bir eşdeğeri vardır: {251} için {250}, {551} için {550} kodu; bu yüzden yeni adresleri gizleyen bir site ne {251} ne de {551} kodunu göndermelidir.
Bir adres taşındığında postayı bir süre {251} koduyla ya da sessizce yönlendirin ve {551} koduna ancak yönlendirme sona erdiğinde geçin.
{VRFY} komutundan sonra {550} kodu bir sonuçtur: böyle bir kullanıcı yoktur ya da sormaya izin yoktur. {252} kodu ise bir sonucun bulunmamasıdır; adres geçerli de olabilir, geçersiz de.
{VRFY} komutunda {252} kodunu alan bir adres, {RCPT TO} komutunda yine de {550} koduyla karşılaşabilir, çünkü sunucu posta kutularını ancak orada sorguluyor olabilir.
{EXPN} komutunda {550} kodu bir listenin var olmadığını kanıtlamaz: RFC 5321 belgesindeki bir örnekte bu yanıt yalnızca erişimi reddeder.
Adreslerinizi, her {VRFY} komutunu {550} koduyla yanıtlayarak gizlemeyin: RFC 5321 belgesi buna izin vermez ve geçerli adresler geçersiz sanılır.
Her ikisi de komut olmayan bir girdi ister: {AUTH} komutundan sonra gelen {334} kodu, oturum açmaya ait tek bir satırı; {DATA} komutundan sonra gelen {354} kodu, bütün bir iletiyi.
Bir istemci birini öteki sanırsa zarar farklı olur: {334} kodundan sonra gönderilen bir ileti satırı yalnızca oturum açmanın başarısız olmasına yol açar, {354} kodundan sonra gönderilen bir parola ise bir iletinin parçası olur.
Ortak ilk rakama güvenmeyin: Python’un SMTP istemcisi sınama olarak yalnızca {334} kodunu, {DATA} komutundan sonra da yalnızca {354} kodunu kabul eder.
{AUTH} komutunda {432} kodu, tanımına göre, önce başka bir mekanizmayla oturum açılması gereken tek bir hesabı ilgilendirir; {421} koduyla ise her hesap karşılaşırdı, çünkü sunucu bu bağlantıda artık hiçbir hizmet vermez.
{421} kodu istemciyi, henüz teslim etmediği her şeyle birlikte geri gönderir; {450} kodu ise tek bir komutun istediğini, {RCPT TO} komutunda tek bir alıcıyı, erteler ve sunucu bir sonraki komutu alır.
{421} koduyla gelen bir karşılamadan sonra, istemci olarak çalışan Exim o ana makineye gidecek tüm postayı bir sonraki yeniden denemeye kadar bekletir; {RCPT TO} komutuna gelen {450} kodundan sonra ise yalnızca bu gönderenden o alıcıya giden postayı.
Sunucu olarak çalışan Postfix, bağlantıları {421} koduyla, bunlar üzerinden fazla hızlı gelen iletileri veya alıcıları ise {450} koduyla sınırlar.
{EHLO} komutunda, istemci olarak çalışan Postfix {450} kodundan sonra {HELO} komutunu dener, {421} kodundan sonra ise oturumu bırakır.
Bir istemcinin bazı alıcılarına izin verilebilecek, diğerlerine verilemeyecekse bunları yalnızca {450} kodu ayırabilir; {421} kodu, hepsini durduracak bir neden içindir.
{451} kodunu gönderen bir sunucu, bu tek komut için gerekeni yapamamıştır ve bir sonrakini bekler; {421} kodunu gönderen bir sunucu ise bir şey başarısız olmuş olsun ya da olmasın oturumu bırakır.
Aynı arıza ikisinden biri olarak görünebilir: kuyruk, verinin sonunda bir iletiyi devralamazsa Postfix {451} kodunu gönderip oturumda kalır, OpenSMTPD ise {421} kodunu gönderip bağlantıyı keser.
Aynı bağlantıda bazı iletiler {451} koduyla karşılaşıyor, diğerleri geçiyorsa yalnızca bu koda takılan iletilerin gereksindiği bir sorgudan veya filtreden kuşkulanın; {421} kodu ise o anda aktarılan ne varsa onu etkiler.
Arızalanan bölüm her ileti için gerekiyorsa {421} kodu istemciyi, başarısız olacağı kesin olan yeni denemelerden kurtarır; yalnızca bazı sorgular için gerekiyorsa {451} kodu diğer postanın geçmesine izin verir.
İkisi de geçicidir, ancak {421} kodu oturumu, içinde açık kalan her şeyle birlikte sonlandırır; {452} kodundan sonra ise oturum sürer.
Sık yapılan bir hata, yalnızca çok sayıda alıcı bildirdiği için istemcinin bağlantısını kesmektir: istemci geri gelir ve aynı sınıra bir kez daha takılır.
Yetersizlik her iletiyi etkiliyorsa, örneğin dosya sistemi doluysa, karşılama olarak gönderilen {421} kodu iki tarafı da boşuna açılacak bir oturumdan kurtarır.
{454} kodu oturumdan tek bir işlevi, oturum açmayı veya TLS kullanımını, çıkarır ve istemci onsuz devam edebilir; {421} kodu ise hangi işlev arızalanmış olursa olsun oturumun kendisini sona erdirir.
{455} kodundan sonra {MAIL FROM} veya {RCPT TO} komutundan bir parametreyi çıkarmak işe yarayabilir; {421} kodundan sonra ise komutun herhangi bir biçimde yinelenebileceği bir oturum kalmamıştır.
{500} kodu, sunucunun anlam veremediği tek bir satırı yanıtlar; {421} kodu ise böyle satırlardan oluşan uzun bir dizinin sonu olabilir ya da istemciyle hiç ilgisi bulunmayabilir.
{501} kodunun nedeni, günlüğe yazılmış komutun içindedir ve komut okunarak bulunabilir; {421} kodunda ise komut ipucu vermez, çünkü aynı komut doğru yazılmış olsaydı da bu kodla karşılaşırdı.
Fark {EHLO} komutunda görülür: {502} kodundan sonra istemci kendini {HELO} komutuyla tanıtıp devam eder; {421} kodundan sonra ise başka bir ana makineyi ya da başka bir zamanı denemek zorundadır.
{503} kodu, aynı oturumda daha önce olanların sonucudur; {421} kodu ise sunucunun kendisine ait bir nedenle, örneğin kapatıldığı için, doğru bir komut dizisini kesebilir.
{504} koduyla başarısız olan bir oturum açma, listedeki başka bir mekanizmayla hemen başarılı olabilir; {421} kodunda ise hiçbir mekanizma değerlendirilmemiştir ve bu bağlantıda hiçbiri denenemez.
{421} kodu, istemciye şu anda hizmet veremeyen bir posta sunucusundan gelir; {521} kodu ise, tanımına göre, posta hizmeti bulunmayan ve böyle bir hizmet istemeyen bir ana makineden gelir.
Postfix’in bir erişim tablosunda veya engelleme listesi kuralında {421} kodu, {521} kodu gibi, sunucunun bağlantıyı kesmesine yol açar; kılavuz, gerçek bir posta sunucusunun {421} kodundan sonra, iletisinin süresi dolana kadar tekrar tekrar gelebileceği konusunda uyarır.
Bir ana makine günlerdir her denemede {421} kodunu gönderiyorsa oranın postmaster adresine hiç posta alınıp alınmadığını sorun, çünkü ana makinenin aslında göndermesi gereken kod {521} olabilir.
Yeniden posta alacak bir ana makine {521} kodunu bakım sırasında bile göndermemelidir: gönderen taraflar, {421} kodu gelseydi kuyruklarında tutacakları iletileri hemen geri yollar.
{530} kodu, istemcinin aynı oturumda atabileceği bir adımı, {STARTTLS} veya {AUTH} komutunu, ister; {421} kodu ise istemci oturum açmış olsun ya da olmasın atılacak bir adım bırakmaz.
{534} kodu tek bir kullanıcıyla ve tek bir mekanizmayla ilgilidir, {EHLO} komutundan sonraki listede ise daha iyi bir mekanizma vardır; {AUTH} komutuna yanıt olarak gelen {421} kodunda hiçbir şey, oturum açmaya ilişkin bir ilkeyle karşılaştırılmamıştır.
Her {535} kodu, tek bir denemenin kimlik bilgilerini reddeder; bunların birkaçından sonra gelen {421} kodu yeni denemeleri durdurur, bunlar olmadan gelen {421} kodu ise parola hakkında hiçbir şey söylemez.
Bir adres listesi için fark belirleyicidir: {RCPT TO} komutunda {550} kodu posta kutusunun var olmadığını bildiriyor olabilir, aynı yerdeki {421} kodu ise bu konuda hiçbir şey bildirmez.
{551} kodundan sonra ileti alıcıya ancak başka bir adreste ulaşabilir ve metnin bu adresi belirtmesi beklenir; {421} kodundan sonra ise sunucu yeniden hizmet vermeye başlar başlamaz aynı adreste ulaşabilir.
{421} kodu, ileti ne olursa olsun sunucuyu ve bağlantısını ilgilendirir; {552} kodu ise sunucunun durumu ne olursa olsun bu iletiyi veya bu posta kutusunu.
Büyük iletilerin aktarımı {421} koduyla kesiliyorsa boyut sınırından değil, aktarım sırasındaki bir süre sınırından kuşkulanın: boyut sınırı {552} koduyla bildirilir ve oturum sürer.
Teslim edilemedi bildiriminde {421} kodunun yer alması, yeniden denemelerin sonuç vermeden bittiğini gösterir; sunucunun neye itiraz ettiği önceki denemelerin yanıt metninde yazar.
İletinin fazla büyük olması {421} kodunu göndermek için asla gerekçe değildir: bu kodu alan istemci her yeniden denemede iletinin tamamını bir daha yollar.
Üçüncü {RCPT TO} komutu {553} koduyla karşılaşırsa ilk iki alıcı posta işleminde kalır; {421} koduyla karşılaşırsa hiçbir ada itiraz edilmediği hâlde üçü de posta işleminden çıkarılır.
Karşılama olarak {421} kodu istemciden daha sonra gelmesini ister, çünkü sunucu şu anda ona hizmet vermez; {554} kodu ise burada bu istemci için hizmet bulunmadığını söyler.
Günlerce, günün her saatinde, yalnızca sizin ana makinelerinizin karşılaştığı bir {421} kodu büyük olasılıkla bir engellemedir: karşılaştırmak için başka bir ağdan bağlanın; bu işe yararsa nedeni, {554} kodundan sonra arayacağınız gibi arayın.
Postfix’te bir milter, bağlantı sırasında ikisi arasında seçim yapar: kalıcı bir ret {554} koduna dönüşür, milter’ın {421} yanıtı {421} olarak kalır, başka herhangi bir geçici yanıttan sonra ise istemci önce {220} koduyla karşılanır.
Daha sonra da hizmet vermek istemediğiniz bir istemci için {554} kodunu gönderin: {421} kodundan sonra, iletiyi gönderen kişi engellemeyi ancak son yeniden deneme başarısız olduğunda öğrenir.
Bakılacak iki yer vardır: {555} kodu için adresin ardındaki parametreler ve sunucunun sunduğu uzantılar, {421} kodu için sunucunun durumu ve sunucuya açılmış bağlantıların sayısı.
{421} kodunu gönderen bir sunucu kendisinden söz eder; {556} kodunu gönderen bir sunucu ise bir başkasından, yani DNS kaydıyla her türlü postayı reddeden alıcı alan adından söz eder.
{432} kodunda neden, gönderimi yapan hesaptadır: oturum açma verilerinde veya bağlantılarının sayısında; {450} kodunda ise neden, bir alıcıda veya alıcı tarafın bir kuralındadır.
{451} kodunun ardında sunucudaki bir arıza vardır; {432} kodunun ardında ise tüm bileşenler çalışır: {AUTH} komutunda tek bir hesapta seçilen mekanizma için gereken veri eksiktir, veriden sonra ise Exchange Online hizmetinin bir sınırı geçerlidir.
{452} kodu iletinin gereksindiğini, yani alanı veya alıcılara ayrılan yerleri sayar; {432} kodu iletiyle ilgili hiçbir şeyi saymaz, Exchange Online hizmetindeki ikinci kullanımında ise bağlantıları sayar.
{AUTH} komutunda {454} kodu, sunucu düzeldiğinde kendiliğinden sona erer; {432} kodu ise beklemekle sona ermez, çünkü kullanıcının önce başka bir mekanizmayla bir kez oturum açması gerekir.
RFC 4954 belgesi {4.7.12} kodunu yalnızca {432} koduyla eşleştirir; genellikle {454} kodunun ardında yer alan {4.7.0} kodu ise güvenliğin söz konusu olduğundan fazlasını söylemez.
İkisi de fazla gönderim yapan bir istemciye karşı fren olabilir: Exchange Online {432} kodunu veriden sonra, Gmail {454} kodunu {AUTH} komutunda kullanır; o zaman daha az bağlantı kurmak veya daha seyrek oturum açmak yardımcı olur.
Hesabın sorgusu başarısız olursa {454} kodunu gönderin; sorgu başarılı olur ve bu mekanizma için veri bulamazsa {432} kodunu gönderin.
{AUTH} komutunu {432} koduyla yanıtlayan bir sunucu kimlik doğrulama sürecini okumuş ve kullanıcıyı bulmuştur; {500} kodunda ise komutu tanımaz ya da bu kadar uzun bir satırı alamamıştır.
{AUTH} komutunda {501} kodu, karşılığın kodu çözülemezse ya da istemci süreci yarıda kestiyse gelir; {432} kodunu göndermek için ise sunucunun kimin oturum açtığını anlamış olması gerekir.
{AUTH} komutunda {502} kodu, burada hiçbir hesap için oturum açma bulunmadığı anlamına gelir; {432} kodu ise oturum açmanın bulunduğu, ancak bu hesabın ona henüz hazır olmadığı anlamına gelir.
{503} kodunda yanlış olan zamanlamadır, örneğin istemci zaten oturum açmıştır; {432} kodunda ise hesap hazır değildir ve oturumun başka hiçbir anı bunu değiştirmezdi.
İkisini ikinci bir hesap ayırt eder: {504} kodunu alan mekanizma bu bağlantıda herkes için reddedilir, {432} kodunu alan mekanizma ise hazır durumdaki hesaplarda çalışır.
{521} kodu, hiç kimsenin posta bırakamayacağı bir ana makine adına konuşur; {432} kodu ise bunun tersini kanıtlar: kullanıcılarının posta göndermesine izin veren ve az önce verilen kullanıcı adını tanıyan bir sunucuyu.
{530} kodu, oturum açılmamış olduğu anlamına gelir; {432} kodu ise oturum açmanın denendiği ve hesabın, başka bir mekanizmayla bir kez oturum açılarak hazır hâle getirilmesi gerektiği anlamına gelir.
İkisi kullanıcıyı ters yönlere gönderir: {432} kodundan sonra daha basit bir mekanizmayla bir kez oturum açılması istenir, {534} kodundan sonra ise yalnızca daha güçlü bir mekanizma kabul edilir.
{535} kodu, denenen oturum açmayı reddeder; {432} kodu ise önce başka türde bir oturum açma ister ve kullanıcının parolası pekâlâ doğru olabilir.
Bunu anlamanın yolu, TLS üzerinden {PLAIN} mekanizmasını denemektir: doğru parolayla {432} kodundan sonra başarılı olur, yanlış bir parola ise orada da {535} kodunu alır.
Ancak veriden sonra gelen bir {432} kodunun oturum açmayla ilgisi yoktur, çünkü o sunucuda {DATA} komutuna ulaşan herkes oturum açmıştır.
Yazılımınız, mekanizma için gereken verinin eksik olmasını kullanıcının bilinmemesinden ayırt edemiyorsa {535} kodunu gönderin: yersiz bir {432} kodu kullanıcıyı boşuna bir mekanizmadan ötekine yollar.
Veriden sonra {550} kodu, ileti veya göndereni hakkında bir yargıdır; orada {432} kodu ise Exchange Online hizmetinden gelir ve bu hizmet yalnızca bir posta kutusunun açık tuttuğu bağlantıları sayar.
{552} kodu, iletiyi veya onu alacak posta kutusunu ölçer; {432} koduyla ise boş bir ileti de karşılaşırdı, çünkü bu kod gönderimi yapan hesaba bağlıdır.
{AUTH} komutunda {554} kodu, bu bağlantıdaki TLS korumasının hiçbir komuta yetmeyecek kadar zayıf olduğu anlamına gelir; {432} kodu ise bağlantıda kusur bulmaz ve tek bir hesaptan önce farklı bir oturum açma ister.
{450} kodu bilerek gönderilir: bir posta kutusu veya kural bu postayı bekletir. {451} kodu ise bir aksaklıktır: sunucunun çalışması için gereken bir şey arızalanmıştır.
Yazılımlar bu çizgiyi bulanıklaştırır: postayı erteleyen bir kural Postfix’te {450} koduna, Exim’de {451} koduna yol açar; bu yüzden {451} kodu tek başına bir arızayı kanıtlamaz.
{451} kodunun ardındaki {4.3.0} ve {4.3.5} kodları, alıcı tarafın kendi sisteminden söz eder; {4.7.1} kodu ise karşılaştırılan iki kodla da görülür ve hiçbir şeyi açıklığa kavuşturmaz.
Veriden sonra, kendi koyduğunuz bir kural için uygun olan {450} kodudur: RFC 5321 belgesi orada bu kodun nedeni olarak ilkeyi belirtir ve {451} kodunu okuyan bir postmaster sorumlusu ilke yerine bir arıza arar.
{450} kodunda postayı bekleten, bir posta kutusu veya bir kuraldır; {452} kodunda ise eksik olan yalnızca yerdir: diskte, posta kutusunda ya da posta işleminde bir alıcı daha için.
Alıcıların fazla olması Postfix’te ikisinden biriyle bildirilebilir: {4.5.3} koduyla gelen {452} kodu tek bir posta işleminin alıcılarını, {4.7.1} koduyla gelen {450} kodu ise tek bir istemcinin belirli bir süredeki alıcılarını sayar.
Bir posta kutusu söz konusuysa ikisini gelişmiş kod ayırt eder: {4.2.2} kodu {452} koduna aittir ve dolu bir posta kutusunu gösterir, {4.2.1} kodu {450} koduna aittir ve şimdilik kapalı bir posta kutusunu gösterir.
Sınırınızı aşan alıcılar için {452} kodunu ancak kalan alıcılar için hemen yeni bir posta işlemi başlatılabiliyorsa gönderin; saatlik bir sınır için {450} kodunu gönderin, çünkü bir sonraki posta işlemi aynı sınıra takılır.
{RCPT TO} komutunda {450} kodu, istemciyi bekleten bir posta kutusu veya kural anlamına, {454} kodu ise Postfix’in reddettiği aktarma anlamına gelir; {AUTH} ve {STARTTLS} komutlarında olağan kod {454} kodudur.
{450} koduyla yapılan gri listelemenin çaresi yeniden denemektir; {454} koduyla reddedilen bir aktarmaya ise biri yapılandırmayı değiştirene kadar hiçbir yeniden deneme çare olmaz.
Bir filtre istemciyi {AUTH} komutunda ertelerse Postfix ve Sendmail, filtre hangi geçici kodu seçmiş olursa olsun {4.3.0} koduyla birlikte {454} kodunu gönderir; bu durumda sorun oturum açma hizmetinde değildir.
Çok sık oturum açan bir istemciyi yavaşlatıyorsanız {454} kodunu gerçek arızalara saklayın: posta programları {454} kodunda sunucudan kaynaklanan bir hata bildirir.
{MAIL FROM} komutunda {455} kodu, {BY} parametresindeki, sunucunun şu anda karşılayamadığı bir son teslim süresiyle ilgili olabilir; orada {450} kodu ise parametreler ne olursa olsun istemciyle, gönderenin alan adıyla veya bir hızla ilgilidir.
{500} kodunda sunucu satıra anlam verememiştir, bu yüzden ne bir alıcı ne de bir kural değerlendirilmiştir; {450} kodunun nedeni ise, tanımına göre, bu ikisinden biridir.
{501} kodu satırın nasıl yazıldığıyla, {450} kodu ise ne söylediğiyle ilgilidir: okunamayan bir adres veya ana makine adı ilkine, okunabilen ama bir kuralın ertelediği bir adres veya ad ikincisine yol açar.
Hangi postayı getirirse getirsin, bu komutu sunucuya gönderen her istemci {502} kodunu alır; {450} kodunu ise tek bir istemci veya tek bir posta alır, başkaları aynı komutla geçer.
“Daha sonra” iki anlama gelebilir: {450} kodunda zaman olarak daha sonra, yeni bir oturumda demektir; {503} kodunda ise bu oturumda, hâlâ eksik olan adımdan sonra demektir.
Postfix’in ana makine adlarını ve alan adlarını denetlediği yerde {504} kodu adın tam olmadığı, {450} kodu ise adın tam olduğu, ancak DNS’te bulunamadığı anlamına gelir.
{450} kodunda istemci, bu iletiyi daha sonra alabilecek, çalışan bir posta sunucusuna ulaşmıştır; {521} kodunda ise, tanımına göre, üzerinde gerçek bir posta sunucusu çalışmayan bir ana makineye ulaşmıştır.
Bir ileti gönderimi sunucusunda {530} kodu, postaya hiç bakılmadan gelir, çünkü oturum açma veya şifreleme eksiktir; {450} koduyla ise, sunucu postaya baktıktan sonra, tanınan bir kullanıcı da karşılaşabilir.
{AUTH} komutuna yanıt olarak Postfix, çok sık oturum açan bir istemciye, hangi mekanizmayı seçmiş olursa olsun {450} kodunu gönderir; {534} kodu ise tam da bu seçime itiraz eder.
{AUTH} komutuna yanıt olarak {535} kodu oturum açmanın sonucudur; Postfix’in hız sınırından bilinen {450} kodu ise denemeyi, kimlik bilgileri denetlenmeden önce durdurur.
Standart ikisini de kullanılamayan bir posta kutusuyla veya ilkeyle açıklar: {450} kodu bu postayla ilgili kararı daha sonraki bir denemeye bırakır, {550} kodu ise kararın kendisidir.
Adres doğrulama kullanan Postfix, yönetici bu kodu {550} olarak değiştirmediyse yoklama iletisiyle teslim edilemez bulduğu bir alıcı için bile {450} kodunu gönderir.
{soft_bounce} parametresi etkinken Postfix, normalde {5.1.1} koduyla birlikte {550} kodunu göndereceği yerde {4.1.1} koduyla birlikte {450} kodunu gönderir.
{450} kodunu alıntılayan bir teslim edilemedi bildirimi, adresin yanlış olduğunu değil, yeniden denemelerin tükendiğini gösterir.
İki hatayı tartın: yanlışlıkla gönderilen {550} kodu iletinin yitirilmesine yol açar ve geçerli bir adresin posta listelerinden çıkarılmasına neden olabilir; yanlışlıkla gönderilen {450} kodu ise göndereni, kötü haberi günlerce beklemek zorunda bırakır.
{551} kodu, bu sunucunun adrese hizmet vermediğini gösterir ve metni başka bir adres belirtebilir; {450} kodu ise, nedeni posta kutusuysa, sunucunun bu posta kutusunu hâlâ barındırdığını gösterir.
{552} kodu iletiyi veya posta kutusunu ölçer ve bir sınırın aşıldığını saptar; {450} kodu ise böyle bir şey ölçmemiştir, bu yüzden daha küçük bir ileti de daha iyi sonuç almaz.
{553} kodu adresteki adı reddeder ve başka bir yazım veya başka bir gönderen adresi yardımcı olabilir; {450} kodu ise adın kendisini kabul eder ve postayı bekletir.
{450} kodunu gönderen bir sunucu bir şeyi, örneğin yeniden denemeyi veya onarılmış bir DNS kaydını bekler; {554} kodunu gönderen bir sunucu ise istemciyi veya iletiyi reddetmiştir ve hiçbir şey beklemez.
İkisi aynı oturumda yer alabilir: {RCPT TO} komutu her alıcı için {450} koduyla karşılaştıysa {DATA} komutu çoğu zaman {5.5.1} koduyla birlikte {554} kodunu alır; bu yalnızca geriye alıcı kalmadığını söyler.
Bu durumda geçerli olan {450} kodudur ve ileti kuyrukta kalır; son yanıta göre davranan bir istemci iletiyi yanlışlıkla gönderene geri yollar.
Erişim tablolarında Postfix ikisini bir çift olarak tutar: {REJECT} eylemi {554} koduna, erteleyen eylemler ise {450} koduna yol açar.
Engelleme listesindeki bir istemci için {554} kodu, yöneticisinin durumu dakikalar içinde öğrenmesini sağlar; {450} kodu ise yalnızca, süresi istemcinin kuyruğu vazgeçmeden dolan bir liste kaydına uygundur.
{555} kodu, istemcinin adrese eklediği bir seçeneği, örneğin {SMTPUTF8} parametresini, reddeder; {450} kodu ise postanın kendisini erteler ve bunun nedeni hemen hemen hiçbir zaman bir seçenek değildir.
{556} kodu, herkesin DNS’te sorgulayabileceği bir olguya, alıcının alan adının boş MX kaydına dayanır; {450} kodu ise genellikle dışarıdakilerin göremediği bir kurala veya posta kutusuna dayanır.
{451} kodunda sunucuda bir şey arızalıdır; {452} kodunda ise sunucuda arıza yoktur, yalnızca alan veya alıcı sayısı bir sınıra ulaşmıştır.
Dolu bir disk ikisinden biri olarak görünür: Exim ve Postfix, yer yetersizliğini {MAIL FROM} komutunda fark ederlerse {452} kodunu, iletiyi yazmak bu yüzden başarısız olursa {451} kodunu gönderir.
Bu nedenle alıcı sitenin postmaster sorumlusu için veriden sonra gelen {451} kodu, boş alana da bakmak için bir nedendir.
Eksik olanın yer olduğunu biliyorsanız {452} kodunu gönderin, çünkü o zaman daha küçük bir ileti veya daha az alıcı başarılı olabilir; bir yazma işlemi bilinmeyen bir nedenle başarısız olduysa {451} kodu daha az şey ileri sürer.
İkisi de sunucuda bir arıza olduğunu açıkça bildirir, ama farklı yerlerde: {454} kodu oturum açmanın veya TLS bağlantısının kurulduğu yerde, {451} kodu bir gönderenin, bir alıcının veya bir iletinin işlendiği yerde.
İkisi de sunucudaki bir arızayı bildirir: {455} kodunun ardında yalnızca tek bir parametreye hizmet eden bölüm, {451} kodunun ardında ise filtre veya kuyruk gibi, sıradan postanın da gereksindiği bir bölüm arızalanmıştır.
Bir komutun üzerine yazan bir güvenlik duvarı, sorunsuz bir sunucunun {500} koduyla yanıt vermesine yol açabilir; {451} kodu ise komutu anlamış, sonra bir sorguda, diskte veya filtrede başarısız olmuş bir sunucudan gelir.
Günlükteki saatler yardımcı olur: {501} kodu hemen gelir, çünkü sunucu yalnızca argümanı okumuştur; {451} kodu ise çoğu zaman, bir sorgunun veya filtrenin yanıt vermediği bir duraklamadan sonra gelir.
Her posta sunucusuna gereken {MAIL FROM} ve {RCPT TO} komutlarında {451} kodu sık, {502} kodu seyrek görülür.
{VRFY} ve {ETRN} komutlarında {502} kodu hizmetin sunulmadığı, {451} kodu ise bu istek için başarısız olduğu anlamına gelir.
Komutların yanıt beklenmeden art arda gönderildiği bir oturumda {MAIL FROM} komutuna gelen {451} kodunu çoğu zaman her {RCPT TO} komutunda {503} kodu izler: bu durumda {451} kodu nedendir, yani sunucudaki bir arızadır, {503} kodu ise yalnızca onun sonucudur.
{504} kodu, istemcinin istediği çeşidi reddeder ve daha yalın bir komut geçebilir; {451} kodu ise isteğin aleyhine hiçbir şey söylemez, çünkü sunucu onu işlerken başarısız olmuştur.
Karşılama olarak {451} kodu, bu istemcinin posta gönderip gönderemeyeceğini açık bırakır, çünkü sunucu bunu şu anda denetleyemez; {521} kodu ise hiç kimsenin gönderemeyeceğini söyler, çünkü ana makine hiç posta almaz.
İkisini eksik olan şey ayırt eder: {451} kodunda sunucunun bir eksiği vardır, örneğin bir veritabanından gelecek yanıt; {530} kodunda ise istemcinin oturumunda oturum açma veya TLS eksiktir.
Bir alıcıya veya gönderenin alan adına yönelik aynı denetim ikisiyle de sona erebilir: {451} kodu denetimin sonuç vermediği, {550} kodu ise sonucun postanın aleyhine olduğu anlamına gelir.
Bunun en iyi örneği SPF denetimidir: denetim sırasındaki bir DNS hatası {451} kodunu, yorumlanamayan bir kayıt {550} kodunu gerektirir; {4.7.24} ve {5.7.24} gelişmiş kodları ise yalnızca ilk rakamda ayrılır.
Pahalıya mal olan hata, arızalanan ve boşmuş gibi okunan bir kullanıcı dizinidir: o zaman sunucu her adres için {550} kodunu gönderir ve gönderenler geçerli adresleri siler.
Exim’de ikisi erişim kurallarının varsayılan kodlarıdır, {451} kodu erteleme, {550} kodu ret içindir; bu yüzden ikisi de sıradan bir ilkeyi ifade edebilir.
Sorgunun nasıl sona erdiğine göre karar verin: eşleşme içermeyen bir yanıt {550} koduna izin verir; bir hata veya dolan bir süre sınırı ise {451} kodunu gerektirir.
{551} kodunu göndermek için sunucunun alıcıyı sorgulamış ve postanın başka bir yere ait olduğunu bulmuş olması gerekir; {RCPT TO} komutunda {451} kodu geldiğinde ise başarısız olan, bu sorgunun kendisi olabilir.
Verinin sonuna yanıt olarak {552} kodu gelirse sunucu iletinin boyutunu bir sınırla karşılaştırmıştır; {451} kodu gelirse iletiyi, boyutundan bağımsız olarak, saklayamamış ya da denetleyememiştir.
{553} kodu, {MAIL FROM} veya {RCPT TO} komutundaki bir ad hakkında bir yargıdır; aynı komuttan sonra gelen {451} kodu ise böyle bir yargının mümkün olmadığı anlamına gelir, örneğin hiçbir ad sunucusu yanıt vermemiştir.
{451} kodu, sunucunun ileti üzerindeki işini bitiremediğini söyler; {554} kodu ise bitirdiğini ve reddettiğini ya da hiç başlamayacağını söyler.
İkisi de genel koddur, bu yüzden belirleyici olan yanıt metnidir: arızalanan bir filtre, kuyruk dosyası veya sorgu {451} koduna; bir kural, engelleme listesi veya içerik hakkında bir yargı {554} koduna uyar.
Aynı ileti her yeniden denemede {451} koduyla karşılaşırken aynı sunucuya giden diğer postalar geçiyorsa neden o iletideki bir şeydir ve beklemek, {554} kodundan sonra olduğundan daha çok işe yaramaz.
Sizin tarafınızdaki bir arıza henüz giderilebilecek durumdayken {451} kodundan ayrılmayın, çünkü o zaman gönderenlerin kuyrukları postayı sizin için saklar; {554} kodu ise hepsini hemen geri yollardı.
{HELO} komutuyla başlayan ve hiçbir uzantı kullanmayan bir istemci, standarda uygun bir {555} yanıtına yol açmaz; {451} koduyla ise her istemci gibi o da karşılaşabilir, çünkü bir sorgu, filtre veya disk arızalanmıştır.
{556} kodunda DNS, alıcının alan adının posta almadığı yanıtını vermiştir; {451} kodu ise aynı sorgudan, hiç yanıt gelmediğinde doğabilir.
Posta kutusu, disk veya posta işlemi dolu olmasaydı {452} koduyla reddedilen bir alıcı kabul edilirdi; Postfix’in {454} koduyla reddettiği bir alıcı ise bu istemcinin aktarma yapmasına izin verilmeyen bir alan adına aittir.
İkisi de zamanla geçebilir, ancak {455} kodu adresin ardındaki bir seçenekle, örneğin {BY} parametresiyle ilgilidir; {452} kodu ise seçenek olsun ya da olmasın depolama alanıyla veya alıcı sayısıyla ilgilidir.
Her biri, bir şeyin sunucunun aldığından fazla olduğu anlamına gelebilir: {500} kodunda bu, tek bir komut satırının karakterleridir, {452} kodunda ise iletinin boyutu veya alıcı listesidir.
Komutta {SIZE} parametresi varsa {501} kodu, parametredeki sayının okunamadığı; {452} kodu ise sayının düzgün olduğu, ancak sunucunun şimdilik saklayabileceğinden fazla olduğu anlamına gelir.
Sunucuda yer açılması veya bir sonraki posta işlemi, {452} kodunun bildirdiği durumu sona erdirebilir; {502} koduna karşı ise ikisi de işe yaramaz, çünkü ya birinin bir işlevi kurması veya açması ya da istemcinin komuttan vazgeçmesi veya başka bir ana makineye yönelmesi gerekir.
{RCPT TO} komutunda {452} kodu istemciden bu alıcıyı daha sonra getirmesini ister; ardından {DATA} komutu {503} kodunu alırsa site, bu kadar çok alıcılı bir iletiyi hiç istemediğini kastediyor olabilir.
{RCPT TO} komutunda {504} kodu, isteğin yapılış biçimini reddeder (örneğin noktasız bir alan adını); {452} koduyla ise kusursuz bir adres de karşılaşabilir, çünkü bir posta kutusu, bir disk veya posta işlemi doludur.
{452} kodunu gönderen bir sunucu posta saklar ve deposunu veya tek bir posta işlemini doldurmuştur; {521} kodunu gönderen bir ana makinede ise, standardın amaçladığı biçimiyle, dolabilecek bir posta deposu yoktur.
{MAIL FROM} komutunda {530} kodu, oturum açılmasını veya şifreli bir bağlantı kurulmasını şart koşar; {452} kodu ise istemciden hiçbir şey istemez, boş alana ve bildirilen boyuta bakılmasından doğar.
{452} kodu, yer olsaydı postanın teslim edileceği anlamına gelir; {550} kodu ise posta kutusunun var olmadığı ya da bir kuralın postayı yasakladığı anlamına gelir ve daha fazla yer hiçbir şeyi değiştirmezdi.
Bir adres listesini temizlerken ikisi birbirinin karşıtıdır: {4.2.2} koduyla gelen {452} kodu bu posta kutusunun birine ait olduğunu, {5.1.1} koduyla gelen {550} kodu ise hiç kimseye ait olmadığını gösterir.
Terk edilmiş bir posta kutusu haftalarca {452} kodunu, ondan sonra {550} kodunu getirebilir; bu yüzden sonu gelmeyen bir {452} kodu, kutunun sahibinden başka bir adres istemek için bir nedendir.
Alıcı sınırı yazılımınızdan kaynaklanıyorsa her durumda {452} kodunu gönderin; {550} gibi kalıcı bir ret yalnızca sitenizin ilke olarak koyduğu bir sınır için gönderilebilir.
{551} kodunda sunucu bu alıcı için posta saklamaz ve kimin sakladığını söyleyebilir; {452} kodunda ise postayı saklardı ya da devrederdi, ancak şu anda daha fazlasını alamaz.
İkisi de yer olmadığını bildirir, bunun ne kadar süreceğini ise ilk rakam belirler: {452} kodu geçici bir yetersizliği, {552} kodu değişmeyen bir sınırı gösterir.
Dolu bir posta kutusu için sunucular ya {4.2.2} koduyla birlikte {452} kodunu ya da {5.2.2} koduyla birlikte {552} kodunu gönderir.
RFC 3463 belgesi dolu posta kutusunu geçici bir durum sayar, IANA kayıt listesinde ise bu neden yalnızca {552} koduyla birlikte yer alır.
Dolu bir posta kutusu için {452} kodu, kutunun sahibi postasını düzenli okuyorsa daha nazik, {552} kodu ise kutuyu aylardır kimse açmamışsa daha dürüst bir yanıttır.
{553} kodu, bir posta kutusunun nasıl adlandırıldığına veya bu adı kimin kullanabileceğine bakar; {452} kodu ise posta kutusunun ya da sunucunun veya posta işleminin ne kadar dolu olduğuna bakar.
{452} kodu, sunucunun kendi yer yetersizliğini sorumlu tutar; {554} kodu ise istemciyi veya iletiyi sorumlu tutar ya da neyi sorumlu tuttuğunu söylemez ve boş alanı olan bir sunucu da onu aynı biçimde gönderir.
Her {RCPT TO} komutu {452} kodunu aldıysa ardından {DATA} komutunda gelebilecek {554} kodu yalnızca bunun sonucudur: alıcılar kuyrukta kalır.
Veriden sonra, dolu bir diski boyut sınırını aşan bir iletiden gelişmiş kod ayırt eder: {4.3.1} kodu {452} koduyla, {5.3.4} kodu ise {554} veya {552} koduyla birlikte gelir.
Bir ileti gelirken diskiniz dolarsa genel bir hata işleyicinin {554} koduyla yanıt vermesine izin vermeyin: başkalarının postası, bir saat içinde giderebileceğiniz bir arıza yüzünden geri dönerdi.
{SIZE} parametresini göndermeyen bir istemci, bu parametreyi tanımayan bir sunucuda {555} kodunu aşabilir; parametreyi göndermemek {452} koduna karşı ise işe yaramaz, çünkü eksik olan yer hâlâ eksiktir.
{452} kodu, yanıt veren sunucunun depolama alanını veya sınırlarını anlatır; {556} kodu ise başka bir alan adının, bu sunucunun daha yer gerekmeden okuduğu DNS kayıtlarını anlatır.
Henüz tümüyle kurulmamış yeni bir sunucu {RCPT TO} komutunda ikisini de gönderebilir: sunulan bir uzantının ardındaki bileşen çalışmıyorsa {455}, alıcının alan adı henüz girilmemişse {454} kodunu.
Bir istemci {STARTTLS} veya {AUTH} komutunu denediğinde {500} kodu, komutun bu sunucuya yabancı olduğu; {454} kodu ise sunucuda işlevin bulunduğu, ancak yerine getirilemediği anlamına gelir.
{STARTTLS} ve {AUTH} komutlarında {501} kodu, istemcinin yazdığında kusur bulur; {454} kodu ise istemci tarafındaki hiçbir şeyde kusur bulmaz.
Tasarımı gereği TLS veya oturum açma sunmayan bir bağlantı noktası {STARTTLS} veya {AUTH} komutunu {502} koduyla yanıtlar; {454} kodu ise bunları sunması gereken ve bir süreliğine yitirmiş olan bir bağlantı noktasına özgüdür.
{AUTH} veya {STARTTLS} komutuna verilen {503} kodu bir sıra sorunudur, örneğin aynı adım iki kez atılmıştır; {454} kodu ise adımın sırasında geldiğini, buna rağmen başarısız olduğunu bildirir.
{AUTH} komutunda {504} koduna yalnızca mekanizmanın adı yol açar ve farklı bir mekanizma hemen işe yarayabilir; {454} kodu ise arızalanan hizmete bağlı her mekanizmayı etkiler.
{521} kodu, ana makinede posta hizmeti bulunduğunu tümüyle yadsır; {454} kodu ise çalışan ama bir işlevi arızalanmış olan ya da o işleve izin vermeyen bir posta sunucusundan gelir.
{530} kodu istemciden oturum açmasını veya TLS kullanmasını ister; {454} kodu ise tam da bu oturum açmanın veya TLS bağlantısının, sunucudaki bir arıza yüzünden şu anda başarısız olduğunu söyler.
Bir sunucu {530} koduyla TLS istiyor, {STARTTLS} komutunu ise {454} koduyla yanıtlıyorsa sunucunun TLS desteği onarılana kadar hiçbir istemci ilerleyemez; iki yanıttan {454} yanıtını bildirin.
{454} kodundan sonra devam eden bir istemci, gecikmeyi teslim edilemedi bildirimine dönüştürebilir, çünkü ardından {MAIL FROM} komutunda gelen {530} kodu kalıcıdır.
Aktarma isteyen, oturum açmamış bir istemciye diğer sunucular {RCPT TO} komutunda {530} koduyla yanıt verir, Postfix ise orada {454} koduyla yanıt verebilir; çare aynıdır.
Arızayı {AUTH} veya {STARTTLS} komutuna verdiğiniz yanıtta bildirin ve koşulu olduğu gibi bırakın: {MAIL FROM} komutunda {530} kodu, oturum açma hizmetiniz çalışmazken bile doğru kalır.
{534} kodunda sunucu, kullanıcı için geçerli kuralı bilir ve bunu mekanizmaya uygulamıştır; {454} kodunda ise denetimi tamamlayamamıştır, bu yüzden mekanizmayı değiştirmek için henüz bir neden yoktur.
{454} kodundan sonra parolanın doğru olup olmadığını henüz kimse bilmez, çünkü sunucu onu denetleyememiştir; {535} kodunda ise sunucu bu parolayla oturum açılamadığını söyler.
Arkasında Dovecot bulunan Postfix, {454} kodunu yalnızca Dovecot süreciyle bağlantısını yitirirse ya da ona ulaşamazsa gönderir; Dovecot’un bildirdiği her başarısızlık için, bu kendi veritabanının bir arızası bile olsa, {535} kodunu gönderir.
Sendmail, başarısız olan her kimlik doğrulama süreci için, arkasındaki kitaplık ne derse desin, {5.7.0} koduyla birlikte {535} kodunu gönderir; orada {AUTH} komutuna gelen {454} kodunun nedenleri başkadır.
Kararsız kalırsanız {454} kodunu gönderin: yersiz bir {535} kodu, posta programlarının kullanıcılarından yeni bir parola istemesine yol açar ve bazı kullanıcılar doğru parolanın yerine yanlış bir parola koyar.
Postfix’in {RCPT TO} komutuna verdiği {454} kodunun genellikle tek bir nedeni vardır: izin verilmeyen aktarma; diğer sunucuların verdiği {550} kodunun nedeni de bu olabilir, ancak daha çok bilinmeyen bir posta kutusu ya da bir ilkedir.
{551} kodunda sunucu alıcıyı tanır ve postanın nereye ait olduğunu söyleyebilir; {RCPT TO} komutuna gelen {454} kodunda ise yalnızca alan adının kendisine ait olmadığını ve istemcinin aktarma yapmasına izin verilmediğini bilir.
{5.2.2} koduyla gelen {552} kodu, posta kutusunun bu sunucuda var olduğunu gösterir; {RCPT TO} komutuna gelen {454} kodu ise yalnızca, posta kutusu var olsun ya da olmasın, Postfix’in bu istemci için o alan adına aktarma yapmadığını gösterir.
{RCPT TO} komutunda {553} kodu, adresin yazılış biçimine itiraz eder; orada {454} kodu ise adresi doğru biçimlendirilmiş bulur ve bu istemcinin, sunucuya ait olmayan bir alan adı için posta getirmesine itiraz eder.
{RCPT TO} komutunda Postfix aktarmayı ikisiyle de reddeder: {554} koduyla kesin olarak, {454} koduyla şimdilik; başka yerlerde {454} kodu başarısız olan bir oturum açma veya TLS bağlantısıdır, {554} kodu ise reddedilen bir ileti veya oturumdur.
Aktarma reddedildiğinde {4.7.1} ve {5.7.1} kodlarının nedeni aynıdır; farkları yalnızca eşleşen kuraldadır: sırasıyla {defer_unauth_destination} ve {reject_unauth_destination}.
TLS kullanımında ikisinin arasında el sıkışma vardır: el sıkışmadan önce {454} kodu onun başlayamayacağını, el sıkışmadan sonra {554} kodu sonucunun yeterince iyi olmadığını söyler.
Aktarmayı {454} koduyla yalnızca alan adı listeniz yeniyken ve eksikleri olabilecekken reddedin; sonrasında {554} kodu durumu gönderene hemen bildirir.
{555} kodunun reddettiği, {MAIL FROM} komutunda da, adresin ardındaki bir seçenektir; {RCPT TO} komutunda {454} kodu ise seçenek olsun ya da olmasın aktarmayı reddeder.
{556} kodu, alan adının sahibinin DNS’te yayımladığı bilgiyi yineler; {RCPT TO} komutunda {454} kodu ise yalnızca bu sunucunun aktarma yapmak istemediğini bildirir; alan adı başkalarından pekâlâ posta alıyor olabilir.
{455} kodunda sunucu satırın tamamını okumuş ve her parametreyi anlamıştır; {500} kodunda ise okumayı daha erken keser ve uzun bir parametre dizisi, satırı fazla uzatarak bunun nedeni de olabilir.
Parametrenin değerini yeniden yazmak {501} kodunu giderebilir; değeri yazıldığı gibi kabul eden ve sunucunun durumuna bağlı olan {455} kodu için ise bu bir çare değildir.
{502} kodu istemciye bütün bir komutu, {455} kodu ise {MAIL FROM} veya {RCPT TO} komutunun tek bir seçeneğini kapatır; bu iki komutun kendisi diğer iletiler için çalışmayı sürdürür.
{503} kodu, istemcinin komutlarını yanlış sırada bulur; {455} kodu ise sırayı doğru, sunucuyu da tek bir parametrenin istediğini yapamaz durumda bulur.
OpenSMTPD gönderdiğinde {503} kodu da bir parametreyle, yani bilinmeyen bir parametreyle ilgili olabilir.
Aralarındaki çizgiyi, içeriği dönüştürme isteği olan {CONNEG} parametresi gösterir: bu uzantıya sahip olmayan bir sunucu {504} kodunu göndermek zorundadır; {455} kodu ise uzantıya sahip olan ve şu anda onu yerine getiremeyen bir sunucuya uygundur.
{455} kodunun anlamlı olabilmesi için sunucunun kendini uzantılarıyla tanıtmış olması gerekir; {521} kodu ise normalde karşılamanın yerine, istemci daha herhangi bir seçenek isteyemeden gelir.
{MAIL FROM} komutunda {530} kodu oturumla ilgili bir koşul koyar, yani oturum açılmasını veya TLS kullanılmasını ister ve bu yüzden her gönderenin karşısına aynı biçimde çıkar; {455} kodu ise bu tek iletinin ne istediğine bağlıdır.
Reddedilen komutta {455} kodu, kapatan açılı ayraçtan sonraki sözcüklerle ilgilidir; {550} kodu ise ayraçların içindeki adresle, istemciyle veya bunlara ilişkin bir kuralla ilgilidir.
{551} koduyla gelen bir adres, ileti için bir çıkış yoludur; {455} kodundan sonra ise aynı sunucudaki başka bir posta kutusu hiçbir şey kazandırmaz, çünkü onun komutu da aynı parametreyi taşırdı.
Bildirilen {SIZE} değeri de bir parametredir, yine de onu {552} kodu reddeder, çünkü uzantısı bu kodu belirtir; {455} kodu ise uzantısı geçici bir hata için hiçbir kod belirtmeyen ya da {455} kodunun kendisini belirten parametrelere kalır.
Harekete geçmesi gereken kişi farklıdır: {553} kodu, adresi yazan veya yapılandıran kişiyi ilgilendirir; {455} kodu ise uzantısı çalışmayan sunucunun işletmecisini ilgilendirir.
{455} kodunda numara tek başına {MAIL FROM} veya {RCPT TO} komutunun tek bir parametresini gösterir; bu komutlarda {554} kodu ise istemciyi, aktarmayı veya bir adresi reddeder ve hangisi olduğunu yalnızca metni söyler.
İkisi de {MAIL FROM} veya {RCPT TO} komutunun bir parametresini reddeder: {455} kodunda sunucu uzantıya sahiptir ve onu şu anda kullanamaz, {555} kodunda ise uzantıya sahip değildir ya da istenene hiçbir zaman izin vermez.
Uzantıyı aynı oturumdaki {EHLO} yanıtında arayın: orada yoksa {455} kodu, hiçbir yeniden denemenin getirmeyeceği bir şey vaat etmektedir.
{BY} parametresindeki son teslim süresi için RFC 2852 belgesi iki kodu da belirtir: buna yalnızca sunucunun o andaki durumu engelse {455} kodunu, o sunucu bunu hiçbir zaman kabul edemeyecekse {555} kodunu.
RFC 5321 belgesi {555} kodunda {455} kodunda olduğundan daha katıdır: sunucu birincisini gönderir, ikincisini ise göndermesi yalnızca beklenir ve bu kod, uzantının öngördüğü herhangi bir koda yerini bırakır.
Aynı satırın yarın, yeni yazılım ve değiştirilmiş yapılandırma olmadan geçip geçemeyeceğini kendinize sorun: geçebilecekse {455} kodunu, geçemeyecekse {555} kodunu gönderin.
{556} kodunu, adresin ardından hiçbir şey gelmese bile, adresteki alan adı belirler; {455} kodunu ise, alan adı postayı seve seve alsa bile, adresin ardından gelen belirler.
{500} kodu, sunucunun komut sözcüğünü tanımadığını söyler; {501} kodu ise sözcüğü tanıdığını, ancak ardından gelene anlam veremediğini söyler.
RFC 5321 belgesi fazla uzunluğu da aynı biçimde ayırır: fazla uzun bir satır için {500} kodu, fazla uzun bir adres yolu için {501} kodu.
{MAIL FROM} veya {RCPT TO} komutunun ikinci sözcüğü yanlış yazılırsa Postfix ve Sendmail {501} kodunu gönderir; Exim ve OpenSMTPD ise iki sözcüğü tek bir ad sayar ve {500} kodunu gönderir.
{5.5.2} kodu hiçbir şeyi belirlemez, çünkü RFC 3463 belgesi onu hem bilinmeyen komutlar hem de yanlış söz dizimi için tanımlar; {5.5.4} kodu yalnızca argüman için tanımlanmıştır.
Sözcük bir komutu seçtikten sonra {500} kodunu ancak satırın uzunluğu haklı kılabilir; eksik veya fazla bir argüman için {501} kodunu gönderin.
{502} kodunu gönderen bir sunucu ne istendiğini bilir ve bunu yapmaz; {500} kodunu gönderen bir sunucu ise ne kastedildiğini anlayamaz.
Aynı komut ikisiyle de karşılaşabilir: Postfix için {EXPN}, bilinmeyen herhangi bir sözcük gibidir ve {500} kodunu alır.
Gmail bilinmeyen sözcükler için de {5.5.1} koduyla birlikte {502} kodunu gönderir; bu yüzden orada, bir iletinin metninden araya karışmış bir satır eksik bir işlev gibi görünür.
{VRFY} komutunda RFC 5321 belgesi ikisini de aynı biçimde değerlendirir: bu komutu ikisinden biriyle yanıtlayan bir sunucu standarda tam olarak uymaz.
RFC 5321 belgesinin ve uzantılarının tanımladığı tüm sözcüklerin bir listesini tutun: listede bulunan ama ardında bir işlev olmayan bir sözcük için {502} kodunu, başka her sözcük için {500} kodunu gönderin.
{500} kodunu alan satır oturumun her anında başarısız olurdu; {503} kodunu alan satır ise düzgündür ve fazla erken, fazla geç veya iki kez gelmiştir.
Oturum açma sunmayan bir bağlantı noktasında oturum açılmak istendiğinde ikisi örtüşür: {AUTH} desteği olmayan bir sunucu sözcüğün bilinmediğini bildirir, Postfix, Exim ve Sendmail ise bu komutu sunmamış oldukları için {503} kodunu gönderir.
Bir günlükte, bir dizi {500} kodundan hemen önce {DATA} komutuna gelen {503} kodu, izlenmesi gereken satırdır; diğerlerinin sayısı yalnızca iletinin kaç satır olduğunu gösterir.
Önce sözcüğü arayın, durumu sonra denetleyin; böylece yanlış yazılmış bir komut, {EHLO} komutundan önce bile {500} kodunu alır.
{500} kodunda satırın ilk sözcüğü sunucuya bir şey ifade etmez; {504} kodunda ise sözcük desteklenir, yalnızca ardında yapılan seçimin karşılığı yoktur.
{AUTH} komutunda {500} kodu hiç oturum açma sunmayan bir bağlantı noktasına, {504} kodu ise başka bir mekanizma veya önce TLS isteyen bir bağlantı noktasına uyar.
{EHLO} komutuna verilen yanıt bunu doğrular: birinci durumda {AUTH} hiç görünmez, ikincisinde başka mekanizmaları listeler ya da yalnızca {STARTTLS} komutundan sonra görünür.
{504} kodunu yalnızca aynı komut başka bir argümanla yerine getiriliyorsa gönderin, çünkü istemci onu yeniden seçim yapmaya çağrı olarak okur.
Karşılamaya bakın: {521} kodunu sözcük anlamıyla kullanan bir ana makine daha orada reddetmiştir; {500} kodunu gönderen bir sunucu ise {220} koduyla karşılamıştır ve tek bir satırı reddeder.
{530} kodu, istemci oturum açınca veya TLS başlatınca ortadan kalkar; {500} kodu ise kalır, çünkü iki adım da bilinmeyen bir sözcüğü sunucuya tanıtmaz.
{534} kodundan sonra çare başka bir mekanizmadır; {AUTH} komutuna gelen {500} kodundan sonra ise bu yalnızca karşılık fazla uzunsa işe yarar, çünkü bilinmeyen bir {AUTH} komutu her mekanizmayla bilinmez.
Yanlış yazılmış bir parola {535} koduna yol açar, hiçbir zaman {500} koduna değil: sunucu bu kodla {AUTH} sözcüğünün kendisini ya da arabelleğinden uzun bir karşılığı reddeder.
Sunucunun günlüğünde {550} kodu bir kurala, bir filtreye veya posta kutularının listesine götürür; {500} kodu ise bunların hiçbirine değil, yalnızca okunamayan bir satıra götürür.
Aynı {RCPT TO} satırında {500} kodu biçimi, genellikle uzunluğunu veya ASCII dışındaki baytları reddeder; {551} kodu ise postası başka bir yere ait olan alıcıyı reddeder.
İkisi de bir şeyin fazla büyük olduğunu bildirebilir: {500} kodu, sunucunun arabelleğine sığmayan tek bir satırı; {552} kodu ise iletinin tamamını ya da sınırına ulaşmış bir posta kutusunu.
{553} kodu bir adresi, {500} kodu bütün bir satırı reddeder; ASCII dışında harfler içeren bir adreste bu, sunucunun komutlarda böyle baytları okuyup okumadığına bağlıdır.
{554} kodu, hiçbir şey göndermemiş bir istemciye karşılama olarak gelebilir ya da bütün bir iletiyi yanıtlayabilir; {500} kodu ise normalde tek bir satırı yanıtlar ve yalnızca o satırın incelenmesi gerekir.
{500} kodu satırın ilk sözcüğünde durur; {555} kodu ise {MAIL FROM} veya {RCPT TO} komutu tanındıktan sonra, adresin ardındaki bir parametrede durur.
İkisi de tanınmayan bir şeyden söz eder ve ikisi de {5.5.2} kodunu taşıyabilir; bu yüzden bir komutun mu yoksa bir seçeneğin mi kastedildiğini yalnızca metin gösterir.
Bunu anlamak için aynı satırı, kapatan açılı ayracın ardında hiçbir şey olmadan gönderin: satır yine başarısız olursa numara ne olursa olsun kusur hiçbir parametrede değildir.
Parametreler de satırı bir sunucu için fazla uzun hâle getirebilir; bu durumda her biri desteklense bile kod {500} olur.
Soldan başlayarak ayrıştırın ve kararı, durduğunuz yer versin: ilk sözcükte {500}, adresin ardında {555} kodu; adresteki bir hata bunların hiçbiri değildir.
{556} kodu, DNS’in alıcının alan adı hakkında söylediğini bildirir; {500} kodu ise her sorgudan önce gelir: sunucu, alan adının bulunduğu satırı anlamamıştır.
{501} kodu, argümanı okumaya başlayıp başarısız olan bir sunucudan gelir; {502} kodu ise komutu hiçbir argümanla yerine getirmeyen bir sunucudan gelir.
{501} kodu bir işlevin kullanılabilir olduğunu kanıtlamaz: Postfix, TLS kapalıyken bile {STARTTLS} komutunun ardındaki bir argümana itiraz eder.
{VRFY} komutunda Postfix ters sırayı izler: {disable_vrfy_command} parametresi etkinken {502} kodu ad eksik olsa bile gelir, postscreen programı ise önce eksik ada itiraz eder.
{502} koduna argümanı ayrıştırmadan önce karar verin ki kimse, sunmadığınız bir komutun argümanını düzeltmeye çalışmasın.
{501} kodunun bildirdiği kusur komut satırının kendisinde görülebilir; {503} kodunda ise o satır doğrudur ve günlüğün oradan geriye doğru okunması gerekir.
{501} kodu, argümanın söz dizimi kurallarını çiğnediği; {504} kodu ise argümanın doğru biçimlendirildiği, ancak sunucuda bulunmayan bir şey istediği anlamına gelir.
{AUTH} komutunda sınır açıktır: {504} kodu mekanizmanın adını, {501} kodu onu izleyen veriyi reddeder.
Alan adı içermeyen bir adreste sınır bulanıktır: Exim bunu bir biçim hatası sayar ve {501} kodunu gönderir, Postfix ise kuralları tam bir ad istiyorsa {504} kodunu gönderir.
{5.5.4} kodu ikisine de uyar, çünkü RFC 3463 belgesi aralık dışındaki argümanları ve tanınmayan özellikleri tek bir numara altında toplar.
{AUTH} komutunda ilk karşılığın kodunu çözmeden önce mekanizmayı denetleyin: yalnızca bir kodlama hatasını öğrenen bir istemci yanlış mekanizmayı korur.
Hatalı biçimlendirilmiş bir {BDAT} komutu için Postfix {521}, Exim {501} kodunu gönderir; bunun dışında {501} kodu hatalı tek bir satırla, {521} kodu ise posta hizmeti olmayan bir ana makineyle veya kabul edilmeyen bir istemciyle ilgilidir.
{501} kodu düzeltilmiş bir satır ister; {530} kodu ise argümanı kusursuz olabilen aynı satırdan önce oturum açılmasını veya TLS kullanılmasını ister.
Oturum açarken {501} kodu, sunucunun kodunu çözemediği bir karşılığın yazılışıyla ilgilidir; {534} kodu ise bu kullanıcı için fazla zayıf olan mekanizmanın seçimiyle ilgilidir.
{AUTH} komutunda {501} kodu genellikle oturum açma verilerinin kodunun çözülemediği, {535} kodu ise kodun çözüldüğü, ancak verilerin hesabı açmadığı anlamına gelir.
Yeni bir parola {535} kodundan sonra işe yarayabilir, {501} kodundan sonra hiçbir zaman yaramaz: orada istemci verilerini yanlış kodlamaktadır ya da süreci kendisi iptal etmiştir.
Cyrus SASL kullanan Postfix, base64 olmayan veriler için de {535} kodunu gönderir; bu yüzden kullanıcılar parolalarını değiştirmeden önce istemcinin hatalı olma olasılığını eleyin.
Önce kodu çözün, sonra değerlendirin: {5.5.2} koduyla birlikte {501} kodu hesap hakkında hiçbir şey ele vermez; bu yüzden {535} kodunun belirsiz kalması gereken yerde açık konuşabilir.
{501} kodunda sunucu adresi veya ana makine adını yazıldığı biçimiyle okuyamaz; {550} kodunda ise okuyabilir ve posta kutusunu, istemciyi veya iletiyi reddeder.
RFC 6409 belgesi bir ileti gönderimi sunucusuna gönderenin adresi için ikisini de verir: biçimi uygun değilse {501} kodu, bu hesabın onu kullanmasına izin verilmiyorsa {550} kodu.
{EHLO} komutunda da standart ikisini listeler: söz dizimi kurallarını çiğneyen bir ad için {501} kodu, doğru biçimlendirilmiş ama istenmeyen bir ad için {550} kodu.
Bir adres listesindeki bir kayıtta {5.1.3} koduyla gelen {501} kodu ile {5.1.1} koduyla gelen {550} kodu farklı işler gerektirir: birincisi çoğu zaman, özgün verilere bakılarak düzeltilebilen bir kopyalama hatasıdır.
Sorgulamadan önce ayrıştırın: adres olmayan bir dizi için {501} kodu göndereni bir yazım hatası aramaya, {550} kodu ise ayrılmış bir kişiyi aramaya yöneltir.
{551} kodunu gönderen bir sunucu, {RCPT TO} komutundaki posta kutusunu tanır ve postasını başka bir yere yönlendirir; {501} kodunda ise sunucu o satırdan adresi bile çıkaramaz.
{501} kodu biçimle, {552} kodu miktarla ilgilidir: sayı olmayan bir {SIZE} değeri birincisini, sınırın üzerindeki bir sayı ikincisini alır.
{501} kodunda sunucu komuttaki adresi okuyamaz; {553} kodunda ise adresi okur ve o ada izin vermez.
Sınır keskin değildir, çünkü RFC 5321 belgesinin kendisi {553} kodu için örnek olarak söz dizimi yanlış bir posta kutusunu verir.
Nitekim Sendmail, nokta ile başlayan veya biten bir yerel bölüm için {5.1.2} koduyla birlikte {553} kodunu gönderir, oysa RFC 5321 belgesinin söz dizimi kurallarında böyle bir adres yoktur.
{501} kodu her zaman bir biçim hatası olduğunu ileri sürer; {553} kodu ise kusursuz adreslere de gelir, örneğin başka bir hesaba ait olan bir adrese.
Bir ileti gönderimi sunucusunda konuyu RFC 6409 belgesi çözer: uygun olmadığı saptanabilen her adres {MAIL FROM} ve {RCPT TO} komutlarında {501} kodunu alır.
{501} kodu, tek bir komutun yazımındaki bir hatayı gösterir; {554} kodu ise böyle bir hata olmadan, örneğin içerik, aktarma veya tam nitelikli olmayan bir alan adı yüzünden reddeder.
{MAIL FROM} veya {RCPT TO} komutunun ardında {501} kodu, adresteki veya bir parametrenin değerindeki bir hatayı bildirir; {555} kodu ise sunucunun desteklemediği bir parametreyi bildirir.
Bilinmeyen bir değer ikisinin arasında kalır: tanımadığı bir {BODY} türü için Sendmail {501}, Postfix {555} kodunu gönderir.
{DSN} uzantısının kapalı olduğu yerde Postfix’in {501} kodu {5.7.1} kodunu taşır: değer hiç incelenmemiştir ve yalnızca parametreyi göndermemek işe yarar.
Günlükte parametreyi {EHLO} yanıtıyla karşılaştırın: uzantısı orada yoksa {501} kodunu {555} kodu gibi ele alın.
Değere bakmadan önce anahtar sözcüğü karşılaştırın: eşleşme yoksa değer de hatalı biçimlendirilmiş olsa bile doğru olan {555} kodudur.
{501} kodunu adresin okunması, {556} kodunu DNS sorgusu belirler: birincisi bir biçim hatasıdır, ikincisi kusursuz bir adresin ardındaki boş MX kaydıdır.
{502} kodu, işlevi sunmayan sunucuyla ilgilidir; {503} kodu ise sunucunun sunduğu bir işlev için yanlış olan anla ilgilidir.
Kararsız kalındığında {EHLO} listesi belirler: orada bulunan bir komut önce başka bir adım gerektirir; {STARTTLS} komutundan sonra bile hiç görünmeyen bir komut ise, hangi kod gelmiş olursa olsun, sunulmamaktadır.
Oturum açmanın kapalı olduğu yerde Postfix ve Sendmail, {AUTH} komutu için {503} kodunu gönderir, oysa başka hiçbir an da uygun değildir.
{503} kodunu göndermeden önce istemcinin atladığı veya yinelediği adımın adını koyun; böyle bir adım yoksa doğru yanıt {502} kodudur.
{502} kodu komutu, argümanı ne olursa olsun reddeder; {504} kodu ise yalnızca bu argümanı: başka bir argümanla aynı sunucu aynı komutu yerine getirir.
RFC 5321 belgesi {504} kodunu {502} kodunun daha ayrıntılı bir biçimi olarak tanımlar; bu yüzden bunların yalnızca birini tanıyan bir istemci ikisini de aynı biçimde ele alabilir ve işlev olmadan devam edebilir.
{HELP} komutu ikisini yan yana gösterir: Sendmail, yardım dosyasında konu yoksa {504} kodunu, hiç yardım dosyası yoksa {502} kodunu gönderir.
{AUTH} komutunda {504} kodu daha iyi haberdir, çünkü burada oturum açma vardır ve başka bir mekanizma veya TLS ona götürebilir.
{STARTTLS} komutundan sonra bile hiçbir argümanı kabul etmeyecekseniz {502} kodunu gönderin; {504} kodu istemcinin mekanizmaları birbiri ardınca denemesine yol açardı.
{BDAT} komutunun kapalı olduğu yerde Postfix onu {521} koduyla ve {502} kodunu anlatan “command not implemented” sözcükleriyle yanıtlar; bunun dışında {502} kodu tek bir komutu, {521} kodu ise bütün posta hizmetini esirger.
Oturum açma ve TLS konusunda ikisi birbirinin karşıtıdır: {530} kodu istemcinin atlamış olduğu bir adımı şart koşar, {502} kodu ise sunucunun sunmadığı bir adımı reddeder.
İkisi de {AUTH} komutunu yanıtlayabilir: {502} kodunu gönderen bir sunucunun sunacağı oturum açma yoktur, {534} kodunu gönderen bir sunucuda ise bu kullanıcının kullanmak zorunda olduğu daha güçlü bir mekanizma vardır.
{AUTH} komutu {502} koduyla karşılaştığında parola söz konusu değildir, çünkü bu bağlantı noktasında oturum açma yoktur; {535} kodu ise gerçekleşen ve başarısız olan bir oturum açmanın sonucudur.
{550} kodunu alan bir {VRFY} komutu o ad veya o istemci hakkında bir şey söyler; {502} kodunda ise ikisi hakkında da hiçbir şey söylemez, çünkü işlev herkes için kapalıdır.
{551} kodunu gönderen sunucu alıcıyı sorgulamıştır ve daha iyi bir adres belirtebilir; {502} kodunu gönderen sunucu ise hiçbir şey sorgulamaz, çünkü komutun kendisi hizmet dışıdır.
{MAIL FROM} komutunda {552} kodunu gönderen sunucu, bildirilen boyutu okumuş ve fazla büyük bulmuştur; {502} kodu ise 366 numaralı bağlantı noktası gibi, yalnızca bekleyen postayı veren ve hiçbir boyutta posta almayan bir bağlantı noktasından gelir.
{VRFY} komutunda {553} kodu kullanılabilir bir sonuçtur, yani birkaç posta kutusuna uyan bir addır; {502} kodu ise hiçbir ad için sonuç vermez. Başka yerlerde {553} kodu bir adrese itiraz eder, {502} kodu bunu hiçbir zaman yapmaz.
{502} kodu, istemcilerin çoğunun onsuz da devam edebileceği bir hizmeti esirger; {554} kodu ise istemcinin ne için geldiyse onu, postasının aktarılmasını veya oturumun tamamını, esirger.
“Not implemented” sözcükleri ikisinin de metninde geçebilir: desteklenmeyen, {502} kodunda komutun kendisidir, {555} kodunda ise yalnızca bir adresin ardındaki bir parametredir; komut o olmadan da çalışır.
{502} kodu bu sunucunun neler yapabildiğini anlatır; {556} kodu ise alıcının alan adını anlatır ve bu alan adının boş MX kaydı, ona postası olan her sunucu için geçerlidir.
{503} kodu bir komutun geldiği ana, {504} kodu ise komutun ne istediğine itiraz eder; oturum açmanın TLS gerektirdiği yerde TLS olmadan gönderilen {AUTH} komutu Exim’de {503}, Postfix’te {504} koduyla karşılaşır.
{521} kodu, en azından standart kullanımında, istemciyi daha tek bir komut göndermeden geri gönderir; {503} kodu ise hiçbir zaman bir karşılama değildir ve oturumda daha önce neyin gönderildiğine veya reddedildiğine bağlıdır.
İkisi de bir adımın eksik olduğu anlamına gelebilir: {530} kodunda bu, diğer komutların sırası ne olursa olsun {AUTH} veya {STARTTLS} komutudur; {503} kodunda ise {EHLO}, {MAIL FROM} veya {RCPT TO} komutudur.
Gelişmiş kodlar belirleyici değildir: {5.7.0} ve {5.5.1} kodları ikisiyle de görülür ve Sendmail, kuralları TLS oturumunu reddeden bir istemciye “Authentication required” metniyle {503} {5.7.0} yanıtını gönderir.
{PIPELINING} kullanıldığında tek bir eksik oturum açma ikisini de doğurabilir: {MAIL FROM} komutuna {530} kodu, ardından çoktan gönderilmiş olan {RCPT TO} ve {DATA} komutlarına {503} kodu.
{AUTH} komutuna gelen her {503} kodunu, Python’un smtplib modülü gibi, oturumun zaten açılmış olduğu biçiminde yorumlayan bir program orada hata bildirmez ve {MAIL FROM} komutunda {530} koduyla karşılaşır.
Oturum açma eksikken, yanıt beklenmeden gönderilmiş olan ve dayandığı {MAIL FROM} komutu boşa çıkan bir {RCPT TO} komutunda bile {530} kodunu yeğleyin: RFC 4954 belgesi bu kodu neredeyse her komutta ister ve {503} kodu nedeni gizlerdi.
{503} koduyla karşılaşan bir {AUTH} komutu, mekanizma ne olursa olsun sunucunun hiçbir oturum açma başlatmadığı bir anda gelir; {534} kodunda ise an doğrudur ve başka bir mekanizma başarılı olabilir.
{235} kodundan sonra ikinci bir {AUTH} komutu {503} kodunu alır; bu yüzden bu yanıt, başarılı olmuş bir oturum açmanın ardından bile gelebilir; {535} kodu ise her zaman, yanıtladığı oturum açmanın başarısız olduğu anlamına gelir.
{550} kodu bir adres, istemci veya ileti hakkında bir karardır; {503} kodu ise böyle bir karar vermez ve çoğu zaman, daha önceki bir komutta verilmiş böyle bir kararın yalnızca sonucudur.
{RCPT TO} komutu {550}, {DATA} komutu {503} koduyla karşılaştıysa teslim edilemedi bildirimi {550} kodunu alıntılamalıdır; yalnızca son yanıtı saklayan bir program, bilinmeyen bir posta kutusunu hatalı bir istemci gibi gösterir.
Varsayılan durumda Exim’in erişim kuralları çoğu komutu {550} koduyla, {AUTH} komutunu ise {503} koduyla yanıtlar; bu yüzden orada {503} kodu da bir ilke olabilir.
Oturumu reddeden bir karşılamadan sonra Postfix, {QUIT} dışındaki tüm komutları {503} koduyla yanıtlar; Sendmail ise {MAIL FROM} komutunu {550} koduyla yanıtlar.
Bir istemciyi dışarıda bırakmak için {550} kodunu gönderin ve nedenini belirtin; {503} kodu, istemcinin yöneticisinin posta yazılımında hata aramasına yol açardı.
{551} kodu, {RCPT TO} komutundaki adrese bir yanıttır: burada değil, belki başka bir yerde. Aynı komuta gelen {503} kodu ise, çoğunlukla {MAIL FROM} komutu kabul edilmediği için, adresi incelenmemiş bırakır.
Alıcı sayısı sınırı ikisinden biri olarak görünebilir: {552} kodu tek bir {RCPT TO} komutuna gelir, {DATA} komutuna gelen {503} kodu ise iletinin tamamını reddeder. Bunun dışında {552} kodu boyutla, {503} kodu sırayla ilgilidir.
{MAIL FROM} veya {RCPT TO} komutunda önce adrese bakın: kötü yazılmış veya başkalarına ayrılmış bir adres {553} kodunu açıklar, {503} kodu ise kusursuz adreslerde de gelir.
{DATA} komutundan sonra ikisi de geriye alıcı kalmadığını bildirebilir; başka yerlerde {503} kodu komutların sırasını sorumlu tutar, {554} kodu ise kendine ait bir nedeni olan bir rettir.
Postfix, {DATA} komutunda ikisini birbirinden ayırır: geçerli bir {MAIL FROM} komutu yoksa {503} kodunu, varsa ve her alıcı reddedildiyse {554} kodunu gönderir.
{554} koduyla gelen bir karşılamanın ardından gelen bir dizi {503} kodunun tek bir nedeni vardır ve bunu yalnızca karşılama belirtir; bu yüzden teslim edilemedi bildirimi {554} kodunu alıntılamalıdır.
{5.5.1} kodu ikisinden birinin ardında gelebilir, bu yüzden belirleyici değildir.
{DATA} komutunda {554} kodu, alıcıları bildirip hepsini yitirmiş bir istemciye uygundur, çünkü bu istemci sıraya uymuştur; {503} kodu ise hiç alıcı bildirmemiş bir istemciye uygundur.
{555} koduna adresin ardındaki yol açar ve komut onsuz geçebilir; {503} kodu ise normalde daha önceki komutlara bağlıdır ve yalın {MAIL FROM} veya {RCPT TO} komutu bile onu alır.
{556} kodu, DNS’in alıcının alan adı hakkında söylediğini bildirir; {RCPT TO} komutuna gelen {503} kodu ise böyle bir sorgudan önce gelir; nedeni kural olarak, hiçbir gönderenin kabul edilmemiş olmasıdır.
{504} kodu, tek bir komutun tek bir çeşidi eksik olan, çalışan bir posta sunucusundan gelir; {521} kodunda ise hiçbir komutun hiçbir çeşidi işe yaramaz, çünkü ana makine hiç posta almaz ya da bu istemciden almaz.
İkisi de istemciye {AUTH} komutunda önce TLS gerektiğini söyleyebilir: {530} kodu, TLS olmadan hiçbir şeye izin verilmediği için; {504} kodu, bu oturum açma mekanizmasına izin verilmediği için.
Postfix ikisini de gösterir: TLS kullanımının zorunlu olduğu yerde düz metin olarak gönderilen {AUTH} komutu {530} koduyla karşılaşır; {smtpd_tls_auth_only} parametresi etkinken {504} koduyla karşılaşır ve oturum açma gerektirmeyen posta yine de geçebilir.
TLS etkin olduktan sonra {504} kodu mekanizmanın kendisiyle ilgilidir, {530} kodu ise yalnızca oturum açma isteyebilir.
Bir istemci {504} kodundan sonra {AUTH} komutundan vazgeçip devam ederse {MAIL FROM} komutu çoğu zaman {530} koduyla karşılaşır: o zaman giderilmesi gereken sorun {504} kodudur.
TLS olmadan kimseye hizmet verilmiyorsa {530} kodunu gönderin; yalnızca parolaların TLS korumasına gereksinimi varsa {AUTH} uzantısını TLS etkin olana kadar {EHLO} yanıtına koymayın ve erken yapılan bir denemeyi {504} koduyla yanıtlayın.
Şu anda başka bir hesabın bu mekanizmayla oturum açıp açamayacağını sorun: {504} kodundan sonra hiç kimse açamaz, {534} kodundan sonra ise başkaları açabilir, yalnızca bu hesap açamaz.
{504} kodu, herhangi bir {334} kodundan önce, {AUTH} satırının kendisini yanıtlar; {534} kodu ise kullanıcıya bağlıdır, bu yüzden kural olarak ancak sunucu kullanıcı adını öğrendiğinde gelir.
{504} kodundan sonra en son {EHLO} yanıtına bakın, mekanizma normalde orada yoktur; {534} kodundan sonra ise bu liste yardımcı olmaz, çünkü mekanizma yine de orada bulunur.
{534} kodunu bazı hesapların hâlâ kullanabileceği bir mekanizmaya saklayın; hiçbir hesap kullanamayacak olur olmaz mekanizmayı kapatın, o zaman yapılan bir deneme {504} kodunu alır.
{504} kodu, {AUTH} satırındaki mekanizmayı reddeder ve bu mekanizmayla her parola başarısız olurdu; {535} kodu ise sunucunun desteklediği bir mekanizmayla yapılan oturum açmayı reddeder.
Yeni bir parola {504} kodunu hiçbir zaman gidermez ve ikinci bir hesapla yapılan deneme bunu gösterir: {504} kodu yeniden gelir, {535} kodunun yerini ise {235} kodu alabilir.
Birkaç mekanizmayı deneyen bir istemci tek bir oturumda ikisiyle de karşılaşabilir; Python’un smtplib modülü yalnızca son reddi bildirir, bu yüzden bildirdiği {504} kodu, {535} koduyla karşılaşmış bir parolayı gizliyor olabilir.
Mekanizmayı ilk {334} kodundan önce denetleyin ve {504} kodunu orada gönderin; denetim ancak sürecin sonunda, {535} kodunun verildiği yerde yapılırsa istemci parolasını boşuna ele vermiş olur.
{504} kodu, oturum açma mekanizması veya alan adı olmayan bir ana makine adı gibi bir çeşitle ilgilidir ve farklı bir çeşit geçebilir; {550} kodu ise çeşidi kabul eder ve bir kural veya bulunmayan bir posta kutusu yüzünden reddeder.
{551} kodu, alıcıya gelen postanın nereye ait olduğunu ya da en azından buraya ait olmadığını söyler; {RCPT TO} veya {VRFY} komutuna gelen {504} kodu ise bunu açık bırakır ve yalnızca isteğin yapılış biçimine itiraz eder.
Gönderenin adresinin ardında {SIZE} parametresi varsa {552} kodu, sunucunun sayıyı okuduğu ve fazla büyük bulduğu anlamına gelir; {504} kodu ise sunucunun bu seçeneği hiç kabul etmediği anlamına gelirdi.
Tam bir alan adı içermeyen bir gönderen adresi Sendmail’de {553} koduyla, kurallar tam bir ad istiyorsa Postfix’te {504} koduyla karşılaşır; bunun dışında {553} kodu bir posta kutusu adını, {504} kodu ise çoğunlukla oturum açma biçimini değerlendirir.
{504} kodu, komutta istemcinin farklı seçebileceği tek bir şeyi gösterir; {554} kodu ise bir neden belirtmek zorunda değildir ve çoğu zaman komutun başka hiçbir biçimi geçmezdi.
{MAIL FROM} veya {RCPT TO} komutunda adresin ardındaki bilinmeyen bir parametreye {555} kodu verilir; {504} kodu ise diğer komutların istedikleri, her şeyden önce {AUTH} komutunun mekanizması içindir.
{5.5.4} kodu ikisiyle birlikte de kayıtlıdır ve belirleyici değildir; bir uzantı veya bir sunucu bundan ayrılmadıkça belirleyici olan komuttur.
Parametreleri göndermemek yalnızca {555} kodunu giderir: Postfix’in {RCPT TO} komutunda {5.5.2} koduyla birlikte gönderdiği {504} kodu tam nitelikli olmayan bir ad anlamına gelir ve yalın komut onunla yeniden karşılaşır.
Sendmail’de {MAIL FROM} komutundaki {504} kodu sunucunun parametreyi tanıdığını ve kapatmış olduğunu, {555} kodu ise parametreyi tanımadığını gösterir.
Bir istemci için kapatılmış bir uzantı ile hiç eklenmemiş bir uzantı aynıdır; bu yüzden her ikisinin parametrelerini de {555} koduyla yanıtlayın.
İkisi de alıcının alan adıyla ilgili olabilir: Postfix’in kullandığı biçimiyle {504} kodu, hiçbir sorgu yapmadan adı eksik bulur; {556} kodunda ise DNS sorgulanmış ve posta istenmediği görülmüştür.
Ayarlarında yanlış bir ana makine adı bulunan bir cihaz ikisiyle de karşılaşabilir: {521} kodu ana makinenin posta sunucusu olmadığını, {530} kodu ise posta sunucusu olduğunu ve oturum açılmasını veya TLS kullanılmasını beklediğini söyler.
Standardın öngördüğü kullanımda {521} koduyla bir ana makine, daha hiçbir adres belirtilmeden, herkese kendisi hakkında bilgi verir; {550} kodu ise bir posta sunucusunun tek bir istemci, adres veya ileti hakkındaki yargısıdır.
Engelleme listesindeki bir istemci, Postfix’in postscreen programından ikisini de alabilir: program “drop” olarak ayarlandığında {521} kodunu hemen gönderir; “enforce” olarak ayarlandığında istemcinin göndereni ve alıcıyı bildirmesine izin verir, ardından {550} kodunu gönderir.
{220} koduyla karşılayan bir sunucunun {RCPT TO} komutunda gönderdiği {521} kodu, posta kutusu hakkında {5.7.1} koduyla gelen {550} kodundan fazlasını söylemez; adresi silmeyin.
Engelleme listenizle ilgili şikâyetleri yanıtlayabilmek için {RCPT TO} komutunda {550} koduyla reddedin: o zaman günlüğünüz göndereni ve alıcıyı gösterir, karşılamanın yerine gelen {521} kodundan sonra ise gösteremez.
{551} kodunu gönderen bir sunucu alıcıyı tanır ve yazan kişiyi başka bir yere yönlendirir; {521} kodunu standart kullanımıyla gönderen bir ana makine ise hiçbir alıcıyı tanımaz ve başka bir yer belirtmez, çünkü hiç kimse için posta sunucusu değildir.
Daha küçük bir ileti veya boşaltılmış bir posta kutusu {552} kodunu aşar; {521} kodunu sözcük anlamıyla kullanan bir ana makinede ise en doğru adrese gönderilen boş bir ileti bile kabul edilmezdi.
Bir adres iki biçimde yanlış olabilir: {553} kodu bir posta kutusunun adına itiraz eder; {521} kodu ise @ işaretinden sonraki bölüm posta hizmeti olmayan bir ana makineye götürüyorsa gönderenin karşısına çıkar.
İkisi de karşılamanın yerini alabilir: {521} kodu hiç kimseden hiçbir zaman posta almayan bir ana makine için, {554} kodu ise az önce bağlanan istemciyi reddeden bir posta sunucusu için düşünülmüştür.
İlgisiz bir ağdan bağlanın: sunucu sizi orada {220} koduyla karşılıyorsa {521} kodu bile sizin istemcinize yönelik bir rettir.
RFC 5321 belgesi karşılamada yalnızca {554} kodunu tanır, {521} kodu ise standarda 2015 yılında katılmıştır; bu yüzden posta hizmeti olmayan daha eski bir ana makine {554} kodunu gönderir, ama {521} kodunu kasteder.
Postfix’te ikisi aynı engelleme listesi kuralından kaynaklanabilir: varsayılan durumda {554} kodu, işletmecinin böyle bağlantıları sonlandırmayı seçtiği yerde {521} kodu.
RFC 7504 belgesi, {521} kodunun belirli ana makinelere veya adreslere karşı kullanılmaması gerektiğini söyler: ana makinenize posta teslim edebilen herhangi biri varsa {554} kodunu kullanın.
{555} kodundan sonra istemci, iletinin kullandığından daha az uzantısı olan bir posta sunucusuyla konuşmaktadır; karşılama olarak gelen {521} kodundan sonra ise posta sunucusu bulamamıştır ve iletinin ne kullandığı hiç söz konusu olmamıştır.
Kimin konuştuğuna bakın: {521} kodunda bir ana makine, biri bağlandığında kendi adına konuşur; {556} kodunda ise alıcının alan adı hakkında konuşan, oraya bağlanmamış olan başka bir sunucudur.
Bu yüzden {521} kodu, teslimatı deneyen sunucunun günlüğünde, {556} kodu ise iletiyi bir ileti gönderimi sunucusuna veya aktarma sunucusuna veren istemcinin günlüğünde görünür.
Aynı alan adı ikisini art arda getirebilir: sahibi boş bir MX kaydı yayımlayana kadar alan adının web sunucusu {521} koduyla yanıt verir, ondan sonra gönderen taraf {556} kodunda durur.
Bağlanıp {521} kodunu alan bir aktarma sunucusu, teslim edilemedi bildiriminde bu kodu belirtir; {556} kodu ise bağlantı gerektirmemiş bir ret için ayrılmıştır.
{530} kodu, oturum açmanın veya TLS bağlantısının hâlâ eksik olduğunu söyler; {534} kodu ise istemcinin oturum açmayı denediğini, ancak bunu bu hesabın kullanmasına izin verilmeyen bir mekanizmayla yaptığını söyler.
Ayarlarda yapılan bir değişiklikten sonra {530} kodunun yerini {534} kodu alıyorsa değişiklik doğrudur ve geriye tek bir şey kalmıştır: mekanizma.
TLS, bir tür {530} kodunun koşulunu karşılar, ama {534} kodununkini karşılamaz, çünkü mekanizmaya ilişkin bir kural TLS üzerinden de geçerlidir.
{534} kodunu yalnızca {AUTH} komutuna yanıt olarak gönderin: ondan sonra oturum açmadan devam eden bir istemci, neden mekanizma olduğu hâlde {MAIL FROM} komutunda {530} kodunu alır.
Asıl soru, bir parolanın sunulup sunulmadığıdır: {535} kodu, parolayı sunan {AUTH} komutunu yanıtlar; {530} kodu ise oturum açma veya TLS henüz eksik olduğu için bir komutu reddeder.
Gelişmiş kod konuyu her zaman açıklığa kavuşturmaz: Sendmail ikisinin de ardına {5.7.0} kodunu koyar.
{530} kodundan önce hiçbir {AUTH} komutu gönderilmediyse yeni bir parola işe yaramaz, çünkü istemci eskisini bile kullanmamıştır: kimlik doğrulama, bağlantı noktası ve TLS ayarlarını denetleyin.
Ana makine için parolası bulunmayan bir Postfix aktarma istemcisi oturum açmayı atlar ve {MAIL FROM} komutuna gelen {530} kodu postanın hemen gönderene geri yollanmasına yol açar; {smtp_sasl_auth_soft_bounce} parametresi yalnızca, reddedilen bir {AUTH} komutuyla karşılaşan postayı korur.
Başarısız bir oturum açmadan sonra {MAIL FROM} komutunu {530} koduyla reddedin; {AUTH} komutuna verilecek bir yanıt olarak tanımlanan {535} kodunu burada ikinci kez göndermeyin.
Bağlantısı henüz şifrelenmemiş bir istemci {AUTH} komutunda ikisiyle de karşılaşabilir: {530} kodu oturumdaki başka her şeyden önce TLS ister, {538} kodu ise yalnızca bu mekanizmayla oturum açmadan önce.
TLS etkin olduktan sonra {538} kodunun gerekçesi kalmamıştır, {530} kodu ise oturum açma eksik olduğu için hâlâ gelebilir.
aiosmtpd kitaplığında bu, iki seçeneğe bağlıdır: biri oturum için TLS ister ve {530} kodunu gönderir, öteki {AUTH} komutu için TLS ister ve {538} kodunu gönderir.
Oturum açmamış istemcilerden de posta alan bir bağlantı noktasında parolaları korumak için {530} kodunu kullanmayın: bu kod o istemcileri de dışarıda bırakırdı.
{530} kodunun engeli aynı bağlantıda {AUTH} veya {STARTTLS} komutuyla kaldırılabilir; {550} kodu ise bir adres, istemci veya ileti hakkında bir karardır ve eksik bir oturum açmaya olsa olsa metni işaret eder.
Başka yerdeki bir alıcı için, diğer sunucuların {530} kodunu gönderdiği durumda, oturum açmamış bir istemci Sendmail’den ve Exim’in varsayılan yapılandırmasından aktarmaya ilişkin bir metinle {550} kodunu alır.
{RCPT TO} komutundaki {550} kodunu bilinmeyen bir posta kutusuna yormadan önce oturumda {235} kodunu arayın: bu kod yoksa ve başka alan adlarındaki tüm alıcılar reddediliyorsa eksik olan oturum açmadır.
Bu durumda ikisinden hiçbiri bir adresin geçersiz olduğunu söylemez.
Sizde hesabı olabilecek istemcilere {530} kodunu gönderin; bir MX ana makinesinde ise başka alan adlarındaki alıcılar için {5.7.1} koduyla birlikte {550} yanıtını verin, çünkü {530} kodu yalnızca yabancıları parola tahmin etmeye davet etmiş olurdu.
Başka bir alan adına postası olan bir istemciye {530} kodu, bu sunucuda oturum açmanın aktarmayı mümkün kıldığını; {551} kodu ise farklı bir sunucunun veya farklı bir adresin kullanılması gerektiğini söyler.
{530} koduyla bu istemcinin en küçük iletisi bile karşılaşırdı; {552} koduyla ise aynı ileti, kural olarak, oturum açıldıktan sonra da karşılaşırdı.
{530} kodu, gönderenin adresi ne olursa olsun oturum açılmasını veya TLS kullanılmasını ister; {553} kodu ise adrese itiraz eder ve oturum açmak yalnızca adres o hesaba aitse yardımcı olur.
Postfix’in {553} {5.7.1} yanıtından sonra metnin sonu belirleyicidir: “not logged in” sözcükleri {AUTH} komutunu, “not owned by user” sözcükleri başka bir adresi veya başka bir hesabı gerektirir.
Başka bir gönderenin adresiyle yapılan bir deneme ikisini ayırır: {530} kodu kalır, {553} kodu ortadan kalkabilir.
Herkesin oturum açmak zorunda olduğu yerde önce oturum açmayı denetleyin ve {530} kodunu gönderin; {553} kodu, yabancılardan da posta alan ve yalnızca kendi kullanıcılarının adreslerini koruyan bir sunucuya uygundur.
{530} kodu, işe yarayan adımı, {AUTH} veya {STARTTLS} komutunu, belirtir; {554} kodu da eksik bir oturum açmadan kaynaklanabilir, ancak o zaman bunu yalnızca metni söyler ve nedenlerinin çoğu başkadır.
Postfix’in, eksik bir oturum açma için kendine ait bir {530} kodu yoktur: gönderdiği {530} kodu TLS ister, oturum açmamış bir istemci ise {554} koduyla ve “Relay access denied” veya “Access denied” gibi bir metinle karşılaşır.
{EHLO} yanıtı {AUTH} uzantısını listeliyor ve istemci onu kullanmamışsa {554} kodundan sonra da önce oturum açmayı deneyin.
Oturum açmak yanıtınızı değiştirecekse {530} kodu bunu yalnızca numarasıyla her istemciye söyler, {554} kodu ise programların seyrek yorumladığı bir metne bağlı kalır.
{555} kodunu alan bir {MAIL FROM} komutu parametreleri olmadan geçebilir, {530} kodunu alan bir komut ise geçemez. {STARTTLS} ikisini de giderebilir, çünkü {EHLO} komutunun yanıtı ondan sonra daha fazla uzantı listeleyebilir.
{556} kodu, kim gönderirse göndersin, iletinin gideceği alan adıyla ilgilidir; {530} kodu ise o alan adının posta alıp almadığını henüz öğrenmemiş olan istemciyle ilgilidir.
{534} kodu, parola ne olursa olsun istemcinin oturum açma biçimine itiraz eder; {535} kodu ise istemcinin sunduğu bilgilere itiraz eder ya da başarısızlık için neden belirtmez.
RFC 4954 belgesi, istemcinin {535} kodundan sonra kullanıcıdan yeni kimlik bilgileri istemesini, {534} kodundan sonra ise yeni bir mekanizma denemesini ister; {534} kodundan sonra açılan bir parola iletişim kutusu kullanıcıyı yanıltır.
Uygulama parolası isteği iki kodla da gelebilir; bu yüzden metni ve gelişmiş kodu okuyun: {5.7.9} kodu, normal parolanın bu programdan kabul edilmediği anlamına gelir, {5.7.8} kodu ise tek başına belirleyici değildir.
{534} kodu tek bir kullanıcıya ilişkin bir kuraldan söz ettiği için hesabın var olduğunu ele verebilir; bunun gizli kalması gerekiyorsa yerine {535} kodunu gönderin.
{538} kodu bağlantıya itiraz eder ve TLS etkin olunca aynı oturum açmaya izin verilir; {534} kodu ise mekanizmaya itiraz eder ve aynı oturum açma TLS üzerinden yine reddedilir.
İstemci TLS kullanımını açtığı hâlde {538} kodu geliyorsa TLS bağlantısını sunucunun önünde sonlandıran bir vekil sunucu arayın: o durumda sunucunun kendisi düz metin bir bağlantı görür.
{534} kodunun çaresi daha güçlü bir mekanizmadır; bu, {538} koduna karşı da işe yarayabilir, çünkü düz metin bağlantılarda çoğunlukla parolayı gösteren mekanizmalara izin verilmez.
{538} kodu artık güncel değil diye {534} koduna başvurmayın: eksik olan yalnızca TLS ise {534} kodu istemcinin TLS yerine başka bir mekanizma aramasına yol açar.
{AUTH} komutuna verilen {534} kodu, tek bir oturum açma mekanizmasının fazla zayıf olduğunu söyler ve başka bir mekanizmaya çağırır; {554} kodu ise bağlantının tamamındaki TLS korumasının fazla zayıf olduğunu, dolayısıyla her mekanizmanın reddedileceğini söyler.
{535} kodu yalnızca oturum açma başarılı olmadan önce gelebilir, {554} kodu ise sonrasında da: {235} koduyla geçen ve ardından {554} koduyla karşılaşan bir istemcinin parolasına dokunması gerekmez.
RFC 5321 belgesinde farkı yeni adres yaratır: {551} kodu onu sunar; {550} kodu ise, site yerini açıklamak istemiyorsa taşınmış bir posta kutusu için bile, yeni adres sunmaz.
Numara tek başına belirleyici değildir: Postfix, taşınmış bir kullanıcının yeni adresini {5.1.6} koduyla gelen {550} kodunda belirtir; bu yüzden iki koddan sonra da metni okuyun.
Sendmail, kullanıcıyı tanıdığı hâlde {551} kodunun ardına {5.1.1} kodunu koyar; bu yüzden yalnızca gelişmiş koda göre karar veren bir program taşınmış bir kullanıcıyı bilinmeyen bir kullanıcı sanır.
RFC 5321 belgesi, {VRFY} komutuna ilişkin kurallarında {551} kodunu, olumlu yanıtlar gibi olağan bir yanıt, {550} kodunu ise hata sayar.
Çoğu site için {550} kodu daha güvenli seçimdir: {551} kodu yeni adresi soran herkese söyler ve bir sunucu, gönderenin bu adresi kullanacağına güvenemez.
{552} kodundan sonra daha küçük bir iletinin veya daha boş bir posta kutusunun başarı getirmesi beklenir; {550} kodundan sonra ise ne boyut ne de yer önem taşır, çünkü posta kutusu yoktur ya da bir kural iletiyi yasaklamaktadır.
Gmail, tehlikeli içerikli iletileri {552} ve {5.7.0} kodlarıyla engeller; aynı içeriği taşıyan daha küçük bir ileti de başarısız olur.
{550} kodunun metnindeki bir sınır çoğu zaman baytları değil, iletileri sayar: Gmail, gönderenin günlük sınırı için bu kodun ardına {5.4.5} kodunu koyar.
Exchange Online, aşılan bir gönderim sınırını {5.2.2} koduyla bildirir; bu yüzden orada bu gelişmiş kod bile alıcının posta kutusunun dolu olduğunu kanıtlamaz.
Hesap kullanımda olduğu sürece dolu posta kutusu için {5.2.2} koduyla birlikte {552} kodunu gönderin; hesabı devre dışı bıraktıktan sonra ise, posta kutusu aynı zamanda dolu olsa bile {5.2.1} koduyla birlikte {550} kodunu gönderin.
{550} kodu bir adresin ardında duranla, yani posta kutusuyla veya onu kullanma hakkıyla ilgilidir; {553} kodu ise adresin yazıldığı biçimiyle ilgilidir.
Gmail farkı gösterir: bilinmeyen bir hesap {5.1.1} koduyla birlikte {550} kodunu, bulunamayan bir alan adı {5.1.2} koduyla birlikte {553} kodunu, hatalı biçimlendirilmiş bir adres {5.1.3} koduyla birlikte {553} kodunu alır.
Kullandığı gönderen adresine sahip olmayan bir hesapta ikisi örtüşür: RFC 6409 belgesinde {550} kodu vardır, Postfix {553} kodunu gönderir ve ikisi de bunun ardına {5.7.1} kodunu koyar.
{VRFY} komutunda ikisi birbirinin karşıtı olabilir: {553} kodunu gönderen sunucu uyan birkaç posta kutusu bulmuştur, {550} kodunu gönderen sunucu ise hiç bulamamıştır.
{RCPT TO} komutunda, başka bir yazım işe yaramayacaksa {550} kodunu gönderin, çünkü {553} kodunu alan gönderen bir yazım hatası arar.
Tanımına göre {550} kodu bir posta kutusunu veya ona yönelik bir eylemi reddeder, {554} kodu ise karşılamada veya iletiyle birlikte girişimin tamamını başarısız kılar; uygulamada sunucular ikisini karıştırır.
Reddedilen aktarmada ve engelleme listelerinde numara çoğu zaman yalnızca hangi yazılımın yanıt verdiğini gösterir: Postfix varsayılan durumda {554} kodunu, Exim ve Sendmail ise {550} kodunu gönderir.
Yahoo’nun var olmayan bir hesap için kendi verdiği örnek bir {554} yanıtıdır; bu yüzden yalnızca {550} kodunu aramak tüm ölü adresleri bulmaz.
Sendmail’den gelen bir teslim edilemedi bildiriminde {554} ve {5.0.0} kodlarını içeren son satır, Sendmail’in kendi özetidir; sunucunun pekâlâ {550} kodu olabilen yanıtı bunun üstünde yer alır.
Veriden sonra RFC 6409 belgesi, diğer sunucuların da izleyebileceği bir ayrım yapar: neden kullanıcı veya sitenin bir ilkesiyse {550} kodu, iletinin kendisi hatalı biçimlendirilmişse {554} kodu.
{555} kodu adresleri değerlendirmeden bırakır ve istemcinin kullanmak istediği bir uzantıya itiraz eder; {550} kodu ise uzantı olsun ya da olmasın bir adrese, istemciye veya iletiye itiraz eder.
{556} kodu, alıcının alan adının DNS’te kendisi hakkında söylediğini yineler; {550} kodu ise yanıt veren sunucunun bir posta kutusu, gönderen veya ileti hakkındaki kararıdır.
{550} kodunun ardında da boş bir MX kaydı bulunabilir: Postfix bu kodu, gönderenin alan adında böyle bir kayıt varsa gönderir; {556} kodunu tanımayan Exim ise böyle bir alıcıyı doğrularken gönderir.
Sunucuların kayıt listesine uyduğu yerde konuyu {5.1.10} kodu çözer, ancak Exchange Online, tanımadığı bir posta kutusu için {5.1.10} koduyla birlikte {550} kodunu gönderir.
DNS’te var olmayan bir alan adı, {556} kodunun konusu değildir: Sendmail bunu {550}, Gmail {553} koduyla, ikisi de {5.1.2} koduyla birlikte bildirir.
Eski istemciler için {550} kodunu korumaya gerek yoktur: {556} kodunu tanımayan bir istemci onu ilk rakama göre değerlendirir ve o da vazgeçer.
Her iki yanıt da, sunucunun tanıdığı bir alıcı için {RCPT TO} komutundan sonra gelebilir: {551} kodu, bu kişinin postası başka bir yere gittiği için; {552} kodu, burada ileti için yer bulunmadığı için.
İkisi de başka bir adrese götürür: {551} kodu, doğru bir adresin sahibi başka bir adrese taşındığı için; {553} kodu, verilen adres yanlış yazıldığı, ona izin verilmediği ya da {VRFY} komutunda birden çok anlama geldiği için.
{551} kodu, başka bir adresten ulaşılabilen tek bir alıcıyla ilgilidir; {554} kodu ise çoğunlukla istemciyle veya iletiyle ilgilidir ve o zaman başka bir adres hiçbir şeyi değiştirmez.
{551} kodundan sonra adresin değişmesi gerekir, seçenekler kalabilir; {555} kodundan sonra ise adres kalabilir, bir seçeneğin çıkarılması gerekir.
{551} kodu, kişiyi ve onun postasının nereye gitmesi gerektiğini bilen bir sunucudan gelir; {556} kodu ise kişiler hakkında hiçbir şey bilinmeden verilir, çünkü alan adının tamamı posta almaz.
{552} kodu adı kabul eder ve hacme itiraz eder; {553} kodu ise ada itiraz eder ve ileti boş, posta kutusunda da yer olsaydı bile itiraz ederdi.
{552} kodu nedenini, yani bir boyut veya yer sınırını, belirtir; {554} kodu ise neden belirtmez, ancak ardındaki {5.3.4} kodu aynı sınırı ortaya koyar.
Bir iletinin fazla büyük olduğu aktarım sırasında anlaşılırsa Postfix ve Exim {552} kodunu, OpenSMTPD {554} kodunu gönderir; ardında {5.3.4} kodu varsa her iki numara da boyutu gösterir.
Dolu bir posta kutusu {5.7.1} koduyla birlikte {554} kodu olarak görünebilir: Postfix, kota hizmeti kendine ait bir kod olmadan yalın bir {REJECT} yanıtı verirse böyle bildirir.
Alıcı sayısı fazla olan iletileri reddedecek biçimde ayarlanmışsa Exim ikisini tek bir posta işleminde kullanır: sınırı aşan her {RCPT TO} komutu için {552} kodunu, ardından {DATA} komutu için {554} kodunu.
Bir ileti fazla büyükse ve ayrıca başka bir nedenle yasaksa o neden için {554} veya {550} kodunu gönderin: {552} kodu göndereni daha küçük bir kopya denemeye davet ederdi, o da başarısız olur.
{MAIL FROM} komutunda ikisine de aynı parametre yol açabilir: {552} kodu, sunucunun {SIZE} parametresini anladığı ve sayının fazla yüksek olduğu anlamına, {555} kodu ise sunucunun {SIZE} parametresini tanımadığı anlamına gelir.
{552} kodundan sonra aynı alıcıya ileti küçültülürse veya yer açılırsa hâlâ ulaşılabilir; {556} kodundan sonra ise alıcıya hiçbir şey ulaşmaz, çünkü alan adının hiçbir posta kutusu posta almaz.
{553} kodu, zarftaki tek bir adresi sorumlu tutar; {554} kodu ise, aslında neden bir adres olduğunda bile, istemci ve içerik de içinde olmak üzere herhangi bir şey anlamına gelebilir.
Tam bir alan adı içermeyen bir gönderen adresi, RFC 6409 belgesine uyan bir ileti gönderimi sunucusundan {554} kodunu, Sendmail’den {553} kodunu alır.
İletinin üst bilgisindeki geçersiz bir adres ancak veriden sonra bulunur; RFC 6409 belgesinde bunun için {554} kodu vardır, {553} kodu ise veriden önceki komutlara aittir.
Yahoo ikisini birlikte, hem yanlış adresler hem de engellenen istemciler için kendi kalıcı hataları olarak belirtir; bu yüzden orada numara hiçbir şeyi belirlemez.
{MAIL FROM} ve {RCPT TO} komutlarında, düzeltilmiş bir adres kabul edilecekse {553} kodunu gönderin, çünkü o zaman istemci kullanıcıya hangi adresi düzelteceğini gösterebilir; {554} kodu kullanıcıya düzeltecek bir şey vermez.
Sınır, kapatan açılı ayraçtır: ayraçtan önceki adreste bulunan bir kusur {553} kodunu, ayracın ardında bulunan ve sunucunun tanımadığı bir parametre ise {555} kodunu getirir.
Gmail bir istisnadır: açılı ayraçlar içinde bulunan ve ayrıştıramadığı bir adres için {5.1.3} koduyla gelen {553} kodu yerine {5.5.2} koduyla birlikte {555} kodunu gönderebilir.
OpenSMTPD tersini yapar: {553} kodunu {NOTIFY} veya {ORCPT} parametresinin hatalı bir değeri için, yani bir parametre için kullanır.
Uluslararası karakterler içeren adreslerde ikisi birbirinin karşıtı olan hataları gösterir: {555} kodu {SMTPUTF8} parametresini reddeder, {5.6.7} koduyla gelen {553} kodu ise {SMTPUTF8} parametresinin eksik olduğu anlamına gelebilir.
Adresi parametrelerden önce denetleyin: {555} kodunu alan bir istemci komutu parametre olmadan yineleyebilir, ardından {553} kodu gelecekse bu boşunadır.
{553} kodu, yazıldığı biçimiyle adresten kuşku duyar; {556} kodunda ise yazılış kabul edilmiş, hatta alan adı, posta almadığı bildirimiyle birlikte DNS’te bulunmuştur.
{555} kodu, bir programın çoğu zaman kendiliğinden çıkarabileceği, komuta ait tek bir parametreye götürür; {554} kodunun numarası ise komutun hiçbir bölümünü öne çıkarmaz, bu yüzden metni bir kişinin okuması gerekir.
{554} kodu, yanıt veren sunucunun reddidir ve başka bir sunucu farklı karar verebilir; {556} kodu ise alan adının sahibinin yayımladığını aktarır, bu yüzden başka hiçbir yol işe yaramaz.
Standarttaki metinler benzerdir, ama zamanları benzemez: bulunmayan bir posta hizmeti için {554} kodu karşılamanın kendisidir, daha hiçbir alan adı belirtilmeden gelir; {556} kodu ise ancak {RCPT TO} komutundan sonra gelir.
{RCPT TO} komutunda gelen ve aktarmadan söz eden bir {554} kodu, kimlik doğrulamayla ya da doğru sunucuda ortadan kalkar; {556} kodu ise kalkmaz.
{554} kodu da boş bir MX kaydından söz edebilir: Yahoo bu nedeni listeler ve orada bu kaydı taşıyan, gönderenin alan adı olsa gerektir.
Yalnızca engellediğiniz ya da artık hizmet vermediğiniz bir alan adı için {556} kodu yanlıştır, çünkü var olmayan bir DNS kaydının bulunduğunu ileri sürer; {554} veya {550} kodunu, her iki durumda da {5.7.1} koduyla birlikte gönderin.
{555} kodu, tek bir seçeneği olan tek bir komutla ilgilidir ve aynı alıcı o seçenek olmadan kabul edilebilir; {556} kodu ise alan adının her adresine giden her iletiyle ilgilidir.
Gelişmiş durum kodları
Gelişmiş durum kodlarının karşılaştırması
Sınıf
Görüldüğü yer
Örnek metin
Konu
Birlikte kayıtlı olduğu yanıt kodları
Yanıt kodları
başarı
geçici hata
kalıcı hata
diğer veya tanımsız
adresleme
posta kutusu
posta sistemi
ağ ve rota
posta teslim protokolü
ileti içeriği veya medya
güvenlik veya ilke
teslim durumu bildirimi
Yalnızca sınıf biliniyor
Posta sistemi, ayrıntı vermeden başarı veya hata bildiriyor.
Yalnızca ilk rakam bir şey söyler: gerisi ne kusurun alanını ne de onu giderebilecek kişiyi belirtir.
{250} veya {221} kodunun ardında {2.0.0} kodu, ayrıntı gerektirmeyen her şeyin olağan yanıtıdır.
Bir teslim edilemedi bildirimindeki {4.0.0} veya {5.0.0} kodu çoğu zaman bildirimi yazan sistemin kendisinden gelir: RFC 3461 belgesi, daha belirli bir kodun uymadığı yerde bunu şart koşar.
Komut işini yapmıştır ve konu bir adres veya posta kutusu değildir.
Bir erişim kuralı veya filtre yalnızca bir yanıt koduyla reddetmektedir; eksik gelişmiş kodu sunucu ya da filtrenin kitaplığı eklemektedir.
Uzaktaki sunucu gelişmiş kod göndermemiştir ya da raporu yazan yazılım bu kodu rapora aktarmamaktadır.
Teslim edilemedi bildiriminde {Diagnostic-Code} alanını ve alıntılanan yanıtı okuyun: orada daha kesin bir gelişmiş kod bulunabilir.
Böyle bir satır yoksa kendi günlüğünüzde iletiyi ve saati arayın.
Yeniden denemeye yanıt koduna göre karar verin ve metni saklayın, çünkü {5.0.0} kodu bir adresi silmek için gerekçe oluşturmaz.
Rapor yazarken, uzaktaki sunucu bir gelişmiş kod gönderdiyse onu {Status} alanına aktarın.
{4.0.0} ve {5.0.0} kodlarını, kusurun alanının bile bilinmediği durumlara saklayın.
Alan biliniyorsa o konunun sıfırla biten kodu daha iyidir: örneğin bir adres için {5.1.0}, kendi sisteminiz için {4.3.0} kodu.
Exim, raporlarının {Status} alanına her hata için {5.0.0}, her gecikme için {4.0.0} kodunu yazar; uzaktaki sunucunun daha kesin bir kodu yalnızca {Diagnostic-Code} alanında bulunabilir.
Sunucu gelişmiş kod vermediyse istemci olarak çalışan Sendmail, {554} kodu için ve {MAIL FROM} komutuna gelen retlerin çoğu için {5.0.0} kodunu yazar.
Bir {BDAT} komutu başarısız olduktan sonra Postfix, iletinin kalan parçalarını {551} ve {5.0.0} kodlarıyla yanıtlar.
Bir adresle ilgili durum
Yanıt, iletideki adreslerden biriyle ilgili, ancak adresle ilgili neyin söz konusu olduğunu belirtmiyor.
En sık bir başarı bildirimi olarak görülür: RFC 2034 belgesindeki örnekte olduğu gibi, {MAIL FROM} komutuna {2.1.0} koduyla birlikte {250} yanıtı verilir.
Böyle bir yanıt gönderenin adresini yalnızca kaydeder; bu adresin var olduğunu ya da gönderenin onu kullanabileceğini doğrulamaz.
Hata olarak {5.1.0} kodu, gönderenin mi yoksa alıcının mı kastedildiğini açık bırakır; bunu yalnızca komut ve metin gösterebilir.
Sunucu zarf göndereni kabul etmekte ve bir posta işlemi başlatmaktadır.
Gönderenin adresi Postfix’in kendi alan adlarından birindedir, ama oradaki posta kutuları listesinde yoktur; Postfix göndereni {5.1.0} koduyla reddetmektedir.
Adres Sendmail için fazla uzundur ya da fazla bölüm içermektedir veya OpenSMTPD gönderenin adresini ayrıştıramamaktadır.
{2.1.0} kodundan sonra {RCPT TO} komutuyla devam edin ve gönderene ilişkin kuralların orada yine de devreye girebileceğini hesaba katın.
Bir ileti {5.1.0} koduyla başarısız olursa alıcının adresini olduğu kadar, hesap ayarlarınızdaki gönderen adresini de denetleyin.
Postfix kendi gönderenlerinizden birini böyle reddediyorsa eksik adresi kullanıcı listesine ekleyin ya da bu ad altında gönderen programı düzeltin.
{MAIL FROM} komutuna verdiğiniz {250} kodunun ardına {2.1.0} kodunu koyun.
{5.1.0} koduyla yalnızca bilinmeyen bir posta kutusu ({5.1.1}), geçersiz bir alan adı ({5.1.2}, {5.1.8}) veya söz dizimi hatası ({5.1.3}, {5.1.7}) söz konusu olmadığında reddedin.
İstemci olarak çalışan Postfix, alıcının alan adında boş bir MX kaydı bulursa teslim edilemedi bildirimi {5.1.0} kodunu gösterir, oysa bunun için {5.1.10} kodu vardır.
Exchange, {5.1.0} kodunu “Sender denied” metniyle hem filtrelediği bir gönderen için hem de eski bir iletiye verilen ve alıcısını çözümleyemediği bir yanıt için kullanır.
Böyle bir posta kutusu yok
Alıcı posta sistemi bu adrese ait bir posta kutusu bulamıyor.
Alan adı doğrudur ve burada işlenir, ama @ işaretinden önceki adın burada karşılığı yoktur.
Bu, bir ana makinenin kullanıcı listesinin şu anda söylediğidir: bir filtrede veya yedek MX ana makinesinde eskimiş bir kopya varsa kullanımdaki bir posta kutusu da aynı görünür.
{4.1.1} biçiminde yalnızca ana makinenin henüz karar veremediği anlamına gelir; bu, kodu kalıcı hatalar için öngören RFC 3463 belgesinin ötesine geçen bir kullanımdır.
Bir harf yanlıştır, bir form veya içe aktarma adı bozmuştur ya da sahibi ayrılmış ve hesap silinmiştir.
Öndeki bir filtre veya ikinci bir MX ana makinesi, posta kutusu oluşturulmadan önceki bir alıcı listesiyle çalışmaktadır.
{4.1.1} kodunda Postfix adresi hâlâ başka bir ana makinede yoklamaktadır ya da bir yönetici bir şeyleri değiştirirken {soft_bounce} parametresiyle çalışmaktadır.
Bir ana makine alan adındaki her adı kabul etmekte ve posta kutusunun olmadığını ancak teslimatta fark etmektedir.
Adı, posta programınızın önerdiği kayıtla değil, alıcıdan gelen bir iletiyle veya kartvizitle karşılaştırın.
Tek bir adres söz konusuysa sizin tarafınızda düzeltilecek bir şey yoktur.
Bir sağlayıcı, dün çalışan birçok adres için birdenbire {5.1.1} kodunu gönderiyorsa ona yönelik gönderimleri durdurun ve herhangi bir liste temizlenmeden önce postmaster sorumlusuna sorun.
MX listesindeki tüm ana makineleri tek bir dizinden besleyin ve bu dizin yanıt vermediğinde {4.3.0} koduyla birlikte {451} kodunu göndermelerini sağlayın.
Ayrılan kullanıcıların adlarını bir süre {5.1.6} koduyla koruyun ki yazışanlar yazım hatası yapmadıklarını öğrensin.
Alan adının bir ana makinesinden {RCPT TO} komutunda {5.1.1} kodu gelirse adresi listeden silin; {4.1.1} kodundan sonra adresi koruyun.
Kodun yanındaki yanıta bakın, çünkü bir ilkeden söz eden yalın bir {550} yanıtına {5.1.1} kodunu istemci eklemiş olabilir.
Dizininiz yanıt verdiyse ve adı içermiyorsa {550} koduyla birlikte {5.1.1} kodunu gönderin.
Var olan ama kapalı bir posta kutusu {5.2.1}, eskiden bilinen bir adres {5.1.6}, söz dizimine aykırı bir ad {5.1.3} kodunu alır.
Postfix, yerel, sanal ve aktarılan alan adlarındaki bilinmeyen adlar için {5.1.1} kodunu gönderir; değiştirilmediyse yanıt kodu {550} olur.
Postfix adresleri yoklayarak doğruluyorsa yanıtı, yoklama kesin olarak reddedildikten sonra bile, varsayılan olarak {4.1.1} koduyla birlikte {450} kodudur.
İstemci olarak çalışan Sendmail, {RCPT TO} komutuna gelişmiş kod olmadan gelen her {550} yanıtı için {5.1.1} kodunu bildirir.
Exchange Online’a giden postada {5.1.10} ve {5.4.1} kodlarını da arayın: ikisi de dizininde bulunmayan bir alıcı anlamına gelebilir.
Bilinmeyen veya posta almayan alan adı
Posta sistemi bu adres için posta alan bir alan adı veya ana makine bulamıyor.
@ işaretinin ardındaki, postanın gidebileceği bir yer değildir: alan adı yoktur ya da posta alamaz.
Hedefteki hiçbir ana makine yanıt vermemiştir; bu yüzden yargı bir ileti gönderimi sunucusundan, bir aktarma sunucusundan ya da teslim edemeyen istemciden gelir.
{4.1.2} kodu yalnızca DNS’in soruyu sonuca bağlamadığını söyler.
Alan adı yanlış yazılmıştır, süresi dolmuştur ya da yıllar öncesinin bir adres listesinden gelmektedir.
Alan adının sorgusu şimdilik başarısız olmakta ve sunucu {4.1.2} koduyla birlikte {450} yanıtını vermektedir.
İstemci olarak çalışan Sendmail, alan adı için ana makine bulamamakta ve teslim edilemedi bildirimine “Host unknown” yazmaktadır.
Alan adını düzeltin: @ işaretinden önceki bölüm hiç incelenmemiştir.
Alan adının MX, A ve AAAA kayıtlarını başka bir ağın çözümleyicisiyle sorgulayın; kayıtlar varsa kendi DNS yapınızı düzeltin.
Alan adının kaydını yenileyin ya da ana makine adının bir adresi olan bir MX kaydı yayımlayın.
{5.1.2} kodu alan adının tüm adresleriyle ilgilidir; bu yüzden hepsini birlikte askıya alın ve her posta kutusu yerine alan adını bir kez sınayın.
DNS’in yok dediği bir alıcı alan adı için {RCPT TO} komutunda {550} koduyla birlikte {5.1.2} kodunu gönderin.
Böyle bir gönderen alan adı {5.1.8}, alıcıdaki boş bir MX kaydı {5.1.10}, yanıt vermeyen bir DNS {4.4.3} kodunu alır.
{reject_unknown_recipient_domain} kuralıyla çalışan Postfix, {unknown_address_reject_code} değeri yükseltilmedikçe var olmadığı kesin olan bir alan adı için bile {450} ve {4.1.2} kodlarını gönderir.
Sendmail, hatalı biçimlendirilmiş alan adlarını ve başında veya sonunda nokta bulunan yerel bölümleri de {553} kodunun ardında {5.1.2} koduyla işaretler.
Gmail, alıcının alan adını bulamazsa {5.1.2} koduyla birlikte {553} kodunu gönderir.
Hatalı biçimlendirilmiş alıcı adresi
Alıcının adresi doğru yazılmamış.
Adres söz dizimine aykırıdır; bu yüzden sunucu hiçbir dizine bakmamıştır ve hiçbir posta kutusu hakkında bir şey söylemez.
Kusur yerel bölümde, alan adında ya da bunların çevresindeki tırnak işaretlerinde ve ayraçlarda olabilir.
{RCPT TO} komutuna bir boşluk, bir virgül, ikinci bir çift açılı ayraç veya bir görünen ad karışmıştır.
Sendmail, {SMTPUTF8} parametresiyle bildirilmemiş bir adreste ASCII dışında bir harf bulmaktadır.
Bir yeniden yazma kuralı geçerli bir adresi boş veya kullanılamaz bir adrese dönüştürmekte ve Postfix iletiyi geri yollamaktadır.
Adresi yapıştırmak yerine yeniden yazın ve adresin kendisi dışındaki her şeyi çıkarın.
Adresleri insanların girdiği yerde denetleyin ve tek bir çift açılı ayracın içine tam olarak bir adres koyun.
Bir posta listesinde kaydı silmek yerine özgün verilere bakarak düzeltin.
Gönderen adresi doğru yazdıysa bozuk biçimi üreten yeniden yazma veya takma ad kuralını arayın.
Ayrıştırılamayan bir alıcı için, onu sorgulamadan önce {5.1.3} koduyla birlikte {501} kodunu gönderin.
Gönderenin adresi için {5.1.7}, kapatan ayraçtan sonra gelenler için {5.5.4} kodunu kullanın.
Öndeki yanıt kodu değişir: Postfix ve OpenSMTPD {501}, Sendmail ve Gmail ise çoğunlukla {553} kodunu gönderir.
Postfix’ten {5.1.3} koduyla ve “null recipient address” metniyle gelen bir teslim edilemedi bildirimi, adresten geriye bir şey kalmadığı anlamına gelir.
İstemci olarak çalışan Sendmail, {MAIL FROM} veya {RCPT TO} komutuna gelişmiş kod olmadan gelen her {553} için {5.1.3} kodunu yazar, oysa böyle bir yanıt söz dizimiyle ilgili olmak zorunda değildir.
Birkaç posta kutusuna uyan adres
Alıcı posta sistemi, birkaç posta kutusundan hangisinin kastedildiğini belirleyemiyor.
Hedef adları gevşek biçimde eşleştirdiği ya da iki hesap aynı adresi kullandığı için adrese birden çok posta kutusu uymaktadır.
İkinci durumda hedef, dizinini düzene sokana kadar her gönderen bu hatayla karşılaşır.
Exchange’den gelen bir teslim edilemedi bildirimi “Ambiguous” sözcüğünü taşımaktadır; bu çoğunlukla dizindeki iki nesnenin aynı adresi paylaştığı anlamına gelir.
Alıcıdan tam ve kesin adresini isteyin.
Dizinde adresi arayın ve yalnızca tek bir hesapta bırakın.
{5.1.4} kodunu yalnızca sunucunuz eksik adlardan posta kutusu tahmin ediyorsa gönderin; {VRFY} komutunda RFC 5321 belgesi belirsiz bir kullanıcı için {553} kodunu öngörür.
Exchange Server, {.test} gibi ayrılmış üst düzey alan adlarındaki alıcıları {5.1.4} koduyla reddedecek biçimde ayarlanabilir, oysa orada belirsiz olan bir şey yoktur.
Alıcı kabul edildi
Alıcının adresi kabul edildi.
RFC 3463 belgesi bu kodu olumlu teslim raporları için oluşturmuştur; orada adresin doğru olduğunu belirtir.
En sık, {RCPT TO} komutuna verilen {250} kodunun ardında yer alır ve orada daha azını vaat eder: sunucu alıcıyı posta işlemine alır ve posta kutusunu daha sonra denetleyebilir.
Sunucu alıcıyı posta işlemine eklemiştir.
Gönderen {NOTIFY} parametresiyle başarı bildirimi istemiştir ve rapor, iletinin bu alıcıya teslim edildiğini veya aktarıldığını belirtmektedir.
Sırada bir sonraki alıcı veya {DATA} komutu vardır; bu alıcı için kimsenin bir şey yapması gerekmez.
{2.1.5} kodunu bir adresin var olup olmadığını sınamak için kullanmayın: her adı kabul eden bir posta kutusu bulunan sunucu bu kodu her ada verir.
Kabul ettiğiniz her alıcı için {250} koduyla birlikte {2.1.5} kodunu gönderin; denetlemediğiniz bir {VRFY} komutunda {2.0.0} gibi başka bir kodla birlikte {252} kodu dürüst yanıttır.
Exchange Server, example.com gibi ayrılmış alan adlarındaki alıcıları {5.1.5} koduyla, yani kodun anlamının tam tersiyle reddedecek biçimde ayarlanabilir.
Posta kutusu artık yok, yeni adres belirtilmemiş
Posta kutusu eskiden vardı, ama artık bu adres altında posta kabul etmiyor.
Site adresi hatırlamaktadır: adres bir zamanlar doğruydu ve ardındaki posta kutusu kapatılmış ya da taşınmıştır.
Adına bakılırsa kod yönlendirme adresi olmadan gelir, ancak Postfix yeni adresi biliyorsa metne yazar.
Bir kişi ayrılmış ya da bir bölümün adı değişmiştir ve yönetici eski adı {relocated_maps} gibi bir tabloda tutmaktadır.
Teslim edilemedi bildiriminin metninde yeni bir adres arayın; yoksa alıcıya telefonla veya bir iş arkadaşı aracılığıyla sorun.
Adresi kullanımdan kaldırın ve sahibine yeni bir adres girme olanağı sunun; metindeki adresi bir programa ayıklatmayın.
Yerine geçeni açıklayamayacağınız eski bir adres için {5.1.6} koduyla birlikte {550} kodunu gönderin; açıklamak için {551} kodunu gönderin.
Hesap yeniden açılabilecekse doğru kod {5.2.1} kodudur.
OpenSMTPD, kullanıcı teslimatta bulunamazsa teslim edilemedi bildirimine {5.1.6} kodunu koyar; yani orada kimsenin taşınmış olması gerekmez.
İstemci olarak çalışan Sendmail, uzaktan gelişmiş kod olmadan gelen bir {551} yanıtı için {5.1.6} kodunu yazar.
Exchange Server, alan adında nokta bulunmayan alıcıları {5.1.6} koduyla reddedecek biçimde ayarlanabilir; böyle bir adres taşınmış değildir.
Hatalı biçimlendirilmiş gönderen adresi
Gönderenin adresi, yazıldığı biçimiyle kabul edilmiyor.
Zarf göndereni adreslerin söz dizimine aykırıdır; bu yüzden onu ne postayla verilen bir yanıt ne de bir teslim edilemedi bildirimi kullanabilir.
Postfix kodu daha geniş kullanır: posta kutusu bir yoklamayla doğrulanmamış bir göndereni de bu kodla işaretler, açık bir retten sonra bile varsayılan olarak {4.1.7} koduyla.
Bir betik veya kitaplık {MAIL FROM} komutuna görünen ad, tırnak işaretleri veya ikinci bir çift ayraç koymaktadır.
Postfix gönderenleri doğrulayacak biçimde ayarlanmıştır ve gönderenin alan adının sunucusu posta kutusunu doğrulamamıştır.
Programın veya cihazın ayarlarında gönderenin adresini düzeltin.
{MAIL FROM} komutuna yalın adresi verin ve görünen adı üst bilgiye saklayın.
Metinde doğrulanmamış bir adresten söz ediliyorsa MX ana makinelerinizin bu posta kutusunu {RCPT TO} komutunda kabul etmesini sağlayın, çünkü alıcı taraf onlara bir yoklamayla sorar.
Ayrıştırılamayan bir adres için {MAIL FROM} komutunda {5.1.7} koduyla birlikte {501} kodunu gönderin; var olmayan bir alan adı {5.1.8}, kendi alan adınızda bulunmayan bir posta kutusu {5.1.0} kodunu alır.
Gmail {5.1.7} koduyla birlikte {553}, Postfix ve postscreen {501} kodunu gönderir.
Sendmail, ayrıştırabildiği ama teslim yöntemi (“mailer”) bulamadığı bir gönderen için {553} kodunun ardına {5.1.7} kodunu ekler.
Gönderenin alan adına yanıt ulaşamıyor
Gönderenin adresindeki alan adı bulunamıyor ya da yanıt alamıyor.
Zarf gönderenine yollanacak bir teslim edilemedi bildiriminin gidebileceği bir yer yoktur; bu yüzden alıcı taraf iletiyi almaz.
Yanıt {RCPT TO} komutunda gelse bile kusur alıcıda değildir.
Sınıfı olgudan çok yerel tercih belirler: bilinmeyen aynı alan adı için Sendmail {5.1.8}, Postfix ise varsayılan olarak {4.1.8} kodunu gönderir.
Bir sunucu veya cihaz, postasında genel DNS’in bilmediği bir iç ana makine adını gönderen olarak kullanmaktadır.
Gönderenin alan adının ad sunucuları alıcı tarafa yanıt vermemektedir.
Alan adının süresi dolmuştur ya da MX kaydı adresi olmayan bir ana makineyi göstermektedir.
Zarf göndereninin alan adına ait MX, A ve AAAA kayıtlarını ağınızın dışından sorgulayın ve eksik olanı düzeltin.
Otomatik postaya, teslim edilemedi bildirimlerinin birisi tarafından okunduğu gerçek bir alan adında bir gönderen verin.
Metinde “bad outbound sender” yazıyorsa önce hesabı güvenceye alın: büyük olasılıkla onun üzerinden başka biri posta göndermiştir.
Birbiriyle ilgisiz birçok gönderenin alan adı aynı anda başarısız oluyorsa kusur kendi çözümleyicinizdedir.
Hatayı alıcının adresine mal etmeyin.
DNS sessiz kaldığı sürece {4.1.8} koduyla birlikte {451} kodunu, alan adının var olmadığını bildirdiğinde {5.1.8} kodunu gönderin.
Gönderenin alan adındaki boş bir MX kaydının kendi numarası vardır: {5.7.27} kodu.
Ters DNS isteyen bir Sendmail ana makinesi, istemcinin IP adresi çözümlenemiyorsa veya adı sahte görünüyorsa da {4.1.8} koduyla birlikte {451} kodunu gönderir.
Postfix’in varsayılan ayarı yüzünden, gönderen alan adı yanlış yazılmış bir ileti, birisi hatayı öğrenene kadar günlerce bekleyebilir.
Exchange Online’da “bad outbound sender” metniyle gelen {5.1.8} kodu, gönderenin hesabının çok fazla istenmeyen posta gönderdiği için engellendiği anlamına gelir.
İzleme burada sona eriyor
İleti, akıbetini bildiremeyen bir posta sistemine iletildi.
İleti izleme, gönderenin yol üzerindeki ana makinelere iletinin akıbetini sormasını sağlar; bu ana makinede iz sona erer.
Kod yalnızca böyle bir izleme raporunda, {relayed} eylemiyle birlikte yer alır; oturumdaki bir yanıtta ise hiçbir zaman bulunmaz.
Bir sonraki ana makine ileti izlemeye katılmamaktadır ya da işletmeci gizli bir yönlendirme adresini saklamaktadır.
Kesin bilgi önemliyse alıcıya sorun; başka hiçbir sorgu daha fazlasını söylemez.
{2.1.9} kodunu yalnızca {relayed} eylemini içeren izleme raporlarına yazın; aktarılmış bir iletiye ilişkin teslim raporu {2.1.5} gibi başka bir başarı kodu kullanır.
Postfix, Exim, Sendmail ve OpenSMTPD kaynak kodlarında {2.1.9} kodu bulunmaz.
Posta almadığını bildiren alan adı
Alıcının alan adı posta almıyor ya da posta sistemi bu alıcıyı tanımıyor.
Alan adı boş bir MX kaydı, yani ana makinesi yalnızca bir nokta olan tek bir MX kaydı yayımlar ve böylece adreslerinden hiçbirinin posta almadığını bildirir.
Bunu gönderenin kendi ileti gönderimi sunucusu veya bir aktarma sunucusu, genellikle ilk denemede söyler ve alan adının hiçbir ana makinesiyle bağlantı kurulmamıştır.
Exchange Online aynı numaraya başka bir anlam verir: alan adını tanır, ama alıcıyı tanımaz.
Adres bir web ana makinesine ya da sahibinin postaya kapalı ilan ettiği, kullanılmayan bir alan adına aittir.
Gönderen adresi böyle bir alan adında uydurulmuş bir ileti otomatik olarak yanıtlanmaktadır.
Bir Exchange Online müşterisinin dizininde bulunmayan bir adres, {5.1.10} koduyla ve “Recipient not found” metniyle birlikte {550} koduyla karşılaşmaktadır.
Alan adını denetleyin: çoğu zaman, sahibi postayı başka bir alan adı altında alan bir web sitesinin adı yazılır.
MX kaydını sorgulayın: gerçek bir ana makine gösteriyorsa ret Exchange Online’dan ya da çözümleyicinizdeki eskimiş bir yanıttan kaynaklanmaktadır.
Boş bir MX kaydı varsa ve alan adının yine de posta alması isteniyorsa kaydı değiştirin.
Exchange Online kullanılıyorsa posta kutusunun var olduğunu, bu adresi taşıdığını ve eşitlendiğini denetleyin.
{556} kodunu alan adının tamamı hakkında, {5.1.10} koduyla birlikte gelen {550} kodunu ise tek bir adres hakkında bir yargı sayın.
Alan adında boş bir MX kaydı bulunan bir alıcı için {RCPT TO} komutunda {5.1.10} koduyla birlikte {556} kodunu gönderin.
Boş kayıt gönderenin alan adındaysa {5.7.27} koduyla birlikte {550} kodunu, kendinize ait bilinmeyen bir posta kutusu için {5.1.1} kodunu gönderin.
İstemci olarak çalışan Sendmail boş MX kaydını tanır ve teslim edilemedi bildirimine {5.1.10} kodunu yazar.
Postfix, {RCPT TO} komutunda {5.1.10} koduyla birlikte {556} kodunu yalnızca {reject_unknown_recipient_domain} kuralı etkinken gönderir.
Posta kutusuyla ilgili durum
Yanıt alıcının posta kutusuyla ilgili, ancak kutuyla ilgili neyin söz konusu olduğunu belirtmiyor.
Posta kutusu vardır ve yanıta deposundaki veya ayarlarındaki bir şey yol açmıştır.
Aynı ana makinedeki bir teslimatın raporlarında {4.2.0} kodu tipik olarak alınamamış bir kilidi, {5.2.0} kodu ise sahibi veya türü yanlış olan bir posta kutusu dosyasını gösterir.
Teslim programı posta kutusunun dosyasını veya klasörünü kilitleyememekte, açamamakta ya da oluşturamamaktadır.
Posta kutusunun sahibine, izinlerine ve kilit dosyalarına, ayrıca bulunduğu dosya sistemine bakın.
Konunun bir posta kutusu olduğuna inanmadan önce kodu, alıntılanan yanıtla karşılaştırın.
Kodu karşı sunucunun kendisi gönderdiyse adresi koruyun, çünkü kod o zaman posta kutusunun var olduğunu doğrular.
{4.2.0} veya {5.2.0} kodunu yalnızca tek bir posta kutusunun kapalı hesap ({5.2.1}), kota ({4.2.2}) ve boyut sınırı ({5.2.3}) dışındaki sorunları için kullanın.
İstemci olarak çalışan Sendmail, metinleri ne söylerse söylesin, gelişmiş kodu olmayan her {450} için {4.2.0}, veriden sonra gelen böyle bir {550} için {5.2.0} kodunu yazar.
Kapatılmış veya engellenmiş hesap
Alıcının posta kutusu var, ama ileti kabul etmiyor.
Hesap bilinmektedir ve kapalıdır: askıya alınmıştır, ücreti ödenmemiştir, çok uzun süre kullanılmamıştır ya da taşındığı sırada kapatılmıştır.
Sınıfın, ne kadar süreceğini göstermesi amaçlanmıştır: hesap bir daha hiç açılmayacaksa {5.2.1}, yalnızca bir süre kapalıysa {4.2.1} kodu.
Gmail bu kuralı çiğner: şu anda çok fazla posta alan bir posta kutusu için de her iki sınıfla yanıt verir; bu yüzden tek bir {5.2.1} kodu ölü bir hesabı kanıtlamaz.
Sahibi uzun süredir oturum açmamıştır veya ödeme yapmamıştır ya da sağlayıcı hesabı askıya almıştır.
Kısa sürede çok fazla ileti gelmektedir, örneğin kişinin kendi sistemlerinden uyarılar veya bir teslim edilemedi bildirimi dalgası.
Alıcıya başka bir kanaldan yazın; hemen yapılan ikinci bir deneme aynı yanıtla karşılaşır.
Gmail postanın çok hızlı geldiğini söylüyorsa bu hesaba giden iletilerinizi daha uzun bir süreye yayın.
Bir kez oturum açın, hesabın askıya alınması sorununu sağlayıcınızla çözün ya da posta kutusunu hangi hizmetin doldurduğunu bulun.
Kapalı her hesap için geri dönüp dönmeyeceğine karar verin ve sınıfı buna göre belirleyin.
{5.2.1} kodundan sonra adresi askıya alın, başka bir gün yeniden deneyin ve durum sürerse adresi bırakın; {4.2.1} kodu yalnızca olağan kuyruğu gerektirir.
Şimdilik kilitli bir hesap için {4.2.1} koduyla birlikte {450}, kapalı kalacak bir hesap için {5.2.1} koduyla birlikte {550} kodunu gönderin.
Silinmiş bir hesap {5.1.1} veya {5.1.6}, kota {4.2.2}, yalnızca bu gönderenin reddedilmesi {5.7.1} koduyla bildirilir.
Erişim tablosunda reddedilen bir alıcı için Sendmail ana makinesi, böyle bir posta kutusu olsun ya da olmasın, “Mailbox disabled for this recipient” metniyle {550} {5.2.1} yanıtını gönderir.
Google’dan {4.2.1} koduyla birlikte gelen {450} kodu, aktarma hizmetinin bir müşterisinin tepe sınırını aştığı anlamına da gelebilir.
Exchange Server, içerik filtresinin karantinaya aldığı bir ileti için de {5.2.1} kodunu bildirir.
Posta kutusunun kotası dolmuş
Alıcının posta kutusu dolu.
Posta kutusu kotasını veya ardındaki alanı tüketmiştir; bunu genellikle yalnızca sahibi, posta silerek değiştirebilir.
İletinin bekleyip beklemeyeceği sunucunun tercihidir: {4.2.2} kodu onu gönderenin kuyruğunda bırakır, {5.2.2} kodu hemen geri yollar.
Posta kutusunun bir sahibi vardır, ama kutu haftalarca dolu kalırsa büyük olasılıkla onu kimse okumuyordur.
Sunucu {RCPT TO} komutunda kota hizmetine sormakta ve istemciyi aktarım zahmetinden kurtarmaktadır.
İleti kabul edilmiştir ve posta deposu veya dosya sistemi onu almayı reddetmiştir.
Yerel bir posta kutusuna teslim eden bir ileti gönderimi sunucusu, kotanın ve ek sürenin aşıldığını saptamaktadır.
Büyük iletileri silin, çöp kutusunu boşaltın ve ortak bir kotanın posta kutusu dışındaki dosyaları da sayabileceğini unutmayın.
{5.2.2} kodundan sonra alıcıya telefonla haber verin ve yer açıldığında iletiyi yeniden gönderin.
Sınıra ulaşılmadan önce kutu sahiplerini uyarın ve sınırın üzerinde, bir ek süre boyunca küçük iletileri kabul edin.
Adresi hemen silmeyin; günlerce {4.2.2} veya {5.2.2} kodu geldikten sonra ara verin ve haftalar sonra yeniden deneyin.
RFC 3463 belgesinin istediği gibi önce {4.2.2} koduyla birlikte {452} kodunu, kutu sahibine tanınan ek süre dolduğunda ise {5.2.2} koduyla birlikte {552} kodunu gönderin.
Tüm sistemin diski doluysa {4.3.1}, yalnızca bu ileti fazla büyükse {5.2.3} kodunu gönderin.
Gmail, depolama alanı tükenmiş bir hesap için {4.2.2} koduyla birlikte {452} kodunu gönderir.
Postfix, dosya sisteminin kotası veya {mailbox_size_limit} değeri aşılır aşılmaz yerel bir teslimatı {5.2.2} koduyla reddeder.
Sendmail’in yerel posta kutularına yönelik programı, disk kotasını aşan bir iletiyi {4.2.0} koduyla erteler ve yalnızca böyle ayarlanmışsa {5.2.2} koduyla geri yollar.
İstemci olarak çalışan Sendmail, {RCPT TO} komutunda veya veriden sonra gelişmiş kod olmadan gelen bir {552} için {5.2.2} kodunu yazar, oysa {552} kodu boyutla ilgili olabilir.
Exchange Online, bir gönderim sınırını aşan kendi müşterilerine karşı da {5.2.2} kodunu kullanır.
Bu posta kutusunun boyut sınırının üzerinde
İleti, alıcı tarafın bu posta kutusu için izin verdiğinden daha büyük.
Bu posta kutusunun sınırı sisteminkinden daha düşüktür; bu yüzden aynı ana makinedeki diğer alıcılar iletiyi alabilir.
Sendmail bu ayrıma uymaz ve kodu tüm iletiler için koyduğu sınırda, {MAIL FROM} komutunda bile gönderir.
İstemci boyutu bildirmiştir ve şimdi adı geçen posta kutusu daha azına izin vermektedir.
Adresin ardındaki bir posta grubu veya program yalnızca küçük iletileri almaktadır.
İleti, bir Sendmail ana makinesinin üst sınırını aşmaktadır.
Dosyanın bağlantısını gönderin ya da ekleri birkaç iletiye bölün.
Sistemin bütünü böyle bir iletiyi alabilecekse posta kutusunun sınırını yükseltin.
Posta işleminin diğer alıcılarıyla devam edin; ret yalnızca bu alıcı için geçerlidir.
Bildirilen boyut elinizdeyse {552} ve {5.2.3} kodlarını daha {RCPT TO} komutunda gönderin; tüm posta kutuları için geçerli bir sınır {5.3.4} koduyla bildirilir.
Exchange Server, {5.2.3} kodunun ardına alıcının sınırı anlamına gelen “RecipSizeLimit” sözcüğünü yazar; orada gönderenin sınırını yükseltmek işe yaramaz.
Bir ileti, dış bir teslim programı için belirlenen boyut sınırını aşarsa Postfix {5.2.3} kodunu bildirir.
Genişletilemeyen posta listesi
Adres, alıcıları belirlenemeyen bir posta listesi veya takma ad.
Sunucu adresi bir liste olarak bilir, ama ardındaki adresleri okuyamaz veya çözümleyemez; bu yüzden listedeki hiç kimse bu iletiyi almaz.
OpenSMTPD kodu her türlü takma ad ve yönlendirme dosyası için kullanır, sanal bir alan adındaki bilinmeyen bir ad için bile {5.2.4} kodunu gönderir.
Üyeleri içeren dosya veya veritabanı şu anda açılamamaktadır.
Takma adlar döngü oluşturacak biçimde birbirine başvurmaktadır ya da fazla derin iç içe geçmiştir.
Takma ad veya liste dosyasının izinlerini ve söz dizimini denetleyin, sonra adresi elle genişletin ve bir döngü arayın.
Listenin sahibine haber verin, çünkü üyeler postanın eksik olduğunu fark etmez.
Liste okunamadığı sürece {4.2.4} koduyla birlikte {450}, liste kesin olarak bozuksa {5.2.4} koduyla birlikte {550} kodunu gönderin; yazma izni olmayan bir gönderen {5.7.2} kodunu alır.
OpenSMTPD, {4.2.4} ve {5.2.4} kodlarının önüne kendi numaraları olan {424} ve {524} kodlarını koyar, oysa kayıt listesi kodu {450} ve {452} kodlarıyla eşleştirir.
Sendmail, dahil edilen bir listenin dosyasını açamazsa {4.2.4} koduyla birlikte {451} ya da {5.2.4} koduyla birlikte {550} kodunu gönderir.
Posta sisteminin kendisiyle ilgili durum
Yanıt posta sisteminin kendisiyle ilgili ve başka ayrıntı içermiyor.
Ana makine vardır ve normalde posta alır; içinde bir şey ters gitmiştir: okunamayan bir tablo, çöken bir süreç, başarısız olan bir filtre.
{4.3.0} kodu, Postfix ve OpenSMTPD sunucularının iç sorunları için genel kodudur ve nedeni yalnızca kodu yazan ana makinenin günlüğü belirtir.
Bir teslim edilemedi bildirimindeki {5.3.0} kodu çoğu zaman, iletiyi alması gereken bir programın hatayla sona erdiği anlamına gelir.
Sunucunun bir sorgu tablosu, kuyruk dosyası veya yardımcı süreci aksamaktadır.
Bir Postfix sunucusunun TLS bölümü şu anda hazır değildir.
Bir teslim programı, betik veya virüs tarayıcısı hata döndürmüştür ya da süre sınırı dolunca durdurulmuştur.
Gönderenin günlüğünden saati ve kuyruk kimliğini alın ve kendi günlüğünüzde bu satırın hemen öncesinde bir uyarı arayın.
{4.3.0} kodu alan bir iletiyi kuyrukta bırakın ve önce kodu kendi ana makinenizin yazıp yazmadığına bakın, çünkü istemciler bunu kendi taraflarındaki arızalar için yazar.
Her denemede aynı metin dönüyorsa onu o ana makinenin postmaster adresine gönderin.
Beklemeden önce MX listesinin başka bir ana makinesini deneyin.
Daha iyi adlandıramadığınız bir iç arıza için {4.3.0} kodunu gönderin ki istemci iletiyi saklasın.
Dolu disk {4.3.1}, aşırı yük veya kapanma {4.3.2}, hatalı yapılandırma {4.3.5}, yanıt vermeyen bir dış dizin {4.4.3} koduyla bildirilir.
Gmail, birden çok hedef alan adından söz eden bir metinle ve {4.3.0} koduyla birlikte {451} kodunu gönderir; orada beklemek değil, her alan adı için ayrı bir posta işlemi çare olur.
Sendmail’in gelişmiş kodu olmayan yanıtlar için kullandığı tablo her {451} kodunu {4.3.0} koduna dönüştürür.
Postfix, bir teslim programının çıkış durumunu bir koda çevirir: geçici hatayı bildiren durum {4.3.0}, bilinmeyen durumlar {5.3.0} olur.
Sistemde disk alanı kalmamış
Posta sisteminin depolama alanı şu anda tükenmiş durumda.
Ana makinenin diskinde yer azdır; bu yüzden oradaki tüm alıcılar etkilenir ve hiçbiri posta silerek çare olamaz.
Dolu disk, posta kutularının kendisinde yer varken, kuyruğun veya günlüklerin diski olabilir.
Kuyruktaki boş alan sunucunun ayırdığı payın altına inmiştir ya da bildirilen boyut sığmamaktadır.
İleti yazılırken disk dolmaktadır.
Kuyruğun bulunduğu dosya sisteminde yer açın, alanı neyin doldurduğunu, örneğin bir döngüyü veya teslim edilemedi bildirimi selini, bulun ve ayrılan paya inmeden önce devreye giren bir uyarı kurun.
İletiyi kuyrukta bırakın; kod saatlerce sürerse karşı tarafı telefonla arayın, çünkü oranın postmaster adresine giden posta da aynı yanıtla karşılaşır.
{4.3.1} koduyla birlikte {452} kodunu aktarımdan sonra değil, önce gönderin; kodu hiçbir zaman tek bir kullanıcının kotası için göndermeyin, bunun için {4.2.2} kodu vardır.
Exchange Server, {4.3.1} kodunu “Insufficient system resources” metniyle hem az disk alanı hem de az bellek için kullanır.
Sendmail, diskinde yer azsa {MAIL FROM} komutunda {4.4.5} koduyla birlikte {452} kodunu, yalnızca alan aktarım sırasında tükenirse {4.3.1} kodunu gönderir.
Ana makine posta almıyor
Alıcı ana makine ileti kabul etmiyor.
4 sınıfında ana makine kapanmaktadır, aşırı yüklüdür ya da bakımdadır; 5 sınıfında ise hiçbir zaman posta almaz, {521} kodu da bunun için oluşturulmuştur.
Birkaç sunucu {4.3.2} kodunu istemcileri yavaşlatmak için kullanır: ana makine sorunsuzdur, ama bu istemci çok fazla bağlantı açmıştır ya da yenidir ve geri döneceğini kanıtlaması gerekir.
Sunucunun oturum için boş süreci yoktur ya da istemci bağlantılara ilişkin bir sınırı aşmaktadır.
Postfix’in postscreen programı yeni bir istemciyi sınamıştır ve asıl sunucuyla konuşmasına ancak bir sonraki oturumda izin vermektedir.
Gönderenin kendi Postfix sunucusu, yöneticisinin ertelenecek biçimde ayarladığı bir taşıma yöntemine ait postayı tutmaktadır.
Olağan biçimde yeniden deneyin ve o hedefe aynı anda daha az bağlantı açın.
Aynı IP adresinden yeniden deneyin, çünkü yeni istemcileri sınayan bir ana makine, başka bir adresin geçtiği sınamayı bu adres için geçerli saymaz.
Donanım eklemeden önce süreç ve bağlantı sınırlarına bakın ve bunların çoğunu birkaç istemcinin tutup tutmadığını inceleyin.
{5.3.2} kodundan sonra MX listesindeki bir sonraki ana makineye geçin; yargı alan adıyla değil, bu ana makineyle ilgilidir.
Oturumları yük veya kapanma nedeniyle kapatırken {4.3.2} koduyla birlikte {421} kodunu gönderin.
Hiç posta almayan bir ana makinede {5.3.2} koduyla birlikte {521} kodunu, aynı şeyi bildiren başkalarına ait bir alan adı için {5.1.10} koduyla birlikte {556} kodunu gönderin.
Tüm sunucu bağlantı noktaları meşgulse postscreen {4.3.2} koduyla birlikte {421} yanıtını verir.
Sendmail {4.3.2} kodunu bağlantı ve bağlantı hızı sınırları için, {4.3.2} koduyla birlikte {451} kodunu ise bir milter postayı ertelediğinde kullanır.
Exchange Online’dan {4.3.2} koduyla birlikte gelen {432} kodu, tek bir posta kutusuna veya tek bir hesaptan yapılan eş zamanlı teslimatlara ilişkin bir sınırdır.
{ATRN} komutunda {4.3.2} koduyla birlikte gelen {453} kodu bekleyen posta olmadığı anlamına gelir, yani bir arıza değildir.
Burada bulunmayan özellik
Posta sistemi, istenen bir özelliği desteklemiyor.
İleti, hedefin (tipik olarak başka tür bir postaya açılan bir ağ geçidinin) ifade edemediği bir şey istemektedir.
Sendmail’de oturumun kendi özellikleriyle ilgilidir: hazır olmayan TLS ya da sunmadığı bir kimlik doğrulama mekanizması.
Bir ağ geçidi, istenen bir hizmetin ardındaki sistemde karşılığını bulamamaktadır.
Sendmail şu anda TLS başlatamamakta ve {4.3.3} koduyla birlikte {454} kodunu göndermektedir.
Sendmail’de bu mekanizma bulunmamakta ve sunucu {5.3.3} koduyla birlikte {504} kodunu göndermektedir.
Sunucunun listelediği bir mekanizma seçin ve ardından parola gelecekse {4.3.3} kodundan sonra düz metin olarak devam etmeyin.
İletiyi, istenen öncelik veya alındı onayı gibi özel seçenek olmadan yeniden gönderin.
Gönderenin istediği bir hizmet ardınızdaki sistemde sağlanamıyorsa {5.3.3} kodunu gönderin; bilinmeyen bir parametre {5.5.4}, zayıf veya eksik bir güvenlik özelliği {5.7.4} koduyla bildirilir.
Exchange Server, {5.3.3} kodunu “Unrecognized command” metniyle gönderir; kendi ana makineleri arasında neden, alma bağlayıcısında eksik olan bir kimlik doğrulama yöntemi olabilir.
Ana makinenin boyut sınırının üzerinde
İleti, yolu üzerindeki bir posta sisteminin kabul ettiğinden daha büyük.
Yol üzerindeki, sonuncu olması gerekmeyen bir ana makinenin tüm iletiler için bir sınırı vardır ve bu ileti onu aşmaktadır.
Önemli olan hattaki boyuttur: kodlama, ekleri dosyaların kendisinden üçte bir büyük yapar.
Sunucu sınırını duyuruyorsa istemcinin denemesi bile gerekmez; bu yüzden teslim edilemedi bildirimi gönderenin kendi sunucusundan gelebilir.
Bildirilen boyut sınırın üzerindedir ve hiçbir şey aktarılmamıştır.
İstemci hiç boyut bildirmemiş ya da fazla küçük bir boyut bildirmiştir ve sınıra aktarım sırasında ulaşılmaktadır.
Gönderenin kendi sunucusu iletiyi duyurulan sınırla karşılaştırmakta ve vazgeçmektedir.
Eki sıkıştırın, bölün ya da onun yerine bir bağlantı gönderin.
Sınırın hangi ana makineye ait olduğunu teslim edilemedi bildiriminden bulun; kendi aktarma sunucunuzsa onun sınırı kullanıcılarınızın gördüğünden daha düşüktür.
Ağ geçitlerinin ve filtrelerin, arkalarındaki sunucularla aynı sınırı duyurmasını sağlayın.
Bildirilen boyut sınırınızı aşıyorsa {MAIL FROM} komutunda, boyut bildirilmediyse veriden sonra {5.3.4} koduyla birlikte {552} kodunu gönderin.
Tek bir posta kutusunun sınırı {5.2.3}, şu anda dolu olan bir disk {4.3.1} koduyla bildirilir.
Bu kodun önünde Postfix {552}, OpenSMTPD {554} kodunu gönderir; Sendmail sunucusu ise onun yerine {5.2.3} kodunu kullanır.
Exchange Server raporlarında {5.3.4} kodu hedeften de kaynaktan da gelebilir; bu yüzden raporda hangi sunucunun adının geçtiğine bakın.
Hatalı yapılandırma
Bir posta sistemi, bu iletiyi almasına olanak vermeyen bir biçimde yapılandırılmış.
Engel, bir yapılandırmadaki hatadır ve bir yönetici onu düzeltene kadar sürer.
Önce hatayı hangi ana makinenin bildirdiğine bakın: bir yanıtta söz konusu olan alıcı tarafın yapılandırmasıdır, bir raporda ise genellikle gönderenin kendi yapılandırmasıdır.
Bir Postfix sunucusunun erişim kuralı hatalı biçimlendirilmiştir ya da ilke hizmeti yanıt vermemektedir.
{relayhost} parametresinde belirtilen ana makine yoktur, istemciyi reddetmektedir ya da istemcinin kendisine geri götürmektedir.
Bir MX kaydı, alan adını kendine ait saymayan bir Sendmail ana makinesini göstermektedir.
Günlükte {4.3.5} koduna eşlik eden uyarıyı arayın; siz kuralı düzeltene kadar her istemci bu kodu alır.
Kod kendi kuyruğunuzda görünüyorsa {relayhost} parametresini ve taşıma tablolarını denetleyin, sonra kuyruğun hemen işlenmesini sağlayın.
{5.3.5} yerine {4.3.5} koduyla birlikte {451} kodunu tercih edin: hata sizdedir ve başkalarının postası siz düzeltene kadar beklemelidir.
Postfix, {relayhost} ana makinesinin kalıcı hatalarını bilerek {4.3.5} koduna dönüştürür ki oradaki bir hata tüm postanın geri yollanmasına yol açmasın.
Posta bir MX kaydı yüzünden döngüyle kendisine dönerse Sendmail onu {553} ve {5.3.5} kodlarıyla geri yollar.
Exchange Server bir posta döngüsünü, örneğin bir alma bağlayıcısı başka bir sunucunun adını taşıyorsa, {5.3.5} koduyla bildirir.
Başka bir öncelikle kabul edildi
İleti kabul edildi, ama istenen öncelikle değil.
Sunucu ileti öncelikleri uzantısını bilmektedir ve bu iletinin önceliğini yükseltmiş ya da düşürmüştür.
Metin, bir programın okuyabileceği bir sayı olan yeni değerle başlar.
Hesabın istediği önceliği kullanma izni yoktur ya da hesap öncelik istememiş ve yerel ilke gereği bir öncelik almıştır.
İleti yoldadır; yalnızca ana makinelerin onu işleme sırası farklı olabilir.
Kullanıcı başka bir değer seçmişse yeni değeri gösterin.
Önceliği değiştirirseniz {MAIL FROM} komutunda veya veriden sonra {250} koduyla birlikte {2.3.6} kodunu gönderin; önceliği nedeniyle reddettiğiniz bir ileti {X.7.15} kodunu alır.
RFC 6710 belgesindeki örnek, sınıf rakamının yerine X harfini yazar; gerçek bir yanıt {2.3.6} koduyla başlamalıdır, çünkü rakam yanıt koduna uymalıdır.
Postfix, Exim, Sendmail ve OpenSMTPD, incelenen sürümlerinde bu uzantıyı içermez.
Ağ veya rota ile ilgili durum
Ağda ya da hedefe giden yolda bir şey ters gitti.
{4.4.0} kodu, ana makineler arasında diğer ağ kodlarından hiçbirinin tanımlamadığı bir arıza anlamına gelir.
Postfix’ten gelen {5.4.0} kodunun tek ve açık bir anlamı vardır: ileti çok fazla {Received} alanı taşımaktadır, yani bir döngü ya da çok uzun bir yol söz konusudur.
Sendmail aktarmadan önce MX kayıtlarını veya bir ana makine adını görmek istemekte ve DNS yanıt vermemektedir.
Postfix, varsayılan değeri 50 olan {hopcount_limit} parametresinin izin verdiğinden daha çok aktarma adımı saymaktadır.
{5.4.0} kodunda, teslim edilemedi bildirimindeki {Received} alanlarını alttan başlayarak okuyun: yinelenen ana makineler döngüyü oluşturur.
{4.4.0} kodunda, adların ve adreslerin çözümlenip çözümlenmediğini sunucunun kendisinden sınayın.
Önce özel kodu arayın: yanıt yok {4.4.1}, bağlantı koptu {4.4.2}, DNS sessiz {4.4.3}, rota yok {5.4.4}, döngü {5.4.6}.
Yanıtlanmayan bağlantı
Bir posta sistemi yanıt vermedi ya da alıcıyı reddetti.
Gönderen ana makine başka bir ana makineye bağlanmayı denemiş ve yanıt almamıştır: bağlantı zaman aşımına uğramış ya da reddedilmiştir.
{4.4.1} kodu gönderen tarafın günlüklerinde ve raporlarında yer alır ve kusurlu bulduğu ana makineden gelemez.
{5.4.1} kodu ise başka bir konudur: Exchange Online onu, dizininde bulunmayan bir alıcı için “Access denied” metniyle gönderir.
Hedef ana makine kapalıdır veya aşırı yüklüdür, bir güvenlik duvarı paketleri atmaktadır ya da MX kaydı taşınmış bir ana makineyi göstermektedir.
Gönderenin kendi ağı 25 numaralı bağlantı noktasına giden bağlantıları engellemektedir; bu yüzden hiçbir hedef yanıt vermemektedir.
İleti gönderimi sunucusu, iletinin bulunduğu IMAP sunucusuna ulaşamamaktadır.
Exchange Online, posta kabul etmediği bir alan adı için de “Relay Access Denied” metniyle {5.4.1} kodunu göndermektedir.
MX ana makinelerinin 25 numaralı bağlantı noktasına elle, hem gönderen ana makineden hem başka bir yerden, hem IPv4 hem IPv6 üzerinden bağlanın.
Hiçbir hedef yanıt vermiyorsa ağ sağlayıcınıza 25 numaralı bağlantı noktasını sorun; yalnızca biri yanıt vermiyorsa bekleyin ya da postmaster sorumlusunu telefonla arayın.
Yeniden denemelerin sona erdiğini bildiren raporu bekleyin; {5.4.1} kodunda alıcının adresini denetleyin.
MX listenizdeki her ana makinenin dışarıdan yanıt verdiğinden emin olun ve artık var olmayanları çıkarın.
{5.4.1} kodunda, Exchange Online dizinindeki adresleri kullanımdakilerle karşılaştırın.
{4.4.1} kodunu bildirmeden önce tüm MX ana makinelerinin tüm adreslerini deneyin.
Hiç bağlantı kurulamadıysa rapora {4.4.1} kodunu yazın; bağlantı kurulduktan sonra doğru kod {4.4.2}, bağlanılacak bir adres yoksa {4.4.4} veya {5.4.4} kodudur.
Postfix, {4.4.1} kodunu hem reddedilen bağlantılar hem de zaman aşımları için kullanır; metin ana makineyi, adresi ve bağlantı noktasını belirtir.
Sendmail, {4.4.1} kodunu kopan bağlantılara ilişkin metinlerde de yazar, örneğin “Lost input channel” metniyle gelen {421} yanıtında.
Exchange Online, reddedilen bir giden bağlantıyı daha uzun bir numarayla, {4.4.316} koduyla bildirir.
Kopan veya zaman aşımına uğrayan bağlantı
İki posta sistemi arasındaki bağlantı koptu ya da çok uzun sürdü.
Bir oturum başlamış, sonra taraflardan biri susmuş ya da ağ bağlantıyı yitirmiştir.
Sunucu, çok uzun süredir bir şey göndermeyen bir istemciyle oturumu böyle sona erdirir; bir raporda ise bu, istemcinin kendi gözlemidir.
Kopma son noktadan sonra olduysa iletinin alınıp alınmadığını kimse bilmez ve yeniden deneme, iletinin iki kez teslim edilmesine yol açabilir.
İstemci bir bağlantıyı daha sonra kullanmak üzere açık tutmakta ve sunucunun süre sınırı dolmaktadır.
Büyük iletiler aynı yerde kesilmekte, küçükler geçmektedir: yol üzerindeki bir güvenlik duvarı veya tünel tam boyutlu paketleri yitirmektedir.
Alıcı taraf iletiyi, istemcinin yanıtı beklediğinden daha uzun süre taramaktadır.
Günlükte hangi adımın belirtildiğine bakın, örneğin karşılamanın alınması veya ileti gövdesinin gönderilmesi.
Gövdedeki bir kopma paket boyutuna veya bir güvenlik cihazına, ondan sonraki bir kopma alıcı taraftaki yavaş filtrelemeye işaret eder.
Son noktayı birkaç dakika içinde yanıtlayın ve uzun taramaları ileti kabul edildikten sonra çalıştırın.
RFC 5321 belgesinin istediği gibi, son noktanın yanıtını on dakika bekleyin, çünkü daha kısa bir sınır yinelenen kopyalara yol açar.
İstemci sustuğu için bir oturumu sona erdirirken {4.4.2} koduyla birlikte {421} kodunu gönderin; kendi kapanmanız veya yükünüz için {4.3.2} kodunu kullanın.
İstemci olarak çalışan Postfix, {4.4.2} kodunu hem kopan bağlantı hem zaman aşımı için bildirir ve adımı metinde belirtir.
Gmail, boşta kalan oturumları {451} ve {4.4.2} kodlarıyla sona erdirir.
İstemci olarak çalışan Sendmail bir okuma hatasında, yanındaki metinde {4.4.1} kodu yazsa bile, {4.4.2} kodunu verir.
DNS veya dizin yanıt vermiyor
DNS gibi bir dizin, teslimat için gereken bilgiyi vermedi.
Kararın bağlı olduğu bir ad sunucusu veya başka bir dizin, kullanılabilir bir yanıt vermemiştir; sorgunun sonucu hâlâ belirsizdir.
Bir yanıtta sorgu gönderenle ilgili olabilir: SPF denetimi DNS yüzünden başarısız olursa RFC 7208 belgesi {4.4.3} koduyla birlikte {451} kodunu ister.
Bu nedenle kusurlu ad sunucusu alıcıya, gönderenin alan adına veya bir engelleme listesine ait olabilir.
İstemci, alıcının alan adının MX kayıtlarını sormakta ve zaman aşımıyla veya bir sunucu hatasıyla karşılaşmaktadır.
Gönderenin alan adının SPF kaydı ya da bu kaydın içerdiği bir kayıt alınamamaktadır.
Beklemek üzere yapılandırılmış bir Sendmail ana makinesi DNS engelleme listesine ulaşamamaktadır.
Her iki alan adının ad sunucularını başka bir ağdan sorgulayın ve sizin tarafınızdaki yetki devrini, DNSSEC yapılandırmasını veya SPF kaydındaki “include” girdilerini onarın.
Kodu birçok gönderen alıyorsa çözümleyicinizi yeniden başlatın veya değiştirin ve engelleme listelerinin ona hâlâ yanıt verip vermediğini denetleyin.
Bir dış dizin yanıt vermiyorsa {4.4.3} koduyla birlikte {451} kodunu gönderin; kendi kullanıcı veritabanınız için {4.3.0} kodu yaygındır.
DNS yanıt verdiyse ve böyle bir alan adı yoksa konu sonuca bağlanmıştır: {5.1.2}, {5.1.8} veya {5.4.4} kodu.
İstemci olarak çalışan Postfix, daha sonra başarılı olabilecek bir sorgu için {4.4.3}, çözümleyicinin kesin saydığı bir hata için {5.4.3} kodunu yazar.
Hedefe giden rota yok
Posta sistemi, iletiyi bundan sonra nereye göndereceğini bulamadı.
Dizin yanıt vermiştir, ama yanıtta bir sonraki ana makineye götüren bir şey yoktur, örneğin alan adının ne MX ne de adres kaydı vardır.
İstemci olarak çalışan Postfix’in raporlarında “Host or domain name not found” metnini taşıyan {5.4.4} kodu, yanlış yazılmış bir alan adının olağan belirtisidir.
{4.4.4} kodu, örneğin bir MX listesinin yalnızca yedek ana makineleri bulunabildiğinde, rotanın geri gelebileceği anlamına gelir.
Alan adı yoktur ya da MX kayıtlarındaki ana makinelerden hiçbirinin adresi yoktur.
Bir alan adının rotasını yerel bir tablo belirlemekte ve orada belirtilen ana makine çözümlenememektedir.
Postfix, alan adının yedek MX ana makinesi olup olmadığını görmek istemekte ve ana makineleri çözümleyememektedir.
Önce alan adının yazımını denetleyin.
Alan adını gönderen ana makineden çözümleyin: başka yerde çözümleniyorsa çözümleyiciye, taşıma tablosuna ve bölünmüş DNS yapısına bakın.
MX kayıtlarınızdaki her ana makineye bir A veya AAAA kaydı verin.
Dizinde bir sonraki ana makine yoksa rapora {5.4.4}, bu değişebilecekse {4.4.4} kodunu yazın; bir oturumda bilinmeyen bir alan adını {5.1.2} koduyla reddedin.
Varsayılan durumda Postfix, MX ana makinelerinin adresi olmayan bir alan adına giden postayı geri yollar; {smtp_defer_if_no_mx_address_found} parametresi ise postayı {4.4.4} koduyla bekletir.
Exchange Server, {5.4.4} kodunu “NonExistentDomain” sözcüğüyle bildirir; Microsoft bu durumda o sunucunun kendi DNS ayarlarından veya ağ bağdaştırıcılarından kuşkulanır.
Çok fazla trafik
Posta sistemindeki trafik, iletinin alınamayacağı kadar yoğun.
Yoğun olan alıcıdan çok yoldur: aynı anda çok fazla oturum veya ileti vardır.
{5.4.5} kodu, Google’ın hesabın günlük sınırına ulaşmış bir gönderen için kullandığı numaradır; yani orada trafik gönderenin kendisine aittir.
Sunucu meşguldür ve istemciden daha sonra yeniden gelmesini istemektedir.
Bir Gmail hesabı, bir günde gönderebileceği kadar ileti göndermiştir.
Gönderen Sendmail, o ana makineye açılan bağlantılar için kendi sınırına ulaşmıştır.
İletileri zamana yayın ve kendi istemcinizin bağlantıları sınırlayıp sınırlamadığını denetleyin.
{5.4.5} kodundan sonra bir gün bekleyin ve büyük gönderimleri bunun için hazırlanmış bir hizmet üzerinden yapın.
Kendi ana makinenizin aşırı yükü için {4.3.2} kodu daha yaygın bilinir; {4.4.5} kodunu tıkanmış hatlara veya kuyruklara saklayın.
Gmail, “Server busy” metniyle ve {4.4.5} koduyla birlikte {421} kodunu gönderir.
Sendmail, diskinde yer azsa {452} kodunun ardına {4.4.5} kodunu koyar, oysa oraya {4.3.1} kodu uyardı.
Döngüye giren ileti
İleti çok fazla kez aktarıldı ya da çıkmış olduğu bir ana makineye geri döndü.
İki ana makine iletiyi birbirine vermektedir ya da bir yönlendirme kuralı iletinin geldiği yere geri götürmektedir.
RFC 3463 belgesi bunu geçici bir durum sayar, ama sunucular çoğunlukla {5.4.6} kodunu gönderir: beklemek bir döngüyü sona erdirmez ve her yeni deneme trafiği artırır.
Adres tümüyle doğru olabilir; yanlış olan, ardındaki bir rotadır.
Bir ana makine {Received} alanlarını saymakta ve sınırından fazlasını bulmaktadır.
İki posta kutusu birbirine yönlendirmektedir ya da bir takma ad kendisine genişlemektedir.
MX kaydı, alan adının kendisine ait olduğunu bilmeyen bir ana makineye götürmektedir; bu yüzden ana makine kendisine teslim etmektedir.
Yönlendirme hedefinizin size geri yönlendirip yönlendirmediğine bakın ve iki kuraldan birini sona erdirin.
Alan adını, yol üzerindeki son ana makinenin yerel alan adları listesine ekleyin.
Bir taşınmadan sonra eski ve yeni sistemin birbirini sorumlu saymadığını denetleyin.
Geri yollanan iletinin {Received} alanlarını, bir ana makine iki kez görünene kadar alttan başlayarak okuyun ve bu iki ana makinenin postmaster sorumlusuna haber verin.
Döngüyü {5.4.6} koduyla hemen durdurun ve bir teslim edilemedi bildirimini asla bir başkasıyla yanıtlamayın.
RFC 5321 belgesinin önerdiği gibi, uzun bir yolu döngü saymadan önce en az 100 {Received} alanı sayın.
Posta döngüyle kendisine dönerse ya da üst bilgi aynı adrese daha önce yapılmış bir teslimatı gösterirse Postfix postayı {5.4.6} koduyla geri yollar; çok fazla aktarma adımı için {5.4.0} kodunu kullanır.
Kendisini kendi adıyla karşılayan ana makine en iyi MX değilse istemci olarak çalışan Postfix bunun yerine {4.4.6} kodunu bildirir.
Sendmail, “Too many hops” metniyle ve {5.4.6} koduyla birlikte {554} kodunu, OpenSMTPD {5.4.6} koduyla birlikte {500} kodunu gönderir.
Bir döngü için Exchange Server {5.4.6}, Exchange Online {5.4.14} kodunu gönderir; ikisi de bir iletiyi varsayılan olarak 20 turdan sonra durdurur.
OpenSMTPD, kendi teslimatında bir döngüyle karşılaşırsa rapora {4.4.6} kodunu yazar, oysa ardından iletiyi siler.
İleti fazla eski
İleti, kendisine tanınan süre içinde teslim edilemedi.
İletiyi tutan ana makine, iletinin yaşı nedeniyle vazgeçmiştir: kuyrukta kalma süresi ya da gönderenin koyduğu bir sınır dolmuştur.
Bu, süreye ilişkin bir yargıdır ve nedeni gizler; RFC 3463 belgesinin kendisi, mümkünse bunun yerine asıl sorunun bildirilmesini ister.
{4.4.7} kodu yeni bir deneme vaat etmez: Sendmail ve OpenSMTPD, onu iletiden vazgeçtiklerini bildiren rapora yazar.
Birkaç gün boyunca her deneme çalışmayan bir ana makineyle, dolu bir posta kutusuyla veya başka bir geçici hatayla karşılaşmıştır.
Gönderen, {DELIVERBY} uzantısıyla bir süre sınırı koymuştur ve bu süre dolmuştur.
İleti hâlâ önemliyse alıcıya başka bir yoldan haber verin ve onu ancak neden ortadan kalktığında yeniden gönderin.
Günlükte tek tek denemelere gelen yanıtları arayın; asıl konu sonuncusudur, örneğin bir zaman aşımı veya {4.2.2} kodu.
{Action} alanına göre karar verin: {failed} değeri, sınıf rakamı ne olursa olsun, bu ana makinenin iletiden vazgeçtiği anlamına gelir.
Raporu OpenSMTPD yazdıysa “Envelope expired” metnini de aynı biçimde değerlendirin.
Bu kod yerine son denemenin hatasını bildirin; gönderenin kendi sınırı dolduysa {5.4.7}, gecikme bildirimi için {4.4.7} kodunu kullanın.
Sendmail, kuyrukta kalma süresi için {4.4.7}, aşılan bir {DELIVERBY} sınırı için {5.4.7} kodunu yazar.
Postfix ve Exim bu kodu hiçbir zaman yazmaz: Postfix’in son teslim edilemedi bildirimi en son geçici kodu yineler, Exim’inki {5.0.0} kodunu gösterir.
Exchange Online, “Message expired” metniyle ve {4.4.7} koduyla birlikte {550} kodunu gösterir; bu iki sınıf rakamı birbiriyle çelişir.
OpenSMTPD, incelenen sürümünde bu son raporu {delayed} eylemiyle işaretler ve iletiyi silmiş olduğu hâlde hatayı geçici sayar.
Protokolle ilgili durum
Yanıt, iki posta sistemi arasındaki protokolle ilgili ve başka ayrıntı içermiyor.
Hata olarak {5.5.0} kodu, karşılıklı konuşmanın aksadığını söyler; bunun nedeni çoğu zaman, istemcinin beklemesi gereken yerde beklemeden komut göndermesidir.
{2.5.0} biçiminde ise RFC 4468 belgesinin üslubuyla yalın bir başarı bildirir; başkaları bu durumda {2.0.0} veya {2.1.0} kodunu gönderir.
İstemci olarak çalışan Postfix bir raporda bu kodu, anlayamadığı bir yanıt için kullanır.
Sunucu {PIPELINING} uzantısını sunmadığı hâlde istemci birkaç komutu bir kerede göndermektedir.
İstemci, yanıtı beklemeden {STARTTLS} komutunun ardından başka komutlar göndermektedir.
Öteki sunucu, yanıt sayılmayan bir şeyle ya da uymayan bir kodla karşılık vermiştir.
{PIPELINING} uzantısı bu oturumun kendisinde sunulmadıkça her yanıtı bekleyin ve konuşmanın iki tarafını da günlüğe yazın.
Ana makineler arasında konuşmayı değiştiren bir güvenlik duvarı veya virüs tarayıcısı arayın.
Mümkünse komşu bir kodu seçin: yanlış sıra için {5.5.1}, ayrıştırılamayan için {5.5.2}, argüman için {5.5.4}, yalın başarı için {2.0.0} kodu.
Gmail, bir protokol ihlalini {451} ve {4.5.0} kodlarıyla yanıtlar; bu yüzden kusurlu istemci aynı kusurla geri gelir.
Sendmail, ikinci bir {MAIL FROM} komutu ve bir posta işlemi içindeki {AUTH} veya {STARTTLS} komutu için {5.5.0} koduyla birlikte {503} kodunu gönderir.
Erken gelen komutları yasaklayacak biçimde ayarlanmışsa Postfix bir oturumu {554} ve {5.5.0} kodlarıyla sona erdirir.
Outlook.com, bilinmeyen bir alıcıyı {550} ve {5.5.0} kodlarıyla ve “mailbox unavailable” metniyle reddeder; yani orada bir adres geçersiz olabilir.
Sırası yanlış veya desteklenmeyen komut
Posta sunucusu, gönderen programın bir komutunu bu noktada kabul etmiyor.
Bir komut sırası gelmeden gönderilmiştir ya da sunucuda bu komut yoktur; komutun kendisi doğru biçimlendirilmiş olabilir.
Bu, çoğu zaman yalnızca önceki bir reddin sonucudur: reddedilen alıcılardan sonra {DATA} komutuna {5.5.1} koduyla birlikte {554} kodu gelir ve neden oturumun daha yukarısındadır.
Tüm alıcılar reddedilmiştir; bu yüzden verinin gidebileceği kimse yoktur.
Bir adım eksiktir ya da yinelenmiştir, örneğin {MAIL FROM} komutundan önce {RCPT TO} komutu veya ikinci bir oturum açma.
İşlev kapalıdır ve istemci {EHLO} komutuna gelen yanıta bakmamıştır.
Oturumun ilk olumsuz yanıtını bulun ve ona göre davranın; {STARTTLS} komutundan sonra, bir uzantıyı kullanmadan önce yeniden {EHLO} gönderin.
Metin kimlik doğrulama veya {STARTTLS} istiyorsa posta programında ikisini de açın.
Bu kodu taşıyan bir teslim edilemedi bildiriminde işe yarayan satır ondan öncekidir; bu yüzden yanıtları günlükten alın.
Yanlış sıra için {5.5.1} koduyla birlikte {503} kodunu, sizde bulunmayan bir komut için onunla birlikte {502} veya {500} kodunu gönderin.
Argümanları hatalı, bilinen bir komut {5.5.4}, eksik bir oturum açma {5.7.0} koduyla bildirilir.
OpenSMTPD, önce {STARTTLS} veya oturum açma gelmesi gerekiyorsa {5.5.1} kodunu {530} kodunun, bilinmeyen bir komutta ise {500} kodunun ardına koyar.
Gmail, bilinmeyen komutlar için {5.5.1} koduyla birlikte {502} kodunu gönderir.
Postscreen, sınamalarını geçemeyen istemcilere “Protocol error” metniyle ve {5.5.1} koduyla birlikte {550} veya {521} kodunu gönderir.
Anlaşılmayan satır
Posta sunucusu, gönderen programın gönderdiğinden bir anlam çıkaramadı.
Satır ayrıştırılamamıştır ya da ilk sözcüğü bilinmemektedir; sunucu ne istendiğini bile söyleyemez.
RFC 7208 belgesi bu koda {550} koduyla birlikte ikinci bir anlam verir: gönderenin alan adının SPF kaydı bozuktur ve SMTP konuşmasında sorun yoktur.
İstemci ile sunucu iletinin nerede bittiği konusunda anlaşamadığı için, komut beklenen yere bir iletinin metni veya yarım bir satır gelmektedir.
Bir Postfix kuralı tam bir ana makine veya alan adı istemektedir, {EHLO} komutundaki veya adresteki ad ise yalnızca kısa bir addır.
SPF kaydında hata vardır, kayıt iki kez bulunmaktadır ya da fazla sayıda sorgu gerektirmektedir.
Satırlar yalnızca {LF} karakteriyle bitmektedir ve sunucu bunu reddedecek biçimde ayarlanmıştır.
Baytları aynen kaydedin, sonra satır sonlarını, uzunluğu ve önceki iletinin son noktasıyla kapatılıp kapatılmadığını denetleyin.
{EHLO} komutu için tam bir ana makine adı belirleyin ve metinde SPF geçiyorsa SPF kaydınızı bir denetleyiciyle sınayın.
Eskiden çalışan ve şimdi başarısız olan bir program büyük olasılıkla güncellenmiştir ya da bir virüs tarayıcısı onu engellemektedir; bunu üreticisine bildirin.
Komutu tanıyamıyorsanız {5.5.2} koduyla birlikte {500} kodunu gönderin; tanıyorsanız ve yalnızca argümanı hatalıysa {5.5.4} kodu istemciye daha çok yardımcı olur.
Postfix, söz dizimleri doğru olduğu hâlde tam nitelikli olmayan adlar için {5.5.2} koduyla birlikte {504} kodunu gönderir.
Gmail’den {5.5.2} koduyla birlikte gelen {555} kodu genellikle, {MAIL FROM} veya {RCPT TO} komutunda ayrıştıramadığı bir adres olduğu anlamına gelir.
Sendmail bu kodu değeri olmayan parametreler için, örneğin sayısı verilmemiş bir {SIZE} parametresi için kullanır.
Exchange Server, yanlış sırayla gelen komutlar için “Send hello first” metniyle {5.5.2} kodunu gönderir, oysa oraya {5.5.1} kodu uyardı.
Posta işleminin alıcı sınırına ulaşıldı
İletinin, posta sunucusunun bir kerede aldığından daha çok alıcısı var.
Reddedilen komuttaki adreste kusur yoktur: yalnızca son boş yerden sonra gelmiştir.
{4.5.3} kodunda çare beklemeyi gerektirmez, çünkü o ana kadar kabul edilen alıcılar iletiyi alır ve kalanları yeni bir posta işlemi üstlenir.
{5.5.3} kodu, sitenin bu kadar çok alıcısı olan iletileri hiç almadığını söyler.
Posta işlemi, sunucunun izin verdiği kadar alıcı içermektedir; RFC 5321 belgesine göre bu sayı en az 100 olmalıdır.
Alıcının alan adının posta kuralları bir boyut sınırını aştığı için Gmail ayrı bir posta işlemi istemektedir.
Boş gönderenli bir iletinin birkaç alıcısı vardır; Postfix bunu {5.5.3} koduyla reddedecek biçimde ayarlanabilir.
Kabul edilen alıcılar için veriyi gönderin, sonra gecikmeden bir sonraki posta işlemini başlatın.
Sağlayıcınız iletinin tamamını reddediyorsa iletiyi daha küçük gruplara ya da bir posta listesi üzerinden gönderin.
Bundan yakınan hedefler için ileti başına alıcı sayısını düşürün.
Fazla gelen alıcılar için {4.5.3} koduyla birlikte {452} kodunu gönderin; {5.5.3} kodu dolu bir arabellek için değil, böyle iletilere karşı bir site ilkesi içindir.
Bu kodun önünde Postfix ve Sendmail {452}, OpenSMTPD {451}, Stalwart {455} kodunu gönderir.
OpenSMTPD, bir oturumda fazla sayıda ileti taşındığında {MAIL FROM} komutunda da {4.5.3} koduyla birlikte {452} kodunu gönderir.
Exchange Server, kuruluşun, bağlayıcının veya gönderenin kullanabileceğinden daha çok alıcısı olan bir iletiyi {5.5.3} koduyla geri yollar.
Exchange Online, bir iletinin aynı alan adında iki yüzden fazla alıcısı varsa {4.5.3} kodunu gönderir.
Hatalı argüman veya parametre
Posta sunucusu komutu anlıyor, ama gönderen programın ona eklediğini anlamıyor.
Komut geçerlidir; argümanı eksiktir, sınırların dışındadır ya da sunucunun bilmediği bir özellik istemektedir.
Aynı komutu parametresiz göndermek çoğu zaman işe yarar; bu yüzden istemci uzantı olmadan yapabiliyorsa ileti nadiren yitirilir.
İstemci, {EHLO} yanıtında sunulmamış bir parametre kullanmaktadır ya da {SIZE}, {RET} veya {NOTIFY} parametresine olanaksız bir değer vermektedir.
Sendmail, gönderenin adresinde bir alan adı istemekte ve {5.5.4} koduyla birlikte {553} kodunu göndermektedir.
Mekanizma bilinmemektedir ya da verilerinin kodu çözülememektedir.
Her parametreyi şimdiki oturumun {EHLO} yanıtıyla karşılaştırın ve sunulmayanı bırakın.
Gönderenler yalın bir ana makine adıyla bitmesin diye ana makineye ve programlarına tam bir alan adı verin.
Ayrıştırılamayan bir argüman için {5.5.4} koduyla birlikte {501}, {MAIL FROM} veya {RCPT TO} komutunun bilinmeyen bir parametresi için {5.5.4} koduyla birlikte {555}, bilinmeyen bir mekanizma için {504} kodunu gönderin.
Hatalı bir adresin kendi kodları vardır: {5.1.3} ve {5.1.7} kodları.
OpenSMTPD, bilinmeyen bir parametre ve alıcısı olmayan {DATA} komutu için {5.5.4} koduyla birlikte {503} kodunu gönderir.
{4.5.4} kodu Sendmail’den gelir: oturum açma kitaplığı başarısız olursa {454}, {ETRN} komutunda bilinmeyen bir kuyruk için {459} koduyla birlikte.
Uyuşmayan protokol sürümleri
İki posta sistemi, protokollerinin bir sürümünde anlaşamadı.
Kod, tüm posta sistemleri için hazırlanmış bir listeden gelir; SMTP protokolünün kendisinde sürüm numarası yoktur, yalnızca uzantılar vardır.
Başka tür bir postaya açılan bir ağ geçidinin bunu bildirmek için hâlâ bir nedeni olabilir.
Bir ağ geçidi ile ardındaki sistem, o sistemin protokolünün farklı sürümlerini konuşmaktadır.
Raporu yazan ağ geçidinin işletmecisine, iki taraftan hangisinin güncellenmesi gerektiğini sorun.
SMTP içinde ona neredeyse hiç gerek duymazsınız: karşı tarafta bulunmayan bir uzantı, parametresi söz konusuysa {5.5.4}, ileti söz konusuysa {5.3.3} koduyla bildirilir.
Postfix, Exim ve Sendmail kaynak kodlarında bu kod bulunmaz, OpenSMTPD ise onu yalnızca bir listede anar.
Fazla uzun oturum açma satırı
Posta programının gönderdiği oturum açma verileri, posta sunucusu için fazla uzun.
{AUTH} sırasında istemci, sunucunun arabelleğine sığmayan bir satır göndermiştir; bu yüzden kimlik bilgileri incelenmemiştir bile.
Parolalar böyle bir uzunluğa pek ulaşmaz, ama Kerberos biletleri ve belirteçler ulaşabilir.
Hesap o kadar çok gruba aittir ki Kerberos bileti sınırı aşmaktadır.
Başka bir parola istemeyin; başka bir mekanizma seçin ve ilk karşılık uzunsa onu ayrı bir satırda gönderin.
Sınırı, Postfix’te {smtpd_sasl_response_limit} parametresini, en az RFC 4954 belgesinin yeterli bulduğu uzunluğa yükseltin.
Bir karşılık, mekanizma için ayırdığınız arabelleği aşıyorsa {5.5.6} koduyla birlikte {500} kodunu gönderin; fazla uzun olan diğer satırlar {5.5.2} koduyla birlikte {500} kodunu alır.
Postfix, “SASL response limit exceeded” metniyle ve {5.5.6} koduyla birlikte {500} kodunu gönderir.
İçerikle ilgili durum
Posta sisteminin yanıtı iletinin içeriğiyle ilgili ve daha kesin bir kod uymuyor.
Bir hatada engel adreslerde veya gönderende değil, içeriktedir ve hangi bölümde olduğunu yalnızca yanıtın metni söyleyebilir.
Bu, genellikle istenmeyen bir konu satırı veya ek değil, iletiyi yazan programın yaptığı bir biçim hatasıdır.
Üst bilgi fazla uzundur, MIME bölümleri fazla derin iç içe geçmiştir ya da ASCII dışı karakterler izin verilmeyen bir yerde durmaktadır.
Aynı metni başka bir posta programından, eski ekler olmadan yeni bir ileti olarak gönderin; ileti geçerse kusur ilk programda veya iletideki bir dosyadadır.
İletiyi göndermeden önce satır uzunluğu, üst bilgi kodlaması ve MIME sınırları kurallarına göre denetleyin.
Hatalı biçimlendirilmiş bir ileti için {5.6.0} kodunu gönderin ve metinde satırı veya sınırı belirtin.
Bir filtrenin veya ilkenin istemediği içerik için {5.7.1}, yalnızca fazla büyük olan bir ileti için {5.3.4} kodunu gönderin.
Verinin sonundan sonra {2.6.0} kodu yalın bir başarıdır: RFC 2034 belgesindeki örnekte bulunur ve Exchange onu “Queued mail for delivery” sözcükleriyle gönderir.
Postfix, {4.6.0} koduyla sanal bir takma adın genişletilemediğini bildirir; bunun iletinin içeriğiyle ilgisi yoktur.
Gmail, hatalı biçimlendirilmiş bir ileti için, eskiden de 50 ana makineden geçmiş bir ileti için {5.6.0} koduyla birlikte {554} kodunu gönderir.
Desteklenmeyen içerik türü
Bir sonraki posta sistemi veya oraya giden yol, bu tür bir içeriği taşıyamıyor.
İletinin kendisi doğru biçimlendirilmiş olabilir: eksik olan, protokolün ya da ardındaki sistemin, örneğin faksa veya SMS hizmetine açılan bir ağ geçidinin, yeteneğidir.
Aynı içeriğin başka bir biçimi geçebilir; bu yüzden alıcıya neyi alabildiğini sormak gerekir.
Yalnızca 7 bitlik metin aktaran bir sunucu, MIME üst bilgisi olmadan ASCII dışı karakterler almaktadır.
Düz metin gönderin ya da içeriği bir web sayfasına koyup bağlantısını gönderin.
Ağ geçidinizin hangi biçimleri kabul ettiğini metinde belirtin.
Hiçbir dönüştürme çare olamayacaksa {5.6.1} kodunu gönderin; dönüştürme gerekiyorsa ve siz onu sunmuyorsanız {5.6.3} kodu gönderene daha fazlasını söyler.
Sendmail, 8 bitlik verileri yalnızca bu konuda katı davranacak biçimde yapılandırılmışsa reddeder; yanıt, “Eight bit data not allowed” metniyle ve {5.6.1} koduyla birlikte {554} kodudur.
Gereken dönüştürme yasaklanmış
İçeriğin yolda dönüştürülmesi gerekirdi, ama gönderen veya bir posta sistemi bunu yasaklamış.
Dönüştürme yetenek eksikliğinden değil, izin eksikliğinden başarısız olmaktadır; yasak iletide yer almaktadır ya da gönderen ana makinenin bir ilkesidir.
Yasak gönderenden geldiyse izin vermek, içerikte hiçbir değişiklik yapmadan engeli kaldırır.
İleti imzalıdır ve bir sonraki sistem onu yalnızca başka bir biçimde almaktadır; imzalı bir bölümün yolda yeniden kodlanmasına bile izin yoktur.
Dönüştürmeye izin verin ya da içeriği alıcının olduğu gibi alabileceği bir biçimde gönderin.
İletinin kendisi bir şey yasaklamıyorsa kuralı, hatayı bildiren aktarma sunucusunun yapılandırmasında arayın.
{5.6.2} kodunu yalnızca gerçekten bir yasak varsa gönderin; izin verildiyse ve yazılımınız dönüştüremiyorsa {5.6.3} kodunu gönderin.
Sonraki sistem başka bir biçim gerektiriyor
İletinin bir sonraki posta sistemi için dönüştürülmesi gerekirdi, ama onu tutan ana makine bunu yapamıyor.
Klasik örnek, bir sonraki ana makinesi {8BITMIME} uzantısını duyurmayan 8 bitlik metinli bir iletidir: bir aktarma sunucusu onu 7 bitlik metin olarak yeniden kodlamak ya da ondan vazgeçmek zorundadır.
Bu kodu genellikle gönderen taraftaki aktarma sunucusu yazar; yani alıcının sunucusu bir şey reddetmemiştir.
İleti 8 bitliktir, bir sonraki ana makine yalnızca 7 bitlik veri almaktadır ve aktarma sunucusu dönüştürmeyecek biçimde yapılandırılmıştır.
IMAP sunucusundan alınan ileti ikilidir ya da üst bilgisinde 8 bitlik karakterler vardır ve ileti gönderimi sunucusu ikisini de dönüştürmemektedir.
Posta programınızın iletiyi, her ana makinenin taşıyabildiği quoted-printable veya base64 yöntemiyle kodlamasını sağlayın.
Aktarma sunucusunda 8 bitlik MIME bölümlerinin dönüştürülmesine izin verin ve yol üzerindeki bir cihazın {8BITMIME} uzantısını {EHLO} yanıtındaki listeden gizleyip gizlemediğine bakın.
Yetenek eksikse {5.6.3} kodunu gönderin; başlanmış ve ters gitmiş bir dönüştürme {5.6.5} koduyla bildirilir.
İstemci olarak çalışan Sendmail onu “does not support 8BITMIME” metniyle veya “Cannot send 8-bit data to 7-bit destination” metniyle yazar.
Gönderen {CONPERM} parametresiyle dönüştürmelere izin verdiyse ve bir sonraki ana makine ne bu uzantıyı ne de {CONNEG} uzantısını sunuyorsa RFC 4141 belgesi teslim edilemedi bildiriminde bu kodu öngörür.
Dönüştürmede içeriğin bir bölümü kayboluyor
İletinin dönüştürülmesi gerekiyor ve bu sırada içeriğinin bir bölümü kayboluyor.
2 sınıfında ileti yerine ulaşmıştır ve kod göndereni, alıcının iletinin tamamını görmediği konusunda uyarır.
5 sınıfında gönderen kayıplı bir dönüştürmeyi yasaklamıştır ve ileti bunun yerine geri yollanır.
IMAP sunucusundan alınan iletinin üst bilgisinde karakter kümesi belirtilmemiş 8 bitlik karakterler vardır ve ileti gönderimi sunucusu bir karakter kümesi tahmin etmiştir.
Bir ağ geçidi içeriği sadeleştirmektedir, örneğin biçimlendirilmiş metni düz metne dönüştürmektedir.
{2.6.4} kodundan sonra, bir şeyi ikinci kez göndermeden önce alıcıya önemli bölümün ulaşıp ulaşmadığını sorun; {5.6.4} kodundan sonra kayba izin verin ya da daha basit bir biçim gönderin.
{2.6.4} kodunu yalnızca kendi dönüştürmenizde bir şey yitirildiyse gönderin; kayıp yoksa yalın bir {2.0.0} kodu yeterlidir.
Başarısız dönüştürme girişimi
Bir posta sistemi iletinin içeriğini dönüştürmeyi denedi ve başaramadı.
Ana makinenin dönüştürme yeteneği ve izni vardır, ama bu içerikle yapılan deneme başarısız olmuştur.
4 sınıfı çalışmayan bir dönüştürücüye, 5 sınıfı bozuk veya beklenmedik bir dosyaya uyar.
Bir ek bozuktur ya da üst bilgideki türü içeriğine uymamaktadır.
Eki kendiniz açın, yaygın bir biçimde kaydedin ve onu gönderin.
Kodu bildiren ana makinenin günlüğünde dönüştürücünün hatasını arayın ve dosyayı orada elle deneyin.
Aynı iletiyle yapılacak başka bir deneme başarılı olabilecekse {4.6.5}, değilse {5.6.5} kodunu gönderin.
Başka sunucudan alınamayan içerik
İleti başka bir sunucudan alınacaktı, ama o sunucu iletiyi vermedi.
{BURL} komutuyla posta programı iletinin bir IMAP sunucusundaki yerini belirtir ve ileti gönderimi sunucusu onu oradan alır.
Burada IMAP sunucusuna ulaşılmıştır, ama sunucu bir hatayla yanıt vermiş ya da hiçbir şey vermemiştir.
İleti bu arada taşınmış veya silinmiştir ya da URL adresinin süresi dolmuştur veya adres başka bir kullanıcıyı göstermektedir.
Programın yeni bir URL oluşturması için iletiyi taslaklardan veya giden kutusundan yeniden gönderin.
{DATA} komutuna dönün ve iletiyi yükleyin; posta işleminin tamamı başarısız olmuştur ve baştan başlaması gerekir.
IMAP sunucusu reddediyorsa veya veri döndürmüyorsa {5.6.6} koduyla birlikte {554}, ona ulaşılamıyorsa {4.4.1} koduyla birlikte {451} kodunu gönderin.
Adresin ASCII olması gerekiyor
ASCII dışı karakterler içeren bir adres bu ileti için kullanılamıyor; yerine yalnızca ASCII karakterleri içeren bir adres gerekiyor.
{MAIL FROM} komutunda gönderenin, {RCPT TO} komutunda alıcının adresi kastedilir.
Posta kutusunun var olup olmadığı konusunda bir şey söylenmez: tek engel, bu sunucunun veya ardındaki bir sonraki sunucunun adresi bu biçimiyle işleyememesidir.
{xn--} ile başlayan ASCII biçimindeki bir alan adı, uluslararasılaştırılmış sayılmaz.
İstemci, UTF-8 ile yazılmış bir adresi {SMTPUTF8} parametresi olmadan göndermektedir.
İleti {SMTPUTF8} gerektirmektedir ve yolundaki bir sonraki sunucu bunu sunmamaktadır.
Aynı posta kutusunun, bu tür adres sahiplerinin çoğunda bulunan ASCII adresini kullanın; adı kendiniz başka harflere çevirmeyin.
Uluslararasılaştırılmış adresleri olan kullanıcılarınıza bir ASCII adresi de verin ve {SMTPUTF8} uzantısı olmayan ana makinelere karşı zarf göndereni olarak onu kullanın.
{EHLO} yanıtındaki listede {SMTPUTF8} uzantısını arayın ve parametreyi {MAIL FROM} komutuna ekleyin; uzantı sunulmuyorsa kullanıcıdan bir ASCII adresi isteyin.
{MAIL FROM} komutunda {5.6.7} koduyla birlikte {550}, {RCPT TO} komutunda {5.6.7} koduyla birlikte {553} kodunu gönderin; tek engel iletinin üst bilgisiyse veriden sonra {5.6.9} kodunu gönderin.
İstemci olarak çalışan Postfix, ASCII dışı karakterler yalnızca üst bilgide bulunsa bile {5.6.7} kodunu “SMTPUTF8 is required, but was not offered by host” metniyle yazar.
Sendmail onu, baytları geçerli UTF-8 olmayan bir adres için de gönderir.
Yanıt UTF-8 gerektiriyor
Bir adrese ilişkin sorunun yanıtı, soran programın izin vermediği ASCII dışı karakterler içeriyor.
Sunucu, {VRFY} veya {EXPN} komutu {SMTPUTF8} parametresi olmadan geldiği için yanıta koyamadığı bir şey bilmektedir.
Bu nedenle, sıradan bir {252} veya {550} yanıtından farklı olarak, adın bulunduğuna ilişkin bir ipucudur; posta kutusuna teslimat bundan etkilenmez.
Posta kutusu, listenin bir üyesi veya yanıttaki tam ad UTF-8 ile yazılmıştır.
Sunucu uzantıyı duyurduysa komutu, argümanından sonra {SMTPUTF8} parametresini ekleyerek yineleyin ve yanıtta UTF-8 okumaya hazır olun.
Bu kodu {252} veya {550} koduyla gönderin; kayıt listesi {553} kodunu da içerir, ama RFC 6531 belgesinin {VRFY} ve {EXPN} komutlarına ilişkin kuralı buna yer bırakmaz.
Üst bilgideki UTF-8 iletiyi durduruyor
İletinin üst bilgisinde en az bir alıcının alamadığı ASCII dışı karakterler var; bu yüzden iletiyi kimse almıyor.
Bu yeteneği olmayan tek bir alıcı yeterlidir: verinin sonundan sonra sunucunun hepsi için yalnızca tek bir yanıtı vardır.
Zarftaki adreslerin hepsi yalın ASCII olabilir; ham UTF-8 ile yazılmış bir konu satırı veya görünen ad ya da üst bilgideki uluslararasılaştırılmış bir adres yeterlidir.
Üst bilgisinde UTF-8 bulunan bir ileti birkaç kişiye gitmektedir ve bunlardan birinin posta sistemi yalnızca klasik üst bilgileri almaktadır.
Kimin etkilendiğini bulmak için alıcılara tek tek gönderin ve o kişiye giden iletide yalnızca ASCII adresleri kullanın.
Üst bilgideki hiçbir adres UTF-8 kullanmanızı gerektirmiyorsa konu satırını ve adları klasik yolla, kodlanmış sözcükler olarak kodlayın.
Bir posta kutusunun böyle iletileri alamadığını {RCPT TO} komutunda saptayın ve yalnızca o alıcıyı reddedin.
Bu kodu veriden sonra, RFC 6531 belgesinin metninde yazdığı gibi {554} koduyla ya da belgenin tablosunda ve kayıt listesinde yazdığı gibi {550} koduyla gönderin; daha erken reddedilen bir alıcı diğerlerini korur.
Başka bir kodun geri çekilmiş eşi
Soran program ASCII dışı karakterlere izin vermediği için sunucu posta kutusunun adını gösteremedi; kod artık kullanılmıyor.
Deneysel RFC 5336 belgesinde tek bir durum için iki kod vardı: {550} ve {553} hataları için {X.6.8}, {252} için ise bu kod.
RFC 6531 belgesi iki durumu da {X.6.8} koduna vermiş ve bu numarayı geri çekmiştir; bu yüzden kayıt listesi onu yalnızca kullanımdan kaldırılmış bir eş olarak tutar.
Bir sunucu hâlâ 2008 tarihli deneysel UTF8SMTP uzantısına uymaktadır.
{2.6.10} kodunu tam olarak {2.6.8} gibi değerlendirin.
Onu hiçbir zaman göndermeyin; yerini {2.6.8} kodu almıştır.
Ayrıntısız güvenlik gerekçesi
Posta sunucusu yanıtı için bir güvenlik gerekçesi gösteriyor ve başka bir şey söylemiyor.
Kod, güvenlik grubunun geri kalanını kapsar: kendi kodu olmayan ya da sitenin açıklamak istemediği bir durum.
Bu yüzden aynı rakamlar başarılı bir oturum açmanın, eksik bir {STARTTLS} komutunun ve yasak bir ekin ardında durur ve bunları yalnızca yanıt kodu ile metin ayırır.
4 sınıfında çoğu zaman, zamanın çözdüğü fazla sayıda bağlantı veya hata anlamına gelir, ama aynı ölçüde alıcının alan adının şart koştuğu TLS anlamına da gelebilir; bunu zaman çözmez.
İstemci oturum açmamıştır ya da TLS başlatmamıştır ve sunucu bunu şart koşmaktadır.
Oturum açmanın ardındaki hizmet çalışmamaktadır ({4.7.0}) ya da oturum açma başarılı olmuştur ({2.7.0}).
İstemci fazla sayıda bağlantı veya TLS oturumu açmakta, fazla sayıda hata yapmakta ya da saldırıya benzeyen bir satır göndermektedir.
Kendi aktarma sunucunuz bir sonraki ana makinesinde oturum açamamıştır ya da TLS zorunluydu ve kurulamamıştır.
Önce kodu kimin yazdığını saptayın: günlüğünüzde kimlik doğrulama veya TLS ile ilgili, {4.7.0} kodunu taşıyan bir satır kendi istemcinizden gelebilir; o zaman düzeltilecek ayar sizdedir.
Kodu öteki sunucu yazdıysa yanıt kodunu kılavuz alın: {530} kodu bir adım, {421} kodu sabır, {550} kodu oranın postmaster sorumlusuyla görüşme gerektirir.
{AUTH} komutunda {4.7.0} kodu geldikten sonra kullanıcıya sunucuda bir arıza olduğunu söyleyin ve başka bir parola istemeyin.
Devreye giren kuralı günlükte arayın ve dürüst bir gönderenin kusuru giderebilmesi için nedeni belirten bir kod kullanmayı düşünün.
{235} koduyla birlikte {2.7.0}, {AUTH} komutunun ardındaki hizmet arızalanırsa {4.7.0}, {530} koduyla birlikte {5.7.0} kodunu gönderin.
Kimin kime gönderebileceğine ilişkin bir kural için bunun yerine {5.7.1} kodunu gönderin.
Sendmail, bağlantıyı kestiği neredeyse her durumda {4.7.0}, başarısız bir oturum açma ve kapalı bir {EXPN} komutu için {5.7.0} kodunu kullanır.
Gmail, yasak bir ek için {5.7.0} koduyla birlikte {552}, reddedilen aktarma için {5.7.0} koduyla birlikte {550}, itibarı çok düşük bir IP adresi veya alan adı için {4.7.0} koduyla birlikte {421} kodunu gönderir.
Bir Postfix yöneticisinin süresini zorla doldurduğu bir ileti de {4.7.0} koduyla günlüğe yazılır ve ardından geri yollanır.
Sitenin bir kuralı gereği reddedildi
Alıcı sitenin bir kuralı bu gönderenin, bu ana makinenin veya bu iletinin alıcıya ulaşmasına izin vermiyor.
Tanımına göre gönderenin bu hedefe gönderme yetkisi yoktur; gerçekte ise sunucular kodu neredeyse her kural için kullanır: aktarma, engelleme listeleri, istenmeyen posta filtreleri, kotalar.
Hiçbir nedeni kanıtlamaz; bazı siteler onu, gönderen hangi denetimin başarısız olduğunu öğrenmesin diye seçer.
Adres hakkında bundan bir sonuç çıkarılamaz: aynı posta kutusu başkalarından posta alır.
Alıcı başka bir sitededir ve bu sunucu yalnızca kendi kullanıcıları için aktarma yapmaktadır.
İstemcinin IP adresi bir engelleme listesindedir ya da DNS’teki adı uymamaktadır.
Bir istenmeyen posta filtresi, kuruluşun bir kuralı veya alıcının bir filtresi iletiyi reddetmektedir.
4 sınıfında: gri listeleme ya da kısa sürede, sunucunun tek bir istemciye izin verdiğinden daha çok posta.
Kodun ardındaki metni okuyun ve tamamını yöneticinize iletin; aynı iletinin ikinci bir kopyası aynı kuralla karşılaşır.
Önce komuta göre ayırın: {DATA} komutundan önce konu genellikle IP adresiniz, alan adınız veya aktarmadır, ondan sonra ise içerik veya imzalardır.
Metinde bir bağlantı varsa onu izleyin, nedeni giderin ve tek bir iletiyle sınayın.
Kuralı günlüğünüzde saate ve istemciye göre bulun ve ona, bir yabancının gereğini yapabileceği bir metin ekleyin.
Bunu adrese mal etmeyin ve bundan bir neden çıkarmayın; metni ilke gereği retler arasında kaydedin.
Kendi numarası olmayan yerel bir kural için {5.7.1} kodunu gönderin.
SPF, DKIM, ters DNS ve boş MX kaydı için {5.7.20} ile {5.7.27} arasındaki kodlar, kapalı bir liste için {5.7.2}, bilinmeyen bir posta kutusu için {5.1.1} kodu vardır.
Bir istemciyi böyle bir kuralla ertelemek için sunucular {4.7.1} kodunu kullanır.
Postfix’in bir tablodaki her {REJECT} eylemi için ön ayarı {5.7.1}, her {DEFER} eylemi için {4.7.1} kodudur; bu yüzden bir site ikisinden birini seçmeden de gönderebilir.
OpenSMTPD, üst bilgisi RFC 2822 belgesinin kurallarına uymayan bir ileti için {5.7.1} kodunu gönderir.
Exchange Online kodu bir grubun kabul etmediği gönderen için, aktarma için ve posta akışı kurallarının ön ayarı olarak kullanır.
RFC 4405 belgesi bir zamanlar, {SUBMITTER} parametresindeki adres ile üst bilgi uyuşmadığında {5.7.1} kodunu şart koşuyordu.
Bu listeye yazma izni yok
Posta listesi veya grup var, ama bu gönderenden ileti almıyor.
Liste bilinmektedir ve çalışmaktadır; kuralı yalnızca üyeleri, çalışanları veya adı belirtilen kişileri kabul eder.
Hangi adresin, zarf göndereninin mi yazarın mı, geçerli olduğu liste yazılımına bağlıdır; bu yüzden ikinci bir adresten yazan bir üye de reddedilir.
Dışarıdan biri iç kullanıma ait bir gruba yazmakta ya da herkesi yanıtlamakta ve böylece dışarıdakilere kapalı bir listeye yazmaktadır.
Abone olduğunuz adresten yazın ya da bir üyeden veya listenin sahibinden iletiyi aktarmasını isteyin.
Dışarıdakilerin gruba ulaşması gerekiyorsa grubu açın ya da ret metninde başka bir iletişim adresi belirtin.
Kural listeye aitse {5.7.2}, üyeler şu anda belirlenemiyorsa {4.2.4}, tek bir posta kutusuna ilişkin bir kural için {5.7.1} kodunu gönderin.
Exchange Online’ın bunun için kendi numaraları vardır: izin verilen gönderenler listesi olan bir grup için {5.7.124}, dışarıdakilere kapalı bir grup için {5.7.133} kodu.
Yahoo, artık posta almadığı IP adreslerine {5.7.2} koduyla birlikte {553} kodunu gönderir; söz konusu olan bir liste değildir.
Dönüştürülemeyen güvenli ileti
İleti, alıcının sisteminde bulunmayan bir yöntemle korunuyor ve dönüştürülemiyor.
Bir ağ geçidinin bir şifreleme veya imza biçimini başka birine dönüştürmesi gerekirdi; gönderenin veya alıcının anahtarları olmadan bunu yapamaz.
Üçüncü bir tarafın dönüştürmesi korumanın kendisini de bozardı; bu yüzden çare gönderendedir.
İmzalı veya şifreli bir ileti, başka bir güvenlik protokolü kullanan bir posta sistemine açılan bir ağ geçidine ulaşmaktadır.
Alıcıyla S/MIME veya OpenPGP gibi tek bir yöntemde anlaşın ya da içeriği buna elveriyorsa iletiyi korumasız gönderin.
{5.7.3} kodunu yalnızca güvenlik protokolleri arasındaki bir dönüştürme için gönderin; bir sonraki sistemde böyle bir özellik hiç yoksa kastedilen {5.7.4} kodudur.
Microsoft sunucuları numaraya başka bir anlam verir: {5.7.3} koduyla birlikte {535} kodu başarısız bir oturum açmadır, bir Exchange günlüğünde ise numara, birbirlerine karşı kimlik doğrulaması yapamayan sunucuları işaretler.
Burada bulunmayan güvenlik özelliği
İletinin veya oturum açmanın kullandığı bir güvenlik özelliği yolda ya da sunucuda desteklenmiyor.
Tanım, iletinin teslim protokolünce taşınamayan bir güvenlik özelliğini kasteder.
İki başka kullanım yaygınlaşmıştır: {AUTH} komutunda belirtilen mekanizmayı bilmeyen bir sunucu ve TLS kullanması gereken ama kendisine TLS sunulmayan bir istemci.
İkisinde de parola veya ileti hakkında bir şey söylenmiş değildir.
Posta programı, sunucunun sunmadığı, çoğu zaman eskimiş bir oturum açma mekanizması seçmektedir.
Kendi aktarma sunucunuza yalnızca TLS üzerinden gönderme talimatı verilmiştir ve bir sonraki ana makine {STARTTLS} komutunu sunmamaktadır ({4.7.4}).
Giden posta sunucusunun oturum açma yöntemini otomatik ya da TLS üzerinden normal parola olarak ayarlayın.
Günlüğünüzdeki {4.7.4} kodu için bir sonraki ana makinede {EHLO} komutunu elle, hem kendi ağınızdan hem başka bir ağdan deneyin: {STARTTLS} yalnızca sizin ağınızdan görünmüyorsa onu bir güvenlik duvarı çıkarmaktadır.
TLS ilkenizi yalnızca o tek hedef için ve ancak bu posta şifresiz gidebilecekse gevşetin.
Yalnızca sunucunun {EHLO} yanıtında listelediği mekanizmalar arasından seçin.
Bilinmeyen bir mekanizma için RFC 4954 belgesi {5.5.4} koduyla birlikte {504} kodunu öngörür; yine de orada {5.7.4} kodu yaygındır.
Mekanizma biliniyorsa ve kullanıcı için fazla zayıfsa {5.7.9} kodunu gönderin.
OpenSMTPD, {PLAIN} ve {LOGIN} dışındaki her mekanizmayı {504} ve {5.7.4} kodlarıyla yanıtlar; Gmail de desteğini bıraktığı XOAUTH için aynısını yapar.
İstemci olarak çalışan Postfix, {4.7.4} kodunu “TLS is required, but was not offered by host” metniyle yazar ve iletiyi kuyruğunda tutar.
Eksik veya geçersiz anahtar ya da sertifika
Bir anahtar veya sertifika elde edilemediği ya da geçerli olmadığı için bir denetim veya şifreleme yapılamadı.
Eksik olan bilgidir, örneğin bir imzanın açık anahtarı ya da güvenilebilecek bir sertifika; iletinin sahte olduğu kanıtlanmamıştır.
Görüldüğü iki yer birbirinden farklıdır: bir DKIM imzasının anahtarını alamayan bir alıcı taraf ve TLS bağlantısı denetimlerden geçmeyen bir gönderen.
DKIM imzasının açık anahtarını tutan DNS sunucusu yanıt vermemektedir.
Kendi aktarma sunucunuz TLS el sıkışmasını tamamlayamamakta, bir sonraki ana makinenin sertifikasını doğrulayamamakta ya da TLSA kayıtlarını sorgulayamamaktadır.
Kodu aktarma sunucunuz yazdıysa bir sonraki ana makinenin sertifikasını ilkenizle karşılaştırın: olağan neden süresi dolmuş bir sertifika, yeni bir ad ya da eskimiş bir TLSA kaydıdır.
Kodu öteki sunucu yazdıysa DKIM seçicinizin kaydını dışarıdan, tüm ad sunucularınızda sorgulayın.
Bir sertifikayı yenilemeden önce yenisinin TLSA kaydını yayımlayın, yoksa bu kaydı denetleyen gönderenler postalarını bekletir.
Bir anahtar alınamıyorsa {4.7.5} koduyla birlikte {451} kodunu gönderin; denetlenmiş ve yanlış bulunmuş bir imza ertelenmemelidir, ona {5.7.20} kodu daha iyi uyar.
İstemci olarak çalışan Postfix, {4.7.5} kodunu “Server certificate not verified”, “Cannot start TLS: handshake failure” ve “TLSA lookup error” gibi metinlerle günlüğe yazar.
TLS zorunluysa ileti kuyrukta kalır ve ancak günler sonra geri yollanır; bu yüzden tek bir hedefteki süresi dolmuş bir sertifika geç fark edilir.
Bilinmeyen imza veya şifreleme yöntemi
Bir posta sistemi, kullanılan kriptografik yöntemi bilmediği için iletinin şifresini çözemedi ya da iletiyi denetleyemedi.
Anahtarlar ve ileti kusursuz olabilir; bir taraftaki yazılım öteki için fazla eski veya fazla yenidir.
4 sınıfında site, ana makinelerinden bir başkasının ya da sonraki bir sürümün bunu yapabileceğini bekler.
Kullanıcıları adına imzaları denetleyen veya şifre çözen bir ağ geçidi, kendisinde bulunmayan ya da güvensiz olduğu için kapatılmış bir algoritmayla karşılaşmaktadır.
Genel kullanımdaki bir yöntemle imzalayın veya şifreleyin; biçim iki yönteme izin veriyorsa onu yeni yöntemin yanında kullanın.
Günlüğünüzde belirtilen algoritmayı, ağ geçidinin kriptografi kitaplığının hâlâ izin verdikleriyle karşılaştırın.
Tek engel algoritmaysa {5.7.6} kodunu gönderin; anahtar eksikse {X.7.5} kodunu kullanın.
Değiştirilmiş veya bozulmuş ileti
İleti yolda değiştirildiği veya bozulduğu için doğrulanamadı.
Denetim yapılabilmiştir ve sonucu olumsuzdur: ulaşan, imzalanan değildir.
2 sınıfında ileti yine de teslim edilmiştir ve göndereni yalnızca uyarılır.
RFC 7372 belgesi {5.7.7} kodunu, hangi denetimin başarısız olduğunu gizleyen bir site için genel bir karşılık olarak da belirtir.
Yol üzerindeki bir aktarma sunucusu, ileti imzalandıktan sonra bir alt bilgi eklemiş, bağlantıları yeniden yazmış ya da metni yeniden kodlamıştır.
Alıcıdaki bir kopyayı gönderdiğiniz kopyayla karşılaştırın ve imzanın, bir şeyi değiştiren son ana makineden sonra atılmasını sağlayın.
İletiyi başka bir yoldan yeniden gönderin, örneğin bir liste üzerinden değil, doğrudan.
Bir DKIM imzası için {5.7.20} kodunu gönderin; {5.7.7} kodu diğer koruma türlerine kalır.
RFC 4405 belgesi, üst bilgisinde sorumlu bir adres bulunamayan bir ileti için {5.7.7} koduyla birlikte {554} kodunu şart koşuyordu.
Kullanıcı adı veya parola reddedildi
Posta sunucusu kullanıcı adını ve parolayı kabul etmiyor; bu yüzden oturum açma bilgilerinin düzeltilmesi gerekiyor.
Kimlik doğrulama süreci kurallara uygun biçimde tamamlanmıştır, ancak istemcinin kanıtladığı şey yanlış veya yetersizdir.
Kullanıcının var olup olmadığı bilerek açık bırakılır: bir yabancı için yanlış bir ad ile yanlış bir parola aynı görünür.
RFC 4954 belgesinin listelediği retler arasında, ardından kullanıcının parola yazması gereken tek ret budur.
Bir cihazda hâlâ eski parola bulunmaktadır ya da kullanıcı adında alan adı eksiktir.
Parola doğrudur, ama sağlayıcı bir uygulama parolası veya belirteç istemekte ve bunu bu genel kodla bildirmektedir.
Başarısız olan programda parolayı yeniden girin ve deneye deneye hesabı kilitlememek için onu önceden web posta arayüzünde sınayın.
Kullanıcıya sorun ve aynı verilerle başka bir deneme göndermeyin.
Yabancı IP adreslerinden gelen böyle birçok başarısızlık, birinin parola tahmin ettiğini gösterir; denemeleri her adres ve hesap için sınırlayın.
Kimlik bilgilerindeki her türlü yanlış için {5.7.8}, kendi veritabanınız sorgulanamıyorsa {4.7.0}, hesap devre dışıysa ve bunu söylemek istiyorsanız {5.7.13} kodunu gönderin.
2006 tarihli RFC 4468 belgesi, eksik bir güven ilişkisi için {BURL} komutunda {5.7.8} koduyla birlikte {554} kodunu kullanıyordu; RFC 5248 belgesi bu anlamı {5.7.14} koduna taşımıştır.
Postfix ve Gmail onu {535} koduyla gönderir, Sendmail ise aynı durumda {5.7.0} kodunu verir.
Daha güçlü oturum açma yöntemi gerekli
Posta sunucusu bu hesap için daha güvenli bir oturum açma yöntemi istiyor.
Kural kullanıcıya bağlıdır: bir mekanizma {EHLO} yanıtındaki listede yer alıp bu hesap için yine de fazla zayıf olabilir.
Parola hakkında bir şey söylenmez; doğru da yanlış da olabilir.
Sağlayıcı bazı hesaplarda, örneğin iki adımlı doğrulama kullananlarda, yalın parolayla oturum açmaya son vermiştir.
Alıcı taraf kodu kendine özgü bir anlamda, gönderenini doğrulayamadığı bir ileti için kullanmaktadır.
Aynı parolayı yeniden yazmak yerine, sağlayıcının hesap ayarlarında OAuth ile oturum açmayı veya uygulama parolalarını arayın.
Sunucunun listesinden başka, daha güçlü bir mekanizma deneyin.
Kod ileti verisinden sonra geliyorsa gönderenin alan adının SPF, DKIM ve DMARC ayarlarını denetleyin; konu oturum açma değildir.
Bu kullanıcının başvurabileceği daha güçlü bir mekanizma varsa {534} koduyla gönderin; mekanizma TLS açılır açılmaz uygunsa kastedilen {5.7.10} kodudur.
Gmail bu kodu “Application-specific password required” metniyle, {534} kodunun, eski günlüklerde ise {535} kodunun ardına yazar.
Yahoo, veriden sonra iletileri ilke gerekçesiyle {554} ve {5.7.9} kodlarıyla, ne SPF ne DKIM denetiminden geçiyorlarsa {550} ve {5.7.9} kodlarıyla reddeder.
Önce TLS gerekiyor
Bu adım için bağlantının şifreli olması gerekirdi, ama şifreli değil.
{AUTH} komutunda ret, mekanizmanın okunabilir biçimde göndereceği bir parolayı korur: TLS ile ya da başka bir mekanizmayla oturum açma sürebilir.
Bir teslim edilemedi bildiriminde, gönderenin {REQUIRETLS} seçeneğiyle TLS şart koştuğunu ve alıcının alan adındaki hiçbir ana makinenin doğrulanabilir bir sertifikayla TLS kurmadığını söyler.
Posta programında giden posta için şifreleme kapalıdır.
TLS hiçbir MX ana makinesiyle kurulamamıştır ya da bir sertifika ana makinenin adıyla uyuşmamıştır.
Giden posta sunucusu için TLS veya {STARTTLS} seçin; parola şifresiz gittiyse onu değiştirin.
TLS başlatın ve ardından {AUTH} komutunu yineleyin ya da parolayı açığa vurmayan bir mekanizma seçin.
Alan adınıza giden posta böyle teslim edilemedi bildirimleriyle başarısız oluyorsa her MX ana makinesine, MX kaydındaki ad için geçerli bir sertifika verin.
Birlikte kayıtlı olduğu {523} yanıt kodunu hiçbir RFC tanımlamaz; tüm komutlar TLS gerektiriyorsa {530} kodunu gönderin ve mekanizmayı TLS kurulmadan önce hiç sunmayın.
Gmail, el sıkışmayı beklemeden {STARTTLS} komutunun hemen ardından komut gönderen bir istemciye {5.7.10} koduyla birlikte {523} kodunu gönderir.
Yalnızca TLS ile izin verilen mekanizma
Sunucu, seçilen oturum açma türüne yalnızca şifreli bir bağlantıda izin veriyor; kod yalnızca kayıt amacıyla korunuyor.
Sunucu mekanizmayı şifresiz bir bağlantıda duyurmuştur ve kullanıldığında teklifini geri alır.
RFC 4954 belgesi bunu {538} koduyla yalnızca tarihî amaçlarla belgeler: bugün böyle bir mekanizma TLS başladıktan sonra duyurulur.
Bir istemci, eski veya basit yazılımlı bir sunucuda TLS olmadan oturum açmaktadır.
Giden posta sunucusu için şifrelemeyi açın.
{STARTTLS} komutunu gönderin, yeni mekanizma listesini okuyun ve {AUTH} sürecini yeniden başlatın.
Onu artık göndermeyin; mekanizmayı listeden çıkarın ve bir denemeyi {504} ve {5.5.4} kodlarıyla yanıtlayın.
Güncel yazılımlardan Python kitaplığı aiosmtpd onu hâlâ {538} koduyla gönderir.
Gmail, parametreli bir {STARTTLS} komutu için {5.7.11} koduyla birlikte {501} kodunu gönderir.
Hesap bu tür oturum açmaya hazırlanmalı
Hesabın bu tür oturum açmaya hazırlanması için yalın parolayla bir kez oturum açılması gerekiyor.
Kod 4 sınıfından olduğu hâlde beklemek işe yaramaz: sunucuda parolanın, mekanizmanın gereksindiği saklanmış biçimi yoktur ve sunucu onu {PLAIN} mekanizmasıyla yapılan bir oturum açmadan elde eder.
Parola olduğu gibi kalır.
Sunucu artık daha güçlü bir mekanizma sunmaktadır ve hesap önceki dönemden kalmadır.
TLS üzerinden normal parolayla bir kez oturum açın, sonra önceki yönteme dönün.
{PLAIN} mekanizmasıyla bir kez oturum açmayı yalnızca kullanıcının onayıyla ve doğrulanmış bir TLS bağlantısında önerin.
{432} koduyla birlikte {4.7.12} kodunu yalnızca {PLAIN} mekanizmasıyla yapılacak tek bir oturum açma sorunu gerçekten çözüyorsa gönderin; süresi dolmuş bir parola {5.7.8} koduyla bildirilir.
Exchange Online’da {5.7.12} kodunun kendine özgü bir anlamı vardır: alıcı, kuruluş dışından gönderenlere kapalıdır.
Oturum açma bilgileri doğru, hesap devre dışı
Oturum açma bilgileri doğruydu, ama bir yönetici hesabı devre dışı bırakmış.
Kullanıcı adı ve parola denetimden geçmiştir; bu yüzden onları yeniden yazmakla bir şey kazanılmaz.
Nedeni yalnızca insanlar çözebilir: ödenmemiş bir fatura, kötüye kullanım ya da bir izinsiz giriş belirtileri.
Parolası çalındıktan sonra hesaptan istenmeyen posta gönderilmiştir ve sağlayıcı hesabı durdurmuştur.
Yöneticiye veya sağlayıcıya başvurun; parolayı her cihazda değiştirmeye hazır olun.
Hesabı yeniden etkinleştirmeden önce nasıl kötüye kullanıldığını bulun ve açık oturumlarını sonlandırın.
Yanıtın metnini gösterin, parola penceresi göstermeyin.
Bu kodu yalnızca parola doğrulandıktan sonra gönderin, çünkü parolanın doğru olduğunu onaylar; devre dışı bir posta kutusu {RCPT TO} komutunda {5.2.1} koduyla bildirilir.
Birlikte kayıtlı olduğu {525} yanıt kodu hiçbir RFC belgesinde tanımlanmamıştır; istemcilerin tanıdığı kod {535} kodudur.
Exchange yanıtlarında numara, dışarıdan gönderenlere kapalı bir ortak klasör anlamına gelebilir.
Sunucular birbirine güvenmiyor
Giden posta sunucusu iletiyi saklandığı sunucudan alamıyor, çünkü iki sunucu arasında bunu kimse ayarlamamış.
{BURL} komutunda ileti gönderimi sunucusu iletiyi bir IMAP sunucusundan alır; bunun için oraya ait kimlik bilgilerine ya da önceden kurulmuş bir güven ilişkisine gereksinim duyar.
Bu güveni hiçbir kullanıcı oluşturamaz; bu, iki sunucunun yöneticilerinin işidir.
URL, başka bir sağlayıcının IMAP sunucusunu ya da ileti gönderimi sunucusunda kimlik bilgileri bulunmayan bir IMAP sunucusunu göstermektedir.
{BURL} komutunu yalnızca ileti gönderimi sunucusunun {EHLO} yanıtında adını verdiği sunucularla kullanın; aksi hâlde iletiyi {DATA} komutuyla yükleyin.
İleti gönderimi sunucusunda, IMAP sunucusunda oturum açmak için kullandığı hesabı yapılandırın.
{BURL} komutunda {554} koduyla gönderin; güven varsa ve ileti artık yoksa doğru kod {5.6.6} kodudur.
Gmail, {AUTH} komutunda {5.7.14} koduyla birlikte {534} kodunu gönderir ve kullanıcıdan önce bir web tarayıcısıyla oturum açmasını ister.
Öncelik şu anki sınırın altında
Giden posta sunucusu, yalnızca önceliği bununkinden daha yüksek olan iletileri alıyor.
Sunucu {MT-PRIORITY} uzantısını destekler ve bir kriz sırasında yükseltip sonra yeniden düşürebildiği bir en düşük önceliği vardır.
Önemli olan istemcinin istediği değil, sunucunun belirlediği önceliktir: yetki olmadan yükseltilmiş bir önceliğin etkisi yoktur.
Bir askerî ağ veya acil durum ağı, birkaç saat boyunca yalnızca acil postayı aktarmaktadır.
Sıradan iletileri normal çalışma düzeni dönene kadar bekletin; bir iletiye ancak ağın kuralları içeriği için buna izin veriyorsa daha yüksek öncelik verin.
Önemli iletiler de etkileniyorsa hesabın öncelik kullanma hakkı olup olmadığını denetleyin.
Bu kodu yalnızca bir ileti gönderimi sunucusunda kullanın: sınır geçiciyse {450}, değilse {550} koduyla birlikte; önceliğine göre fazla büyük bir ileti için {5.7.16} kodunu gönderin.
Bu öncelikte fazla büyük
İleti, posta sunucusunun iletinin taşıdığı öncelikte izin verdiğinden daha büyük.
Öncelik ne kadar yüksekse sınır o kadar küçük olabilir; RFC belgesi örnek olarak 6 önceliğinde 4 KB verir.
Aynı ileti daha düşük bir öncelikle, hiçbir bölümü çıkarılmadan geçebilir.
Acil bir iletinin eki vardır; {SIZE} parametresi kullanılıyorsa ret, ileti aktarılmadan önce gelmektedir.
Acil metni tek başına, eki ise normal öncelikli ikinci bir iletide gönderin.
Hiçbir şey boşuna aktarılmasın diye {MAIL FROM} komutunda {SIZE} ve {MT-PRIORITY} parametrelerini birlikte gönderin.
{5.7.16} koduyla birlikte {552} kodunu yalnızca daha düşük bir öncelik çare olacaksa gönderin; tüm sistemin bir sınırı için {5.3.4} kodunu gönderin.
RFC 4865 belgesi numarayı, ileride serbest bırakılacak iletilere ilişkin bir kota için kullanmış, ama hiç kaydettirmemiştir.
Posta kutusu artık başkasına ait
Adres, gönderenin belirttiği tarihten sonra el değiştirmiş; bu yüzden ileti yeni sahibine verilmiyor.
Posta kutusu vardır ve posta alır, ama sahibi artık gönderenin tanıdığı kişi değildir.
Bu yanıtı yalnızca denetimi {RRVS} parametresiyle veya {Require-Recipient-Valid-Since} üst bilgi alanıyla istemiş bir ileti alabilir.
Bir sağlayıcı kullanılmayan bir adresi yeni bir müşteriye vermiştir ve bir çevrim içi mağaza veya sosyal ağ bu adrese bir parola sıfırlama iletisi göndermektedir.
Adresi bu kullanıcı için yitirilmiş sayın: onu hesaptan ve listelerden çıkarın ve kullanıcıdan başka bir kanaldan yenisini isteyin.
Aynı iletiyi denetim olmadan yeniden göndermeyin, çünkü bir yabancıya ulaşırdı.
Kullanıcı yeni bir adresi onaylayana kadar hesap için postayla parola kurtarmayı kilitleyin.
Posta kutusu o tarihten beri tek bir sahipte kalmadıysa {RCPT TO} komutunda {5.7.17} koduyla birlikte {550} kodunu gönderin.
Çok sayıda tarih deneyen istemcilere dikkat edin, çünkü yanıtlar posta kutusunun geçmişini açığa vurur.
RFC 4865 belgesinde numara, ileride serbest bırakılacak iletiler için dolmuş bir sistem kotası anlamına geliyordu; bu anlamda hiç kaydedilmemiştir.
Alan adı artık başkasına ait
Alıcının alan adının tamamı, gönderenin belirttiği tarihten sonra el değiştirmiş; bu yüzden ileti teslim edilmiyor.
Bugün orada hangi posta kutuları bulunursa bulunsun, alan adının o tarihten önceye ait tüm adresleri söz konusudur.
Sistem bunu yalnızca isterse söyler ve ancak değişikliğin tarihini kaydedecek biçimde ayarlandıysa bilebilir.
Bir şirket alan adını bırakmıştır ve yeni sahibi, eski müşterilerin oradaki adreslere hâlâ gönderdiklerini almaktadır.
Parola içeren postalar bir yabancıya ulaşmadan önce, yalnızca iletisi geri yollanan hesabı değil, bu alan adında adresi olan tüm hesapları gözden geçirin.
Alan adının yeni bir sahibi olduğunu açıklamak istiyorsanız bu kodu gönderin; aksi hâlde tek posta kutusu için {5.7.17} kodu yeterlidir.
Sahibi doğrulanamayan posta kutusu
Alıcı sistem, posta kutusunun hâlâ eski sahibinde olup olmadığını öğrenemedi ve güvende olmak için iletiyi reddediyor.
Sunucuda, posta kutusunun ne zaman oluşturulduğuna veya devredildiğine ilişkin bir kayıt da onun yerine kullanılacak bir tarih de yoktur.
Hiç kaydedilmemiş bir tarih sonradan ortaya çıkmaz; bu yüzden beklemek yararsızdır; yalnızca şu anda arızalı olan bir veritabanı ise geçici bir koda yol açar.
Alıcının ne lehine ne aleyhine bir şey vardır.
Posta kutusu, tarih tutmayan daha eski bir sistemden taşınmıştır.
Bir aktarma sunucusunun {RRVS} içeren bir iletiyi aktarması gerekmektedir ve bir sonraki ana makine bu uzantıyı desteklememektedir.
İçeriğin olası yeni bir sahibe ulaşıp ulaşamayacağına karar verin: ulaşabilirse {RRVS} olmadan yeniden gönderin, aksi hâlde kişiye başka bir yoldan ulaşın.
Denetimin sonuçlanabilmesi için bundan böyle tarihleri kaydedin ve daha eski posta kutuları için kurulum tarihini kullanın.
Bu kodu yalnızca güvenli bir tarih varsayılamıyorsa gönderin; veritabanı çalışmıyorsa 4 sınıfıyla, örneğin {4.3.0} koduyla yanıt verin.
Geçerli DKIM imzası yok
Alıcı sunucu iletide geçerli bir DKIM imzası istiyor, ama böyle bir imza bulamadı.
Ya hiç imza yoktur ya da her imza denetimde başarısız olmuştur; kod hangisi olduğunu söylemez.
Başarısız bir imza sahteciliği kanıtlamaz: posta listeleri ve ağ geçitleri, konu satırını veya metni değiştirerek onu bozar.
RFC 6376 belgesi bu nedenle yalnızca bu gerekçeyle reddetmemeyi önerir ve kayıt listesi uyarıyı yineler.
Bir web mağazası, tarayıcı cihazı veya bülten hizmeti sizin alan adınızla göndermekte ve imzalamamaktadır.
İmza yolda bozulmuştur ya da DNS’teki anahtar eksiktir, yarıda kesilmiştir veya fazla erken değiştirilmiştir.
Büyük bir sağlayıcıdaki bir posta kutusuna sınama iletisi gönderin ve oradaki {Authentication-Results} alanında sonucu okuyun: {none} imzasız, {fail} bozuk demektir.
{none} sonucunda gönderen ana makinede imzalayın; {fail} sonucunda seçicinin anahtarını sorgulayın ve imzalamadan sonra iletiyi hangi ana makinenin değiştirdiğine bakın.
İmzayı yalnızca her şeyi imzalamayı kabul etmiş ortaklardan şart koşun; yoksa başkalarından gelen iyi postayı yitirirsiniz.
Hiçbir imza geçmiyorsa ve ilkeniz bir imza istiyorsa bu kodu, anahtar alınamıyorsa {4.7.5} kodunu, bir imza geçmiş ama size yetmiyorsa {5.7.21} kodunu gönderin.
Stalwart, katı kipte {5.7.20} koduyla birlikte {550}, denetim sırasında DNS başarısız olduysa {4.7.20} koduyla birlikte {451} kodunu gönderir.
Gmail, geçerli DKIM imzası olmayan toplu posta için başka numaralar kullanır: göndereni yavaşlatırken {4.7.30}, reddettiğinde {5.7.30} kodu.
Geçerli DKIM imzası yeterli değil
İletinin DKIM imzası geçerli, ama alıcı sunucunun kurallarını karşılamıyor.
En az bir imza geçtiği için anahtarlarda, DNS’te ve aktarımda sorun yoktur; alıcı taraf standardın istediğinden fazlasını istemektedir.
Belirli üst bilgi alanlarının ya da metnin yalnızca başının değil, tamamının imzalanmasını istiyor olabilir.
İmza metnin yalnızca bir bölümünü kapsamaktadır ya da alıcı tarafın şart koştuğu üst bilgi alanlarını dışarıda bırakmaktadır.
Metnin uzunluğunu sınırlayan etiket olmadan imzalayın, okurun gördüğü alanları imzanın kapsamına alın ve yeterli uzunlukta bir anahtar kullanın.
Bu işe yaramazsa alıcı taraftan kurallarını isteyin, çünkü bunları hiçbir standart listelemez.
Karşılanmayan kuralı belirten bir metinle {5.7.21} kodunu gönderin; tek kusur imzanın alan adıysa bunu {5.7.22} kodu söyler.
Başka bir alan adının DKIM imzası
İleti geçerli biçimde imzalanmış, ama yazarın adresindekinden başka bir alan adı tarafından.
İleti için birisi sorumluluk almaktadır, ama bu, okurun {From} alanında gördüğü alan adı değildir.
Bu, kendi alan adıyla imzalayan hizmetler için olağandır ve DMARC’ın uyum eksikliği dediği şeydir.
Bir bülten veya destek bileti hizmeti sizin adınıza göndermekte ve yalnızca kendi alan adıyla imzalamaktadır.
Hizmette kendi alan adınızın bir DKIM anahtarını ayarlayın ki imzanın {d=} etiketi sizin alan adınızı göstersin; hizmetin imzası yanında kalabilir.
Kendi kuralınız yerine DMARC kullanmayı düşünün: orada SPF ile sağlanan uyum da yeterlidir ve bunu alan adının kendisi istemiştir.
Geçen tüm imzalar yalnızca alan adları yüzünden yetersiz kalıyorsa bu kodu gönderin; bu, {5.7.21} kodunun özel bir durumudur.
Bu alan adıyla gönderme izni olmayan ana makine
Zarf göndereninin alan adı, gönderen ana makinenin onu kullanmasına izin verilmediğini DNS’te bildiriyor.
SPF sonucu {fail} olmuştur: bu IP adresini alıcı taraf değil, alan adının kendisi, genellikle {-all} ile biten bir kayıtla dışlamıştır.
SPF’nin baktığı, zarf göndereni veya {EHLO} komutundaki addır; bu yüzden okurların gördüğü adres farklı olabilir.
Alıcı taraf buna göre davranmaya karar vermiştir; SPF bunu yerel ilkeye bırakır.
SPF kaydında yeni bir sunucu, yeni bir sağlayıcı veya bir IPv6 adresi eksiktir.
Başka bir sağlayıcıdaki bir posta kutusu iletiyi yönlendirmekte ve zarf göndereni korumaktadır; bu yüzden yönlendiren ana makine, yazarın alan adının kaydına göre değerlendirilmektedir.
IP adresini ve alan adını metinden veya günlükten alın ve ana makineyi tam olarak o alan adının kaydına ekleyin; unuttuğunuz bir IPv6 adresi olup olmadığına bakın.
Ana makine sizin değilse birisi postanızı yönlendiriyor ya da adresinizi taklit ediyordur; bu durumda kayıt olduğu gibi kalmalıdır.
Eski adresinize gelen posta artık yenisine ulaşmıyorsa yeni sağlayıcının onu oradan almasını ya da yönlendiren sağlayıcının kendisine ait bir zarf göndereni kullanmasını sağlayın.
Kullanıcılarınızın postalarını yönlendirttiği ana makineleri muaf tutun ya da kararı, geçerli bir DKIM imzasının iletiyi hâlâ kurtarabileceği DMARC’a bırakın.
{fail} sonucu için {550} koduyla gönderin; {softfail} ret nedeni değildir, denetim sırasındaki bir hata ise {X.7.24} koduyla bildirilir.
Aynı durum için RFC 7208 belgesinde {5.7.1} kodu vardır, RFC 7372 belgesi ise onun yerine bu kodu koyar; ikisi de görülür.
Stalwart, katı kipte bu kodu {pass} ve DNS hatası dışındaki her sonuç için, yani {softfail} sonucu ve eksik bir kayıt için bile gönderir.
Gmail, eksik veya yanlış bir ters DNS kaydı için {4.7.23}, SPF’nin doğrulamadığı toplu posta için {4.7.27} veya {5.7.27} kodunu kullanır.
SPF denetimi hatayla sona erdi
Gönderenin alan adının SPF kaydı değerlendirilemedi.
Gönderen ana makine hakkında bir yargı yoktur: denetim bir yargıya varmadan kesilmiştir.
{4.7.24} kodu iki taraftan birindeki bir DNS hatası, {5.7.24} kodu ise kimsenin yorumlayamadığı ve birinin düzenlemesi gereken bir kayıt anlamına gelir.
Alan adının ya da kaydının içerdiği bir alan adının ad sunucusu zamanında yanıt vermemektedir veya alıcı tarafın çözümleyicisinde sorun vardır.
Kayıtta bir yazım hatası vardır, alan adının iki SPF kaydı bulunmaktadır ya da kayıttaki “include” girdileri ondan fazla DNS sorgusu gerektirmektedir.
Kaydı bir SPF denetleyicisinden geçirin ve sorguları tüm “include” girdileriyle birlikte sayın; artık kullanmadığınız hizmetleri çıkarın ve hiç sorgu gerektirmeyen yalın IP adreslerini tercih edin.
{4.7.24} kodu için “include” girdilerindeki her alan adını kendi ad sunucularında sorgulayın, çünkü tek bir yavaş sağlayıcı yeterlidir.
{4.7.24} kodu aynı anda birçok gönderen alan adında görülüyorsa önce kendi çözümleyicinize bakın.
{temperror} için {4.7.24} koduyla birlikte {451}, {permerror} için {5.7.24} koduyla birlikte {550}, {fail} sonucu için {5.7.23} kodunu gönderin.
RFC 7208 belgesinin daha eski metnine uyan sunucular bunların yerine {4.4.3} ve {5.5.2} kodlarını gönderir.
Gmail, kuşkulu girdiler içeren bir SPF kaydı için {4.7.24} ve {5.7.24} kodlarını gönderir.
İstemcinin ters DNS kaydı uymuyor
Gönderen posta sunucusunun IP adresine DNS’te uyan bir ana makine adı yok.
Sınama gidiş ve dönüşten oluşur: adresin bir adı olmalıdır ve bu ad yeniden aynı adrese götürmelidir.
Bu, bağlanan ana makineyle ilgilidir; bu yüzden göndereni kim olursa olsun oradan gelen tüm iletiler aynı biçimde reddedilir; {EHLO} komutunda verilen ad bunda rol oynamaz.
Adresin ters kaydı yoktur ya da hâlâ önceki kullanıcısının oluşturduğu bir kaydı vardır.
Ana makine IPv6 üzerinden göndermeye başlamıştır ve yalnızca IPv4 adresinin adı vardır.
IP adresinin sağlayıcısından, size ait bir ana makine adını kaydetmesini isteyin ve bu ada geri gösteren bir adres kaydı verin; kendi DNS bölgeniz bunu tek başına yapamaz.
IPv6 için bir kayıt alamıyorsanız IPv4 üzerinden gönderin.
Yalnızca sorgu net bir yanıt verdiyse kesin olarak reddedin; başarısız olan DNS, 4 sınıfı için bir nedendir.
Ad ile adres uyuşmuyorsa veya ad yoksa {5.7.25}, sorgu kesildiyse {4.7.25} kodunu gönderin; reddedilen bir {EHLO} adı {5.7.1} kodunun konusudur.
Postfix, kayıt açıkça eksik olsa bile {4.7.25} koduyla ve “cannot find your hostname” metniyle birlikte {450} kodunu gönderir; bunu {unknown_client_reject_code} parametresi değiştirir.
Gmail, reddetmek için {5.7.25}, ana makineyi yalnızca yavaşlatırken ise {4.7.23} kodunu gönderir.
Exchange Online, ters kaydı olmayan IPv6 adreslerine {5.7.25} kodunu gönderir.
Gönderene ilişkin birkaç denetim başarısız
İletiyi gerçekte kimin gönderdiğini gösteren denetimlerden birden fazlası başarısız oldu.
Birkaçı aynı anda başarısız olursa SPF, DKIM veya ters DNS kodunun yerini alır ve hangileri olduğunu söylemez.
Kayıt listesinde DMARC için numara yoktur; bu yüzden onun ilkesine dayanan bir ret de bu kodla gelebilir.
Alan adında ne SPF ne DKIM vardır ya da gönderen hizmet bunlara hiç eklenmemiştir.
{From} alanındaki alan adı DMARC ile ret istemektedir ve bir posta listesi veya yönlendirme iki denetimi de bozmuştur.
Alan adınızın DMARC raporlarında gönderen IP adresini arayın ve en az bir denetimi, {From} alanındaki alan adıyla başarılı olacak biçimde düzeltin.
Önce DKIM denetimini düzeltin, çünkü SPF yönlendirmeden sonra geçerliliğini yitirir.
Bir sağlayıcının adresiyle, başka bir sağlayıcının sunucusu üzerinden göndermeyin.
Her denetimin sonucunu ve ilgili alan adını metne yazın, çünkü kod bunları söylemez.
Bir posta listesi bunu aboneye mal etmemelidir: katı ilkeli tek bir yazar, o sağlayıcıdaki tüm üyeler için böyle teslim edilemedi bildirimlerine yol açabilir.
İki veya daha fazla denetim başarısız olursa bu kodu, yalnızca biri başarısız olursa onun kendi kodunu gönderin.
Yalnızca DMARC gereği bir ret için RFC 7489 belgesi {5.7.1} kodunu gösterir; hangi numara olursa olsun, gönderene yardımcı olan metindeki DMARC sözcüğüdür.
Gmail, ne SPF’nin ne DKIM’in doğruladığı posta için, bir DMARC ilkesi için ve kayıt {-all} ile bitiyorsa yalnızca SPF için de {5.7.26} koduyla birlikte {550} kodunu gönderir.
{421} koduyla böyle postayı yavaşlatır, {451} koduyla ise bir DMARC denetimi sırasında DNS’in başarısız olduğunu bildirir.
Microsoft, postasını ne SPF’nin ne DKIM’in doğruladığı IPv6 ana makineleri için {4.7.26} kodunu kullanır.
Posta kabul etmeyen gönderen alan adı
Gönderenin alan adı hiç posta almadığını DNS’te bildiriyor; bu yüzden gönderene ne teslim edilemedi bildirimi ne de yanıt ulaşabilir.
Boş bir MX kaydı, yani ana makine yerine nokta içeren tek bir kayıt, posta almayan ve göndermeyen alan adları içindir.
Alıcı taraf bundan adresin uydurma ya da iletinin istenmeyen olduğu sonucunu çıkarır; alıcının bunda payı yoktur.
Bir sistem, posta kutusu olmayan bir alt alan adından bildirimler göndermektedir ve birisi istenmeyen postayı uzak tutmak için bu alt alan adına boş bir MX kaydı yayımlamıştır.
İstenmeyen posta gönderen biri, posta almayan bir alan adında gönderen adresi uydurmaktadır.
Gönderirken kullandığınız bir alan adından boş MX kaydını kaldırın ve teslim edilemedi bildirimlerinin bir yere ulaşmasını sağlayın ya da posta alabilen bir adresle gönderin.
Teslim edilemedi bildirimleri ve standartların dönüş adresi olmadan gönderdiği diğer raporlar için boş dönüş yolu olan {<>} değerini kullanın; boş MX kaydı olan bir alan adı bunun yerini tutmaz.
{MAIL FROM} komutundaki veya {From} alanındaki alan adında boş bir MX kaydı varsa {5.7.27} koduyla birlikte {550}, kayıt alıcının alan adındaysa {5.1.10} koduyla birlikte {556} kodunu gönderin.
Postfix bu kodu, {reject_unknown_sender_domain} kuralının ayarlandığı yerde varsayılan olarak {RCPT TO} komutunda “does not accept mail (nullMX)” sözcükleriyle gönderir.
Gmail numaraya başka bir anlam verir: {4.7.27} ve {5.7.27} kodları, SPF’nin doğrulamadığı toplu posta içindir.
Çok fazla benzer posta
Alıcı sunucu iletiyi benzer postalardan oluşan bir selin parçası sayıyor ve içeri almıyor.
Numara 2017 yılında, saldırganların başkasının adresini çok sayıda web formuna girerek başlattığı onay postası selleri için kaydedilmiştir.
Kayıt listesinin gösterdiği taslak hiçbir zaman RFC olmamıştır ve kodu başka bir şey tanımlamaz; yanıt kodları için ayrılan alanında yalnızca bir nokta vardır.
Gmail, IP adresinizden veya komşularından, SPF veya DKIM alan adınızdan ya da sitenize bağlantı içeren iletilerden olağan dışı miktarda posta görmektedir.
Sitenizdeki bir kayıt formu kötüye kullanılmakta ve onay iletileri bunu hiç istememiş kişilere gitmektedir.
Metnin hangi kimliği, IP adresini mi bir alan adını mı, belirttiğini okuyun: sayılan alan adıysa yeni adresler işe yaramaz.
Yalnızca daha yavaş göndermeye geçmeden önce çalınmış bir hesap, kötüye kullanılan bir form veya yönlendirilen istenmeyen posta arayın.
Sonra kuyruğun düşük hızla boşalmasını sağlayın; onu başka ana makinelere yaymayın.
Kullanıcılarınızdan biri posta seline uğruyorsa onay iletilerini 4 sınıfıyla erteleyin ki kullanıcının istedikleri daha sonra gelebilsin.
Sel sürdüğü sürece {4.7.28}, kötüye kullanımdan başka bir şey yapmayan bir kaynak için {5.7.28} kodunu gönderin; posta kutusu başına sıradan bir sınıra {4.2.1} kodu daha yakındır.
Gmail, bir göndereni yavaşlatmak için {4.7.28} koduyla birlikte {421}, engellemek için {5.7.28} koduyla birlikte {550}, aynı {Message-ID} değerini taşıyan çok sayıda ileti için {4.7.28} koduyla birlikte {421} kodunu gönderir.
Aracılar zinciri geçersiz
Yönlendiren ana makinelerin iletiye ilişkin kendi denetimlerinden bıraktığı kayıt doğrulanamıyor.
ARC ile listeler ve yönlendiriciler, bir iletiyi değiştirmeden önce ne gördüklerini onaylar; burada bu zincirin bir halkası kırılmıştır ve sonraki hiçbir ana makine onu onaramaz.
Başarısız bir zincir, zincir olmamasından daha fazla değer taşımaz; bu yüzden reddin ardında neredeyse her zaman SPF, DKIM veya DMARC ile ilgili başka bir başarısız denetim vardır.
ARC hakkında hiçbir şey bilmeyen bir ana makine mühürlenmiş bir iletiyi değiştirmiştir ve gönderen başka yoldan doğrulanmamıştır.
Yazar olarak yolda geçerli kalan bir DKIM imzası sağlayın; zincir size ait değildir.
Bir listenin veya yönlendiricinin işletmecisi olarak en son, her değişiklikten sonra mühürleyin ve anahtarı yayımlayın.
Yalnızca kırık bir zincir yüzünden reddetmeyin, çünkü aynı ileti hiç ARC alanı olmadan kabul edilirdi.
Diğer tüm denetimlerde başarısız olan bir iletiyi yalnızca ARC kurtarabilirdiyse {5.7.29} ya da daha genel olan {5.7.26} kodunu gönderin.
4 sınıfı yanlıştır, çünkü zincirdeki her hata kalıcıdır.
Stalwart, katı kipte kırık bir zincir için {5.7.29}, DNS başarısız olduysa {4.7.29} kodunu gönderir.
Gmail numarayı başka bir şey için kullanır: {4.7.29} ve {5.7.29} kodları, toplu postanın TLS üzerinden gelmediği anlamına gelir.
Tüm yol için TLS sözü veren ana makine yok
Gönderen tüm yol için şifreleme şart koştu ve alıcının alan adındaki hiçbir posta sunucusu bunun sözünü vermiyor.
Bu kodu gönderen taraf yazar: ana makinesi, {REQUIRETLS} içeren bir ileti için her MX ana makinesini denemiştir ve hiçbiri TLS el sıkışmasından sonra seçeneği duyurmamıştır.
TLS’nin kendisi her yerde kullanılabiliyor olabilir; eksik olan, onu sonraki tüm adımlarda kullanma yükümlülüğüdür.
Teslim edilemedi bildirimi yalnızca üst bilgiyi geri getirir ve geri dönüş yollarından hiçbiri seçeneği sunmuyorsa kendisi de yitirilebilir.
Bir posta programı veya yönetici bu şartı koymuştur ve alıcının sağlayıcısı uzantıyı desteklememektedir.
Bu ileti için sıradan TLS’nin yeterli olup olmadığına karar verin ve yeterliyse iletiyi bu şart olmadan gönderin; değilse içeriğin kendisini şifreleyin, örneğin S/MIME veya OpenPGP ile.
Kullanıcılarınız böyle posta alacaksa seçeneği tüm MX ana makinelerinde etkinleştirin ve MX kaydını DNSSEC veya MTA-STS ile güvenceye alın.
Hiçbir MX ana makinesi seçeneği sunmuyorsa bu kodu teslim edilemedi bildiriminde kullanın; TLS bağlantısının kendisi kurulamadıysa {5.7.10} kodunu kullanın.
Gmail yanıtlarında numara başka bir anlama gelir: {4.7.30} ve {5.7.30} kodları, geçerli DKIM imzası olmayan toplu posta içindir.
{2.1.5} kodu tek bir alıcıyı onaylar, {2.0.0} kodu kimseyi belirtmez: {RCPT TO} komutuna verilen {250} kodunun ardında ilki, son noktaya verilen {250} kodunun ardında ikincisi yer alır.
İletinin sorumluluğunu yalnızca son noktadan sonraki {2.0.0} kodu devreder; yalnızca {2.1.5} kodundan sonra istemcinin iletiyi hâlâ saklaması gerekir.
Başarı raporlarında seçim yazılıma bağlıdır: teslim yapılan bir alıcı için Sendmail {2.1.5}, Exim {2.0.0} kodunu yazar.
Kesin olmak isteyen bir sunucu {2.1.0} kodunu gönderene, {2.1.5} kodunu her bir alıcıya, {2.0.0} kodunu geri kalana ayırır.
{5.1.1} kodu bir kullanıcı listesinin yanıtıdır; {4.1.1} kodu ise normalde ana makinenin, posta kutusunun var olup olmadığını henüz öğrenemediği anlamına gelir.
Günler sonra {4.1.1} koduyla sona eren bir rapor konuyu çözmez: yoklama hiç yanıt almamış ya da Postfix açık bir reddi yumuşatmış olabilir.
Postfix’te fark yalnızca bir ayardan ibaret olabilir: {unknown_local_recipient_reject_code} parametresinin {450} olarak ayarlanması, aynı bulguyu {5.1.1} kodundan {4.1.1} koduna dönüştürür.
Yeni bir kullanıcı listesi denenirken {4.1.1} kodu, kimseye ileti geri yollanmadan hataların düzeltilmesine olanak verir; sonrasında her yazım hatası yazarına günler kaybettirir, bu yüzden {5.1.1} koduna geçin.
Gmail’den gelen {4.2.1} kodu alıcının posta kutusunun herkesten çok fazla posta aldığını, {4.7.28} kodu ise sizin herkese çok fazla gönderdiğinizi söyler.
{4.2.1} kodundan sonra yalnızca bu tek alıcı bekler ve diğerleri postasını alır; {4.7.28} kodu ise veriden sonra, alıcı kim olursa olsun, art arda her ileti için gelir.
Google’ın aktarma hizmetinin müşterileri de hizmetin tepe sınırını aştıklarında {4.2.1} kodunu alır; o zaman sınır kendilerine aittir.
Tek bir posta kutusunu koruyan bir sınır için {4.2.1} kodunu gönderin; {4.7.28} kodu göndereni sel oluşturmakla suçlar ve saatlik bir sayıdan fazlasına dayanmalıdır.
İkisi de hesabı tanır ve kapalı bulur; {4.2.1} kodu ileti beklerken hesabın yeniden açılmasını bekler, {5.2.1} kodu beklemez.
Gmail, çok hızlı posta alan bir kullanıcıya ilişkin metni iki kodla da listeler; bu yüzden orada sınıf, hesabın geleceği hakkında bir şey söylemez.
Sendmail’in reddedilen alıcılara ilişkin kuralı, yöneticinin yarın kaldıracağı bir engel için de her zaman {5.2.1} kodunu verir.
Bir hesap taşınırken {4.2.1} kodunu gönderin; hesap süresiz olarak askıya alındıysa {5.2.1} kodu göndereni günlerce beklemekten kurtarır.
{4.2.2} kodu tek bir posta kutusunun kotasıdır ve onu sahibi boşaltabilir; {4.3.1} kodu ana makinenin diskidir ve onu yalnızca yönetici boşaltabilir.
Aynı ana makinedeki başka bir posta kutusuna ileti gönderin: {4.2.2} kodunda ileti geçer, {4.3.1} kodunda aynı yanıtla karşılaşır.
{4.3.1} kodu, henüz hiçbir posta kutusu belirtilmeden {MAIL FROM} komutunda gelebilir; {4.2.2} kodu gelemez.
İkisi de {452} koduyla gelir; yani onları ayıran tek şey gelişmiş koddur.
Posta kutusu iki durumda da aynı ölçüde doludur; {4.2.2} kodu iletiyi gönderenin kuyruğunda bırakır ve kutu sahibinin yer açmasını bekler, {5.2.2} kodu iletiyi geri yollar.
RFC 3463 belgesi yalnızca geçici biçimi tanır, ancak kayıt listesi yanıt kodu olarak {552} kodunu verir ve {552} kodu yalnızca {5.2.2} kodunu taşıyabilir.
Geri yollanan bir ileti, yeniden denemeler tükendiğinde, {4.2.2} kodunu da gösterebilir: RFC 3461 belgesindeki başarısızlık raporu örneği böyledir.
Bir abone listesi için ikisini birlikte sayın, çünkü hangisinin seçildiği okurdan çok sağlayıcı hakkında bilgi verir.
{4.2.2} kodu postasını her gün okuyan kutu sahiplerinin işine yarar; bir ek süreyi aşacak kadar dolu kalmış bir posta kutusu için {5.2.2} kodu gönderene gerçeği hemen söyler.
{4.3.2} kodunu gönderen bir ana makine başka zamanlarda posta alır; {5.3.2} kodunu gönderen bir ana makine için ise posta alması hiç öngörülmemiştir ve onu gösteren bir MX kaydı hatadır.
Öndeki yanıt kodu da aynısını gösterir: ara için {421} veya {450}, posta hizmeti olmayan ana makine için {521} kodu.
Postscreen bir istisnadır: diğer istemcilere hizmet verirken kendi yasak listesindeki bir istemciye {5.3.2} kodunu gönderir.
Bakımdan sonra yeniden posta alacak bir ana makine {5.3.2} kodunu göndermemelidir, yoksa bekleyen iletiler dakikalar içinde geri yollanır.
{4.4.1} kodunda hiç bağlantı kurulmamıştır, yani hiçbir şey aktarılmış olamaz; {4.4.2} kodunda ise bir bağlantı vardı ve belki de son noktadan sonra koptu.
{4.4.1} kodundan sonra yinelenen kopya olanaksızdır, {4.4.2} kodundan sonra değildir.
{4.4.1} kodu için rotaları, yeni bağlantılara ilişkin güvenlik duvarı kurallarını ve MX kayıtlarını; {4.4.2} kodu için paket boyutlarını, süre sınırlarını ve filtreleri inceleyin.
{4.4.3} kodu DNS’in yanıt vermediği, {5.4.4} kodu ise yanıt verdiği ve rota olmadığı anlamına gelir.
Başka bir ağdan yeniden sorulduğunda {4.4.3} kodu alan bir alan adı hemen çözümlenebilir; {5.4.4} kodu alan bir alan adı ise, istemcinin kendi DNS görünümü yanlış değilse, orada da kayıt vermez.
Beklemek yalnızca ilkinde yardımcı olabilir; ikincisinde birinin adresi, kayıtları veya bir rota tablosunu düzeltmesi gerekir.
RFC 2852 belgesi onlara farklı raporlar verir: gönderenin süre sınırından sonra denemeler sürerken gönderilen gecikme bildirimi için {4.4.7}, tüm denemelerin sona ermesi için {5.4.7} kodu.
Gönderen hiç süre sınırı koymadıysa rakam yalnızca raporu hangi programın yazdığını gösterir: Sendmail ve OpenSMTPD kuyrukta kalma süresini {4.4.7} koduyla kapatır ve {5.4.7} kodu neredeyse hiç görülmez.
{4.5.3} kodu bu posta işleminin dolduğunu ve kalanların bir sonrakinde gelmesi gerektiğini söyler; {5.5.3} kodu ise iletinin bu kadar çok kişi için istenmediğini söyler.
İstemci devam ederse {4.5.3} kodundan önce kabul edilen alıcılar iletiyi alır; Postfix, {5.5.3} kodunu birkaç alıcısı olan bir teslim edilemedi bildirimi için gönderir ve bu, devam edilecek bir şey bırakmaz.
{RCPT TO} komutunda {5.5.3} koduyla birlikte {552} koduyla karşılaşan bir istemci onu yine de {4.5.3} gibi değerlendirmelidir, çünkü RFC 821 belgesinde dolu arabelleğin numarası yanlıştı.
{4.7.0} kodu nedeni kendine saklar ya da daha kesin bir nedeni yoktur; {4.7.1} kodu onu belirtir: bir kural şu anda bu gönderenin veya ana makinenin geçmesine izin vermemektedir.
Postfix’te sınırlar iki numaradan biriyle görülebilir: fazla sayıda bağlantı veya hata oturumu {421} ve {4.7.0} kodlarıyla sona erdirir, fazla sayıda ileti veya alıcı {4.7.1} koduyla birlikte {450} kodunu getirir.
Geçici hatayla yanıt veren bir milter Postfix’te {4.7.1}, Sendmail’de {4.3.2} koduyla bildirilir.
{AUTH} ve {STARTTLS} komutlarında yalnızca {4.7.0} kodu anlamlıdır, çünkü orada kimse reddedilmemekte, bir hizmet arızalanmaktadır.
{4.7.25} kodu tek bir sınamayı, istemcinin IP adresi ile ana makine adının DNS’te uyuşup uyuşmadığını belirtir; {4.7.1} kodu ise {EHLO} komutundaki ada ilişkin olanlar da içinde olmak üzere her kuralın yerini tutabilir.
Postfix’te iki metin birbirine benzer: {4.7.1} koduyla gelen “cannot find your reverse hostname”, adresin hiç adı olmadığı anlamına gelir.
{4.7.25} koduyla gelen “cannot find your hostname” ise adının adrese geri götürmediği anlamına da gelebilir.
Orada, {EHLO} komutunda verilen ve çözümlenmeyen bir ad {4.7.1} koduyla bildirilir ve ters kayıtta yapılacak hiçbir değişiklik çare olmaz.
Tanıma göre yalnızca {5.7.1} kodu vardır; sunucular {4.7.1} koduyla, aynı türden bir kuralın iletiyi yalnızca geciktirdiğini söyler.
Bir gecikme, gecikme olarak amaçlanmamış olabilir: Postfix, {soft_bounce} parametresiyle ve birkaç kuralda varsayılan olarak, hiçbir zaman kabul etmeyeceği postayı ret metniyle erteler.
{4.7.1} kodu ikinci veya üçüncü denemede sona eriyorsa bu gri listelemeydi; metin bir gün sonra değişmemişse onu {5.7.1} gibi değerlendirin ve kuralı arayın.
{4.7.1} kodunu yanıtı yalnızca zamanın değiştirdiği yerde kullanın; denenmekte olan yeni bir kuralda sizi posta yitirmekten korur, ama denemenin ne zaman biteceğini belirleyin.
TLS’yi şart koşan bir Postfix aktarma sunucusunun günlüğünde {4.7.4} kodu bir sonraki ana makinenin {STARTTLS} komutunu sunmadığı, {4.7.5} kodu ise TLS’nin başladığı ama el sıkışmasının veya sertifikasının başarısız olduğu anlamına gelir.
{4.7.4} kodunda {EHLO} yanıtındaki listeye ve güvenlik duvarlarına; {4.7.5} kodunda sertifikalara, TLSA kayıtlarına ve Postfix’in hatalarını aynı numarayla bildirdiği kendi TLS yapılandırmanıza bakın.
TLS’nin yalnızca tercih edildiği yerde Postfix ilk durumda hemen düz metin olarak devam eder; başarısız bir el sıkışmadan sonra ileti bekler ve ancak sonraki bir deneme TLS olmadan yapılır.
{4.7.24} kodu SPF’nin {temperror} sonucudur, yani başarısız olmuş bir DNS sorgusudur; {5.7.24} kodu {permerror} sonucudur, yani birinin düzeltmesi gereken bir kayıttır.
On sorguluk sınıra yakın bir kayıt ikisini de gösterebilir: yavaş ad sunucuları {4.7.24} kodunu getirir, kullandığınız bir hizmetin kaydına eklenen bir “include” girdisi ise birdenbire {5.7.24} kodunu getirir.
{4.7.24} kodunda sorun alıcı tarafta olabilir; {5.7.24} kodunda denetim yapan tüm alıcı taraflar aynı kusuru görür.
RFC 7208 belgesi iletiyi iki durumda da kabul etmenize izin verir; {5.7.24} koduyla reddetmek bir alan adına kusurunu bildirir, {4.7.24} koduyla ertelemek bir gönderene günler kaybettirebilir.
{5.1.1} kodu @ işaretinden önceki adı, {5.1.2} kodu ondan sonraki alan adını kusurlu bulur.
{5.1.1} kodunu alan adına hizmet veren bir ana makine, {5.1.2} kodunu ise böyle bir ana makineyi arayıp bulamayan bir ana makine verir.
Bu yüzden tek bir {5.1.2} kodu alan adının tüm adreslerini ilgilendirir, {5.1.1} kodu ise komşularına dokunmaz.
İkisi de suçladığı bölümde bir hata olduğunu kanıtlamaz: posta alan yanlış bir alan adı, örneğin bir ad yanlış sağlayıcıyla yazıldığında, {5.1.1} koduyla yanıt verir.
{5.1.6} kodu adresin geçmişte doğru olduğunu doğrular; {5.1.1} kodu ise bir şey bulamaz ve bir yazım hatasından kaynaklanıyor olabilir.
{5.1.1} kodundan sonra yazımı denetleyin; {5.1.6} kodundan sonra kişinin nereye gittiğini sorun.
Sendmail farkı gizler: {redirect} özelliği, taşınmış bir kullanıcı için {551} kodunun ardına {5.1.1} kodunu koyar.
{5.1.6} kodu bir yabancıya, burada eskiden birinin çalıştığını söyler; bunu söylemek istemeyen bir site, adın {5.1.1} koduna düşmesine izin verir.
Standartlara göre {5.1.1} kodu tek bir posta kutusuyla, {5.1.10} kodu boş bir MX kaydı olan bütün bir alan adıyla ilgilidir; Exchange Online, başkalarının {5.1.1} koduyla söylediğini {5.1.10} koduyla söyler.
İki kullanımı yanıt kodu ayırır: {5.1.10} koduyla gelen {556} kodu boş bir MX kaydı, {5.1.10} koduyla ve “Recipient not found” metniyle gelen {550} kodu ise bulunmayan bir alıcıdır.
Kodun kimden geldiği de farklıdır: {5.1.1} kodu alıcının alan adının bir ana makinesinden, boş MX kaydına ilişkin kod ise gönderenin tarafındaki bir sunucudan gelir.
Her {5.1.10} kodunda bütün bir alan adını bırakan bir program, içlerinden biri ayrıldığı için bir şirketin tüm okurlarını yitirir.
{5.1.1} kodunda böyle bir posta kutusu yoktur, {5.2.1} kodunda ise vardır ve kapalıdır.
{5.2.1} kodunun nedeni ortadan kalkabilir: sahibi ödeme yapar, oturum açar ya da ileti seli sona erer; {5.1.1} kodunun nedeni ise ancak biri posta kutusunu oluşturursa ortadan kalkar.
Bir hesap birinden ötekine geçebilir: önce kullanılmadığı için {5.2.1}, sonra sağlayıcı sildiğinde {5.1.1} kodu.
Bir sağlayıcı, hesabın durumunu gizli tutmak için kapalı hesaplara da {5.1.1} yanıtını verebilir; o zaman gönderenler adresi kesin olarak siler.
{5.4.1} kodunun yanıtlanmamış bir bağlantı anlamına gelmesi gerekirdi, ama Exchange Online’dan gelen {550} kodunun ardında, tıpkı {5.1.1} gibi, bilinmeyen bir alıcıdır.
{5.4.1} kodunun metni olan “Access denied”, gönderene karşı bir ilke gibi görünür ve yöneticileri boşuna bir engelleme listesi aramaya yöneltir.
Adresi ancak birkaç retten sonra geçersiz sayın, çünkü posta sunucusundaki veya DNS’teki bir arıza da {5.4.1} koduna yol açabilir.
{5.1.1} kodu alıcının adresi, {5.7.1} kodu gönderen hakkında bir bildirimdir; liste yazılımı ilkinden sonra adresi silebilir, ikincisinden sonra silmemelidir.
RFC 7372 belgesi, kodlarının amacı olarak tam da bu ayrımı gösterir, çünkü listeler ilke gereği retler yüzünden iyi aboneler yitiriyordu.
Bir teslim edilemedi bildiriminde kodu kimin yazdığına bakın: {RCPT TO} komutuna gelen yalın bir {550} için, metin bir engelleme listesinden söz etse bile, istemci olarak çalışan Sendmail {5.1.1} kodunu kendisi yazar.
Posta kutusunun var olup olmadığını ve istemcinin ona yazıp yazamayacağını sınayın ve belirleyici olan nedenle yanıt verin; bilinmeyen bir posta kutusu için {5.7.1} kodu, ölü adresi her listede tutar.
Bulgu tektir, posta ana makinesi olmayan bir alan adı; {5.1.2} kodu adresi, {5.4.4} kodu rota eksikliğini suçlar.
Bir teslim edilemedi bildiriminin hangisini gösterdiği istemciye bağlıdır: var olmayan bir ana makine için Sendmail {5.1.2}, Postfix {5.4.4} kodunu yazar.
{5.4.4} kodu, başka yerde hiçbir sorunu olmayan bir alan adı için yerel bir rota tablosundan da gelebilir; {5.1.2} kodu için bu pek olası değildir.
{RCPT TO} komutuna verilen bir yanıtta {5.1.2} kodu olağan seçimdir; {5.4.4} kodu, iletiyi zaten kabul etmiş bir ana makinenin raporuna uygundur.
İkisi de boş bir MX kaydına dayanır: kayıt {5.1.10} kodunda alıcının, {5.7.27} kodunda gönderenin alan adındadır.
{5.1.10} kodu yanlış bir adresle ilgilidir ve genellikle kendi sağlayıcınızdan gelir; {5.7.27} kodu karşı taraftan gelir ve onu yalnızca sizin DNS yapınız sona erdirebilir.
{5.7.27} için teslim edilemedi bildirimi posta almayan alan adına gider; bu yüzden hata yalnızca gönderen ana makinenin günlüğünde görünür.
Yanıt kodları da farklıdır: {556} kodu {5.1.10} koduna, {550} kodu {5.7.27} koduna aittir.
{5.2.1} kodu posta almayan bir posta kutusuyla ilgilidir ve ona yazan herkese yanıt olarak gelir; {5.7.13} kodu oturum açmasına izin verilmeyen bir hesapla ilgilidir ve yalnızca sahibine yanıt olarak gelir.
Bir yöneticinin tek bir işlemi ikisine de yol açabilir: o zaman müşteri giden kutusunda {5.7.13} kodunu görür, ona yazanlar ise {5.2.1} kodunu taşıyan teslim edilemedi bildirimleri alır.
İstenmeyen posta göndermiş bir hesap çoğu zaman yalnızca gönderim için durdurulur; bu yüzden {5.7.13} kodu posta kutusunun kapalı olduğunu göstermez.
{5.2.3} kodu tek bir posta kutusunun, {5.3.4} kodu bütün bir ana makinenin sınırıdır; Sendmail sunucusu ise {5.2.3} kodunu ikincisi için de gönderir.
{MAIL FROM} komutunda henüz hiçbir posta kutusu belirtilmemiştir; bu yüzden oradaki {5.2.3} kodu aslında ana makinenin bir sınırıdır.
{RCPT TO} komutuna gelen {5.2.3} kodundan sonra posta işlemi o alıcı olmadan sürer; {5.3.4} kodundan sonra başka bir alıcı belirtmenin yararı yoktur.
Ana makinenin sınırını {SIZE} uzantısıyla duyurun ve {MAIL FROM} komutunda {5.3.4} koduyla reddedin; {5.2.3} kodunu posta kutusunun bilindiği {RCPT TO} komutuna saklayın.
{5.5.1} kodu anlaşılmış bir komutu, {5.5.2} kodu anlaşılmamış bir satırı reddeder.
Sunucunun bilmediği bir sözcük için ikisi de görülür: RFC 3463 belgesi tanınmayan komutu {5.5.2} kodunda sayar, Gmail, Sendmail ve OpenSMTPD ise {5.5.1} kodunu gönderir.
{5.5.1} koduna karşı komutların başka bir sırası veya başka bir sunucu çare olur; {5.5.2} koduna karşı yalnızca başka baytlar.
{5.5.2} kodu satırın kendisinden vazgeçer; {5.5.4} kodu komutu bilir ve kusurun argümanında olduğunu belirtir.
{5.5.4} kodundan sonra parametresiz yalın komutu denemeye değer; {5.5.2} kodundan sonra o da genellikle başarısız olur.
Sunucular sınırı farklı çizer: {SIZE} parametresinin değeri hatalıysa Postfix {5.5.4}, değer eksikse Sendmail {5.5.2} kodunu gönderir.
{5.6.7} kodu {MAIL FROM} veya {RCPT TO} komutundaki bir adresle, {5.6.9} kodu ise sunucunun ancak veriden sonra gördüğü ileti üst bilgisiyle ilgilidir.
{RCPT TO} komutunda {5.6.7} kodu diğer alıcıları posta işleminde bırakır; {5.6.9} kodu iletiyi hepsinin elinden alır.
Postfix bu ayrımı yapmaz: istemci olarak ikisi için de {5.6.7} kodunu bildirir; bu yüzden teslim edilemedi bildirimindeki tüm adresler ASCII ise üst bilgide UTF-8 arayın.
RFC 6531 belgesi sunuculardan, hangi posta kutusunun böyle iletileri alamadığını {RCPT TO} komutunda bulmalarını ister; böylece {5.6.9} koduna neredeyse hiç gerek kalmaz.
{5.7.0} kodunda eksiklik çoğu zaman oturumdadır, bir oturum açma veya TLS eksiktir ve istemci bunu sağlayabilir; {5.7.1} kodunda ise bu gönderen ile bu hedef arasında bir kural durmaktadır.
RFC 6409 belgesi ileti gönderimi sunucuları için başka bir çizgi çizer: {5.7.1} kodu kullanıcının izinleriyle, {5.7.0} kodu sitenin ilkesine aykırı bir iletiyle ilgilidir.
RFC 5429 belgesinin ifadesine göre bir Sieve betiğinin reddi ikisinden birini taşıyabilir; bu yüzden numara, alıcının betiğini sitenin bir kuralından ayırt etmez.
{5.7.26} kodu gönderenin doğrulanamadığını söyler; {5.7.1} kodu yalnızca bir kuralın reddettiğini söyler, yani tüm kimlik doğrulama denetimleri geçilmiş olabilir.
DMARC gereği bir ret iki numaradan birini taşıyabilir; bu yüzden teslim edilemedi bildirimlerini işleyen yazılımın metinde DMARC sözcüğünü de araması gerekir.
Bunun dışında {5.7.26} kodunu gönderen Gmail’in, denetimlerde başarısız olan posta için {5.7.1} kodunu kullandığı da görülmüştür.
Dürüst gönderenlere yardım etmek için {5.7.26} kodunu gönderin; denetimlerini açığa vurmak istemeyen bir site {5.7.1} kodunda kalabilir.
{AUTH} komutunda {5.7.4} kodu sunucuda bu mekanizmanın hiç kimse için bulunmadığı, {5.7.9} kodu ise bulunduğu ve bu kullanıcıdan kabul edilmediği anlamına gelir.
{5.7.4} kodu {504} koduyla birlikte gelir ve mekanizmanın adı verilir verilmez, hiçbir paroladan önce görünür; {5.7.9} kodu {534} koduyla birlikte gelir ve sürecin tamamından sonra da görülebilir.
Mekanizmasını {EHLO} yanıtındaki listeden seçen bir istemci {AUTH} komutunda {5.7.4} koduyla hiçbir zaman karşılaşmaz, {5.7.9} kodu ise onu yine de şaşırtabilir.
{5.7.8} kodundan sonra aynı mekanizmaya başka kimlik bilgileri gerekir; {5.7.9} kodundan sonra aynı kullanıcıya başka bir mekanizma gerekir.
Gmail bu kuralı çiğner: gönderdiği {5.7.9} kodundan sonra mekanizma kalabilir, olağan parolanın yerini alması gereken ise bir uygulama parolasıdır.
Hiçbirinin kastedilmediği, kodun geldiği yerden anlaşılır: ileti verisinden sonraki {5.7.9} kodu, Yahoo’nun doğrulanmamış bir göndereni reddetmesidir.
Bir hesap yalnızca başka bir yoldan oturum açabiliyorsa {5.7.8} kodu sahibini yanlış yazılmış bir parola aramaya yöneltir; {5.7.9} kodu gerçek engeli belirtir.
İkisi de {AUTH} komutunda TLS eksikliğini bildirir: {5.7.10} kodu istemcinin daha güçlü bir mekanizmayla düz metin üzerinden de geçmesine izin verir, {5.7.11} kodu seçilen mekanizma için TLS kullanılmasını şart koşar.
RFC 4954 belgesi 2007 yılında {5.7.11} kodunu {538} koduyla birlikte tarihî kılmıştır; {5.7.10} kodu ise {AUTH} dışında, {REQUIRETLS} içeren iletilerin teslim edilemedi bildirimlerinde yeni bir kullanım bulmuştur.
Bir istemci ikisini aynı biçimde ele alabilir: TLS başlatır, yeni listeyi okur, oturum açar.
{REQUIRETLS} içeren bir ileti için {5.7.10} kodu doğrulanmış bir TLS bağlantısının kurulamadığı, {5.7.30} kodu ise TLS’nin kurulduğu ve ana makinenin onunla devam etme sözü vermediği anlamına gelir.
{5.7.10} kodu, alıcı tarafın yöneticisinin bir sertifikayla giderdiği bir kusur olabilir; {5.7.30} kodu, uzantıyı içeren bir yazılım kurulana kadar sürer.
MX ana makineleri farklıysa gönderen ana makine hepsini dener; bu yüzden teslim edilemedi bildirimindeki kod ilkini anlatıyor olmak zorunda değildir.
{5.7.22} kodu, {5.7.21} kodunun neyin eksik olduğunu söyleyen tek durumudur: yazarın adresindeki alan adının bir imzası.
{5.7.22} kodu, var olan imzalarda hiçbir değişiklik yapmadan bir imza daha eklemekle giderilir; {5.7.21} kodunda imzalamanın kendisi değişmelidir.
{5.7.23} kodu çalışan bir SPF kaydının yanıtıdır: bu ana makine dışlanmıştır; {5.7.24} kodunda kayıt yorumlanamadığı için yanıt vermez.
{5.7.23} kodu metindeki tek ana makineyle, {5.7.24} kodu en iyisi de içinde olmak üzere alan adının her ana makinesiyle ilgilidir.
Her sunucu onları ayırmaz: Stalwart ikisi için de {5.7.23} kodunu gönderir ve sonucun kendisini, {fail} veya {permerror} olarak, metne yazar.
{5.7.23} kodu gönderenin alan adına IP adresine izin verip vermediğini, {5.7.25} kodu ise DNS’e adresin kendisine geri götüren bir adı olup olmadığını sorar.
Onarım farklı ellerdedir: SPF kaydı alan adını işletene, ters kayıt IP adresini atayana aittir.
Yönlendirilmiş bir ileti, ikinci sınamayı geçen bir ana makinede ilk sınamada başarısız olabilir, çünkü yalnızca SPF zarf göndereni ile ilgilidir.
{5.7.29} kodu yönlendiren ana makinelerin mühürlediği zinciri, {5.7.26} kodu yazarın kendi alan adının kanıtlarını suçlar.
SPF, DKIM veya DMARC zaten başarısız olduğunda ARC denetimine başvurulur; bu yüzden {5.7.29} kodunu alan bir ileti genellikle {5.7.26} kodunu da hak ederdi ve RFC 8617 belgesi ikisine de izin verir.
Bu nedenle ikisi bir yazar için aynı işi gerektirir; {5.7.29} kodunda yalnızca bir listenin veya yönlendiricinin onaracağı bir şey vardır.
Kararsız kalırsanız {5.7.26} kodunu gönderin: bir yazar buna karşı bir şey yapabilir, başkalarının kırdığı bir zincire karşı ise yapamaz.
";

/// Where each text starts, and where the last one ends.
static STARTS: [u32; 2085] = [
    0, 28, 58, 69, 83, 97, 111, 130, 148, 167, 199, 223, 234, 263, 276, 305,
    323, 346, 377, 415, 426, 434, 463, 473, 504, 520, 533, 546, 564, 587, 634, 679,
    694, 712, 736, 763, 798, 840, 896, 973, 1004, 1011, 1016, 1025, 1047, 1051, 1057, 1072,
    1080, 1089, 1100, 1103, 1112, 1131, 1161, 1199, 1223, 1246, 1265, 1277, 1305, 1328, 1335, 1373,
    1382, 1389, 1411, 1424, 1443, 1465, 1476, 1502, 1516, 1528, 1559, 1569, 1594, 1617, 1659, 1691,
    1718, 1762, 1796, 1859, 1899, 1926, 1952, 1958, 1969, 1975, 1991, 2005, 2013, 2021, 2038, 2047,
    2135, 2165, 2239, 2261, 2375, 2448, 2523, 2604, 2729, 2798, 2852, 2999, 3109, 3214, 3278, 3347,
    3419, 3535, 3595, 3640, 3778, 3879, 4012, 4097, 4213, 4379, 4497, 4625, 4758, 4867, 4960, 5052,
    5149, 5255, 5344, 5458, 5548, 5710, 5852, 5933, 6015, 6210, 6231, 6277, 6291, 6306, 6319, 6328,
    6356, 6382, 6391, 6402, 6415, 6429, 6441, 6447, 6461, 6475, 6494, 6506, 6519, 6540, 6561, 6633,
    7001, 7228, 7323, 7487, 7618, 7652, 7747, 8023, 8231, 8295, 8557, 8586, 8671, 9043, 9320, 9450,
    9603, 9932, 10112, 10269, 10667, 10876, 11075, 11198, 11220, 11295, 11697, 11821, 11944, 12287, 12404, 12637,
    12844, 13049, 13149, 13175, 13240, 13725, 13965, 14176, 14540, 14850, 15068, 15426, 15601, 15795, 15819, 15919,
    16319, 16464, 16623, 16707, 16802, 16875, 17042, 17358, 17589, 17702, 17821, 17866, 17957, 18302, 18565, 18658,
    18758, 19094, 19248, 19641, 19763, 19929, 19966, 20092, 20557, 20685, 20810, 20898, 21001, 21202, 21397, 21748,
    21893, 22092, 22259, 22453, 22617, 22672, 22771, 23165, 23305, 23857, 24107, 24347, 24477, 24573, 24606, 24699,
    25181, 25347, 25494, 25639, 25767, 25982, 26535, 26774, 27025, 27246, 27272, 27346, 27777, 27886, 28042, 28690,
    28894, 29374, 29690, 29904, 29935, 30025, 30478, 30641, 30817, 31691, 32222, 32296, 32425, 32457, 32586, 33192,
    33418, 33494, 34004, 34171, 34374, 34655, 34799, 34842, 34972, 35439, 35676, 35864, 36179, 36403, 36647, 37078,
    37423, 37609, 37791, 37973, 38001, 38118, 38783, 39072, 39339, 39475, 39585, 39647, 39744, 39899, 40024, 40614,
    41003, 41394, 41751, 42022, 42210, 42579, 42746, 42959, 43118, 43154, 43272, 43798, 43949, 44103, 44353, 44550,
    44651, 44784, 44871, 45060, 45785, 46560, 46836, 47170, 47319, 47472, 47602, 47806, 48003, 48284, 48455, 48682,
    48719, 48820, 49102, 49232, 49479, 49560, 49801, 49955, 50143, 50294, 50593, 50796, 50837, 50881, 51277, 51534,
    52098, 52297, 52586, 52917, 53115, 53180, 53361, 53410, 53545, 53925, 54123, 54270, 54449, 54602, 54821, 55052,
    55514, 55879, 56315, 56766, 57003, 57211, 57422, 57636, 57813, 57982, 58193, 58336, 58381, 58478, 58826, 58953,
    59073, 59300, 59442, 59676, 60041, 60217, 60381, 60412, 60512, 60798, 60922, 61087, 61614, 61879, 62116, 62365,
    62569, 62693, 62729, 62808, 63217, 63336, 63438, 63561, 63848, 64179, 64301, 64631, 64916, 65015, 65110, 65131,
    65192, 65605, 65840, 66027, 66310, 66480, 66600, 66782, 66962, 67320, 67443, 67800, 68194, 68319, 68525, 68684,
    69002, 69029, 69122, 69612, 69756, 70033, 70202, 70442, 70503, 70564, 70686, 70836, 71115, 71390, 71731, 71943,
    72060, 72178, 72209, 72298, 72656, 72745, 72897, 73043, 73240, 73394, 73636, 73866, 74236, 74464, 74580, 74686,
    74712, 74796, 75217, 75310, 75464, 75585, 75741, 75966, 76140, 76253, 76464, 76587, 76873, 77259, 77438, 77666,
    77763, 77803, 77904, 78297, 78431, 78582, 78710, 78872, 78949, 79111, 79283, 79440, 79593, 79981, 80227, 80426,
    80553, 80762, 80795, 80875, 81289, 81474, 81617, 81732, 81893, 82073, 82341, 82728, 82898, 83226, 83528, 83767,
    83934, 84129, 84157, 84315, 84730, 85020, 85230, 85397, 85566, 85708, 85950, 86234, 86529, 86851, 87332, 87629,
    87786, 87952, 88232, 88280, 88417, 88871, 89041, 89176, 89511, 89723, 89847, 90157, 90570, 90874, 91045, 91069,
    91198, 91615, 91733, 91918, 92139, 92342, 92544, 93029, 93410, 93659, 94042, 94413, 94692, 94882, 95217, 95348,
    95390, 95527, 95980, 96266, 96502, 96690, 96927, 97371, 97671, 97854, 97894, 98032, 98651, 98744, 99194, 99314,
    99491, 99835, 100004, 100262, 100473, 100761, 101386, 101555, 101832, 102356, 102921, 103215, 103372, 103588, 103680, 103869,
    104241, 104347, 104527, 104565, 104674, 105035, 105147, 105288, 105390, 105514, 105761, 106036, 106162, 106602, 106849, 106995,
    107188, 107217, 107321, 107766, 107965, 108099, 108212, 108324, 108446, 108659, 108777, 108990, 109302, 109657, 109853, 109890,
    110002, 110357, 110536, 110688, 110864, 110978, 111168, 111461, 111612, 111868, 112202, 112360, 112545, 112736, 112845, 112983,
    113232, 113428, 113438, 113537, 114031, 114178, 114236, 114373, 114567, 114676, 114999, 115145, 115469, 116035, 116285, 116712,
    117171, 117287, 117424, 117880, 118135, 118322, 118501, 118697, 118886, 119024, 119062, 119131, 119496, 119628, 119772, 119869,
    120025, 120150, 120346, 120530, 120656, 120964, 121253, 121455, 121625, 121655, 121723, 122209, 122421, 122562, 122684, 122948,
    123227, 123358, 123714, 123949, 124184, 124345, 124661, 124963, 125256, 125454, 125610, 125928, 126125, 126393, 126717, 126924,
    127176, 127456, 127626, 127974, 128270, 128603, 128766, 128968, 129097, 129404, 129723, 129897, 130160, 130335, 130520, 130720,
    130938, 131233, 131472, 131784, 132144, 132411, 132665, 132834, 132995, 133189, 133530, 133861, 133976, 134268, 134402, 134582,
    134982, 135214, 135412, 135684, 135874, 136078, 136457, 136620, 136815, 137177, 137365, 137544, 137879, 138054, 138250, 138608,
    138770, 138951, 139154, 139338, 139571, 139958, 140106, 140300, 140622, 140773, 140959, 141204, 141362, 141605, 141815, 142379,
    142558, 142769, 143211, 143438, 143582, 143755, 143926, 144138, 144342, 144529, 144742, 144947, 145129, 145340, 145533, 146029,
    146217, 146412, 146682, 146895, 147090, 147305, 147465, 147857, 148023, 148235, 148421, 148954, 149157, 149353, 149549, 149744,
    150008, 150225, 150428, 150861, 151006, 151208, 151417, 151627, 151810, 151991, 152228, 152445, 152654, 152813, 153142, 153361,
    153572, 153740, 153968, 154151, 154555, 154769, 154957, 155431, 155684, 155901, 156309, 156484, 156738, 156919, 157139, 157328,
    157508, 157697, 157923, 158147, 158335, 158516, 158707, 159181, 159458, 159667, 159865, 160039, 160256, 160774, 160992, 161203,
    161416, 161571, 161904, 162154, 162390, 162629, 162862, 163078, 163328, 163596, 163795, 164034, 164235, 164435, 165006, 165182,
    165410, 165623, 165860, 166017, 166446, 166661, 166897, 167053, 167288, 167511, 167712, 167918, 168216, 168430, 168664, 168888,
    169105, 169330, 169748, 169942, 170130, 170308, 170584, 170762, 170968, 171187, 171517, 171726, 171941, 172138, 172355, 172553,
    172703, 172948, 173160, 173347, 173540, 173756, 174315, 174515, 174733, 174927, 175409, 175636, 175880, 176124, 176380, 176604,
    176860, 177254, 177411, 177586, 177820, 178028, 178210, 178406, 178675, 178938, 179143, 179396, 179590, 179803, 180055, 180246,
    180472, 180701, 181281, 181472, 181653, 181819, 182363, 182518, 182658, 183134, 183361, 183522, 183977, 184119, 184290, 184649,
    184804, 185010, 185176, 185391, 185587, 185784, 185969, 186177, 186364, 186586, 186745, 187244, 187414, 187591, 187752, 188085,
    188225, 188395, 188576, 189023, 189193, 189444, 189609, 189805, 189987, 190371, 190569, 190737, 191327, 191499, 191685, 191834,
    191934, 192430, 192596, 192790, 192982, 193413, 193566, 193728, 193859, 194233, 194381, 194541, 195050, 195226, 195464, 195653,
    195887, 196105, 196292, 196490, 196755, 196995, 197193, 197412, 197600, 197827, 198069, 198287, 198936, 199183, 199397, 199648,
    199846, 200432, 200608, 200828, 201072, 201259, 201458, 201924, 202121, 202309, 202530, 202757, 202963, 203545, 203796, 203997,
    204388, 204581, 204778, 205203, 205407, 205654, 205896, 206114, 206387, 206577, 206785, 207338, 207497, 207716, 207977, 208217,
    208706, 208942, 209216, 209427, 209654, 209872, 210420, 210618, 210880, 211092, 211478, 211649, 211885, 212200, 212389, 212584,
    213207, 213392, 213611, 213919, 214095, 214313, 214830, 215096, 215323, 215489, 215691, 216027, 216256, 216468, 216850, 217035,
    217269, 217458, 217643, 218118, 218294, 218478, 218886, 219057, 219344, 219556, 219739, 220294, 220458, 220700, 221191, 221436,
    221596, 222203, 222347, 222573, 223151, 223355, 223557, 223747, 224300, 224449, 224669, 224917, 225114, 225270, 225477, 225624,
    225785, 226391, 226597, 226840, 227060, 227251, 227760, 228002, 228192, 228765, 228923, 229108, 229347, 229549, 230073, 230325,
    230513, 230539, 230590, 230598, 230617, 230630, 230635, 230678, 230694, 230703, 230716, 230730, 230753, 230763, 230776, 230790,
    230802, 230826, 230853, 230873, 230897, 230925, 230990, 231400, 231473, 231622, 231732, 231947, 232180, 232403, 232596, 232756,
    232881, 232906, 233014, 233459, 233535, 233700, 233830, 233972, 234112, 234268, 234534, 234715, 234904, 234932, 234997, 235472,
    235586, 235717, 235891, 236012, 236136, 236418, 236712, 236984, 237214, 237361, 237521, 237656, 237797, 237837, 237919, 238267,
    238382, 238501, 238642, 238720, 238863, 238967, 239124, 239369, 239583, 239748, 239839, 239881, 239922, 240172, 240290, 240393,
    240532, 240630, 240826, 240930, 241141, 241259, 241423, 241633, 241667, 241758, 241993, 242177, 242219, 242282, 242462, 242640,
    242661, 242694, 242995, 243042, 243198, 243308, 243463, 243657, 243822, 243873, 243952, 244184, 244318, 244455, 244582, 244793,
    244941, 245062, 245214, 245258, 245320, 245657, 245780, 245916, 245986, 246069, 246263, 246478, 246562, 246706, 246750, 246821,
    247173, 247295, 247373, 247471, 247873, 247991, 248033, 248266, 248434, 248586, 248764, 248791, 248853, 249117, 249238, 249327,
    249505, 249584, 249624, 249708, 250157, 250271, 250370, 250537, 250661, 250821, 251040, 251178, 251460, 251576, 251716, 251745,
    251850, 252134, 252255, 252358, 252458, 252580, 252752, 252937, 252975, 253030, 253533, 253651, 253791, 253893, 254006, 254151,
    254252, 254417, 254686, 254891, 255038, 255141, 255173, 255204, 255586, 255688, 255775, 255900, 256041, 256147, 256278, 256398,
    256673, 256772, 256907, 257271, 257380, 257429, 257508, 257751, 257846, 257936, 258005, 258080, 258172, 258268, 258438, 258617,
    258732, 258764, 258832, 259134, 259203, 259312, 259439, 259525, 259717, 259891, 260035, 260076, 260150, 260594, 260678, 260743,
    260867, 261005, 261278, 261344, 261600, 261792, 261915, 262061, 262093, 262155, 262374, 262484, 262523, 262735, 262905, 263091,
    263221, 263383, 263409, 263449, 263827, 263936, 264082, 264219, 264462, 264605, 264733, 265018, 265123, 265287, 265458, 265588,
    265615, 265668, 265921, 266014, 266110, 266215, 266345, 266440, 266644, 266837, 266881, 266959, 267337, 267415, 267545, 267641,
    267714, 267896, 267999, 268250, 268377, 268520, 268543, 268634, 268913, 269024, 269155, 269249, 269362, 269512, 269655, 269822,
    269938, 270082, 270117, 270169, 270362, 270493, 270576, 270641, 270829, 270997, 271084, 271115, 271167, 271467, 271586, 271713,
    271860, 271968, 272095, 272121, 272181, 272590, 272753, 272898, 272981, 273110, 273451, 273561, 273771, 273856, 274027, 274185,
    274330, 274435, 274483, 274556, 274943, 275057, 275211, 275300, 275567, 275682, 275827, 275994, 276129, 276204, 276328, 276359,
    276419, 276827, 276960, 277055, 277161, 277355, 277519, 277784, 277951, 277973, 278043, 278511, 278598, 278711, 278836, 278880,
    279039, 279109, 279273, 279469, 279657, 279675, 279742, 279989, 280065, 280141, 280239, 280350, 280473, 280614, 280700, 280805,
    280827, 280917, 281289, 281380, 281474, 281617, 281729, 281906, 282080, 282306, 282527, 282666, 282806, 282958, 283080, 283098,
    283157, 283560, 283704, 283796, 283922, 284052, 284288, 284433, 284544, 284701, 284846, 284982, 285006, 285094, 285513, 285618,
    285712, 285805, 285942, 286048, 286209, 286331, 286487, 286610, 286767, 286811, 286887, 287204, 287284, 287411, 287488, 287639,
    287727, 287859, 288104, 288256, 288338, 288482, 288504, 288583, 288852, 289006, 289143, 289245, 289348, 289491, 289619, 289797,
    289973, 290102, 290262, 290386, 290533, 290582, 290662, 290992, 291117, 291244, 291366, 291471, 291598, 291677, 291852, 291947,
    292083, 292344, 292376, 292461, 292720, 292875, 292989, 293059, 293158, 293271, 293573, 293700, 293857, 293889, 293956, 294212,
    294316, 294419, 294597, 294705, 294738, 294827, 295065, 295140, 295257, 295389, 295589, 295694, 295718, 295804, 296060, 296208,
    296371, 296491, 296737, 296911, 297033, 297186, 297216, 297302, 297589, 297699, 297789, 297857, 298028, 298228, 298265, 298370,
    298637, 298794, 298900, 299019, 299164, 299210, 299325, 299647, 299801, 299957, 300091, 300292, 300410, 300562, 300779, 300832,
    300925, 301161, 301341, 301456, 301662, 301795, 301833, 301913, 302130, 302201, 302270, 302386, 302499, 302536, 302608, 302849,
    302989, 303095, 303221, 303378, 303410, 303552, 303903, 303994, 304082, 304219, 304406, 304575, 304773, 304958, 305035, 305061,
    305169, 305449, 305533, 305675, 305850, 305890, 306017, 306331, 306479, 306607, 306757, 306876, 307100, 307138, 307274, 307582,
    307657, 307713, 307778, 307813, 307912, 308420, 308516, 308633, 308777, 308895, 309264, 309396, 309541, 309776, 309931, 310153,
    310287, 310326, 310442, 310861, 310964, 311051, 311159, 311273, 311404, 311649, 311774, 311879, 312211, 312391, 312498, 312639,
    312771, 312797, 312862, 313153, 313301, 313408, 313526, 313672, 313855, 313989, 314026, 314118, 314386, 314524, 314651, 314827,
    315069, 315108, 315216, 315552, 315659, 315814, 315925, 316259, 316343, 316565, 316731, 316878, 316923, 317043, 317356, 317434,
    317608, 317916, 318054, 318225, 318418, 318571, 318612, 318742, 318965, 319152, 319289, 319422, 319513, 319551, 319621, 319921,
    320079, 320234, 320330, 320426, 320562, 320602, 320727, 321121, 321213, 321335, 321478, 321549, 321708, 321897, 322092, 322187,
    322231, 322310, 322512, 322640, 322753, 322892, 322959, 323095, 323262, 323398, 323559, 323579, 323658, 324022, 324083, 324192,
    324291, 324401, 324567, 324748, 324900, 324941, 325072, 325315, 325403, 325451, 325554, 325671, 325760, 325857, 325901, 326009,
    326249, 326342, 326429, 326565, 326767, 326898, 326949, 327036, 327265, 327378, 327471, 327593, 327653, 327972, 328078, 328110,
    328230, 328506, 328655, 328817, 328924, 329029, 329177, 329215, 329307, 329593, 329693, 329863, 329963, 330160, 330188, 330280,
    330485, 330596, 330677, 330800, 330962, 331096, 331132, 331240, 331477, 331654, 331886, 331983, 332225, 332381, 332414, 332542,
    332782, 332914, 333081, 333227, 333263, 333394, 333763, 333834, 333970, 334142, 334272, 334424, 334450, 334539, 334889, 335006,
    335125, 335480, 335615, 335783, 335933, 336083, 336120, 336206, 336475, 336622, 336885, 337017, 337055, 337157, 337375, 337492,
    337653, 337795, 337930, 337980, 338093, 338456, 338540, 338741, 339058, 339257, 339436, 339578, 339707, 339855, 340005, 340036,
    340094, 340348, 340509, 340673, 341042, 341152, 341301, 341413, 341511, 341547, 341626, 341919, 342020, 342117, 342365, 342483,
    342631, 342827, 342930, 343011, 343060, 343159, 343388, 343476, 343599, 343853, 343947, 344040, 344208, 344498, 344822, 344940,
    344980, 345127, 345377, 345565, 345663, 345855, 346067, 346271, 346454, 346574, 346598, 346697, 347030, 347197, 347312, 347690,
    347839, 348038, 348276, 348304, 348411, 348798, 348943, 349162, 349276, 349490, 349599, 349738, 349785, 349913, 350379, 350498,
    350699, 350852, 351019, 351155, 351347, 351638, 351767, 351942, 352294, 352516, 352685, 353014, 353191, 353326, 353629, 353778,
    353934, 354266, 354450, 354902, 355090, 355291, 355544, 355687, 355857, 356146, 356257, 356601, 356801, 357024, 357204, 357625,
    357807, 358138, 358279, 358515, 358933, 359076, 359439, 359625, 359893, 360313, 360491, 360841, 361037, 361134, 361582, 361727,
    361954, 362114, 362334, 362856, 362948, 363260, 363415, 363598, 363897, 364064, 364442, 364657, 364774, 365090, 365240, 365365,
    365701, 365796, 366008, 366367, 366525, 366826, 367005, 367098, 367416, 367533, 367802, 367959, 368263, 368443, 368641, 368998,
    369176, 369497, 369643, 369816, 370198, 370345, 370666, 370836, 371069, 371394, 371612, 371933, 372060, 372213, 372368, 372649,
    372819, 373083, 373217, 373570, 373724,
];
