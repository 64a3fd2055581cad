// Generated from the JSON spec by `cargo run -p codegen`.
// Do not edit: change the spec and run the command again.

use ::catalogue::*;

/// The language `fr` with its texts.
pub static LOCALE: Locale<'static> = Locale { language: &LANGUAGE, pack: &PACK };

static PACK: Pack<'static> = Pack { tag: "fr", texts: TEXTS, starts: &STARTS };

static LANGUAGE: Language<'static> = Language {
    tag: "fr",
    native_name: "français",
    direction: Direction::LeftToRight,
    state: State::Checked,
    breaks_lines: true,
    sentence_gap: " ",
    colon: " : ",
    comma: ", ",
    semicolon: " ; ",
    matches: &[],
    excludes: &[],
};

/// The texts in the order of their slots, a sentence a line.
static TEXTS: &str = "\
Que faire selon la commande
Que faire selon la classe
Description
Principales différences
Exemple de session
En bref
Comment y remédier
Autres significations
En savoir plus
Codes les plus proches ayant une fiche
Codes non standard
En pratique
Souvent confondu avec
En Rust
Les deux font échouer la même commande
Quand il apparaît
Quand l’envoyer
Quand utiliser l’un ou l’autre
Développeur du logiciel d’envoi
Aucun intervenant
Destinataire
Administrateur du destinataire
Expéditeur
Administrateur de l’expéditeur
l’adresse est incorrecte
sans certitude
l’adresse existe
l’adresse a changé
n’en dit rien
changer quelque chose, puis envoyer à nouveau
poursuivre avec ce que le serveur a demandé
dépend de la cause
ne pas réessayer
succès, poursuivre
réessayer plus tard
sa définition le donne dans cette classe
sa définition ne limite pas les classes
il est enregistré avec un code de réponse de cette classe
des serveurs l’envoient dans cette classe, bien que sa définition en nomme une autre
sa définition nomme cette classe
non
oui
Autres indications
Fondement de la classe
Code
Commande
Code étendu
Connu par
Caractéristique
Ce qu’on en sait
Nom
Titre
un projet de norme ou un exemple
des sources de seconde main seulement
un registre qui ne le définit pas
un logiciel qui l’utilise
Qui peut agir
Adresse du destinataire
Que faire
Met fin à la connexion
Défini dans
Message
Autre hôte du domaine
Pourquoi
Concerne
Statut
accepté
non concerné
pas encore accepté
refusé
Toutes les comparaisons
Autres langues
Tous les codes
Aussi confondu avec
Sources
peut répondre autrement
sans importance ici
répondra très probablement de même
le code étendu indique la cause
cela vaut pour cette commande
cela vaut en règle générale pour ce code
résultats différents de la même commande
faciles à confondre, ou font tous deux échouer la même commande
ne répondent jamais à la même commande
Identique pour les deux
l’échange d’authentification
la commande
la connexion
le message
un seul destinataire
la transaction
extension
historique
non standard
standard
Cette traduction a été relue et comparée au texte anglais par un second lecteur.
Cette traduction est une ébauche.
Cette traduction a été révisée par une personne qui parle français.
Code sans fiche
Après le code {a} comme après le code {b}, un nouvel envoi n’a de sens qu’une fois la cause éliminée.
Après le code {a} comme après le code {b}, le client envoie ce que le serveur a demandé.
Ce qu’il faut faire après le code {a} ou le code {b} dépend de la commande et de la cause.
Après le code {a} comme après le code {b}, le client abandonne et signale l’échec à l’expéditeur.
Après le code {a} comme après le code {b}, le client se passe de la commande, car la répéter ne change rien.
Après le code {a} comme après le code {b}, le client passe à l’étape suivante.
Après le code {a} comme après le code {b}, la session est terminée.
Après le code {a} comme après le code {b}, le client renonce à cet hôte ; un autre hôte du domaine peut encore accepter le message.
Après le code {a} comme après le code {b}, le client garde le courrier en suspens et réessaie plus tard.
Après le code {code}, un nouvel envoi n’a de sens qu’une fois la cause éliminée.
Après le code {code}, le client envoie ce que le serveur a demandé.
Ce qu’il faut faire après le code {code} dépend de la commande et de la cause.
Après le code {code}, le client abandonne et signale l’échec à l’expéditeur.
Après le code {code}, le client se passe de la commande, car la répéter ne change rien.
Après le code {code}, le client passe à l’étape suivante.
Après le code {code}, la session est terminée.
Après le code {code}, le client renonce à cet hôte ; un autre hôte du domaine peut encore accepter le message.
Après le code {code}, le client garde le courrier en suspens et réessaie plus tard.
Après le code {retry}, le client garde le message et réessaie plus tard ; après le code {stop}, il retourne le message à l’expéditeur.
Un serveur n’a jamais à choisir entre le code {a} et le code {b}.
Les caractéristiques qui varient selon la commande ne sont comparées que pour les commandes auxquelles les deux codes peuvent répondre.
Aucune norme ne définit ces codes, donc aucun d’eux n’a de signification sur laquelle un programme puisse compter : seul le premier chiffre dit ce qu’il faut faire.
Là où le code {intermediate} demande au client de continuer, le code {permanent} refuse la même commande.
Là où le code {intermediate} demande au client de continuer, le code {temporary} refuse la même commande pour le moment.
Aucune commande ne peut recevoir en réponse aussi bien le code {a} que le code {b} ; l’un n’apparaît donc jamais à la place de l’autre.
La même commande peut aboutir avec le code {success}, ou passer à l’étape suivante avec le code {intermediate}.
La même commande peut réussir avec le code {success} ou être refusée avec le code {permanent}.
La même commande peut réussir avec le code {success} ou être différée avec le code {temporary}.
Les deux codes refusent la même commande, le code {temporary} pour le moment et le code {permanent} définitivement.
Le code {a} et le code {b} demandent tous deux au client de continuer, mais chacun attend autre chose.
Le code {a} et le code {b} peuvent tous deux refuser la même commande, pour des raisons différentes.
Le code {a} et le code {b} peuvent tous deux signaler le succès de la même commande, avec des résultats différents.
Le code {a} et le code {b} peuvent tous deux différer la même commande, pour des raisons différentes.
La définition du code {code} nomme ses classes, et pourtant le registre l’associe à des codes de réponse d’une autre classe.
Le code étendu ne correspond pas au premier chiffre du code de réponse : le code de réponse décide de ce qu’il faut faire, et le code étendu indique tout de même la cause.
Les lignes de cette réponse portent des codes différents, et c’est la dernière ligne qui décide.
Aucune fiche ne décrit le code {code} : son premier chiffre décide seul de ce qu’il faut faire.
Le code {code} ne figure pas au registre : sa classe distingue le succès de l’échec et indique combien de temps dure un échec, son sujet indique ce dont il s’agit, et l’on ne peut rien en dire de plus.
Codes de réponse SMTP
Comparaison des codes de réponse SMTP
Type de réponse
Répond à
Texte de la réponse
Catégorie
Codes étendus enregistrés
Codes d’état étendus
succès
réponse intermédiaire
échec temporaire
échec définitif
syntaxe
informations
connexions
système de messagerie
toute commande
ouverture de la connexion
fin des données
toute autre commande
Rapport sur l’état du système
Le serveur rend compte de son propre état ; aucun message n’est concerné.
Le serveur répond à la commande {HELP} par un rapport sur lui-même : ce qu’il est et dans quel état il se trouve.
La formulation n’est pas normalisée ; elle s’adresse à une personne devant un terminal, si bien qu’un programme lit le code et laisse le reste.
Le rapport n’ouvre aucune transaction et ne modifie pas une transaction déjà ouverte.
Un administrateur teste un serveur à la main, ou une sonde de surveillance vérifie s’il répond encore.
Les journaux de remise ne le montrent presque jamais, car l’envoi d’un message se passe de la commande {HELP}.
Ne cherchez pas d’extensions dans le texte : c’est dans la réponse à la commande {EHLO} qu’un serveur les énumère.
Décidez de ce que des inconnus peuvent lire ici : le produit et sa version facilitent le débogage, mais aident aussi un attaquant.
Envoyez le code {211} quand la réponse à la commande {HELP} décrit le serveur lui-même plutôt que l’emploi d’une de ses commandes.
Texte d’aide pour un lecteur humain
Le serveur explique comment il s’utilise, ou ce que fait l’une de ses commandes.
Le serveur envoie des instructions : comment il s’utilise, ou ce que fait une commande donnée, y compris des commandes hors de la norme.
La RFC 5321 dit de cette réponse qu’elle n’est utile qu’aux utilisateurs humains.
Le texte occupe souvent plusieurs lignes.
Dans une session au terminal, quelqu’un demande de l’aide, soit en général, soit avec le nom d’une commande comme argument.
Les serveurs devraient connaître la commande {HELP} sans argument ; la prise en charge d’un argument est facultative.
Montrez le texte tel quel à la personne qui l’a demandé, ou ignorez-le.
Envoyez le code {214} quand la réponse à la commande {HELP} apprend quelque chose au lecteur : une liste de commandes avec leur syntaxe, ou une page sur l’une d’elles.
Si l’argument ne désigne aucun sujet que vous puissiez expliquer, envoyez le code {504}.
Prêt pour la session ou pour TLS
Le serveur de messagerie est prêt, soit à commencer une session, soit à chiffrer la session commencée.
Le serveur accueille le client : le premier mot est le nom du serveur lui-même, et l’étape suivante est la commande {EHLO}.
Rien n’a encore été accepté : beaucoup de serveurs ne contrôlent l’adresse IP du client que plus tard et refusent alors le client à la commande {RCPT TO}.
Le message d’accueil n’énumère pas les extensions du serveur ; peu importe que son texte contienne ou non le mot ESMTP.
Un client s’est connecté, et le serveur n’a jusqu’ici rien contre lui.
Le message d’accueil peut se faire attendre : certains serveurs attendent que leur charge permette une session de plus, d’autres attendent exprès, pour reconnaître les logiciels de courrier indésirable qui envoient trop tôt.
Après une commande {ATRN} réussie, c’est l’ancien client qui envoie le message d’accueil, car il fait désormais office de serveur.
Le serveur peut démarrer TLS à cet instant ; il reste à voir si la négociation aboutit et si le certificat convient au client.
Attendez le message d’accueil jusqu’à cinq minutes et lisez-le jusqu’à sa dernière ligne avant d’envoyer quoi que ce soit.
Jetez ce qui reste dans le tampon de réception avant la négociation TLS, car ces données sont arrivées sans protection.
Si la négociation échoue, fermez la connexion ; ne poursuivez pas la session en clair.
Si votre journal s’arrête à la réponse à la commande {STARTTLS}, c’est la négociation qui a échoué : comparez les versions de TLS et les certificats, pas les réglages de messagerie.
Faites commencer le message d’accueil par le nom de domaine complet de l’hôte, ou par son adresse IP entre crochets s’il n’a pas de nom ; le produit et sa version peuvent être omis.
Envoyez le code {220} comme message d’accueil une fois que vous êtes disposé à servir le client ; envoyez le code {554} si vous le refusez, et le code {421} si vous ne pouvez pas le servir maintenant.
Après la commande {STARTTLS}, ne l’envoyez que si TLS peut démarrer aussitôt ; sinon, envoyez le code {454}.
Un code étendu a sa place dans la réponse à la commande {STARTTLS}, jamais dans le message d’accueil.
Commencez par TLS : aucune autre commande ne peut précéder la négociation.
Après la négociation, les deux côtés oublient ce qu’ils avaient appris l’un de l’autre auparavant, et le client envoie de nouveau la commande {EHLO}.
Avec postscreen, Postfix peut envoyer tôt la première ligne d’un message d’accueil de plusieurs lignes et attendre jusqu’à six secondes avant le reste ; un client qui parle entre-temps échoue au test.
Si un client envoie des données avant le message d’accueil, Exim répond par le code {554} au lieu du code {220} et coupe la connexion.
Fin normale de la session
Le serveur de messagerie confirme la fin de la session et ferme la connexion.
La session se termine comme il se doit : le client l’a demandé par la commande {QUIT}, et la connexion reste ouverte jusqu’à l’envoi de cette réponse.
Les messages acceptés pendant la session le restent ; une transaction qui n’avait pas atteint la fin de ses données est abandonnée.
La réponse ne dit rien du succès d’un message : chacun a déjà reçu sa propre réponse.
Le client a envoyé ce qu’il avait à envoyer, ou il s’en va après un refus, par exemple après un message d’accueil avec le code {554}.
Un autre serveur a seulement testé si une adresse serait acceptée, et s’en va sans avoir envoyé de message.
Envoyez la commande {QUIT} même après une commande qui a échoué, attendez la réponse, puis fermez la connexion quelle que soit cette réponse.
Traitez de la même façon tout autre code de succès : un exemple de la RFC 1985 montre le code {250}.
Ne remettez jamais un message une seconde fois parce que la réponse à la commande {QUIT} manque.
Une connexion qui se rompt après la commande {QUIT} ne demande aucune attention : regardez dans le journal la réponse à la fin des données.
Envoyez le code {221} en réponse à la commande {QUIT}, à tout moment de la session et même après des erreurs, et ne fermez qu’ensuite.
Si c’est le serveur lui-même qui doit mettre fin à la session, il envoie le code {421}.
Postfix coupe la connexion avec le code {221} et {2.7.0} quand un client envoie une commande énumérée dans {smtpd_forbidden_commands}, telle que {GET}, ou une ligne qui ressemble à un en-tête de message.
En tant que client, Postfix n’attend pas cette réponse, sauf si {smtp_skip_quit_response} vaut « no » ; son absence dans un journal ne prouve donc rien.
Postfix et Sendmail y joignent {2.0.0}, qui convient à tout succès, plutôt que {2.3.0}.
Authentification acceptée
Le serveur a accepté la connexion au compte, et le message peut maintenant être envoyé.
Le client a prouvé qu’il est un utilisateur connu du serveur, et celui-ci traite le reste de la session comme celle de cet utilisateur.
L’authentification vaut jusqu’à la fin de la connexion ou jusqu’à ce que la commande {STARTTLS} l’annule ; d’ici là, une autre commande {AUTH} est refusée avec le code {503}, même pour un autre utilisateur.
Ce que cet utilisateur a le droit de faire reste à décider : l’adresse d’expéditeur, les destinataires et le contenu sont contrôlés quand ils arrivent.
Un logiciel de messagerie ou un relais s’authentifie auprès d’un serveur de soumission, une fois TLS démarré et avant la commande {MAIL FROM} ; entre serveurs étrangers l’un à l’autre, sur le port 25, il n’y a pas d’authentification.
Si la réponse du client pour le mécanisme {PLAIN} figure déjà sur la ligne de la commande {AUTH}, ce code suit directement ; les mécanismes {LOGIN}, {CRAM-MD5} et SCRAM demandent d’abord une ou plusieurs réponses avec le code {334}.
Continuez avec la commande {MAIL FROM}, et n’envoyez de nouveau la commande {EHLO} que si le mécanisme a apporté une couche de sécurité, car les deux côtés oublient alors ce qu’ils avaient appris avant l’authentification.
N’attendez dans le texte aucune donnée du mécanisme : ce dont SCRAM a besoin pour prouver l’identité du serveur est arrivé dans le défi précédent.
Si un message est refusé dans une telle session, ne touchez pas au mot de passe et demandez quelles adresses d’expéditeur et quelles limites s’appliquent au compte.
Dans la trace d’un message remis, {ESMTPA} ou {ESMTPSA} dans le champ Received est le signe d’une authentification.
Quand du courrier indésirable part de votre serveur de soumission, dressez la liste de ces réponses par utilisateur et par adresse IP : un compte auquel on se connecte depuis de nombreux réseaux a probablement un mot de passe volé.
Envoyez le code {235} une fois que l’échange a réussi et que vous disposez de tout ce que vous devez savoir sur le compte ; si une recherche échoue après un mot de passe correct, envoyez le code {454}.
Si le mécanisme a des données à renvoyer avec son succès, placez-les auparavant dans une réponse supplémentaire avec le code {334}.
Sur quatre serveurs courants, seul Postfix ajoute le {2.7.0} que suggère la RFC ; Sendmail et OpenSMTPD envoient {2.0.0}, et Exim n’envoie aucun code étendu.
Le client SMTP de Python prend aussi le code {503} après la commande {AUTH} pour un succès, si bien qu’une authentification hors séquence peut passer inaperçue jusqu’au refus de la commande {MAIL FROM}.
Action demandée effectuée
Le serveur a fait ce que demandait la dernière commande ; après la fin des données, il a aussi pris la remise en charge.
C’est la réponse générale de succès ; son sens tient donc à la commande à laquelle elle répond.
Pendant une transaction, elle ne confirme qu’une étape : aucun message n’a été remis, et une étape ultérieure peut encore échouer.
Après la fin des données, le serveur est responsable du message ; s’il ne peut ensuite pas le remettre, il le signale à l’expéditeur dans un message à part.
Le serveur accepte la session ; pour la commande {EHLO}, chaque ligne après la première nomme une extension qu’il propose.
L’adresse est acceptée dans l’enveloppe.
À la commande {RCPT TO}, cela ne prouve pas que la boîte aux lettres existe, car certains serveurs ne la recherchent que plus tard.
Le message est accepté pour chaque destinataire que le serveur a confirmé auparavant.
Le serveur a vérifié l’adresse ; un simple contrôle de la syntaxe ne doit pas recevoir cette réponse.
L’expéditeur, les destinataires et les données de la transaction ouverte ont été abandonnés.
Ne retirez le message de la file d’attente qu’après la confirmation finale qui suit les données.
Notez la réponse pour chaque destinataire séparément, car le suivant peut être refusé.
Si un message que le serveur a accepté n’arrive pas, cherchez d’abord un avis de non-remise et regardez dans le dossier de courrier indésirable du destinataire, puis donnez à l’autre administrateur l’identifiant de file d’attente qui figure dans le texte de la réponse.
L’envoyer une fois de plus ne ferait que risquer un doublon.
Envoyez le code {250} pour chaque commande qui a réussi et qui n’a pas de code de succès propre.
Après la fin des données, ne l’envoyez qu’une fois le message enregistré assez sûrement pour qu’un plantage ne le fasse pas perdre.
Le serveur a commencé à traiter la file d’attente pour le client ; la question de savoir si du courrier y attend reste ouverte.
Le client et le serveur échangent leurs rôles : le serveur remet désormais le courrier en attente par la même connexion.
Accepté et transféré ailleurs
La boîte aux lettres se trouve ailleurs ; le serveur transmet de lui-même le message à la bonne adresse.
Le destinataire est accepté, et le texte indique l’adresse à laquelle le serveur transférera le message.
Dans la transaction, cela compte exactement comme le code {250} : le destinataire fait partie de la transaction, et le message lui-même n’est accepté qu’après la fin des données.
La nouvelle adresse est une proposition faite au côté expéditeur ; le serveur ne doit pas compter sur le fait que quelqu’un la lise.
Une personne est partie ou a changé de nom, ou une entreprise a fusionné plusieurs domaines, et le site transfère ouvertement le courrier des anciennes adresses.
C’est rare : la plupart des sites transfèrent sans le dire, parce qu’ils ne veulent pas divulguer l’adresse finale.
Le serveur connaît l’adresse et indique où irait le courrier qui lui est destiné.
Interrogez le destinataire avant d’enregistrer la nouvelle adresse : le serveur qui l’indique peut se tromper ou être un imposteur.
Poursuivez la transaction ; envoyer aussi à la nouvelle adresse remettrait le message deux fois.
Le texte de cette réponse est l’un des rares qu’un programme doit lire : extrayez l’adresse entre les chevrons et montrez-la à l’utilisateur.
Ne mettez à jour un carnet d’adresses sans demander confirmation que si le serveur a prouvé son identité.
Vérifiez si les titulaires des adresses transférées acceptent qu’elles soient divulguées, et désactivez cette réponse là où ils ne l’acceptent pas.
Envoyez le code {251} si vous transférez le message et que n’importe qui a le droit de connaître la nouvelle adresse ; sinon, transférez et envoyez le code {250}.
Si vous connaissez la nouvelle adresse et ne transférez pas, envoyez le code {551}.
Une nouvelle adresse avec des caractères hors ASCII ne peut figurer que si la commande {MAIL FROM} portait {SMTPUTF8} ; sans ce paramètre, envoyez le code {250}.
Aucun message n’attend pour l’hôte ou le domaine que le client a nommé, donc aucune remise ne suivra.
Rien dans le code source de Postfix, Exim, Sendmail et OpenSMTPD ne répond à une commande par le code {251}, pas même pour une adresse transférée.
Adresse ni confirmée ni infirmée
Le serveur ne dit pas si l’adresse existe ; il accepterait un message pour elle et essaierait de le remettre.
Le serveur ne répond pas à la question : il ne peut pas contrôler l’adresse maintenant, ou le site ne dit rien de ses boîtes aux lettres à des inconnus.
Le serveur dit bien qu’il accepterait du courrier pour l’adresse ; un programme qui demande avant d’envoyer n’a donc aucune raison de s’arrêter.
Aux sites qui désactivent la commande {VRFY} ou {EXPN} par sécurité, la RFC 5321 prescrit cette réponse, parce qu’elle ne peut pas être prise pour un résultat.
Le site a désactivé la commande pour se défendre contre les collecteurs d’adresses ; tout argument reçoit la même réponse.
L’hôte ne fait que relayer le courrier du domaine et n’a pas de liste de ses boîtes aux lettres.
L’argument est le nom d’une liste de diffusion, et le serveur ne peut pas se porter garant de tous ses membres.
Avec {2.6.8}, la réponse contiendrait des caractères hors ASCII, ce que le client n’a pas permis.
Pour savoir si une boîte aux lettres existe, cherchez dans votre journal la réponse que la commande {RCPT TO} a reçue avec un vrai message, ou écrivez au postmaster du domaine.
Ne considérez l’adresse ni comme vérifiée ni comme non valide, quoi que dise le texte par ailleurs.
Après {2.6.8}, répétez la commande avec le paramètre {SMTPUTF8} si le serveur propose cette extension.
Envoyez le code {252} là où la commande est désactivée, et pour une adresse qui paraît valide mais ne peut pas être contrôlée pendant que le client attend.
Si le serveur a recherché l’adresse, dites-le : le code {250} si elle a été trouvée, le code {550} si elle ne l’a pas été.
Un serveur qui ne peut faire plus que contrôler la syntaxe répond plutôt par le code {502}.
Des messages attendent pour le domaine du client, et le serveur a commencé à les envoyer par une connexion qu’il ouvre lui-même.
Postfix répond à la commande {VRFY} par le code {252} même pour des boîtes aux lettres qu’il connaît, et par le code {502} si {disable_vrfy_command} est activé, bien que la RFC 5321 demande là aussi le code {252}.
Exim l’envoie tant que sa configuration n’autorise pas la commande {VRFY}, parce que certains clients défectueux vérifient une adresse avant chaque commande {RCPT TO}.
Sendmail répond à la commande {VRFY} par le code {252} si son option de confidentialité {novrfy} est activée, et sinon pour les adresses dont il transmettrait le courrier à un autre hôte.
À la commande {ETRN}, Postfix, Exim et Sendmail signalent par le code {250} un traitement de la file d’attente qu’ils ont lancé et ne disent jamais si du courrier attendait.
File d’attente lancée, avec nombre de messages
Le serveur a lancé sa file d’attente pour les messages qui attendent et dit combien il y en a.
Le serveur a lancé sa file d’attente pour le nœud nommé dans la commande {ETRN}, et le texte donne le nombre de messages qui attendent pour ce nœud.
Aucun de ces messages n’arrive par cette connexion : le serveur les remet par une nouvelle, et aucun délai n’est fixé pour cela.
Le nombre compte les messages à essayer, non ceux qui arriveront.
Un site dont la ligne n’est établie que par moments réclame le courrier que son fournisseur ou son relais de secours a recueilli entre-temps.
Sur le site qui a envoyé la commande {ETRN}, maintenez la ligne établie et le port 25 joignable depuis le serveur jusqu’à l’arrivée des messages.
Si aucun n’arrive, cherchez des connexions bloquées sur votre propre pare-feu avant de demander à l’autre côté de consulter sa file d’attente.
Un domaine que le serveur connaît sous plusieurs noms demande une commande {ETRN} pour chacun d’eux.
Si votre adresse IP change à chaque connexion, demandez plutôt au fournisseur la commande {ATRN}, qui remet le courrier par la ligne que vous avez ouverte.
Ne gardez pas la session ouverte pour attendre le courrier ; la réponse arrive dès que la file d’attente est lancée.
Pour savoir quand il ne reste rien, répétez la commande de temps à autre jusqu’à ce que la réponse soit le code {251} ; le nombre lui-même s’adresse aux personnes.
Envoyez le code {253} si votre serveur peut compter les messages d’un nœud sans faire attendre le client.
Envoyez le code {252} s’il sait seulement qu’il y en a, le code {251} s’il n’y en a aucun, et le code {250} s’il lance la file d’attente sans regarder.
Postfix, Exim et Sendmail ne comptent pas : leur propre réponse à une commande {ETRN} qui lance la file d’attente est le code {250}.
fetchmail signale le code {252} et le code {253} dans les mêmes termes et ignore le nombre.
Étape suivante de l’authentification
La connexion au compte est en cours, et le logiciel de messagerie doit répondre à une question du serveur.
Le serveur envoie un défi du mécanisme d’authentification et attend la réponse du client, une ligne en base64.
Le texte qui suit le code est lui aussi en base64 et ne s’adresse pas aux personnes : il contient ce que le mécanisme y a mis, ou rien du tout.
Jusqu’à la fin de l’échange, le serveur prend chaque ligne du client pour une réponse : même la commande {QUIT} serait décodée, car ses quatre lettres sont du base64 valide.
Le défi est vide, avec une espace après le code : la commande {AUTH} a nommé le mécanisme {PLAIN} ou {EXTERNAL} et omis la réponse.
Le mécanisme {LOGIN} pose deux questions : {VXNlcm5hbWU6} est le base64 de {Username:}, et {UGFzc3dvcmQ6} celui de {Password:}.
Le mécanisme {CRAM-MD5} envoie un texte chaque fois différent, pour que la réponse prouve la connaissance du mot de passe sans le contenir.
SCRAM se termine par un défi qui prouve l’identité du serveur ; le client le contrôle et répond par une ligne vide.
Après l’échec d’une authentification avec {OAUTHBEARER}, le défi contient la raison en JSON, et le refus lui-même n’arrive que lorsque le client a répondu par {AQ==} ou annulé.
Décodez le défi, transmettez-le au mécanisme et envoyez le résultat sur une seule ligne ; un défi qui n’est pas du base64 valide est une raison d’annuler, pas de deviner.
Pour annuler, envoyez une ligne contenant un seul {*} : le serveur répond par le code {501}, et les commandes sont de nouveau possibles.
Prévoyez ici des lignes de 12288 octets, bien plus que la limite fixée pour les commandes.
N’écrivez pas les réponses du client dans votre journal, car le base64 ne cache aucun mot de passe.
Pour savoir pourquoi une authentification avec {OAUTHBEARER} échoue, décodez le défi dans le journal du client : il indique l’état et la portée, que le refus qui suit omet souvent.
Envoyez le code {334} chaque fois que le mécanisme a besoin d’une autre réponse, et gardez l’espace après le code si le défi est vide.
N’ajoutez ni mots ni code étendu : les clients doivent annuler si le texte ne se décode pas.
Les versions de Postfix antérieures à 2024 peuvent consigner {UGFzc3dvcmQ6} comme raison d’une authentification refusée par Dovecot : ce mot est un reste de défi et n’indique aucune cause.
Feu vert pour l’envoi du message
Le serveur est prêt à recevoir le message ; jusqu’ici, il ne l’a ni vu ni accepté.
À partir d’ici, le serveur lit chaque ligne comme une partie du message, jusqu’à une ligne qui ne contient rien d’autre qu’un point.
Jusqu’à cette ligne, aucun des deux côtés ne peut se rétracter : la commande {RSET} deviendrait une ligne du message, et seule la perte de la connexion met fin plus tôt à la transmission.
La liste des destinataires est close, car une seule réponse au dernier point vaut pour eux tous ensemble ; seul LMTP répond à cet endroit pour chaque destinataire.
L’expéditeur et au moins un destinataire ont été acceptés, et aucune règle du serveur n’interdit la transmission.
Le client a envoyé la commande {DATA} en pipeline derrière des destinataires qui ont tous été refusés, et le serveur ne le contrôle pas avant de répondre.
Terminez chaque ligne par {CRLF}, mettez un point de plus devant chaque ligne qui commence par un point, et concluez par une ligne formée d’un seul point.
Ne mettez pas de ligne vide supplémentaire avant ce point, car elle ferait partie du message.
Si toutes les commandes {RCPT TO} ont échoué, envoyez aussitôt le point seul ; la réponse est alors un refus tel que le code {554}.
Attendez au moins 2 minutes le code {354}, 3 minutes le départ de chaque bloc de données, et 10 minutes la réponse au point final.
Un message à moitié envoyé ne peut être abandonné qu’en fermant la connexion, car un point final ferait remettre cette moitié.
Si des sessions avec un même hôte se rompent à plusieurs reprises après le code {354}, les adresses n’en sont pas la cause : examinez le chemin réseau, surtout les pare-feu qui modifient SMTP.
Envoyez le code {354} une fois qu’au moins un destinataire est accepté ; sinon, répondez à la commande {DATA} par le code {503} ou {554} et épargnez la transmission aux deux côtés.
Avant le code {354}, achevez tout contrôle qui n’a besoin que de l’enveloppe, surtout un contrôle qui peut épargner certains destinataires et en refuser d’autres.
La commande {BDAT} ne reçoit jamais le code {354} : son contenu suit aussitôt la commande, et le code {250} confirme chaque fragment après sa lecture.
Certains serveurs acceptent aussi un point final sur une ligne terminée par un {LF} isolé, et un attaquant peut cacher derrière un second message.
Postfix le fait avant la version 3.9, sauf si {smtpd_forbid_bare_newline} l’interdit ; l’attaque est connue sous le nom de SMTP smuggling.
Certains pare-feu Cisco PIX traitent mal le point final ; Postfix, en tant que client, peut l’envoyer avec un délai, comme le décrit {smtp_pix_workarounds}.
Reprise du message à cet octet
Le serveur possède encore la première partie d’un message interrompu et demande le reste.
Le client a répété une commande {MAIL FROM} dont le serveur connaît le {TRANSID} depuis une connexion rompue, et reçoit ce code au lieu du code {250}.
Le texte commence par un nombre : ce nombre d’octets du message est enregistré en lieu sûr, et le serveur veut voir le suivant.
L’enveloppe est rétablie elle aussi, si bien que les destinataires n’ont pas à être indiqués de nouveau.
Tout cela relève de l’extension {CHECKPOINT}, un protocole expérimental de 1995 décrit dans la RFC 1845.
La connexion s’est rompue pendant l’envoi des données, et le client est revenu à temps.
Il est conseillé aux serveurs de garder une transaction interrompue au moins 48 heures.
Le message était arrivé en entier, mais sa confirmation finale n’a pas atteint le client.
Le nombre est alors égal à la taille du message, et il ne reste à envoyer que la fin des données.
Sautez la commande {RCPT TO}, envoyez la commande {DATA} ou une autre qui transmet des données, et omettez autant d’octets que le nombre l’indique ; zéro signifie le message entier.
Comptez les octets du message seul, avec CRLF comme fin de ligne et sans les points que SMTP ajoute au début des lignes.
Pour la commande {DATA}, le nombre désigne toujours le début d’une ligne.
Le message doit être le même jusqu’au dernier octet : un champ d’en-tête nouveau ou un autre codage depuis la première tentative l’abîme sans la moindre erreur.
Avant de vous reconnecter, attendez que le serveur ait remarqué la perte, et essayez d’abord la même adresse IP ; si le serveur qui s’y trouve ne connaît pas la transaction, renvoyez le tout depuis le début.
Si vous n’avez jamais envoyé {TRANSID}, la réponse est une erreur du serveur : quittez la session et gardez le message.
N’envoyez le code {355} que si {TRANSID} et le nom donné à la commande {EHLO} correspondent tous deux à une transaction interrompue pendant ou après ses données.
Conservez son état là où un plantage ne le détruit pas, jusqu’à ce que le client abandonne, commence une autre transaction ou envoie la commande {QUIT}, ou jusqu’à l’expiration de votre délai pour les transactions interrompues.
Toute autre commande {MAIL FROM} que vous acceptez reçoit le code {250}.
Postfix, Exim, Sendmail et OpenSMTPD ne connaissent pas {CHECKPOINT}.
INetSim, qui imite des serveurs pour l’analyse de programmes malveillants, contient du code pour envoyer cette réponse.
Le service ferme la connexion
Le serveur de messagerie coupe la connexion pour le moment ; le courrier en suspens est gardé et renvoyé plus tard.
Le serveur annonce qu’il ferme la connexion sur-le-champ, quoi que le client vienne de demander.
La transaction ouverte est perdue avec tous ses destinataires ; les messages acceptés plus tôt dans la session le restent.
La réponse peut venir sans être demandée, et le client la trouve alors là où il attend la réponse à sa commande suivante.
Un code étendu en dit plus : {4.3.2} signifie un arrêt ou une surcharge, {4.4.2} une connexion rompue ou expirée, {4.7.0} une règle du côté destinataire.
Trop de connexions sont ouvertes sur le serveur, au total ou depuis votre adresse IP, ou il n’est pas en service pour le moment.
Le greylisting peut aussi prendre cette forme, si le serveur préfère couper toute la session.
L’hôte est en cours d’arrêt, ou le client est resté trop longtemps silencieux.
Laissez le message dans la file d’attente : l’hôte suivant de la liste MX peut être essayé aussitôt, le même après 30 minutes ou plus.
Si un même fournisseur répond sans cesse ainsi, réduisez le nombre de connexions parallèles vers lui et de messages par connexion avant d’écrire à son postmaster.
Lisez aussi le texte qui suit le code : s’il parle de courrier non sollicité, de l’absence de TLS ou d’une adresse IP non autorisée, attendre ne suffit pas.
Cherchez dans le journal du serveur la limite qui a joué : connexions par client, processus, charge, ou erreurs par session.
Considérez la connexion comme fermée et différez chaque destinataire qui n’a pas encore de réponse finale.
Si des commandes ont été envoyées en pipeline, leurs réponses manquantes ne viendront plus.
N’envoyez le code {421} que si la connexion se termine juste après, par exemple lors d’un arrêt ou d’une surcharge.
Pour différer un seul destinataire et garder la session, envoyez le code {450} ; pour différer un message à la commande {MAIL FROM}, envoyez le code {451}.
Postfix coupe ainsi la connexion avec un client qui commet {smtpd_hard_error_limit} erreurs sans remettre de courrier.
Compte non préparé à ce mécanisme d’authentification
Le serveur ne peut pas utiliser ce mode de connexion pour le compte tant que l’utilisateur ne s’est pas connecté une fois en envoyant le mot de passe lui-même.
Le nom d’utilisateur est connu, mais le serveur n’a rien en mémoire qui lui permette de contrôler une authentification par le mécanisme choisi.
Une seule authentification avec {PLAIN} lui montre le mot de passe lui-même, à partir duquel il peut produire ce dont le mécanisme a besoin ; le mécanisme devrait alors fonctionner dans les sessions suivantes.
Le mot de passe n’a pas été jugé et n’a pas expiré non plus : personne n’a à en choisir un nouveau.
Un serveur commence à proposer {CRAM-MD5} ou {SCRAM-SHA-256}, alors que ses comptes proviennent d’une base plus ancienne, par exemple les mots de passe d’un système Unix, dont les empreintes ne servent pas à ces mécanismes.
Plusieurs appareils ou programmes partagent une même boîte aux lettres d’Exchange Online pour l’envoi, ou un traitement par lots ouvre une connexion pour chaque message.
Dans votre logiciel de messagerie, réglez la méthode de connexion de ce compte sur mot de passe normal, avec TLS activé, envoyez un message, puis rétablissez l’ancien réglage.
Si le logiciel ne le peut pas, demandez au fournisseur comment activer la méthode de connexion plus sûre, et n’essayez pas d’autres mots de passe.
Si le texte parle de connexions simultanées, l’authentification n’est pas en cause : ne laissez pas plus de trois connexions à la fois envoyer depuis une même boîte aux lettres, ou répartissez la charge sur plusieurs boîtes aux lettres.
Avant que votre serveur de soumission ne propose un nouveau mécanisme, cherchez à quels comptes manquent les données de celui-ci, et assurez-vous que {PLAIN} est proposé sous TLS, sinon ces utilisateurs se retrouvent exclus.
Ne vous rabattez sur {PLAIN} qu’avec l’accord de l’utilisateur et seulement sous TLS avec un certificat que vous avez vérifié.
Un serveur hostile peut envoyer cette réponse pour obtenir le mot de passe en clair.
Utilisez {PLAIN} une seule fois et revenez au mécanisme précédent dans la session suivante.
Après {4.3.2}, remettez le message dans la file d’attente sans rien changer à l’authentification.
N’envoyez le code {432} que si une authentification avec {PLAIN} rend réellement le compte prêt ; si le mécanisme est trop faible pour votre politique, envoyez le code {534}, et si le mot de passe a expiré, envoyez le code {535}.
Il révèle que le nom d’utilisateur existe ; laissez donc les sites le remplacer par le code {535}.
Exchange Online utilise le code {432} avec {4.3.2} pour autre chose : plus de trois connexions soumettent des messages en même temps, et celle-ci doit attendre.
Les sources de Postfix, Exim, Sendmail et OpenSMTPD ne contiennent pas le code {432} ; vérifiez donc d’abord si la réponse dans un journal correspond à la limite d’Exchange Online.
Un texte qui commence par {STOREDRV}, tel que « sender thread limit exceeded », vient de la banque de boîtes aux lettres d’Exchange et parle de charge, non d’une authentification.
Destinataire différé pour le moment
Le serveur de messagerie du destinataire diffère le message pour le moment ; le serveur d’envoi le garde et réessaie plus tard.
Soit la boîte aux lettres est occupée ou bloquée pour le moment, soit une règle du côté destinataire ne laisse pas encore passer le message.
Le titre induit en erreur : beaucoup de serveurs envoient cette réponse alors que la boîte aux lettres est en ordre, et visent l’adresse IP du client, son nom d’hôte ou le domaine de l’expéditeur.
Le code étendu ou le texte dit lequel des cas s’applique : {4.2.1} et {4.2.4} renvoient à la boîte aux lettres ou à la liste qui se trouve derrière, {4.1.8} au domaine de l’expéditeur, {4.7.1} à une règle.
À la commande {RCPT TO}, seul ce destinataire attend, et ceux qui ont été acceptés à côté de lui reçoivent le message dans la même transaction.
Greylisting : le serveur n’a encore jamais vu cette adresse IP, ou pas avec cette enveloppe, et attend de voir si le client revient.
L’endroit habituel est la commande {RCPT TO}, où l’expéditeur et le destinataire sont connus ; le greylisting selon le contenu est rare.
Le domaine de l’expéditeur d’enveloppe, le nom donné par la commande {EHLO} ou l’entrée DNS inverse de l’adresse IP ne peut pas être résolu.
Postfix reporte par défaut ces contrôles à la commande {RCPT TO}, si bien que la réponse semble porter sur le destinataire alors qu’il n’en est rien.
Le client envoie, ou la boîte aux lettres reçoit, plus en peu de temps que le serveur ne l’autorise.
Le serveur demande à un autre hôte si l’adresse existe, et n’a pas encore de réponse.
L’adresse est celle d’une liste de diffusion dont les membres ne peuvent pas être déterminés à cet instant.
Un serveur de soumission n’accepte pour le moment que des messages d’une priorité plus élevée.
Une règle qui examine le contenu s’applique, et le message attend pour tous les destinataires, y compris ceux que la règle ne visait pas.
Attendez : le message est encore dans la file d’attente de votre fournisseur, et si vous l’envoyez de nouveau, le destinataire pourrait recevoir les deux exemplaires.
Le greylisting prend fin de lui-même si la nouvelle tentative vient de la même adresse IP avec la même enveloppe.
Un groupe d’hôtes d’envoi, ou un expéditeur d’enveloppe qui change à chaque tentative, fait recommencer l’attente.
Si le texte mentionne votre hôte ou votre domaine d’expéditeur, attendre n’arrange rien : corrigez l’entrée DNS inverse, le nom donné par la commande {EHLO}, ou les enregistrements MX et d’adresse du domaine.
Après la correction, le message en file d’attente part de lui-même.
Si le texte mentionne un débit, réduisez le nombre de messages par heure vers cette destination.
Partagez une seule base de greylisting entre tous vos hôtes MX, exemptez-en les expéditeurs dont on sait qu’ils réessaient, et n’appliquez pas le greylisting aux clients authentifiés.
Tant qu’un nouveau contrôle est à l’essai, le code {450} est sûr ; une fois que vous vous fiez au contrôle, passez-le au code {550}, sinon une adresse mal saisie n’est signalée à son expéditeur qu’au bout de plusieurs jours.
Différez ce seul destinataire, et envoyez le message aux autres.
Faites les premières nouvelles tentatives à des intervalles d’environ 30 minutes plutôt que de plusieurs heures, car le greylisting oublie une tentative ancienne ; spamd d’OpenBSD le fait après 4 heures.
Ne comptez pas le code {450} comme un avis de non-remise : un logiciel qui prend le greylisting pour un refus raye de bonnes adresses des listes de diffusion.
Envoyez le code {450} si la boîte aux lettres ou l’une de vos règles fait obstacle et que le même message peut passer plus tard.
Si c’est votre propre logiciel ou le DNS qui est défaillant, envoyez le code {451} ; si l’espace vient à manquer, le code {452} ; si rien ne doit changer, le code {550}.
Pour le greylisting, la RFC 6647 voit deux choix raisonnables : le code {450} si la session continue, et le code {421} si elle se termine.
Le fournisseur refuse d’échanger les rôles avec le client : l’authentification ne donne pas accès à l’un des domaines indiqués, ou les demandes sont trop fréquentes.
Dans le premier cas, la liste des domaines doit être corrigée ; dans le second, le client doit attendre plus longtemps.
Gmail envoie le code {450} avec {4.2.1} pour une boîte aux lettres qui reçoit du courrier trop rapidement, et aussi pour un abonné qui dépasse la limite de pointe de son service de relais.
Si Postfix est chargé de contrôler le domaine de l’expéditeur ou le nom du client, il envoie le code {450} même là où le nom n’existe pas du tout ; {unknown_address_reject_code} et {unknown_client_reject_code} changent cela.
Un message d’un hôte mal configuré reste ainsi des jours dans sa file d’attente avant que l’expéditeur ne l’apprenne.
Postfix envoie le code {450} avec {4.7.1} à un client qui dépasse ses limites de messages, de destinataires ou de commandes {AUTH} sur une période.
Si les tests approfondis du protocole sont activés, postscreen de Postfix répond à tous les destinataires de la première session d’un nouveau client par le code {450} et {4.3.2}, et transmet la session suivante au vrai serveur.
Exim, avec le contrôle {fakedefer}, garde le message bien qu’il réponde par le code {450} après les données ; chaque nouvelle tentative apporte donc un exemplaire de plus.
Défaillance temporaire pendant le traitement
Le serveur de messagerie du destinataire n’a pas pu traiter le message à l’instant ; le serveur d’envoi le garde et réessaie plus tard.
Un élément dont le serveur a besoin n’a pas fonctionné : une requête DNS, un annuaire, un filtre, un disque, ou un hôte situé derrière lui.
Ni l’adresse ni le message n’ont été jugés, car le serveur n’est pas allé jusque-là.
Après la fin des données, le message entier attend avec tous ses destinataires, et le serveur ne doit pas remettre son exemplaire plus tard.
Les clients traitent aussi comme un code {451} une connexion qui se rompt sans réponse ; les codes {451} d’une file d’attente n’ont donc pas tous été envoyés par un serveur.
Le serveur ne peut pas encore décider s’il a le droit de parler à ce client, parce qu’une recherche pour ses règles d’accès échoue.
Les serveurs de noms du domaine de l’expéditeur ne répondent pas, si bien que le serveur ne peut ni contrôler le domaine ni achever un contrôle SPF.
La source où le serveur recherche ses destinataires ne répond pas : une table, une base de données ou un hôte interne.
Le serveur interroge un tel hôte par un rappel SMTP, une courte session SMTP qui se termine avant la commande {DATA}.
Le serveur demande par un rappel SMTP à l’hôte de messagerie de l’expéditeur si l’expéditeur d’enveloppe existe, et cet hôte est en panne ou répond par le greylisting.
Le fichier de la file d’attente ne peut pas être écrit, ou un filtre contre le courrier indésirable ou les virus ne répond pas.
La clé d’une signature DKIM ou la politique DMARC ne peut pas être obtenue du DNS, et le serveur ne veut pas décider sans elle.
Le serveur de soumission ne peut pas joindre le serveur IMAP où il doit récupérer le message.
Si votre propre logiciel de messagerie affiche le code {451} pendant l’envoi, votre fournisseur n’a pas pris le message : laissez-le dans la boîte d’envoi et renvoyez-le dans une demi-heure.
Si le texte mentionne votre domaine, testez-le de l’extérieur : chaque serveur de noms, les enregistrements MX, l’enregistrement SPF avec tout ce qu’il inclut, et la clé DKIM.
Si le texte parle de votre adresse IP ou de son trafic, le site destinataire limite votre débit : envoyez moins, et augmentez lentement.
Si le texte ne mentionne rien qui soit de votre ressort, seul le site destinataire peut corriger la panne ; au bout de quelques heures, envoyez le texte et l’heure à son postmaster par une autre voie.
Si des tentatives se terminent sans aucune réponse, cherchez un pare-feu ou un délai d’attente sur le chemin, et interrogez le site destinataire sur des doublons : le message est peut-être arrivé à chaque fois.
Votre journal indique la table, le filtre ou le disque défaillant, tandis que le client ne voit qu’un texte général.
Si les domaines de nombreux expéditeurs échouent d’un coup, soupçonnez votre résolveur plutôt que leurs serveurs de noms.
Décidez à l’avance de ce que devient le courrier quand un filtre est en panne : dans Postfix, {milter_default_action} vaut {tempfail} tant que vous ne le changez pas.
N’utilisez de rappels SMTP que vers vos propres hôtes, ou laissez passer le courrier quand un rappel reste sans réponse, comme le fait {defer_ok} dans Exim.
Si SPF échoue avec la même erreur DNS à chaque nouvelle tentative, un code {550} informe l’expéditeur au bout de quelques heures, tandis que le code {451} masque la panne pendant des jours.
Traitez une connexion perdue comme un code {451} pour tous les destinataires de la transaction ouverte.
Attendez les 10 minutes entières pour la réponse au point final : un client qui renonce plus tôt renvoie ce que le serveur a peut-être déjà accepté.
Envoyez le code {451} si votre propre système est défaillant, ou un service dont vous avez besoin pour décider.
Envoyez le code {450} si une boîte aux lettres ou une règle fait attendre le client, le code {452} si l’espace manque, et le code {554} si la panne n’est pas passagère.
Une signature DKIM dont la vérification échoue n’est pas une raison d’envoyer le code {451} ; une clé qui ne peut pas être obtenue en est une.
Le fournisseur ne peut pas établir pour le moment à quels domaines l’abonné a accès, par exemple parce qu’une base de données est en panne.
Un domaine d’expéditeur qui ne peut pas être résolu à cet instant donne le code {451} avec {4.1.8} dans Sendmail et le code {450} avec {4.1.8} dans Postfix.
Exim répond par le code {451} partout où une règle d’accès ne peut pas être décidée, du message d’accueil à la fin des données.
Si un milter diffère un message, ou s’il est en panne et que la configuration dit d’attendre, Postfix envoie le code {451} avec {4.7.1} et Sendmail le code {451} avec {4.3.2}.
Postfix envoie le code {451} avec {4.3.5} si ses propres règles d’accès sont mal configurées ; les clients concernés attendent donc qu’un administrateur les corrige.
Microsoft 365 ralentit les adresses IP qui envoient soudain beaucoup plus qu’avant : le code {451} avec des codes étendus de {4.7.500} à {4.7.699}.
La limite prend fin d’elle-même si le trafic croît lentement sur quelques jours.
Le programme spamd d’OpenBSD pratique le greylisting avec le code {451} après la commande {DATA}, bien que la RFC 6647 ne voie comme choix raisonnables que le code {450} et le code {421}.
OpenSMTPD refuse les destinataires au-delà de sa limite avec le code {451} et {4.5.3}, là où la RFC 5321 veut le code {452} ; dans les deux cas, un client devrait envoyer aux autres dans une nouvelle transaction.
Espace de stockage insuffisant pour le moment
Le serveur de messagerie n’a pas de place pour ce message ou ce destinataire en ce moment ; une nouvelle tentative de remise aura lieu plus tard.
Quelque chose manque pour le moment : de l’espace disque sur le serveur, de la place dans une boîte aux lettres, ou des places pour des destinataires dans la transaction.
Le code étendu précise quoi : {4.3.1} désigne le système, {4.2.2} la boîte aux lettres, {4.5.3} le nombre de destinataires.
L’espace libre est inférieur à la réserve du serveur, ou la taille déclarée avec {SIZE} ne tient pas pour l’instant.
La boîte aux lettres dépasse son quota, ou la transaction contient autant de destinataires que le serveur en accepte.
Sans code étendu, regardez les destinataires qui suivent celui-ci : s’ils sont tous refusés de la même façon, c’est la limite qui est en cause.
L’espace a manqué pendant que le serveur écrivait le message ; il n’en garde rien.
Il n’y a rien à changer pour un manque d’espace : la file d’attente réessaie d’elle-même pendant des jours.
Si une destination se plaint souvent d’un trop grand nombre de destinataires, réduisez pour elle leur nombre par transaction.
Si votre boîte aux lettres est pleine, supprimez du courrier sans tarder : les messages en attente arrivent sans l’aide de l’expéditeur tant que durent leurs nouvelles tentatives.
Libérez de l’espace dans le système de fichiers de la file d’attente et regardez ce qui le remplit.
Si votre limite de destinataires est en cause, autorisez-en au moins 100 par transaction.
Si la commande {RCPT TO} atteint la limite, envoyez le message aux destinataires confirmés jusque-là, puis ouvrez une nouvelle transaction pour les autres.
Envoyez le code {452} pour un manque qui prend fin sans que l’expéditeur change quoi que ce soit, et pour la limite de destinataires par transaction.
Un message qui ne pourra jamais tenir n’a pas sa place ici : il attendrait des jours dans la file d’attente de l’expéditeur et reviendrait tout de même.
Postfix répond ainsi à la commande {MAIL FROM} quand l’espace libre de sa file d’attente est inférieur à 1,5 fois sa limite de taille des messages, ou à {queue_minfree} si cette valeur est plus élevée.
Rien en file d’attente pour ces domaines
Aucun courrier n’attend chez le fournisseur en ce moment.
L’authentification donne accès à tous les domaines demandés, et la file d’attente du fournisseur ne contient rien pour aucun d’eux.
Le client et le serveur gardent leurs rôles ; le client ne peut donc que redemander ou quitter.
Rien n’a échoué : le premier chiffre est un 4 parce que la même question peut recevoir une autre réponse une minute plus tard.
Un site dont l’adresse IP change interroge son fournisseur, normalement sur le port 366, et rien n’est arrivé depuis son dernier passage.
Un seul message pour l’un quelconque des domaines aurait suffi pour le code {250}.
Sur le site qui a envoyé la commande {ATRN}, il n’y a rien à faire jusqu’à la prochaine interrogation ; des interrogations trop rapprochées peuvent recevoir le code {450}.
Si du courrier manque, vérifiez que les enregistrements MX du domaine désignent ce fournisseur et que le compte utilisé pour la connexion possède le domaine.
La commande {ATRN} sans noms ne demande que les domaines de ce compte.
Demandez à l’expéditeur d’origine si un avis de non-remise lui est revenu, car le fournisseur renvoie ce qu’il ne peut pas remettre.
Chez le fournisseur qui a reçu la commande {ATRN}, fouillez les files d’attente de tous les relais quand un abonné attend en vain du courrier : l’hôte qui répond ne rend compte que de celles qu’il peut lire.
Terminez l’interrogation comme un succès sans courrier ; les réponses pour lesquelles il faut donner l’alerte sont le code {450} et le code {451}.
Décidez d’après le code de réponse : {4.3.2}, qui est enregistré avec lui, désigne un système qui n’accepte aucun message et ne convient pas à une file d’attente vide.
Contrôlez d’abord l’authentification (code {530}), puis le droit à chaque domaine (code {450} s’il manque, code {451} si vous ne pouvez pas le dire), et n’envoyez le code {453} qu’ensuite.
Vous pouvez aussi répondre par le code {250}, échanger les rôles et envoyer la commande {QUIT} après la commande {EHLO} ; cela dit la même chose au client.
En tant que fournisseur, Exim répond par le code {250} si ses règles d’accès y consentent et ne cherche du courrier qu’ensuite ; une file d’attente vide se traduit donc par une session sans messages.
fetchmail affiche qu’il n’y a pas de courrier et ne compte pas l’interrogation comme une erreur.
En réponse à la commande {MAIL FROM} ou {RCPT TO}, le code est un code {553} d’un serveur Postfix que {soft_bounce} a rendu temporaire ; le texte indique la cause.
Authentification ou TLS indisponible pour le moment
Le serveur ne peut pas contrôler une connexion au compte ni démarrer le chiffrement en ce moment ; il n’y a aucune raison de changer le mot de passe.
L’authentification a échoué à cause du serveur : il n’a pas pu joindre ou utiliser ce dont il a besoin pour contrôler les mots de passe.
La question de savoir si le mot de passe était correct reste ouverte, et le message n’a pas encore été présenté.
Le client peut continuer sans s’authentifier, mais un serveur de soumission répondra alors à la commande {MAIL FROM} par le code {530}.
Le service dont dépend l’authentification est en panne ou surchargé, par exemple le processus auth de Dovecot, saslauthd, ou le serveur LDAP ou SQL qui contient les comptes.
Gmail ralentit un client qui s’authentifie trop souvent ; les programmes qui ouvrent une session pour chaque message sont les premiers touchés.
Le serveur propose TLS mais n’a pas pu charger son certificat ou sa clé, le plus souvent après un renouvellement ou un changement des droits sur les fichiers.
Le client a démarré plus de nouvelles sessions TLS que Postfix ne lui en accorde avec {smtpd_client_new_tls_session_rate_limit}.
Le texte est « Relay access denied » : un logiciel de messagerie envoie sans s’authentifier, ou l’enregistrement MX d’un domaine désigne un serveur Postfix sur lequel le domaine n’est pas configuré.
Laissez le mot de passe tel quel, renvoyez après quelques minutes, et prévenez votre fournisseur si la panne dure.
Si le texte est « Relay access denied », activez l’authentification pour le courrier sortant dans votre logiciel de messagerie.
Si TLS est refusé, le courrier vers une destination où TLS est obligatoire attend ou part vers le MX suivant ; pour les autres, votre politique décide si l’envoi en clair vaut mieux que le retard.
Si c’est votre propre relais qui refuse de relayer, donnez à votre serveur un compte sur ce relais.
Si c’est le MX du domaine du destinataire qui le refuse, laissez le message dans la file d’attente et prévenez l’administrateur de ce domaine.
Lisez le journal de votre serveur autour de cette heure : il indique le socket, l’expiration de délai ou la base de données qui a empêché l’authentification et, pour TLS, le fichier qui n’a pas pu être chargé.
Si des personnes extérieures signalent « Relay access denied », ajoutez le domaine à ceux pour lesquels vous recevez du courrier avant que ses expéditeurs ne renoncent.
Conservez les identifiants et signalez une panne du serveur au lieu d’ouvrir une fenêtre de mot de passe.
Après une commande {STARTTLS} refusée, la session est toujours en clair ; n’y envoyez donc aucun mot de passe : un attaquant sur la ligne aurait pu forger la réponse à cette fin.
N’envoyez rien derrière la commande {STARTTLS} avant l’arrivée de sa réponse ; Gmail y répond par le code {454} et {4.5.0}.
Après la commande {AUTH}, envoyez le code {454} si la faute est de votre côté et que les mêmes identifiants peuvent réussir plus tard ; si vous les avez contrôlés et qu’ils sont faux, envoyez le code {535}.
Après la commande {STARTTLS}, ne l’envoyez que pour une panne passagère : un serveur qui sait qu’il ne peut pas faire de TLS omet le mot-clé de sa réponse à la commande {EHLO}.
Pour différer un destinataire, envoyez le code {450}.
TLS ne peut pas démarrer maintenant, et la session continue en clair.
Le client décide s’il envoie tout de même le message, s’il attend ou s’il le retourne à son expéditeur ; dans une session ultérieure, il devrait essayer TLS de nouveau.
Postfix refuse de relayer avec ce code en vertu de {defer_unauth_destination}, qui fait partie de ses réglages par défaut, pour qu’une erreur dans sa configuration retarde le courrier au lieu de le retourner à l’expéditeur.
Pour une authentification qu’il ne peut pas contrôler, Exim répond par le code {435}, qu’aucune RFC ne définit, et OpenSMTPD par le code {421}.
Sendmail répond par le code {535}, comme pour un mot de passe erroné.
Si un milter a différé le client, Postfix et Sendmail répondent aux commandes {AUTH} et {STARTTLS} par le code {454} et le texte « Try again later » ; ni l’authentification ni TLS ne sont alors en cause.
En tant que clients, Postfix et Exim continuent en clair dans la même session, sauf si TLS est exigé pour la destination ; s’il l’est, Postfix passe à l’hôte suivant.
Avec {soft_bounce}, Postfix transforme chaque code {554} en code {454}, à n’importe quelle commande ; le texte indique alors une tout autre cause.
En tant que client, Sendmail consigne de lui-même le code {454} avec {4.7.0} si la négociation TLS avec l’hôte suivant échoue ; aucun serveur n’a envoyé cette réponse.
.NET appelle le code {ClientNotPermitted} et parle d’une autorisation manquante, ce qui induit en erreur si le serveur avait seulement une panne.
Option demandée indisponible pour le moment
Une option de remise que ce message demande est hors service pour quelque temps sur le serveur de réception.
Le paramètre placé derrière l’adresse est connu et sa valeur est valide, mais le serveur ne peut pas y donner suite à cet instant.
La question de savoir s’il accepterait l’expéditeur ou le destinataire reste ouverte ; sans le paramètre, la commande pourrait réussir maintenant.
S’il y a plusieurs paramètres, seul le texte de la réponse peut dire lequel est visé.
Le message porte une échéance dans {BY}, et le serveur ne peut pas l’accepter dans ses conditions actuelles.
La réponse à la commande {EHLO} propose une extension alors que le composant qui fait son travail est en panne.
Laissez la file d’attente réessayer, et comparez les paramètres de la commande consignée au texte de la réponse.
Si rien ne change pendant des heures, demandez au postmaster de ce serveur quel paramètre est visé.
Réparez le composant, ou retirez entre-temps son extension de la réponse à la commande {EHLO} : les clients qui ne la voient pas omettent le paramètre.
Ne répétez la commande sans le paramètre que là où cela ne rompt aucune promesse faite à l’expéditeur.
Une échéance en mode retour ne doit pas être abandonnée : un tel message ne peut passer qu’à des serveurs qui proposent {DELIVERBY}.
Envoyez le code {455} si vous proposez l’extension et pensez pouvoir satisfaire la même demande plus tard.
Un code que l’extension prescrit elle-même a la priorité : une taille déclarée pour laquelle il n’y a pas de place reçoit le code {452}.
Une fois que vous proposez {DSN}, ne refusez jamais un paramètre {NOTIFY}, {ORCPT}, {RET} ou {ENVID} valide, pas même temporairement.
Stalwart envoie le code {455} avec {4.5.3} pour un trop grand nombre de destinataires : remettez le message à ceux qu’il a acceptés, et présentez les autres dans une nouvelle transaction.
Postfix, Exim, Sendmail et OpenSMTPD ne choisissent jamais le code {455} d’eux-mêmes ; si l’un d’eux l’envoie, c’est qu’une règle locale ou un filtre l’a fixé.
Traitement de la file d’attente non lancé
Le serveur n’a pas commencé à remettre maintenant les messages en attente ; ils restent dans sa file d’attente.
Le serveur prend en charge la commande {ETRN}, mais il n’a pas lancé la file d’attente pour ce nœud, et le code laisse la raison ouverte.
Le courrier en attente reste dans la file d’attente, et le serveur l’essaie normalement de nouveau selon son propre calendrier, car la commande ne fait qu’abréger l’attente.
Le serveur ne peut pas démarrer un autre processus, ou un traitement de la file d’attente pour le même argument est encore en cours.
Le serveur a désactivé la commande {ETRN} ou ne l’autorise pas à ce client, et le dit dans les mêmes termes qu’un manque de ressources.
Sur le site qui a envoyé la commande {ETRN}, essayez encore une fois après quelques minutes, puis attendez la nouvelle tentative ordinaire du serveur.
N’attendez pas si le serveur garde votre courrier jusqu’à ce que vous le réclamiez, comme Sendmail peut être configuré pour le faire ; demandez à son administrateur de lancer la file d’attente à la main.
Si la réponse est toujours la même, demandez à l’administrateur du serveur si votre site a bien le droit d’y utiliser la commande {ETRN}.
Chaque hôte de secours a sa propre file d’attente ; les autres doivent donc être sollicités séparément.
Sur le serveur qui a reçu la commande {ETRN}, cherchez dans le journal si une règle d’accès ou un manque de ressources était derrière le refus.
Si c’était une règle, inscrivez sur la liste les abonnés qui peuvent lancer leurs files d’attente, et personne d’autre.
Passez au nom suivant de la liste, et n’en répétez pas un en boucle, car un traitement de la file d’attente coûte cher au serveur.
Sendmail retarde de plus en plus ses réponses quand un même client envoie de nombreuses commandes {ETRN}.
Envoyez le code {458} si vous êtes prêt à lancer la file d’attente pour ce client mais ne le pouvez pas maintenant.
Si c’est le client ou le nom qui ne vous convient pas, envoyez le code {459} avec la raison ; si une transaction est ouverte, envoyez le code {503}.
Par défaut, Exim refuse ainsi la commande {ETRN} chaque fois que {acl_smtp_etrn} l’interdit ou n’est pas défini ; un défaut d’autorisation est donc la première chose à y soupçonner.
Postfix l’envoie si son service flush ne répond pas ou refuse la demande comme mal formée.
Lancement de la file d’attente non autorisé
Le serveur ne laisse pas ce site réclamer les messages qui attendent sous ce nom.
Le serveur ne lance des files d’attente sur demande que pour certains nœuds ou pour certains clients, et cette demande n’en fait pas partie.
Le texte donne la raison, par exemple que le nom ne peut pas être résolu.
Bien que le premier chiffre soit un 4, attendre ne change rien ; c’est le nom dans la commande ou une liste sur le serveur qui doit changer.
Le courrier reste dans la file d’attente avec ses nouvelles tentatives habituelles.
Le serveur n’est pas un relais pour le domaine, ou le client ne figure pas dans la liste des sites qu’il sert.
Le nom est mal orthographié, ne peut pas être résolu ou désigne une file d’attente que le serveur n’a pas.
Le caractère d’option @ demande tous les sous-domaines d’un nom, et le serveur n’en libère pas autant pour ce client.
Sur le site qui a envoyé la commande {ETRN}, comparez le nom dans la commande au domaine que le serveur relaie pour vous, et utilisez le nom de domaine complet.
S’il est correct, communiquez à l’administrateur du serveur la raison donnée dans le texte et demandez à être ajouté ; demander plus souvent n’aide pas.
Sur le serveur qui a reçu la commande {ETRN}, n’autorisez une demande que si le nom et le client figurent tous deux sur vos listes.
Un inconnu qui nomme votre abonné ne reçoit aucun courrier, puisque la remise va à l’abonné, mais il peut charger votre hôte.
Refusez en tout cas les demandes portant sur un domaine de premier niveau entier.
Montrez le texte à l’administrateur et cessez de demander pour ce nom ; d’autres noms du site peuvent encore être acceptés.
Envoyez le code {459} si vos règles interdisent cette demande, et indiquez la raison en des termes qui disent à l’abonné ce qu’il doit changer.
Un code qui commence par 5 n’en est pas une forme plus forte : un client y lit le signe que la commande {ETRN} n’est pas prise en charge ou a été mal envoyée.
Postfix l’envoie pour un domaine qui n’est pas dans {fast_flush_domains}, égal par défaut à {relay_domains} ; un client que {smtpd_etrn_restrictions} refuse reçoit plutôt le code de la règle, par exemple le code {554}.
Sendmail ne l’utilise, avec {4.5.4}, que pour un groupe de files d’attente inconnu.
fetchmail le compte comme un échec d’authentification, bien que la réponse ne dise rien d’un mot de passe.
Commande non comprise
Le serveur de messagerie n’a pas compris une commande du programme d’envoi.
La ligne qui vient d’arriver ne commence par aucune commande de ce serveur, est plus longue que ce que le serveur lit, ou contient des octets hors ASCII.
Le serveur saute la ligne et attend la suivante ; ce qui a été convenu auparavant dans la session reste valable.
Si le client n’entendait pas du tout la ligne comme une commande, les deux côtés ne s’accordent plus sur le point où en est la session.
Le serveur est très ancien ou fait partie d’un appareil simple et ne connaît que la commande {HELO}.
Sur un port LMTP, c’est la réponse recommandée aux deux commandes, car {LHLO} les y remplace.
Le client utilise une extension que ce port n’a pas, le plus souvent parce qu’un réglage l’exige quoi que propose la réponse à la commande {EHLO}.
Le client envoie le message bien que la commande {DATA} ait été refusée, et le serveur en prend chaque ligne pour une commande.
Le reste d’un message reçoit la même réponse s’il suit une ligne formée d’un seul point que le client n’a pas doublé.
Un scanner ou un proxy parle HTTP à ce port, ou un logiciel de messagerie démarre TLS aussitôt là où du texte en clair est d’abord attendu.
Un pare-feu qui inspecte SMTP a remplacé une commande qu’il n’autorise pas par une suite de lettres {X}.
La ligne ne tient pas dans le tampon du serveur.
À la commande {AUTH}, le code étendu est {5.5.6}, et les tickets Kerberos d’utilisateurs membres de nombreux groupes en sont une cause connue.
Le domaine manque : dans l’exemple de la RFC 1985, et de la part de Postfix et de Sendmail, une commande {ETRN} sans domaine reçoit le code {500} et non le code {501}.
Comparez entre eux l’hôte, le port et le chiffrement dans les réglages : TLS dès le premier octet va avec le port 465, {STARTTLS} avec le port 587.
S’ils sont corrects, enregistrez une session des deux côtés du pare-feu ; si une commande arrive sous la forme {XXXX}, désactivez son inspection de SMTP.
Regardez la ligne refusée dans votre journal : le texte d’un message, des données binaires et une suite de {X} indiquent chacun une cause différente.
Après cette réponse à la commande {EHLO}, présentez-vous par la commande {HELO} et n’utilisez aucune extension.
N’envoyez le message qu’après le code {354}, et doublez chaque point en début de ligne.
N’envoyez jamais un saut de ligne sans retour chariot : certains serveurs le prennent pour la fin de la ligne et lisent la suite comme une nouvelle commande.
Envoyez le code {500} pour un premier mot que votre programme ne connaît pas, y compris des commandes privées qui commencent par {X}, et pour une ligne au-delà de votre limite d’au moins 512 octets.
Si le mot vous est familier et que seule la fonction manque, envoyez le code {502}.
Ne coupez pas la connexion à cause d’une seule ligne de ce genre ; contre un flot de telles lignes, mettez fin à la session avec le code {421}.
Exim met fin à la connexion à la quatrième commande inconnue ; l’option {smtp_max_unknown_commands} fixe la limite.
Postfix répond par le code {221} aux requêtes HTTP et aux lignes qui ressemblent à des champs d’en-tête, Sendmail par le code {421} à une requête HTTP en première ligne ; tous deux coupent ensuite la connexion.
Un serveur Postfix réglé pour refuser les sauts de ligne isolés y répond par le code {550} {5.5.2} et ferme la connexion.
OpenSMTPD envoie aussi le code {500} pour des arguments après la commande {DATA} ou {RSET}, là où la norme demande le code {501}.
Après les données, le code {500} avec {5.4.6} de la part d’OpenSMTPD signifie une boucle de courrier ; après une ligne trop longue, OpenSMTPD coupe la connexion.
Erreur dans l’argument d’une commande
Une adresse ou une option que le programme d’envoi a donnée au serveur de messagerie n’est pas écrite correctement.
La commande est valide, mais le serveur ne peut pas analyser ce qui la suit : un nom d’hôte, une adresse, un paramètre ou une réponse d’authentification codée.
L’échec se limite à cette commande : les destinataires acceptés avant elle le restent, et après un expéditeur incorrect aucune transaction ne commence.
Un code étendu montre où se trouve l’erreur : {5.1.3} est l’adresse du destinataire, {5.1.7} celle de l’expéditeur, {5.5.4} un paramètre.
Le client ne donne aucun nom, ou un nom avec un caractère que les noms d’hôte ne doivent pas contenir, le plus souvent un tiret bas.
L’adresse n’a pas de chevrons ou en a deux paires, ou bien un nom affiché, un saut de ligne ou une seconde adresse s’y trouve.
Des serveurs stricts refusent aussi une espace entre le deux-points et l’adresse, ou une adresse sans domaine.
Un paramètre figure deux fois, ou sa valeur est mal formée : une taille qui n’est pas un nombre, ou une échéance de zéro seconde en mode retour.
La réponse n’est pas du base64 valide, le client a envoyé des données d’emblée avec un mécanisme où c’est le serveur qui parle en premier, ou il a annulé l’échange par un astérisque.
Dans aucun de ces cas le serveur n’a jugé le mot de passe.
Quelque chose suit une commande qui ne prend pas d’argument.
Le nom à contrôler manque ou est mal formé.
Le domaine est mal formé, ou c’est un simple nom d’hôte comme dans l’exemple de la RFC 1985.
Contrôlez l’adresse caractère par caractère : une virgule au lieu d’un point, une espace à la fin ou un nom copié avec elle suffit.
Cherchez la commande complète dans le journal ; l’erreur y est visible, et la réponse répète souvent la partie concernée.
Si la commande {EHLO} reçoit cette réponse, donnez à l’hôte un nom fait de lettres, de chiffres, de traits d’union et de points ; Postfix envoie le nom indiqué dans {smtp_helo_name}.
Retirez des adresses les noms affichés et les sauts de ligne, et donnez à chaque destinataire sa propre commande {RCPT TO} avec une seule paire de chevrons.
Codez les réponses d’authentification sans sauts de ligne, et avec le caractère de remplissage uniquement à la fin.
Envoyez le code {501} si un argument enfreint la grammaire de sa commande, et répétez la partie fautive dans le texte.
Si l’argument est bien formé, envoyez le code {553} pour un nom de boîte aux lettres que vous n’autorisez pas, et le code {504} pour une variante que vous ne prenez pas en charge.
Derrière une adresse, un paramètre inconnu reçoit le code {555}.
Avec {reject_invalid_helo_hostname}, Postfix refuse ainsi un nom d’hôte incorrect, mais par défaut seulement à la commande {RCPT TO} ; le destinataire n’est alors pas en cause.
Exim lit un paramètre inconnu comme une partie de l’adresse et se plaint d’une adresse mal formée.
Le fournisseur QQ Mail envoie aussi le code {501} si l’expéditeur d’enveloppe n’est pas l’adresse du compte auquel le client est connecté.
Commande connue mais non fournie
Une fonction que le programme d’envoi voulait utiliser manque ou est désactivée sur le serveur de messagerie.
Le serveur sait quelle commande est visée, mais la fonction manque à son logiciel, ou l’exploitant l’a désactivée.
Aucune autre graphie ni aucun autre moment n’y change rien : le client doit se passer de la commande.
Un message n’est en danger que là où le client tient à la fonction manquante, à TLS par exemple.
L’exploitant ne veut pas que des inconnus découvrent quelles adresses existent.
TLS est désactivé sur ce port, ou le serveur a été compilé sans prise en charge de l’authentification, et les réglages du client l’exigent malgré tout.
Un serveur sans extensions de service connaît le mot {EHLO} mais ne peut pas y répondre comme un serveur moderne ; la commande {HELO} fonctionne.
Le client a atteint le port 366, où un fournisseur ne fait que remettre le courrier en attente et n’a besoin de rien d’autre que des commandes {EHLO}, {AUTH}, {ATRN} et {QUIT}.
Demandez au fournisseur quel hôte et quel port offrent TLS et l’authentification, et n’autorisez pas à la place l’envoi sans protection.
Si la fonction est censée marcher, comparez la réponse à la commande {EHLO} à votre configuration ; dans Postfix, {smtpd_discard_ehlo_keywords} peut masquer {STARTTLS}, ce qui le désactive aussi.
Choisissez les commandes facultatives dans la réponse à la commande {EHLO}, et relisez la liste après la commande {STARTTLS}.
Ne tirez d’une commande {VRFY} refusée aucune conclusion sur une boîte aux lettres, et ne rayez pas celle-ci d’une liste.
Envoyez le code {502} pour une commande que vous reconnaissez et omettez délibérément, et ne l’inscrivez pas dans la réponse à la commande {EHLO}.
Si la commande {VRFY} ou {EXPN} est désactivée pour des raisons de sécurité, la RFC 5321 exige le code {252}, pour que personne ne prenne la réponse pour un jugement sur l’adresse.
Si la commande fonctionne et qu’il lui manque seulement une variante, envoyez le code {504}.
Postfix avec {disable_vrfy_command} répond à la commande {VRFY} par le code {502} ; Sendmail répond à une commande {VRFY} désactivée par le code {252}, mais à une commande {EXPN} désactivée par le code {502}.
Les commandes obsolètes {SEND}, {SOML}, {SAML} et {TURN} de la RFC 821 reçoivent ce code de Sendmail.
Dans Postfix, postscreen envoie le code {502} {5.5.2} même pour des mots qu’il ne connaît pas.
Commande au mauvais moment
Le programme d’envoi a donné une commande à un moment où le serveur de messagerie ne l’accepte pas.
Le serveur fournit cette commande, mais une étape préalable manque, a été refusée ou a déjà été faite.
La session reste où elle était et peut continuer par l’étape attendue, sauf après une erreur qui met en jeu {BDAT} ou {BINARYMIME}.
La vraie raison se trouve le plus souvent plus haut dans le journal : la commande {MAIL FROM} a été refusée, ou toutes les commandes {RCPT TO}, et le client a continué.
Le client ne s’est pas présenté, ou a continué bien que sa commande {EHLO} ait été refusée.
Une transaction est encore ouverte, souvent parce qu’une connexion a été réutilisée après une erreur sans commande {RSET}.
La commande {MAIL FROM} a été refusée, mais, du fait de {PIPELINING}, le client avait déjà envoyé les destinataires.
Aucun destinataire n’a été accepté ; un site peut aussi répondre ainsi à la commande {DATA} si un message a plus de destinataires que sa politique n’en autorise.
La commande {DATA} est venue après la commande {BDAT} ou pour un message annoncé comme {BINARYMIME}, ou une commande {BDAT} est venue après {BDAT LAST} ; seule la commande {RSET} rend l’état de nouveau certain.
Le client est déjà authentifié, a ouvert une transaction, ou s’authentifie là où la commande {AUTH} n’est pas proposée, par exemple avant TLS.
Le message d’accueil portait le code {554} ; dès lors, le serveur répond ainsi à toute commande sauf {QUIT}.
Remontez au premier refus de la même session et réglez celui-là.
Si la commande {AUTH} reçoit cette réponse, exigez TLS dans les réglages : beaucoup de serveurs n’offrent l’authentification que sous TLS.
Si vous refusez des sessions entières, expliquez pourquoi dans le message d’accueil, car les réponses suivantes ne le font plus.
Jugez chaque destinataire d’après la réponse à sa propre commande {RCPT TO} : celui qui a reçu le code {450} reste dans la file d’attente, quoi qu’il advienne ensuite de la commande {DATA}.
Envoyez la commande {RSET} avant le message suivant après toute transaction qui a échoué.
N’envoyez le code {503} que pour une commande que vous accepteriez à un autre moment de la session.
À la commande {DATA} sans aucun destinataire, le code {554} convient tout autant ; avec LMTP, seul le code {503} est permis.
S’il manque l’authentification ou TLS, envoyez le code {530}, et n’exigez pas la commande {EHLO} avant {NOOP}, {HELP}, {EXPN}, {VRFY} ou {RSET}.
Si tous les destinataires ont échoué avec la même erreur, Exim la répète au-dessus de son code {503} à la commande {DATA} ; Postfix y envoie le code {554}.
OpenSMTPD envoie le code {503} pour une seconde commande {EHLO}, bien que la RFC 5321 permette à un client de répéter {EHLO}, et pour des paramètres inconnus des commandes {MAIL FROM} et {RCPT TO}.
Exim et Sendmail répondent à une commande {STARTTLS} qu’ils ne proposent pas par le code {503}, Postfix par le code {502}.
Variante d’une commande non prise en charge
Le programme d’envoi a choisi une méthode de connexion au compte ou une option que le serveur de messagerie ne prend pas en charge.
Le serveur fournit la commande et peut lire son argument, mais ne prend pas en charge ce que l’argument sélectionne.
Dans les journaux de messagerie, le code concerne le plus souvent l’authentification : le mécanisme est inconnu ici, ou permis seulement sur une connexion chiffrée.
Le mot de passe n’a alors pas été contrôlé, bien qu’un client qui l’a mis dans la commande {AUTH} l’ait déjà révélé.
Le client tient à un mécanisme que la réponse à la commande {EHLO} n’énumère pas, ou commence à s’authentifier avant que TLS soit actif.
Le client se donne le nom {localhost} ou donne un nom d’ordinateur sans domaine, et le serveur veut un nom de domaine complet.
Le domaine d’une adresse ne contient pas de point, comme dans le courrier de scripts et d’appareils qui utilisent leur propre nom d’hôte.
Le client demande {CONPERM} ou {CONNEG}, les extensions de la RFC 4141 pour la conversion de contenu, et le serveur n’a pas une telle extension.
Quelqu’un demande de l’aide sur un sujet pour lequel le serveur n’a pas de texte.
Activez {STARTTLS} ou TLS pour le courrier sortant dans votre logiciel de messagerie, et laissez-le choisir lui-même la méthode d’authentification.
Donnez à chaque hôte qui envoie du courrier, imprimantes et scanners compris, un nom complet avec son domaine et une adresse d’expéditeur dans un domaine réel.
Si vos propres utilisateurs reçoivent le code {504} lors de l’authentification, indiquez-leur le port et les réglages avec TLS, et maintenez l’exigence.
Prenez le mécanisme dans la dernière réponse à la commande {EHLO}, car la liste peut changer avec {STARTTLS}, et prenez en charge à la fois {PLAIN} et {LOGIN}.
Envoyez le code {504} à la commande {AUTH} pour un mécanisme que vous n’avez pas ou qui demande d’abord un chiffrement ; le code {534} est pour un mécanisme trop faible pour cet utilisateur.
Pour des paramètres inconnus des commandes {MAIL FROM} et {RCPT TO}, le code général est {555} ; le code {504} n’y a sa place que si une extension le prescrit, comme le fait {CONPERM}.
Postfix envoie le code {504} {5.5.2} pour des noms d’hôte et des adresses dont le domaine n’est pas complet ; avec {reject_non_fqdn_helo_hostname}, le client n’apprend qu’à la commande {RCPT TO} que son propre nom est refusé.
Exchange Online envoie le code {504} {5.7.4} pour un mécanisme qu’il ne propose pas, souvent {PLAIN} là où seul {LOGIN} est possible.
Sendmail envoie le code {504} pour {SMTPUTF8} et pour les paramètres de {DSN} là où ces extensions sont désactivées.
En tant que client, Sendmail écrit lui-même le code {504} {5.6.7} si un message a besoin de {SMTPUTF8} et que le serveur suivant ne le propose pas ; aucun serveur n’a envoyé cette réponse.
Hôte sans service de messagerie
L’ordinateur contacté ne reçoit pas de courrier, si bien que le message n’y est pas accepté.
L’hôte n’exécute aucun vrai service de messagerie, seulement un petit programme qui éconduit quiconque se connecte.
La réponse est destinée à un hôte qui n’accepte jamais de courrier, quel qu’en soit l’expéditeur et quel qu’en soit le destinataire.
Ce qui arrive en pratique est souvent autre chose : Postfix utilise la même réponse pour refuser un client suspect et couper la connexion.
L’adresse désigne un ordinateur particulier, tel qu’un serveur web ou une imprimante, au lieu d’un domaine de messagerie.
Si le domaine n’a pas d’enregistrement MX, l’expéditeur essaie l’ordinateur lui-même.
Les enregistrements MX d’un vrai domaine de messagerie désignent un hôte sans service de messagerie, ce que la RFC 1846 excluait.
Le client continue après avoir été refusé dès le message d’accueil ; le serveur se répète, ou il ferme la connexion.
L’adresse IP du client figure sur une liste de blocage, ou le client a enfreint le protocole, et le serveur veut libérer la connexion aussitôt.
Regardez la partie de l’adresse qui suit l’arobase : c’est probablement le nom d’un ordinateur, tel que www.example.org, là où le domaine de messagerie est example.org.
Recherchez les enregistrements MX du domaine ; d’autres hôtes de la liste peuvent être essayés aussitôt.
Si le domaine reçoit bien du courrier de tiers, lisez la réponse comme un blocage de votre adresse IP, et consultez la liste de blocage que son texte indique.
Si le courrier destiné à votre domaine aboutit ici, retirez l’hôte des enregistrements MX.
Si aucun courrier n’est voulu, publiez un MX nul dans le DNS, pour que les expéditeurs ne se connectent même pas.
Si c’est un de vos serveurs Postfix qui l’envoie, cherchez le code {521} dans ses tables d’accès et ses réponses de liste de blocage, et l’action drop dans les réglages de postscreen.
Retenez le refus même si le serveur coupe la connexion avant votre commande {QUIT} ; un client qui ne voit qu’une connexion perdue garde le message des jours dans sa file d’attente.
Envoyez le code {521} comme message d’accueil d’un hôte qui n’accepte jamais de courrier de qui que ce soit.
Pour refuser certains clients, envoyez le code {554} ; pour refuser un destinataire dont le domaine a un MX nul, envoyez le code {556} ; et pendant une panne, envoyez le code {421}.
Un serveur de soumission ne doit pas l’envoyer.
Postfix coupe la connexion après tout code {521} d’une table d’accès ou d’une règle de liste de blocage, quelle que soit la commande.
Son manuel dit que ce n’est pas du SMTP standard et ne le recommande que contre les botnets et autres logiciels malveillants.
Dans Postfix, postscreen réglé sur drop accueille un client de sa propre liste de refus par le code {521} et {5.3.2} ; le code étendu enregistré ne prouve donc pas qu’il s’agit d’un hôte sans service de messagerie.
Postfix envoie aussi le code {521} et coupe la connexion après une commande {BDAT} mal formée, parce que des données de message brutes suivraient.
Sous la RFC 1846, un relais de la liste MX utilisait ce code à la commande {RCPT TO} pour refuser du courrier destiné à un autre hôte ; le code {556} a repris ce rôle.
Authentification ou TLS manquant
Le serveur de messagerie exige d’abord une connexion au compte ou une connexion chiffrée ; les réglages du courrier sortant sont donc à compléter.
Il manque à la session quelque chose que le serveur exige avant cette commande : une authentification par la commande {AUTH}, ou le chiffrement, que la commande {STARTTLS} active.
Le refus ne dit rien de l’expéditeur, des destinataires ni du message, et l’étape manquante peut suivre sur la même connexion.
Les deux causes partagent le code étendu {5.7.0} ; seul le texte, ou la commande refusée, dit donc laquelle des deux c’est.
Un logiciel de messagerie, une imprimante ou un script utilise un serveur de soumission sans nom d’utilisateur ni mot de passe pour le courrier sortant.
Si la commande {AUTH} a été tentée et a échoué plus tôt dans la session, cette réponse n’en est que la conséquence, et c’est la réponse à la commande {AUTH} qui contient la cause.
Le client parle en clair à un serveur qui exige TLS : le chiffrement est désactivé dans ses réglages, ou un équipement sur le chemin a retiré {STARTTLS} de la liste qui suit la commande {EHLO}.
Le serveur accepte le courrier d’inconnus pour ses propres domaines, mais ce destinataire est ailleurs, et il ne relaie que pour ses utilisateurs.
Un serveur de messagerie remet son courrier à l’hôte de soumission d’un domaine au lieu de son hôte MX, à cause d’une route erronée ou d’un enregistrement MX erroné.
Seuls les utilisateurs authentifiés peuvent rechercher des adresses sur ce serveur ; la réponse est donc la même pour les bonnes et pour les mauvaises.
Activez l’authentification pour le courrier sortant dans votre logiciel de messagerie, et choisissez le chiffrement que votre fournisseur indique.
Le destinataire n’y peut rien : un serveur de soumission qui répond ainsi appartient à votre propre fournisseur.
Si l’hôte est le relais de votre courrier sortant, enregistrez un compte pour lui, dans Postfix avec {smtp_sasl_password_maps}, et rendez TLS obligatoire sur cette route.
Si l’hôte appartient au domaine du destinataire, vérifiez la route et l’enregistrement MX au lieu de demander un compte.
Si votre hôte MX donne cette réponse à des inconnus, déplacez l’exigence sur le port de soumission.
La RFC 3207 interdit à un serveur public d’exiger {STARTTLS} pour le courrier local, et les autres domaines n’ont pas d’identifiants pour s’authentifier.
Gardez le message et rétablissez la session dans cet ordre : {STARTTLS}, {EHLO} encore une fois, {AUTH} ; une authentification faite avant la commande {STARTTLS} ne compte plus après elle.
Si le refus vient à la commande {RCPT TO} ou plus tard, envoyez d’abord la commande {RSET}, car la commande {AUTH} n’est pas permise au sein d’une transaction.
Envoyez le code {530} si le client peut y remédier lui-même par la commande {AUTH} ou {STARTTLS}, au plus tard à la commande {MAIL FROM} sur un serveur de soumission.
Une authentification qui échoue reçoit le code {535} ; un utilisateur authentifié qui n’a pas le droit d’utiliser cet expéditeur ou ce destinataire reçoit le code {550}.
Si TLS est actif et trop faible pour vous, envoyez le code {554} : le client ne peut pas le démarrer de nouveau dans la même session.
Ici, seul TLS peut manquer, le plus souvent avec le texte « Must issue a STARTTLS command first ».
La RFC 4954 dispense ces commandes de l’exigence d’une authentification ; la RFC 3207 ne dispense de l’exigence de TLS que les commandes {EHLO}, {NOOP}, {STARTTLS} et {QUIT}.
Le fournisseur ne remet le courrier en attente d’un domaine qu’à un hôte qui a prouvé par la commande {AUTH} qu’il sert cet abonné.
Exchange Online répond ainsi, avec {5.7.57}, à la commande {MAIL FROM} si un appareil ou un programme utilise son hôte de soumission sans s’authentifier.
OpenSMTPD marque les deux causes par {5.5.1} au lieu de {5.7.0}.
Il envoie aussi le code {530} avec le texte « Sender rejected » à un utilisateur authentifié qui n’a pas le droit d’utiliser cet expéditeur d’enveloppe ; s’authentifier une fois de plus n’y change rien.
Mécanisme d’authentification trop faible
Le serveur de messagerie n’autorise pas cette façon de se connecter au compte ; le logiciel de messagerie doit en utiliser une plus sûre.
La politique du serveur exige de cet utilisateur plus que n’offre le mécanisme nommé dans la commande {AUTH} ; d’autres utilisateurs ont peut-être encore le droit de l’employer.
La liste des mécanismes après la commande {EHLO} est établie avant que le serveur connaisse l’utilisateur ; un client n’apprend donc une telle règle qu’en essayant.
La question de savoir si le mot de passe était correct reste ouverte, et le serveur l’a peut-être déjà vu.
Un logiciel de messagerie ou un appareil ancien s’authentifie encore avec {PLAIN}, {LOGIN} ou {CRAM-MD5}, alors que le compte est passé à un mécanisme plus fort.
Le compte est protégé par un second facteur, et un programme qui ne connaît que le nom d’utilisateur et le mot de passe présente le mot de passe normal.
Choisissez dans votre logiciel de messagerie une autre méthode d’authentification pour le serveur sortant, par exemple la page de connexion du fournisseur lui-même ; s’il n’y en a pas, mettez le logiciel à jour.
Si le fournisseur délivre des mots de passe d’application, créez-en un pour ce logiciel ; le mot de passe normal est refusé, quel que soit le nombre de fois que vous le saisissez.
Comparez le mécanisme que votre client relais a choisi à la liste du serveur après la commande {EHLO}, et excluez les mécanismes faibles, dans Postfix avec {smtp_sasl_mechanism_filter}.
Sur votre serveur de soumission, cessez d’annoncer un mécanisme qu’aucun compte n’a plus le droit d’utiliser.
Continuez avec un autre mécanisme de la liste du serveur, le plus fort d’abord, et n’essayez chacun d’eux qu’une seule fois.
Ne descendez jamais à un mécanisme plus faible et ne renoncez jamais à TLS : un attaquant capable de modifier la session a peut-être forgé le refus pour obtenir le mot de passe.
N’envoyez le code {534} que si votre liste contient un mécanisme plus fort que cet utilisateur peut réellement employer.
Un mécanisme auquel il ne manque que TLS reste hors de la liste jusqu’à ce que TLS soit actif, et une tentative de l’utiliser reçoit le code {504}.
Si c’est le mécanisme plus fort qui échoue parce que le compte a d’abord besoin d’une authentification par l’ancien, envoyez le code {432}.
Gmail envoie le code {534} avec {5.7.9} et le texte « Application-specific password required » ; malgré ce code, le même mécanisme fonctionne alors avec un mot de passe d’application.
Avec {5.7.14}, il demande à l’utilisateur de se connecter d’abord à son compte dans un navigateur web, avant que le programme ne réessaie.
Postfix, Exim, Sendmail et OpenSMTPD ne contiennent pas de réponse avec le code {534} qui leur soit propre : chez eux, un mécanisme que la politique interdit à un utilisateur aboutit au code {535}.
Authentification refusée
Le serveur de messagerie n’a pas accepté la connexion au compte ; le nom d’utilisateur et le mot de passe sont à vérifier avant la prochaine tentative.
L’échange est arrivé à son terme, et ce que le client a présenté n’ouvre pas le compte.
C’est aussi la réponse générale à une authentification qui échoue : un utilisateur inconnu, un mot de passe erroné, un compte verrouillé et un service désactivé peuvent tous avoir le même aspect.
Aucun courrier n’a encore été présenté ; le message est donc toujours dans la boîte d’envoi ou la file d’attente du client.
Le mot de passe enregistré est périmé ou mal saisi, ou il manque au nom d’utilisateur son domaine.
Le nom d’utilisateur et le mot de passe sont corrects, mais le compte n’a pas le droit d’utiliser SMTP, ou le fournisseur veut un mot de passe d’application et ne le dit pas par le code {534}.
Un jeton OAuth n’est pas valide, ou a été émis pour une autre portée.
La dernière réponse avec le code {334} avant le refus porte alors la raison en JSON codé, que la plupart des journaux ne montrent pas sous une forme lisible.
Si tous les utilisateurs échouent à partir d’un même moment, soupçonnez l’accès du serveur à sa base de mots de passe : le code {454} serait juste, mais Sendmail répond alors aussi par le code {535}.
Sur un serveur public, des flots d’authentifications refusées sous des noms d’utilisateur toujours nouveaux viennent d’inconnus qui devinent des mots de passe, non d’utilisateurs en difficulté.
Essayez le même nom d’utilisateur et le même mot de passe sur le site web du fournisseur ; s’ils y fonctionnent, cherchez dans les paramètres du compte des mots de passe d’application ou un interrupteur pour SMTP.
Après un changement de mot de passe, corrigez-le sur chaque appareil, car un appareil oublié qui insiste peut faire verrouiller le compte ; un compte verrouillé refuse alors aussi le bon mot de passe.
Ne désactivez pas le chiffrement à titre d’essai : le mot de passe traverserait le réseau en clair.
Arrêtez la file d’attente pour ce relais, testez le mot de passe enregistré par une seule authentification, et ne libérez la file d’attente que lorsque celle-ci réussit.
Retirez la ligne {AUTH} et les lignes du client qui la suivent de tout journal que vous transmettez : le base64 n’est pas un chiffrement, et avec {PLAIN} elles contiennent le mot de passe.
Sur votre serveur de soumission, cherchez dans le journal la vraie raison, que la réponse devrait cacher.
Si toutes les authentifications échouent d’un coup, rétablissez le service dont elles dépendent avant que quiconque ne change un mot de passe.
Demandez de nouveaux identifiants à l’utilisateur, ou essayez un autre mécanisme, mais ne répétez jamais automatiquement un mot de passe refusé.
Les serveurs peuvent couper la connexion après trois échecs dans une session ; certains ralentissent aussi le client ou verrouillent le compte.
Un client relais garde le courrier dans la file d’attente, puisque c’est le mot de passe qui est en cause et non le courrier.
Envoyez le code {535} quand les identifiants sont refusés, avec le même texte et après le même temps, que l’utilisateur existe ou non.
Si la base de mots de passe ne répond pas, envoyez le code {454} ; pour une réponse qui n’est pas du base64 valide, le code {501} ; pour un mécanisme que vous ne proposez pas, le code {504}.
Laissez échouer au moins trois tentatives avant de fermer la connexion.
En tant que client, Postfix traite le refus comme temporaire et garde le courrier en file d’attente, sauf si {smtp_sasl_auth_soft_bounce} vaut « no ».
Avec {smtp_sasl_auth_cache_name}, il retient le refus et épargne à cet hôte d’autres tentatives avec le même mot de passe.
Gmail répond par le code {535} avec {5.7.8} à un mot de passe erroné ; changer le mot de passe d’un compte Google révoque aussi tous ses mots de passe d’application.
Les serveurs de Microsoft associent le code {535} à {5.7.3} pour un nom d’utilisateur ou un mot de passe erroné.
Exchange Online ajoute {5.7.139} si une politique interdit l’authentification, par exemple parce que l’authentification par SMTP est désactivée pour l’organisation ou la boîte aux lettres ; seul un administrateur peut alors y remédier.
OpenSMTPD retient la réponse pendant un temps aléatoire de moins d’une seconde, pour que sa rapidité ne trahisse pas quelle partie était fausse.
Ce mécanisme d’authentification exige TLS
Le serveur de messagerie n’accepte ce mode de connexion au compte que sur une connexion chiffrée ; le chiffrement est donc à activer.
Le mécanisme nommé dans la commande {AUTH} serait autorisé, mais pas sur une connexion que n’importe qui sur le chemin peut lire.
La RFC 2554 a introduit ce code en 1999 ; la RFC 4954 ne le garde que pour mémoire, parce qu’un serveur ne devrait même pas annoncer un tel mécanisme avant que TLS soit actif.
Un client qui a mis ses identifiants dans la ligne {AUTH} les a déjà envoyés en clair quand le refus arrive.
Le chiffrement est désactivé pour le serveur sortant, et le client utilise {PLAIN} ou {LOGIN} dès que la session a commencé.
Soit le serveur les annonce avant TLS malgré le conseil de la RFC 4954, soit le client les essaie sans regarder la liste.
Réglez le serveur sortant sur TLS, en général sur le port 465, ou sur {STARTTLS}, en général sur le port 587.
Changez ensuite le mot de passe s’il a été envoyé sur un réseau auquel vous ne vous fiez pas.
Rendez TLS obligatoire dans le client, et non simplement possible ; sinon, le prochain serveur qui accepte l’authentification en clair reçoit le mot de passe sans avertissement.
Envoyez la commande {STARTTLS}, lisez la liste après la nouvelle commande {EHLO}, et choisissez alors seulement un mécanisme.
Si {STARTTLS} n’est pas proposé, arrêtez-vous et signalez-le : l’offre a peut-être été retirée par un attaquant.
N’envoyez pas le code {538} dans un logiciel nouveau : n’annoncez que sous TLS les mécanismes qui révèlent le mot de passe, et répondez à une tentative de les utiliser avant par le code {504} et {5.5.4}.
Si rien du tout n’est permis avant TLS, le code {530} avec l’exigence de {STARTTLS} le dit.
Dans les deux cas, refusez avant de contrôler le mot de passe, pour que la réponse ne dise pas s’il était correct.
Deux bibliothèques de serveur l’envoient encore : aiosmtpd avec {5.7.11}, et smtp-server, des auteurs de Nodemailer, avec {5.7.0} et un texte qui demande {STARTTLS}.
La seconde annonce les mécanismes avant TLS et les refuse quand ils sont utilisés.
Postfix avec {smtpd_tls_auth_only} reprend les mots du code {538} mais suit la RFC 4954 : le code placé devant eux est {504}, avec {5.5.4}.
Boîte aux lettres inexistante, ou refus lié à la politique
Le serveur de réception refuse : la boîte aux lettres n’existe pas, elle est désactivée, ou une règle de ce serveur interdit le message ou son expéditeur.
Trois raisons partagent cette réponse : la boîte aux lettres n’existe pas, elle est fermée à l’expéditeur, ou une politique interdit la commande.
À la commande {RCPT TO}, un destinataire est refusé et les autres restent dans la transaction ; après la fin des données, le message est refusé pour tous.
Le code étendu en dit plus : {5.1.1} affirme que la boîte aux lettres est inconnue, {5.2.1} qu’elle est désactivée, {5.7.1} et ses voisins indiquent une politique.
Il n’indique pas forcément la vraie cause : un site peut envoyer {5.7.1} afin de ne pas divulguer quel contrôle a échoué.
Le site refuse le client en tant que tel, à cause de son adresse IP ou du nom d’hôte qu’il donne.
SPF dit que le client n’a pas le droit d’envoyer pour ce domaine ({5.7.1} ou {5.7.23}), ou l’enregistrement SPF lui-même est défectueux ({5.5.2} ou {5.7.24}).
La boîte aux lettres de l’expéditeur d’enveloppe est inconnue, ou son domaine n’accepte pas de courrier ({5.7.27}), si bien qu’un avis de non-remise serait perdu.
Un serveur de soumission ne laisse pas ce compte utiliser l’adresse, ou l’adresse doit être en ASCII ({5.6.7}).
L’adresse est mal orthographiée, la personne est partie, ou le compte a expiré : {5.1.1}, {5.1.6} ou {5.2.1}.
Le serveur n’est pas responsable du domaine du destinataire et le client ne s’est pas authentifié : les enregistrements MX sont erronés, ou un logiciel de messagerie ne s’authentifie pas.
Une règle refuse ce client ou cet expéditeur : l’adresse IP figure sur une liste de blocage ou n’a pas d’entrée DNS inverse valide ({5.7.25}), ou une liste de diffusion est fermée aux personnes extérieures ({5.7.2}).
Beaucoup de serveurs ne contrôlent l’expéditeur qu’à ce stade, si bien qu’un texte sur une adresse d’expéditeur refusée relève de la commande {MAIL FROM}.
Un serveur de soumission ne laisse pas ce compte envoyer le message, ou une règle refuse la transaction une fois que tous les destinataires sont connus.
C’est le message lui-même qui est refusé : courrier indésirable, pièce jointe interdite, signature DKIM manquante ou fautive ({5.7.20} à {5.7.22}), ou politique DMARC du domaine de l’auteur, souvent sous la forme de {5.7.26}.
Le refus peut aussi venir d’un filtre du destinataire.
L’utilisateur ou la liste n’existe pas, une liste a été demandée comme utilisateur, ou le client n’a pas le droit de poser la question.
Avec {5.6.8}, il ne manque que le paramètre {SMTPUTF8}.
Comparez lettre par lettre l’adresse de l’avis de non-remise à l’adresse voulue, et supprimez une entrée erronée des suggestions de votre logiciel de messagerie.
Si l’adresse est correcte, prévenez le destinataire par une autre voie et donnez l’avis de non-remise complet à votre administrateur.
Lisez d’abord dans le journal la commande et le texte entier : un texte sur SPF, DKIM, DMARC, une liste de blocage ou le DNS inverse concerne votre côté.
Corrigez cette cause, vérifiez-le par un message d’essai vers un autre fournisseur, et alors seulement renvoyez les messages refusés.
Pour une inscription sur une liste de blocage, mettez fin à ce qui y a mené et adressez-vous à l’exploitant de la liste ; le postmaster du site qui refuse peut rarement la lever.
Si c’est l’hôte MX du destinataire lui-même qui refuse de relayer, prévenez l’administrateur du domaine par une autre voie.
Si le courrier d’un expéditeur connu est refusé, regardez d’abord vos propres règles de filtrage et vos expéditeurs bloqués, puis demandez une exception à votre administrateur.
Donnez à tous les hôtes de votre liste MX la même liste à jour des boîtes aux lettres, et répondez par le code {450} pendant que des comptes sont déplacés.
Indiquez la règle et un contact dans le texte, car un expéditeur bloqué n’apprend rien d’autre de vous.
Ne rayez une adresse d’une liste que si la commande {RCPT TO} a été refusée avec un code étendu qui déclare l’adresse incorrecte, tel que {5.1.1} ou {5.1.6}.
Pour {5.2.1}, attendez que le refus se répète pendant des jours, car la boîte aux lettres existe ; une politique telle que {5.7.1} ou {5.7.26} ne dit rien de l’adresse.
Enregistrez avec chaque échec la commande, le code étendu et le texte, pour qu’une politique dirigée contre vous ne vide pas votre liste.
N’appliquez pas le refus d’une commande {MAIL FROM} aux messages ultérieurs : il ne doit pas être mis en cache.
Envoyez le code {550} à la commande {RCPT TO} pour une boîte aux lettres inconnue et pour un relais que vous refusez, et à la commande {EHLO}, {MAIL FROM} ou {RCPT TO} pour une politique.
Après les données, ne l’envoyez que si le message est refusé pour tous les destinataires : un client ne peut pas savoir quelle boîte aux lettres était visée.
Si la recherche a échoué, envoyez le code {451} ; si le blocage doit prendre fin de lui-même, le code {450}.
Si le nom ne peut en aucun cas être celui d’une boîte aux lettres, envoyez le code {553} ; si le domaine du destinataire n’est pas le vôtre et a un MX nul, envoyez le code {556}.
Par défaut, Postfix reporte ses règles sur le client, le nom par lequel celui-ci se présente et l’expéditeur à la commande {RCPT TO} ({smtpd_delay_reject}).
Il répond par le code {550} aux boîtes aux lettres inconnues, mais par le code {554} au relais et aux clients figurant sur une liste de blocage.
Exim utilise le code {550} pour presque tout ce que ses règles d’accès interdisent, même à la place du message d’accueil, sauf si la configuration indique un autre code.
Quand Exim vérifie l’expéditeur par un rappel SMTP, son code {550} peut citer la réponse du serveur de l’expéditeur lui-même : une partie locale inconnue dans ce texte est celle de l’expéditeur.
Un site Exim peut répondre à la fin des données par le code {550} et remettre malgré tout le message.
En tant que client, Sendmail écrit {5.1.1} dans son avis de non-remise quand le code {550} répond à la commande {RCPT TO} sans code étendu, même si le texte parle d’une politique.
Gmail envoie {5.1.1} pour un compte inconnu et {5.2.1} aussi bien pour un compte inactif que pour un compte qui reçoit trop de courrier en ce moment.
Il utilise {5.7.1} à la fois pour le courrier indésirable, une mauvaise réputation et des champs d’en-tête fautifs, {5.4.5} pour la limite journalière d’un expéditeur, et {5.7.26} pour des contrôles SPF, DKIM ou DMARC qui ont échoué.
Outlook.com refuse avec {5.7.515} les expéditeurs en masse qui ne satisfont pas à SPF, DKIM et DMARC.
Exchange Online refuse une adresse qui n’est pas dans son annuaire avec {5.4.1} et le texte « Access denied », qui ressemble à une politique mais signifie un destinataire inconnu.
Refusé, essayer une autre adresse
Le serveur n’accepte pas de courrier pour ce destinataire, mais sa réponse peut indiquer l’adresse à utiliser à la place.
Le serveur connaît l’adresse mais ne veut ni remettre ni transférer le courrier qui lui est destiné ; le texte indique l’adresse à essayer.
Seul ce destinataire sort de la transaction, et aucun exemplaire ne part vers la nouvelle adresse : quelqu’un du côté expéditeur doit l’y envoyer.
Si {5.7.1} suit le code, ou si le texte n’indique aucune adresse, la réponse n’est qu’un refus de relayer.
Le destinataire est parti dans une autre organisation, et l’ancienne publie la nouvelle adresse sans transférer.
Le client a apporté du courrier pour un domaine que ce serveur ne sert pas ; la RFC 2034 montre une telle réponse dans son exemple.
Le courrier pour cette adresse serait refusé, et la réponse doit donner en entier la nouvelle boîte aux lettres.
Faites confirmer la nouvelle adresse par le destinataire, par exemple au téléphone, puis envoyez-y le message et corrigez votre carnet d’adresses.
Si le texte parle de relais ou de transfert vers des hôtes distants, cherchez pourquoi votre serveur remet son courrier à cet endroit : une route erronée, un enregistrement MX périmé, ou un relais qui attend une authentification.
Laissez à l’utilisateur la décision sur l’adresse proposée : un programme qui redirige du courrier de lui-même obéit à quiconque peut modifier la connexion.
Acceptez un texte sans aucune adresse, et traitez dans ce cas la réponse comme le code {550}.
Ne publiez une nouvelle adresse qu’avec l’accord de son titulaire ; après un licenciement, il peut être nécessaire qu’elle reste privée.
Envoyez le code {551} si vous connaissez une meilleure adresse, avez le droit de la divulguer et ne transférez pas ; avec transfert, c’est le code {251}.
Sans adresse à proposer, envoyez le code {550}, avec {5.1.6} pour une boîte aux lettres qui a changé d’adresse et {5.7.1} pour un relais refusé.
Envoyez aussi le code {550} sans l’adresse si la nouvelle adresse n’est pas en ASCII et que la commande {MAIL FROM} est venue sans {SMTPUTF8}.
Sendmail envoie le code {551} avec {5.1.1} et la nouvelle adresse pour les utilisateurs que sa fonctionnalité {redirect} marque comme ayant changé d’adresse.
En tant que client, il signale {5.1.6} pour un code {551} sans code étendu.
Postfix indique la nouvelle adresse d’un utilisateur de {relocated_maps} dans une réponse avec le code {550} et {5.1.6}.
Postfix répond aussi à la commande {BDAT} par le code {551}, pour un fragment vide qui n’est pas le dernier et pour des fragments qui suivent une erreur antérieure ; aucun destinataire n’a alors changé d’adresse.
Limite de stockage dépassée
Le message est trop volumineux ou la boîte aux lettres est pleine, et tant qu’il en est ainsi, l’envoyer de nouveau ne sert à rien.
Une limite fixe fait obstacle : le message est plus volumineux que ce que le serveur ou la boîte aux lettres accepte, ou la boîte aux lettres a épuisé son quota.
Le code étendu dit laquelle : {5.3.4} est la limite du système, {5.2.3} la limite d’une seule boîte aux lettres, {5.2.2} son quota.
Rien n’attend dans une file d’attente : qui veut que le message arrive doit agir et l’envoyer de nouveau.
Si le code {552} répond à la commande {RCPT TO} à cause d’un trop grand nombre de destinataires, un client devrait le traiter comme temporaire et envoyer aux autres dans une nouvelle transaction.
La taille déclarée avec {SIZE} dépasse le maximum du serveur ; aucune donnée n’a encore été transmise.
Cette boîte aux lettres est pleine ou n’accepte que des messages moins volumineux ; les autres destinataires ne sont pas concernés.
Ce n’est qu’une fois transmis que le message s’est révélé plus volumineux que la limite, ou que sa taille déclarée.
Le serveur ne constate qu’à ce stade qu’une boîte aux lettres est pleine ; le message est alors refusé pour tous les destinataires.
Réduisez la taille du message ; le codage augmente d’un tiers la taille des pièces jointes, si bien qu’un lien vaut mieux pour les gros fichiers.
Si la boîte aux lettres est pleine, prévenez le destinataire par une autre voie.
Faites de la place ou demandez un quota plus grand à votre administrateur, puis faites renvoyer le message.
Comparez les limites de taille de tous vos hôtes sur le chemin et annoncez la plus petite avec {SIZE}, pour que les messages échouent avant la transmission et non après.
Déclarez la taille à la commande {MAIL FROM} si le serveur propose {SIZE}, et n’essayez même pas un message au-delà du maximum qu’il annonce.
Ne rayez pas l’adresse d’une liste pour un message trop volumineux ; {5.2.2} et {5.2.3} disent même que la boîte aux lettres existe.
Envoyez le code {552} si le message reste inacceptable tant que sa taille n’est pas réduite ou une limite relevée.
Pour un trop grand nombre de destinataires dans une transaction, envoyez le code {452}, sauf si votre site refuse par principe de tels messages.
Après les données, ne l’envoyez pas si vous avez accepté la taille déclarée et que le message la respecte.
En tant que client, Postfix prend délibérément le code {552} après la commande {RCPT TO} pour définitif dans tous les cas, car sinon un message trop volumineux semblerait pouvoir être remis.
Adresse non admise sous cette forme
Le serveur n’autorise pas l’une des adresses : elle est mal écrite, ou cet expéditeur n’a pas le droit de l’utiliser.
Le serveur conteste le nom lui-même, avant toute question de savoir si du courrier peut y être remis.
À la commande {MAIL FROM}, l’objection vise l’adresse de l’expéditeur et met fin à la transaction avant qu’elle ait commencé ; à la commande {RCPT TO}, elle n’écarte qu’un destinataire.
Une adresse corrigée est en général acceptée aussitôt, contrairement à ce qui suit la plupart des refus avec le code {550}.
L’adresse de l’expéditeur n’a pas de domaine, ou a un domaine qui n’existe pas dans le DNS ; cela vient de scripts et d’appareils qui envoient sous un simple nom d’utilisateur.
Un serveur de soumission lie les adresses à des comptes : l’utilisateur n’est pas authentifié, ou le compte ne possède pas l’adresse de l’expéditeur.
Des espaces, un point à la fin, une arobase manquante, ou deux adresses en une : les restes d’une copie ou d’une importation dans une liste d’adresses.
L’adresse du destinataire contient des caractères hors ASCII, et le courrier ne peut pas lui être envoyé sous cette forme ({5.6.7}).
Saisissez l’adresse à nouveau au lieu de la copier, et cherchez des caractères parasites aux deux extrémités.
Si c’est votre propre adresse qui est refusée, choisissez l’identité d’expéditeur qui va avec le compte auquel vous vous connectez.
Donnez aux scripts, aux imprimantes et aux conteneurs une adresse d’expéditeur complète dans un domaine qui existe et qui accepte les avis de non-remise.
Là où un seul compte envoie pour plusieurs personnes, inscrivez-le comme propriétaire de chaque adresse dans la table du serveur de soumission.
Publiez un alias ASCII à côté de chaque adresse internationalisée, pour que les expéditeurs sans {SMTPUTF8} puissent l’atteindre.
Contrôlez les adresses au moment de leur saisie, là où l’utilisateur peut encore les corriger, et n’en réparez jamais une sans le dire.
À la commande {VRFY}, montrez à l’utilisateur toutes les lignes de la réponse : chacune peut indiquer une boîte aux lettres qui correspond à la question.
Envoyez le code {553} pour un nom de boîte aux lettres que vos règles excluent, quel que soit celui qui l’utilise.
Si la commande ne peut pas être analysée à cause de lui, envoyez le code {501} ; si le nom est correct et que la boîte aux lettres n’existe pas, le code {550}.
Pour une adresse qui doit être en ASCII, c’est le code {553} à la commande {RCPT TO}, mais le code {550} à la commande {MAIL FROM}.
Le nom correspond à plusieurs boîtes aux lettres ; les lignes de la réponse peuvent les énumérer.
L’utilisateur en choisit une, et aucune adresse n’a été refusée.
Gmail envoie {5.1.2} pour un domaine de destinataire qu’il ne trouve pas, {5.1.3} pour un destinataire mal formé, et {5.1.7} pour un expéditeur mal formé.
Postfix envoie {5.7.1} avec le texte « Sender address rejected » quand {reject_sender_login_mismatch} s’applique, le plus souvent seulement à la commande {RCPT TO}.
Sendmail refuse un domaine d’expéditeur qui n’existe pas avec {5.1.8}, et un domaine manquant avec {5.5.4}.
OpenSMTPD envoie le code {553} avec {5.1.0} pour une adresse d’expéditeur qui ne peut pas être analysée, là où le code {501} conviendrait.
Si la commande {MAIL FROM} porte une adresse en UTF-8 mais pas {SMTPUTF8}, Sendmail envoie le code {553} et {5.6.7}, là où la RFC 6531 prévoit le code {550} ; Postfix le fait avec {strict_smtputf8}.
Yahoo présente le code {553}, à côté du code {554}, comme son refus général : à la fois pour une adresse non valide, pour un échec de DKIM ou de DMARC, et pour une adresse IP figurant sur une liste de blocage.
Refus général
Le serveur de messagerie refuse le message ou la connexion ; le reste de sa réponse en donne la raison.
C’est le refus pour tout ce qui n’a pas de code propre ; le texte qui suit compte donc plus que le numéro.
Ce qui est perdu dépend de la commande : au message d’accueil, la session entière ; à la commande {RCPT TO}, un seul destinataire ; à partir de la commande {DATA}, le message pour tous ses destinataires.
Le code étendu indique au moins le domaine concerné : {5.5.1} est un problème de protocole tel qu’un message sans destinataires, {5.6.0} concerne le contenu, et {5.7.1} est une politique du serveur.
L’adresse IP du client figure sur une liste de blocage ou est interdite par une règle locale, ou le client a envoyé des données avant le message d’accueil.
La connexion est déjà chiffrée ; TLS ne peut pas être démarré deux fois.
Un serveur de soumission trouve une adresse qu’il ne peut pas utiliser, par exemple une adresse dont le domaine n’est pas complet.
Le serveur ne traite pas le courrier pour ce domaine et le client n’a pas le droit de relayer.
Ou bien l’adresse IP du client figure sur une liste de blocage : beaucoup de serveurs ne la contrôlent qu’à ce stade.
Tous les destinataires ont été refusés auparavant ; les causes se trouvent dans les réponses aux commandes {RCPT TO}.
Un filtre prend le message pour du courrier indésirable ou un logiciel malveillant, son expéditeur ne peut pas être vérifié avec SPF, DKIM et DMARC, ou son en-tête est fautif.
Des causes moins courantes sont une boucle de courrier et un message dont l’en-tête contient de l’UTF-8 qu’un destinataire ne peut pas recevoir.
Le serveur de soumission ne peut pas récupérer le message sur le serveur IMAP, n’y est pas reconnu comme digne de confiance, ou trouve le message trop volumineux.
Si le texte parle de relais, activez l’authentification pour le courrier sortant dans votre logiciel de messagerie, ou utilisez le serveur de soumission de votre propre fournisseur.
Si le texte mentionne une pièce jointe, un lien ou un défaut du message, corrigez cela ; sinon, transmettez le texte entier à votre administrateur.
Si vous êtes refusé dès le message d’accueil, contrôlez le nom DNS inverse de votre adresse IP sortante et les listes de blocage.
Utilisez ensuite le lien ou le contact donné dans le texte, car le courrier adressé au postmaster de ce site recevrait le même refus.
Si le refus vient après les données, contrôlez SPF, DKIM et DMARC pour le domaine de l’adresse de l’expéditeur, et comptez les lignes {Received} pour repérer une boucle.
Si un hôte de la liste MX refuse de relayer, seul l’administrateur de cet hôte peut y remédier.
Cherchez dans le journal l’adresse IP du client et l’heure : la ligne indique la règle ou le filtre qui a refusé.
Si votre serveur refuse de relayer pour l’un de vos propres domaines, inscrivez ce domaine sur chaque hôte de sa liste MX.
Mettez toutes les lignes de la réponse dans l’avis de non-remise.
Après un refus dès le message d’accueil, envoyez la commande {QUIT} et essayez l’hôte suivant de la liste MX.
Si la commande {DATA} est refusée parce qu’aucun destinataire n’a été accepté, signalez plutôt la réponse à chaque commande {RCPT TO}.
Si la commande {DATA} a été envoyée en pipeline et qu’elle est acceptée sans aucun destinataire, n’envoyez que le point final.
Envoyez le code {554} comme message d’accueil à un client que vous ne voulez pas servir, dites pourquoi dans le texte, puis attendez la commande {QUIT} et répondez à toute autre par le code {503}.
Envoyez-le à la commande {DATA} si aucun destinataire n’a été accepté, et après les données si aucun autre code n’indique la cause.
Pour une boîte aux lettres ou une politique, envoyez le code {550}, pour une limite de taille ou de stockage le code {552}, pour un argument qui ne peut pas être analysé le code {501}.
Pas de service SMTP ici : le serveur refuse ce client, ou tous les clients, avant de connaître l’expéditeur et le destinataire.
La négociation TLS n’a pas apporté au serveur assez d’authentification ou de confidentialité ; il refuse toutes les commandes sauf {QUIT}.
Postfix l’envoie par défaut pour {reject_unauth_destination}, pour {reject_rbl_client} et pour {REJECT} dans une table d’accès.
Comme {smtpd_delay_reject} est activé par défaut, un client bloqué ne se heurte au refus qu’à la commande {RCPT TO}.
Un Postfix dont la configuration n’a jamais été changée sur ce point ne fait que différer le relais, avec {defer_unauth_destination} et le code {454}.
En tant que clients, Postfix et Exim passent à l’hôte MX suivant après un message d’accueil avec le code {554}.
Après le dernier hôte, Exim renvoie le message à l’expéditeur, tandis que Postfix le garde par défaut dans sa file d’attente ({smtp_skip_5xx_greeting}).
Après un message d’accueil avec le code {554}, Exim ferme la connexion sans attendre la commande {QUIT}, tandis que Sendmail accepte encore la commande {EHLO} et refuse la commande {MAIL FROM} avec le code {550}.
Si un filtre refuse sans fournir sa propre réponse, Sendmail envoie le code {554} avec {5.7.1} après les données, mais le code {550} aux commandes {MAIL FROM}, {RCPT TO} et {DATA}.
Pour un message passé par trop d’hôtes, Postfix l’envoie avec {5.4.0} et Sendmail avec {5.4.6}, bien que la RFC 3463 réserve {X.4.6} aux échecs temporaires.
Yahoo y ajoute {5.7.9} s’il ne peut pas vérifier l’expéditeur avec DKIM, SPF ou DMARC ; le registre ne connaît {5.7.9} que pour un mécanisme d’authentification trop faible.
GMX accueille un client figurant sur une liste de blocage avec plusieurs lignes ; la dernière contient un lien vers l’explication.
Option demandée inconnue du serveur
Le message demande une option de remise que le serveur de réception ne propose pas.
L’adresse est suivie d’un paramètre que le serveur ne reconnaît pas ou ne peut pas appliquer.
L’adresse elle-même n’est pas en cause : la même commande sans le paramètre peut réussir aussitôt.
À la commande {RCPT TO}, un seul destinataire est refusé, mais les clients donnent d’ordinaire les mêmes paramètres à tous les destinataires, et les autres reçoivent donc la même réponse.
Le client demande des notifications avec {NOTIFY}, {ORCPT}, {RET} ou {ENVID}, et le serveur ne propose pas {DSN}.
{SMTPUTF8} ou {BODY} est utilisé avec un serveur qui ne propose pas l’extension correspondante, ou dans une session ouverte par la commande {HELO}.
L’échéance donnée dans {BY} est plus courte que toutes celles que ce serveur accepte.
Un filtre ou un proxy annonce les extensions du serveur placé derrière lui, mais l’un des deux n’en comprend pas les paramètres.
Un programme a mis sur la ligne un nom affiché ou un autre texte, et le serveur en prend un mot pour un paramètre.
Envoyez de nouveau le message sans demander d’accusé de remise.
Si une adresse contient des lettres hors ASCII, utilisez sa forme en ASCII simple, s’il en existe une.
Cherchez le paramètre dans la commande inscrite au journal et empêchez votre serveur d’utiliser l’extension correspondante avec cette destination ; Postfix le permet avec {smtp_discard_ehlo_keyword_address_maps}.
Comparez la réponse à la commande {EHLO} vue de l’extérieur avec ce que prend en charge chacun des serveurs situés derrière.
N’utilisez que des paramètres dont l’extension figure dans la réponse à la commande {EHLO} de la même connexion ; la RFC 5321 interdit tous les autres.
Les paramètres de {DSN} peuvent être omis, et un contenu sur 8 bits peut être converti ; un message qui a besoin de {SMTPUTF8} retourne à son expéditeur.
Envoyez le code {555} pour un paramètre d’une extension que vous ne proposez pas, et pour une demande valide que vous ne satisferez jamais.
Un paramètre connu dont la valeur est mal formée reçoit le code {501}, et un paramètre qui n’échoue que pour le moment reçoit le code {455}.
Les serveurs ne s’accordent pas : là où {DSN} n’est pas proposé, ses paramètres reçoivent le code {555} d’aiosmtpd, {501} de Postfix, d’Exim et de Stalwart, {503} d’OpenSMTPD et {504} de Sendmail.
Gmail envoie le code {555} avec {5.5.2} pour une ligne de commande qu’il ne peut pas analyser, par exemple une ligne avec un nom affiché entre les chevrons.
Domaine avec un MX nul
Le domaine de l’adresse du destinataire a déclaré qu’il ne reçoit pas de courrier.
Le serveur a interrogé le DNS sur le domaine du destinataire et trouvé un MX nul : un enregistrement MX sans hôte, qui déclare que le domaine n’accepte pas de courrier.
Le refus vient donc du propre serveur de soumission de l’expéditeur ou d’un relais ; le domaine lui-même n’a jamais été contacté.
L’expéditeur l’apprend dès la première tentative ; avec un domaine qui n’a simplement pas de serveur de messagerie, le message attendrait des jours dans la file d’attente.
L’adresse, mal saisie ou mal retenue, tombe sur un nom qui existe mais n’a pas de courrier, comme www.example.com ou un domaine acheté pour sa ressemblance.
Un avis de non-remise ou une réponse automatique part vers une adresse d’expéditeur dans un tel domaine ; le plus souvent, cette adresse était falsifiée.
Comparez le domaine lettre par lettre avec celui que le destinataire vous a donné ; s’il est correct, seule une autre adresse peut aider.
Interrogez l’enregistrement MX du domaine : un enregistrement unique avec la préférence 0 et un point en guise d’hôte confirme la réponse.
Si d’autres y voient un véritable hôte de messagerie, votre résolveur garde encore l’ancien enregistrement ; attendez la fin de sa durée de vie.
Si le domaine doit recevoir du courrier, remplacez le MX nul par des enregistrements désignant vos hôtes de messagerie ; les deux ne doivent pas coexister.
Ne publiez pas de MX nul pour un domaine qui apparaît dans des adresses d’expéditeur, car les serveurs de réception peuvent refuser ce courrier.
Montrez aussitôt le refus à l’auteur et retirez l’adresse des listes de diffusion : aucune boîte aux lettres du domaine n’est joignable.
Envoyez le code {556} avec {5.1.10} à la commande {RCPT TO} lorsque votre serveur aurait à transmettre le message à un autre et que le DNS montre un MX nul pour le domaine du destinataire.
Si c’est le domaine de l’expéditeur qui a le MX nul, envoyez le code {550} avec {5.7.27} ; un hôte qui parle pour lui-même envoie le code {521}.
En tant que serveur, Postfix ne l’envoie qu’avec {reject_unknown_recipient_domain} ; sinon, son client remarque le MX nul et renvoie un avis de non-remise avec {5.1.0} et sans aucun code de réponse.
Sendmail inscrit le code {556} et {5.1.10} pour un MX nul qu’il trouve lors de la remise ; le code peut donc figurer dans ses avis de non-remise et ses journaux sans qu’aucun serveur ne l’ait envoyé.
Le routeur {dnslookup} d’Exim décline une telle adresse et, sans autre routeur après lui, elle est traitée comme toute adresse qui ne peut pas être routée.
Une enquête de 1983 a relevé des serveurs qui répondent aux commandes {RSET} et {NOOP} par le code {200}, un code de succès du protocole précédent, MTP, et jamais permis dans SMTP.
Sendmail, quand il est compilé pour le débogage, envoie encore le code après sa propre commande de débogage.
Exim envoie le code après la fin des données si le client a demandé {PRDR} et que le message a plusieurs destinataires ; une réponse suit pour chaque destinataire.
L’extension ne figure que dans draft-hall-prdr-00, un Internet-Draft de 2007 qui n’est jamais devenu une RFC.
Avec son réglage de test {soft_bounce} activé, Postfix envoie le code au lieu du code {500}, par exemple après une commande inconnue.
Dans les rapports d’Exchange sur des messages retardés, {400} avec {4.4.7} est une note du serveur d’envoi sur sa propre file d’attente.
Avec son réglage de test {soft_bounce} activé, Postfix envoie le code au lieu du code {501}, si bien que le client répète même une adresse mal formée jusqu’à la fin de sa durée en file d’attente.
Avec son réglage de test {soft_bounce} activé, Postfix envoie le code au lieu du code {502}, par exemple après la commande {VRFY} si elle est désactivée.
Avant la version 8.17.1, Sendmail employait par défaut le code {403} pour un problème avec la commande {STARTTLS} ; depuis, il emploie le code {454}, conformément aux RFC.
Avec son réglage de test {soft_bounce} activé, Postfix envoie le code au lieu du code {503}, pour une commande hors séquence.
Avec son réglage de test {soft_bounce} activé, Postfix envoie le code au lieu du code {504}, la réponse par défaut de ses règles contre les noms d’hôte et les adresses dont le domaine n’est pas complet.
Exchange Server attribue le code avec {4.2.0} aux messages de sa propre file d’attente dont l’adresse de destinataire appartient à plus d’un objet de l’annuaire.
Des listes recopiées donnent le code {420} pour une expiration de délai, et aucun serveur n’est connu pour l’envoyer dans ce cas.
Le registre mentionne le code à côté du code {432} pour {4.7.12}, et aucune RFC ne lui donne de texte.
La documentation de Stalwart montre le code {422} avec {4.2.2} pour le greylisting, et des listes recopiées donnent le code {422} pour une boîte aux lettres pleine ; les deux ressemblent à {4.2.2} sans les points.
OpenSMTPD répond à la commande {RCPT TO} par le code et {4.2.4} si un alias, un fichier de transfert ou une liste de diffusion ne peut pas être développé pour le moment ; le numéro est {4.2.4} sans les points.
Le code ne se rencontre que dans un exemple de l’annexe E de la RFC 3464, pour une connexion dont le délai a expiré.
Le rapport de cet exemple qualifie {426} de diagnostic SMTP, bien qu’un hôte qui ne répond pas ne puisse pas l’avoir envoyé.
Le registre mentionne ce code temporaire pour {5.5.1}, que la RFC 3463 réserve aux échecs définitifs, et aucune RFC ne lui donne de texte.
Avec son réglage de test {soft_bounce} activé, Postfix envoie le code au lieu du code {530} si le serveur exige la commande {STARTTLS}.
Exchange Server inscrit le code avec {4.3.1} dans ses journaux de suivi et de connectivité si un disque de ce serveur est plein ; le numéro est {4.3.1} sans les points.
Exim répond à la commande {AUTH} par le code si les identifiants ne peuvent pas être contrôlés pour le moment ou si le contrôle échoue en interne, là où la RFC 4954 prévoit le code {454}.
Avec son réglage de test {soft_bounce} activé, Postfix envoie le code au lieu du code {535}, si bien qu’un mot de passe erroné ressemble à un problème temporaire.
Un serveur d’envoi Exchange inscrit le code avec {4.4.1} dans sa file d’attente et dans ses rapports si l’hôte suivant ne répond pas.
Les rapports peuvent nommer cet hôte comme auteur de la réponse, mais le numéro est {4.4.1} sans les points et vient d’Exchange lui-même.
OpenSMTPD emploie le code à l’intérieur de son propre générateur d’avis de non-remise après une erreur d’entrée-sortie ; les autres serveurs ne le reçoivent jamais.
Des listes recopiées donnent le code {442} pour une connexion coupée ; avec des points, le numéro serait {4.4.2}, le code étendu d’une mauvaise connexion.
Des listes recopiées donnent le code pour un nombre de sauts trop élevé ; le numéro ressemble à {4.4.6}, le code étendu d’une boucle de routage, sans les points.
Des listes recopiées donnent le code pour un message dont le délai a expiré à cause du serveur de réception ; le numéro ressemble à {4.4.7}, le code étendu d’un délai de remise expiré, sans les points.
Des listes recopiées donnent le code pour une erreur de routage ; avec des points, le numéro serait {4.4.9}, que le registre ne contient pas.
Sisimai, un analyseur d’avis de non-remise, attribue le code à draft-martin-smtp-ipv6-to-ipv4-fallback-00, un Internet-Draft qui n’est jamais devenu une RFC : le client doit réessayer aussitôt par IPv4, car le message échoue aux contrôles SPF et DKIM.
Des listes recopiées donnent le code pour une erreur du serveur de messagerie de l’expéditeur lui-même ; le numéro ressemble à {4.7.1} sans les points.
Le deuxième chiffre, 7, enfreint la grammaire de la RFC 5321 ; un analyseur qui suit la grammaire à la lettre ne peut donc pas lire une telle réponse.
Une page d’aide d’un hébergeur de messagerie coréen donne le code là où une connexion au compte est requise ; le code défini pour cela est {530}.
Des avis de non-remise cités montrent que le service de listes groups.io envoie le code avec {5.1.1} après la fin des données si l’expéditeur n’est pas abonné au groupe.
Des listes recopiées donnent le code {510} pour une mauvaise adresse de destinataire.
Les serveurs équipés de chkuser, un contrôle des destinataires, envoient le code, avec {5.1.1} à la fin du texte, si aucune boîte aux lettres ne porte le nom.
Le numéro est {5.1.1} sans les points.
Des listes recopiées donnent le code pour un domaine de destinataire que le DNS ne connaît pas ; le numéro ressemble à {5.1.2}, le code étendu d’un mauvais système de destination, sans les points.
Des listes recopiées donnent le code pour un type d’adresse incorrect, sans en dire plus ; le numéro ressemble à {5.1.3}, le code étendu d’une adresse à la syntaxe erronée, sans les points.
Sisimai attribue le code à draft-fanf-smtp-quickstart-01, un Internet-Draft de 2007 qui n’est jamais devenu une RFC : le client doit utiliser l’identifiant correct avec la commande {QHLO}.
Certains serveurs envoient le code avec {5.2.0} ou {5.2.2} pour une boîte aux lettres pleine ; certains administrateurs le configurent dans le service de quota de Dovecot, là où les instructions donnent {552}.
Le numéro est soit {5.2.2} sans les points, soit une erreur de saisie pour {552}.
La RFC 5248 a enregistré le code avec {5.7.10}, comme code employé sans spécification, pour une connexion au compte qui demande d’abord le chiffrement.
La bibliothèque go-smtp, pour le langage Go, répond ainsi à la commande {AUTH} si TLS est exigé.
Le registre mentionne le code à côté du code {538} pour {5.7.11}, et aucune RFC ne lui donne de texte.
OpenSMTPD envoie le code {524} avec {5.2.4}, le même numéro avec des points, si le développement d’un destinataire échoue définitivement ou n’aboutit à personne.
La RFC 5248 a enregistré le code avec {5.7.13}, comme code employé sans spécification, pour une connexion correcte à un compte désactivé.
Des exemples d’avis de non-remise portent au contraire le code {525} pour des destinataires désactivés, là où {5.2.1} est le code étendu enregistré.
Le registre mentionne le code parmi d’autres pour {5.7.1}, et aucune RFC ne lui donne de texte.
Exim répond à la commande {RCPT TO} par le code {533} pour une autre raison : pendant qu’Exim vérifie le destinataire, le serveur suivant ne propose pas {SMTPUTF8}.
Les règles de plusieurs programmes pour les avis de non-remise citent le code avec {5.7.1} pour des destinataires inactifs, bloqués ou supprimés, dans un cas chez le fournisseur russe Rambler ; aucun avis de non-remise brut n’a été trouvé.
Zoho Mail répond à la commande {RCPT TO} par le code et {5.4.1}, en disant que le domaine de destination refuse le courrier ; le numéro est {5.4.1} sans les points.
Un exemple d’avis de non-remise montre le service de filtrage MessageLabs refusant un destinataire avec le code, sans code étendu et sans indication de raison.
Sisimai attribue le code à draft-moore-email-addrquery-01, un Internet-Draft de 2015 qui n’est jamais devenu une RFC, et ne dit pas ce que le projet entend par là.
Des exemples d’avis de non-remise montrent des refus pour raison de politique, par exemple pour une adresse de client sans entrée DNS inverse ou pour un contrôle DMARC échoué chez le fournisseur français Laposte.
Le numéro est {5.7.1} sans les points ; son deuxième chiffre, 7, enfreint la grammaire de la RFC 5321.
Une seule réponse est connue, citée dans les règles de ZoneMTA pour les avis de non-remise : l’adresse du client est sur une liste de blocage.
Aucune perte de points n’explique le numéro, car les codes étendus n’ont pas de sujet 9 ; le deuxième chiffre, 9, enfreint la grammaire de la RFC 5321.
Les deux répondent à la commande {HELP} : le code {211} renseigne sur l’état du serveur, le code {214} explique comment s’en servir.
La RFC 5321 permet l’un comme l’autre après la commande {HELP} et ne fixe aucune règle pour le choix ; un client n’a donc aucune raison de les distinguer.
Le texte que la RFC donne elle-même au code {211} mentionne aussi l’aide, d’où les différences entre serveurs.
Dans le doute, le code {214} convient, car la plupart des textes que les serveurs envoient ici sont des instructions.
Le code {220} est le feu vert à deux endroits, le message d’accueil et la commande {STARTTLS} ; le code {250} annonce qu’une commande, de {EHLO} jusqu’à la fin des données, a été menée à bien.
Une ligne avec le code {250} qui contient le mot {STARTTLS} n’est que l’offre de TLS ; le chiffrement commence après le code {220} qui répond à la commande {STARTTLS} du client lui-même.
Un client qui ne lit que la première ligne d’un long message d’accueil prend le code {220} suivant pour la réponse à sa commande {EHLO}, puis chaque code {250} pour la réponse à une autre commande que la bonne.
Envoyez exactement le code {220} à ces deux endroits et le code {250} à la commande {EHLO} : la RFC 5321 permet aux clients de se fier au premier chiffre, mais le client SMTP de Python compare les trois.
La question est de savoir qui met fin à la session : avec le code {221}, c’est le client, qui en a demandé la fin par la commande {QUIT} ; avec le code {421}, c’est le serveur, sans qu’on le lui ait demandé.
Si un client garde des connexions ouvertes pour les réutiliser et trouve le code {421} avec {4.4.2} à l’utilisation suivante, seul le délai d’inactivité du serveur a expiré : aucun message n’est concerné, et une nouvelle connexion suffit.
N’annoncez jamais un arrêt avec le code {221} : un client qui vient d’envoyer la commande {MAIL FROM} ou {RCPT TO} lit dans le premier chiffre le succès de cette commande.
Le code {235} dit au client que le serveur sait désormais qui envoie ; le code {250} lui dit qu’une étape de l’envoi lui-même, comme un expéditeur ou un destinataire, est acceptée.
Une ligne avec le code {250} qui énumère {AUTH} et ses mécanismes est l’offre d’une connexion au compte ; seul le code {235} montre qu’une connexion au compte a eu lieu.
Si, dans un journal, seul le code {221} suit le code {235}, le client s’est connecté au compte et n’a rien envoyé, comme le fait le test de compte d’un logiciel de messagerie.
Ne répondez à une commande {AUTH} réussie que par le code {235} : le client SMTP de Python y interprète un code {250} comme un échec de la connexion au compte.
Pendant l’échange {AUTH}, le code {334} demande au client une réponse de plus, quoi qu’il y ait eu avant ; seul le code {235} signifie que la connexion au compte est achevée.
Avec {OAUTHBEARER}, un jeton valide donne aussitôt le code {235} ; un code {334} à sa place annonce donc déjà le refus.
Là où un mot de passe est demandé, un journal qui s’arrête au code {334} ne montre pas un mot de passe erroné : le client n’a pas répondu, parce que son utilisateur a annulé ou que la connexion s’est rompue.
Après un mot de passe erroné, terminez l’échange par un refus au lieu de redemander avec le code {334} : le client SMTP de Python abandonne une connexion au compte qui demande plus de cinq réponses.
À la commande {RCPT TO}, les codes {250} et {251} acceptent tous deux le destinataire ; la seule différence est une information : le code {251} ajoute que le courrier sera transmis à l’adresse donnée dans son texte.
Un client qui ne compare la réponse qu’au code {250} prend un destinataire accepté pour un destinataire refusé ; le client SMTP de Python admet les deux codes.
Un code {250} ne montre pas que le courrier reste là : il est le même pour une boîte aux lettres locale et pour une adresse transférée vers un autre fournisseur.
Dans le doute, le code {250} convient : presque aucun client ne tient compte de la nouvelle adresse, tandis que quiconque essaie des adresses avec la commande {RCPT TO} peut la recueillir.
Interrogé par la commande {VRFY}, un serveur qui répond par le code {250} a recherché l’adresse et l’a trouvée ; un serveur qui répond par le code {252} ne l’a pas recherchée, ou ne dit pas ce qu’il a trouvé.
Ce que le code {252} dit à la commande {VRFY}, à savoir que le courrier est le bienvenu et que rien n’est certain, le code {250} le dit à la commande {RCPT TO} sur tout serveur qui ne recherche les boîtes aux lettres que plus tard.
Si un programme qui nettoie des listes d’adresses prend le code {252} pour un oui, il garde tous les noms inventés sur les sites qui ont désactivé la commande {VRFY}.
Si seule la partie qui suit l’arobase a été contrôlée, envoyez le code {252} même pour un domaine qui est le vôtre, car la boîte aux lettres n’a pas été vérifiée.
Le code {354} ne fait que demander le message ; c’est par le code {250} qui suit le point final que le serveur en prend la responsabilité. Jusque-là, le client doit garder le message.
Un journal qui s’arrête au code {354} ne prouve ni la remise ni la perte : le serveur peut avoir accepté le message alors que son code {250} s’est perdu en route, et la tentative suivante remet alors un second exemplaire.
Réduisez le temps qui sépare le point final du code {250}, et ne lancez qu’ensuite les opérations lentes, comme la remise ou le transfert : un client qui cesse d’attendre envoie de nouveau le message.
Les deux disent à l’expéditeur que le destinataire a une autre adresse ; la différence est de savoir qui y envoie le message : après le code {251}, c’est le serveur ; après le code {551}, personne, à moins que l’expéditeur n’agisse.
Les deux ne servent à l’expéditeur que si quelqu’un lit le texte : un code {251} non lu ne coûte rien, tandis qu’un code {551} non lu signifie que le message n’arrive jamais.
Chacun a un équivalent muet qui ne révèle rien, le code {250} pour le code {251} et le code {550} pour le code {551} ; un site qui cache les nouvelles adresses ne doit donc envoyer ni {251} ni {551}.
Quand une adresse change, assurez le transfert pendant un certain temps, avec le code {251} ou sans rien en dire, et ne passez au code {551} que lorsque le transfert prend fin.
Après la commande {VRFY}, le code {550} est un résultat : utilisateur inconnu, ou interdiction de demander. Le code {252} est l’absence de résultat, et l’adresse peut être bonne ou mauvaise.
Une adresse qui a reçu le code {252} à la commande {VRFY} peut encore recevoir le code {550} à la commande {RCPT TO}, car le serveur peut ne rechercher les boîtes aux lettres qu’à ce moment-là.
À la commande {EXPN}, le code {550} ne prouve pas qu’une liste n’existe pas : dans un exemple de la RFC 5321, la réponse ne fait que refuser l’accès.
Ne cachez pas vos adresses en répondant à chaque commande {VRFY} par le code {550} : la RFC 5321 ne le permet pas, et de bonnes adresses seraient prises pour de mauvaises.
Chacun demande des données qui ne sont pas une commande : le code {334}, après la commande {AUTH}, une seule ligne d’une connexion au compte ; le code {354}, après la commande {DATA}, un message entier.
Si un client prend l’un pour l’autre, les conséquences diffèrent : une ligne d’un message après le code {334} fait seulement échouer la connexion au compte, mais un mot de passe envoyé après le code {354} devient une partie d’un message.
Ne vous fiez pas au premier chiffre commun : le client SMTP de Python n’accepte que le code {334} comme défi et que le code {354} après la commande {DATA}.
À la commande {AUTH}, le code {432} concerne par définition un seul compte, qui a d’abord besoin d’une connexion au compte par un autre mécanisme ; le code {421} aurait touché n’importe quel compte, car le serveur ne traite plus rien sur cette connexion.
Le code {421} renvoie le client avec tout ce qu’il n’a pas encore remis ; le code {450} diffère ce qu’une commande demandait, un seul destinataire dans le cas de la commande {RCPT TO}, et le serveur accepte la commande suivante.
Après un message d’accueil avec le code {421}, Exim, en tant que client, retient tout le courrier pour cet hôte jusqu’à la prochaine tentative ; après le code {450} à la commande {RCPT TO}, seulement le courrier de cet expéditeur à ce destinataire.
En tant que serveur, Postfix limite avec le code {421} les connexions, et avec le code {450} les messages ou les destinataires qui y passent trop vite.
À la commande {EHLO}, Postfix, en tant que client, essaie la commande {HELO} après le code {450} et se retire après le code {421}.
Si certains destinataires d’un client peuvent passer et d’autres non, seul le code {450} peut les séparer ; le code {421} est fait pour une raison qui les arrêterait tous.
Un serveur qui envoie le code {451} n’a pas pu faire ce que demandait cette seule commande et attend la suivante ; un serveur qui envoie le code {421} se retire, que quelque chose ait échoué ou non.
La même panne peut apparaître sous les deux codes : si la file d’attente ne parvient pas à prendre en charge un message à la fin des données, Postfix envoie le code {451} et maintient la session, tandis qu’OpenSMTPD envoie le code {421} et coupe la connexion.
Si certains messages rencontrent le code {451} alors que d’autres passent sur la même connexion, soupçonnez une recherche ou un filtre dont eux seuls ont besoin ; le code {421} touche ce qui est en cours de transfert à ce moment-là, quoi que ce soit.
Si la partie défaillante est nécessaire à chaque message, le code {421} épargne au client d’autres tentatives vouées à l’échec ; si elle n’est nécessaire qu’à certaines recherches, le code {451} laisse passer les autres.
Les deux sont temporaires, mais le code {421} met fin à la session avec tout ce qui y est encore ouvert, tandis qu’après le code {452} la session continue.
Une erreur courante est de couper la connexion à un client qui nomme simplement beaucoup de destinataires : il revient et se heurte de nouveau à la même limite.
Si le manque de place touche tous les messages, par exemple avec un système de fichiers plein, le code {421} en guise de message d’accueil épargne aux deux côtés une session inutile.
Le code {454} retire une fonction de la session, la connexion au compte ou TLS, et le client peut continuer sans elle ; le code {421} retire la session elle-même, quelle que soit la fonction en panne.
Après le code {455}, il peut être utile d’omettre un paramètre de la commande {MAIL FROM} ou {RCPT TO} ; après le code {421}, il ne reste aucune session où répéter la commande sous quelque forme que ce soit.
Le code {500} répond à une seule ligne qui n’avait aucun sens pour le serveur ; le code {421} peut être la fin d’une longue série de telles lignes, ou n’avoir rien à voir avec le client.
La cause du code {501} figure dans la commande inscrite au journal et se découvre à la lecture ; pour le code {421}, la commande n’est pas un indice, car la même commande correctement écrite l’aurait reçu aussi.
La différence se voit à la commande {EHLO} : après le code {502}, un client se présente par la commande {HELO} et continue ; après le code {421}, il doit essayer un autre hôte ou un autre moment.
Le code {503} découle de ce qui s’est passé plus tôt dans la même session ; le code {421} peut interrompre une suite correcte de commandes, pour une raison propre au serveur, comme un arrêt.
Une connexion au compte qui échoue avec le code {504} peut réussir aussitôt avec un autre mécanisme de la liste ; avec le code {421}, aucun mécanisme n’a été jugé, et aucun ne peut être essayé sur cette connexion.
Le code {421} vient d’un serveur de messagerie qui ne peut pas servir le client pour le moment ; le code {521} vient, par définition, d’un hôte qui n’a pas de service de messagerie et n’en veut pas.
Dans une table d’accès ou une règle de liste de blocage de Postfix, le code {421} amène le serveur à couper la connexion, comme le fait le code {521} ; le manuel avertit qu’un véritable serveur de messagerie peut revenir après le code {421} jusqu’à ce que son message expire.
Si un hôte envoie le code {421} depuis des jours à chaque tentative, demandez à son postmaster s’il accepte bien du courrier, car le code {521} est peut-être ce que l’hôte devrait dire.
Un hôte appelé à accepter de nouveau du courrier ne doit pas envoyer le code {521}, pas même pendant une maintenance : les serveurs d’envoi retournent aussitôt à l’expéditeur ce que le code {421} aurait laissé dans leurs files d’attente.
Le code {530} demande une étape que le client peut accomplir dans la même session, {STARTTLS} ou {AUTH} ; le code {421} ne laisse aucune étape à accomplir, que le client se soit connecté au compte ou non.
Le code {534} porte sur un utilisateur et un mécanisme, et la liste donnée après la commande {EHLO} en contient un meilleur ; le code {421} en réponse à la commande {AUTH} n’a rien comparé à une politique de connexion au compte.
Chaque code {535} refuse un jeu d’identifiants ; un code {421} après plusieurs d’entre eux arrête les tentatives suivantes, et un code {421} que rien de tel ne précède ne dit rien du mot de passe.
Pour une liste d’adresses, la différence est décisive : le code {550} à la commande {RCPT TO} peut indiquer que la boîte aux lettres n’existe pas, tandis que le code {421} au même endroit n’en dit rien.
Après le code {551}, le message ne peut atteindre le destinataire qu’à une autre adresse, que le texte devrait nommer ; après le code {421}, il peut atteindre la même adresse, dès que le serveur reprend son service.
Le code {421} concerne le serveur et sa connexion, quel que soit le message ; le code {552} concerne ce message ou cette boîte aux lettres, quel que soit l’état du serveur.
Si le transfert de messages volumineux s’interrompt avec le code {421}, soupçonnez un délai pendant le transfert plutôt qu’une limite de taille : une limite de taille donne le code {552}, et la session continue.
Un avis de non-remise qui cite le code {421} signifie que les nouvelles tentatives sont épuisées ; le texte des tentatives antérieures dit ce que le serveur reprochait.
Un message trop volumineux ne justifie jamais le code {421} : le client le présenterait de nouveau en entier à chaque nouvelle tentative.
Si la troisième commande {RCPT TO} reçoit le code {553}, les deux premiers destinataires restent dans la transaction ; si elle reçoit le code {421}, les trois en sont retirés, bien qu’aucun nom n’ait été contesté.
En guise de message d’accueil, le code {421} demande au client de revenir plus tard, car le serveur ne le sert pas pour le moment ; le code {554} dit qu’il n’y a ici aucun service pour ce client.
Un code {421} que seuls vos hôtes rencontrent, à toute heure et pendant des jours, est probablement un blocage : connectez-vous depuis un autre réseau pour comparer et, si cela marche, cherchez la cause comme vous le feriez après le code {554}.
Dans Postfix, un milter choisit entre les deux à la connexion : un refus définitif devient le code {554}, son code {421} reste le code {421}, et après toute autre réponse temporaire le client est d’abord accueilli avec le code {220}.
Pour un client que vous ne comptez pas servir plus tard non plus, envoyez le code {554} : après le code {421}, son expéditeur n’apprend le blocage qu’après l’échec de la dernière nouvelle tentative.
Il y a deux endroits où regarder : pour le code {555}, les paramètres qui suivent l’adresse et les extensions que le serveur propose ; pour le code {421}, l’état du serveur et le nombre de connexions qui lui sont ouvertes.
Un serveur qui envoie le code {421} parle de lui-même ; un serveur qui envoie le code {556} parle d’un autre, à savoir du domaine du destinataire, dont l’enregistrement DNS décline tout courrier.
Avec le code {432}, la cause tient au compte qui envoie, à ses données de connexion au compte ou à son nombre de connexions ; avec le code {450}, elle tient à un destinataire ou à une règle du côté destinataire.
Derrière un code {451}, quelque chose est tombé en panne sur le serveur ; derrière un code {432}, toutes les parties fonctionnent : à la commande {AUTH}, il manque à un compte les données du mécanisme choisi, et après les données une limite d’Exchange Online s’applique.
Le code {452} compte ce dont le message a besoin, de l’espace ou des places pour les destinataires ; le code {432} ne compte rien du message et, dans son second emploi, par Exchange Online, il compte des connexions.
À la commande {AUTH}, la situation du code {454} prend fin d’elle-même quand le serveur s’est rétabli ; celle du code {432} ne prend pas fin par l’attente, car l’utilisateur doit d’abord se connecter au compte une fois par un autre mécanisme.
La RFC 4954 n’associe {4.7.12} qu’au code {432}, tandis que {4.7.0}, qui accompagne d’ordinaire le code {454}, dit seulement que la sécurité est concernée.
L’un comme l’autre peut aussi freiner un client qui envoie trop : Exchange Online emploie le code {432} après les données, Gmail le code {454} à la commande {AUTH} ; il suffit alors de réduire le nombre de connexions ou d’authentifications.
Si la recherche du compte échoue, envoyez le code {454} ; si elle réussit et ne trouve pas de données pour ce mécanisme, envoyez le code {432}.
Un serveur qui répond à la commande {AUTH} par le code {432} a lu l’échange et trouvé l’utilisateur ; avec le code {500}, il ne connaît pas la commande ou n’a pas pu recevoir une ligne aussi longue.
À la commande {AUTH}, le code {501} vient si la réponse du client ne peut pas être décodée ou si le client a interrompu l’échange ; pour envoyer le code {432}, le serveur doit avoir compris qui cherche à se connecter à son compte.
Le code {502} à la commande {AUTH} signifie qu’il n’y a ici d’authentification pour aucun compte ; le code {432} signifie qu’il y en a une, à laquelle ce compte n’est pas encore préparé.
Pour le code {503}, c’est le moment qui est mauvais, par exemple parce que le client est déjà connecté au compte ; pour le code {432}, c’est le compte qui n’est pas prêt, et aucun autre moment de la session n’y changerait rien.
Un second compte les distingue : le mécanisme qui reçoit le code {504} est refusé à tout le monde sur cette connexion, celui qui reçoit le code {432} fonctionne pour les comptes qui y sont préparés.
Le code {521} parle pour un hôte où personne ne peut déposer de courrier ; le code {432} prouve le contraire, un serveur qui laisse ses utilisateurs envoyer et connaît le nom d’utilisateur qui vient d’être donné.
Le code {530} signifie que la session est sans connexion au compte valable ; le code {432} signifie qu’une connexion au compte a été tentée et que le compte doit être préparé par une connexion avec un autre mécanisme.
Les deux envoient l’utilisateur dans des directions opposées : après le code {432}, une connexion au compte par un mécanisme plus simple est demandée ; après le code {534}, seul un mécanisme plus fort est accepté.
Le code {535} refuse la connexion au compte qui a été essayée ; le code {432} en demande d’abord une d’un autre genre, et le mot de passe que possède l’utilisateur peut très bien être correct.
Le mécanisme {PLAIN} sous TLS sert de test : avec le bon mot de passe, il réussit après le code {432}, tandis qu’un mot de passe erroné y reçoit aussi le code {535}.
Un code {432} qui ne vient qu’après les données n’a rien à voir avec la connexion au compte, car quiconque est parvenu à la commande {DATA} sur ce serveur est connecté à son compte.
Si votre logiciel ne peut pas distinguer des données manquantes pour le mécanisme d’un utilisateur inconnu, envoyez le code {535} : un code {432} injustifié envoie l’utilisateur d’un mécanisme à l’autre pour rien.
Après les données, le code {550} est un jugement sur le message ou sur son expéditeur ; le code {432} y vient d’Exchange Online, qui ne fait que compter les connexions ouvertes par une boîte aux lettres.
Le code {552} mesure le message ou la boîte aux lettres qui doit le recevoir ; le code {432} toucherait aussi bien un message vide, puisqu’il dépend du compte qui envoie.
À la commande {AUTH}, le code {554} signifie que le TLS de cette connexion est trop faible pour toute commande ; le code {432} ne reproche rien à la connexion et demande seulement qu’un compte s’authentifie d’abord autrement.
Le code {450} est voulu : une boîte aux lettres ou une règle fait attendre ce courrier. Le code {451} est un incident : quelque chose dont le serveur a besoin pour son travail a échoué.
Les logiciels brouillent la frontière : une règle qui diffère le courrier mène au code {450} dans Postfix et au code {451} dans Exim ; le code {451} seul ne prouve donc pas une panne.
{4.3.0} et {4.3.5} avec le code {451} mettent en cause le système même du côté destinataire ; {4.7.1} se rencontre avec les deux codes et ne tranche rien.
Après les données, une règle de votre part mérite le code {450} : la RFC 5321 y cite la politique comme raison de ce code, et un postmaster qui lit le code {451} cherche plutôt une défaillance.
Avec le code {450}, une boîte aux lettres ou une règle fait attendre le courrier ; avec le code {452}, seule la place manque : sur le disque, dans la boîte aux lettres, ou dans la transaction pour un destinataire de plus.
Dans Postfix, des destinataires trop nombreux peuvent donner l’un ou l’autre : le code {452} avec {4.5.3} compte les destinataires d’une transaction, le code {450} avec {4.7.1} ceux d’un client pendant une période.
Pour une boîte aux lettres, le code étendu distingue les deux : {4.2.2} va avec le code {452} et désigne une boîte pleine, {4.2.1} va avec le code {450} et désigne une boîte fermée pour le moment.
N’envoyez le code {452} pour les destinataires au-delà de votre limite que si une nouvelle transaction pour le reste peut suivre aussitôt ; pour une limite horaire, envoyez le code {450}, car la transaction suivante rencontrerait la même limite.
À la commande {RCPT TO}, le code {450} désigne une boîte aux lettres ou une règle qui fait attendre le client, et le code {454} un relais que Postfix refuse ; aux commandes {AUTH} et {STARTTLS}, le code habituel est {454}.
Une nouvelle tentative suffit contre un greylisting avec le code {450} ; aucune ne vient à bout d’un refus de relais avec le code {454} tant que quelqu’un n’a pas changé une configuration.
Si un filtre diffère un client à la commande {AUTH}, Postfix et Sendmail envoient le code {454} avec {4.3.0}, quel que soit le code temporaire choisi par le filtre ; le service de connexion au compte n’est alors pas en cause.
Si vous ralentissez un client qui s’authentifie trop souvent, réservez le code {454} aux vraies pannes : les logiciels de messagerie signalent une défaillance du serveur sur le code {454}.
À la commande {MAIL FROM}, le code {455} peut concerner une échéance dans {BY} que le serveur ne peut pas tenir pour le moment ; le code {450} y concerne le client, le domaine de l’expéditeur ou un débit, quels que soient les paramètres.
Avec le code {500}, le serveur n’a pas compris la ligne, si bien que ni destinataire ni règle n’ont été examinés ; le code {450} a par définition l’un des deux pour raison.
Le code {501} concerne la façon dont la ligne est écrite, le code {450} ce qu’elle dit : une adresse ou un nom d’hôte illisible reçoit le premier, une adresse ou un nom lisible qu’une règle diffère reçoit le second.
Tout client qui envoie cette commande au serveur reçoit le code {502}, quel que soit le courrier qu’il apporte ; le code {450} va à un client ou à un courrier donné, tandis que d’autres passent avec la même commande.
Deux sens de « plus tard » : le code {450} signifie plus tard dans le temps, dans une nouvelle session ; le code {503} signifie plus tard dans cette session, après l’étape qui manque encore.
Là où Postfix contrôle les noms d’hôte et les domaines, le code {504} signifie que le nom est incomplet, et le code {450} que le nom est complet mais introuvable dans le DNS.
Avec le code {450}, le client a atteint un serveur de messagerie en état de marche qui acceptera peut-être ce message plus tard ; avec le code {521}, par définition, un hôte où ne tourne aucun vrai serveur de messagerie.
Sur un serveur de soumission, le code {530} précède tout examen du courrier, car il manque une connexion au compte ou le chiffrement ; le code {450} peut aussi toucher un utilisateur connu, une fois que le serveur a examiné le courrier.
À la commande {AUTH}, Postfix envoie le code {450} si le client s’authentifie trop souvent, quel que soit le mécanisme choisi ; le code {534} conteste précisément ce choix.
En réponse à la commande {AUTH}, le code {535} est le résultat de la connexion au compte ; le code {450}, connu par la limite de débit de Postfix, arrête la tentative avant tout contrôle des identifiants.
La norme explique les deux par une boîte aux lettres indisponible ou une politique : le code {450} laisse la décision sur ce courrier à une tentative ultérieure, le code {550} est la décision.
Avec la vérification d’adresse, Postfix envoie le code {450} même pour un destinataire que son message de sonde a révélé impossible à joindre, à moins que l’administrateur n’ait remplacé le code par {550}.
Tant que {soft_bounce} est activé, Postfix envoie le code {450} avec {4.1.1} là où il enverrait sinon le code {550} avec {5.1.1}.
Un avis de non-remise qui cite le code {450} dit que les nouvelles tentatives sont épuisées, et non que l’adresse est erronée.
Pesez les deux erreurs : le code {550} envoyé à tort perd le message et peut retirer une bonne adresse de listes de diffusion ; le code {450} envoyé à tort fait attendre des jours à l’expéditeur une mauvaise nouvelle.
Le code {551} montre que ce serveur ne dessert pas l’adresse, et son texte peut en nommer une autre ; le code {450}, si la boîte aux lettres en est la raison, montre que le serveur l’a toujours.
Le code {552} mesure le message ou la boîte aux lettres et constate un dépassement de limite ; le code {450} n’a rien mesuré de tel, et un message plus petit ne passe donc pas mieux.
Le code {553} refuse le nom qui figure dans l’adresse, et une autre graphie ou une autre adresse d’expéditeur peut aider ; le code {450} accepte le nom comme tel et fait attendre le courrier.
Un serveur qui envoie le code {450} attend quelque chose, comme une nouvelle tentative ou une entrée DNS corrigée ; un serveur qui envoie le code {554} a refusé le client ou le message et n’attend rien.
Les deux peuvent figurer dans une même session : si la commande {RCPT TO} a reçu le code {450} pour chaque destinataire, la commande {DATA} reçoit souvent le code {554} avec {5.5.1}, qui dit seulement qu’il ne reste aucun destinataire.
Dans ce cas, c’est le code {450} qui compte, et le message reste dans la file d’attente ; un client qui agit selon la dernière réponse le renvoie à tort à l’expéditeur.
Dans les tables d’accès, Postfix garde les deux comme une paire : {REJECT} mène au code {554}, et les actions qui diffèrent le courrier mènent au code {450}.
Pour un client sur une liste de blocage, le code {554} avertit son administrateur en quelques minutes ; le code {450} ne convient qu’à une inscription qui expire avant que la file d’attente du client n’abandonne.
Le code {555} refuse une option que le client a jointe à l’adresse, par exemple {SMTPUTF8} ; le code {450} diffère le courrier lui-même, et presque jamais à cause d’une option.
Le code {556} repose sur un fait que chacun peut vérifier dans le DNS, un MX nul du domaine du destinataire ; le code {450} repose d’ordinaire sur une règle ou une boîte aux lettres que les personnes extérieures ne peuvent pas voir.
Avec le code {451}, quelque chose est en panne sur le serveur ; avec le code {452}, le serveur est en ordre, et seuls l’espace ou le nombre de destinataires ont atteint une limite.
Un disque plein apparaît sous l’un ou l’autre code : Exim et Postfix envoient le code {452} s’ils remarquent le manque d’espace à la commande {MAIL FROM}, et le code {451} si l’écriture du message échoue pour cette raison.
Pour le postmaster du site destinataire, le code {451} après les données est donc une raison de regarder aussi l’espace libre.
Envoyez le code {452} si vous savez que c’est la place qui manque, car un message plus petit ou des destinataires moins nombreux peuvent alors réussir ; si une écriture a échoué pour une raison inconnue, le code {451} s’avance moins.
Les deux reconnaissent une défaillance du serveur, à des endroits différents : le code {454} là où la connexion au compte ou TLS s’établit, le code {451} là où un expéditeur, un destinataire ou un message est traité.
Les deux signalent une défaillance du serveur : derrière le code {455}, seule la partie qui traite un paramètre a échoué ; derrière le code {451}, une partie dont le courrier ordinaire a besoin aussi, comme un filtre ou la file d’attente.
Un pare-feu qui écrase une commande peut faire répondre le code {500} à un serveur en bon état ; le code {451} vient d’un serveur qui a compris la commande, puis a échoué, à cause d’une requête, d’un disque ou d’un filtre.
Les heures notées dans un journal aident : le code {501} vient aussitôt, puisque le serveur n’a fait que lire l’argument, tandis que le code {451} suit souvent une pause pendant laquelle une requête ou un filtre n’a pas répondu.
Aux commandes {MAIL FROM} et {RCPT TO}, dont tout serveur de messagerie a besoin, le code {451} est courant et le code {502} est rare.
Aux commandes {VRFY} et {ETRN}, le code {502} signifie que le service n’est pas proposé, et le code {451} qu’il a échoué pour cette demande.
Dans une session en pipeline, le code {451} à la commande {MAIL FROM} est souvent suivi du code {503} à chaque commande {RCPT TO} : le code {451} est alors la cause, une défaillance du serveur, et le code {503} seulement sa conséquence.
Le code {504} refuse la variante demandée par le client, et une commande plus simple peut passer ; le code {451} ne dit rien contre la demande, car c’est le serveur qui a échoué en la traitant.
En guise de message d’accueil, le code {451} laisse en suspens la question de savoir si ce client peut envoyer du courrier, car le serveur ne peut pas le contrôler maintenant ; le code {521} dit que personne ne le peut, car l’hôte n’en accepte pas.
Ce qui manque les distingue : avec le code {451}, il manque quelque chose au serveur, comme la réponse d’une base de données ; avec le code {530}, il manque à la session du client une connexion au compte ou TLS.
Les deux peuvent conclure le même contrôle, d’un destinataire ou du domaine de l’expéditeur : le code {451} signifie que le contrôle n’a donné aucun résultat, le code {550} que le résultat est défavorable au courrier.
SPF est le cas d’école : une erreur DNS pendant le contrôle appelle le code {451}, un enregistrement impossible à interpréter le code {550}, et les codes étendus {4.7.24} et {5.7.24} ne diffèrent que par le premier chiffre.
L’erreur coûteuse est un annuaire des utilisateurs qui tombe en panne et passe pour vide : le serveur envoie alors le code {550} pour chaque adresse, et les expéditeurs en suppriment de bonnes.
Dans Exim, les deux sont les valeurs par défaut de ses règles d’accès, le code {451} pour différer et le code {550} pour refuser ; l’un comme l’autre peut donc aussi exprimer une simple politique.
Décidez d’après la façon dont la recherche s’est terminée : une réponse sans correspondance permet le code {550} ; une erreur ou un délai expiré appelle le code {451}.
Pour envoyer le code {551}, le serveur doit avoir recherché le destinataire et constaté que le courrier a sa place ailleurs ; avec le code {451} à la commande {RCPT TO}, c’est peut-être cette recherche qui a échoué.
Quand la réponse à la fin des données est le code {552}, le serveur a comparé une taille à une limite ; quand c’est le code {451}, le serveur a échoué en stockant ou en contrôlant le message, quelle qu’en soit la taille.
Le code {553} est un jugement sur un nom dans la commande {MAIL FROM} ou {RCPT TO} ; le code {451} après la même commande signifie qu’aucun jugement n’était possible, par exemple parce qu’aucun serveur de noms n’a répondu.
Le code {451} dit que le serveur n’a pas pu achever son travail sur le message, le code {554} qu’il l’a achevé et refuse, ou qu’il ne le commencera même pas.
Les deux sont des codes généraux, et c’est donc le texte de la réponse qui décide : un filtre, un fichier de file d’attente ou une recherche qui a échoué correspond au code {451} ; une règle, une liste de blocage ou un jugement sur le contenu correspond au code {554}.
Si le même message reçoit le code {451} à chaque nouvelle tentative tandis que d’autre courrier passe vers le même serveur, quelque chose dans ce message en est la cause, et attendre n’aide pas plus qu’après le code {554}.
Tant qu’une panne de votre côté peut encore être réparée, tenez-vous-en au code {451}, car les files d’attente des expéditeurs gardent alors le courrier pour vous ; le code {554} le renverrait en entier aussitôt.
Un client qui commence par la commande {HELO} et n’utilise aucune extension ne donne pas lieu à un code {555} conforme à la norme ; le code {451} peut le toucher comme tout autre client, parce qu’une recherche, un filtre ou un disque a échoué.
Pour le code {556}, le DNS a répondu que le domaine du destinataire n’accepte pas de courrier ; le code {451} peut venir de la même requête quand aucune réponse n’arrive.
Un destinataire refusé avec le code {452} serait le bienvenu si une boîte aux lettres, un disque ou la transaction n’étaient pas pleins ; un destinataire refusé par Postfix avec le code {454} appartient à un domaine vers lequel ce client n’a pas le droit de faire relayer du courrier.
Les deux peuvent passer avec le temps, mais le code {455} concerne une option placée après l’adresse, comme {BY}, et le code {452} le stockage ou le nombre de destinataires, avec ou sans options.
Chacun peut signifier que quelque chose dépasse ce que le serveur accepte : pour le code {500}, ce sont les caractères d’une ligne de commande ; pour le code {452}, la taille du message ou la liste des destinataires.
Si {SIZE} fait partie de la commande, le code {501} signifie que son nombre est illisible, et le code {452} que le nombre est correct mais dépasse ce que le serveur peut stocker pour le moment.
De l’espace libéré sur le serveur, ou la transaction suivante, peut mettre fin au code {452} ; ni l’un ni l’autre n’aide contre le code {502}, car il faut que quelqu’un installe ou active une fonction, ou que le client se passe de la commande ou s’adresse à un autre hôte.
Le code {452} à la commande {RCPT TO} demande au client de présenter ce destinataire plus tard ; si la commande {DATA} reçoit ensuite le code {503}, le site veut peut-être dire qu’un message avec tant de destinataires n’est pas souhaité du tout.
À la commande {RCPT TO}, le code {504} refuse la façon dont la demande est faite, par exemple un domaine sans point, tandis que le code {452} toucherait aussi une adresse parfaite, parce qu’une boîte aux lettres, un disque ou la transaction est plein.
Un serveur qui envoie le code {452} stocke du courrier et a rempli son espace ou une transaction ; un hôte qui envoie le code {521} n’a, comme l’entend la norme, aucun espace pour le courrier qui puisse être plein.
À la commande {MAIL FROM}, le code {530} exige une connexion au compte ou une connexion chiffrée ; le code {452} n’exige rien du client et vient d’un examen de l’espace libre et de la taille déclarée.
Le code {452} signifie que le courrier serait remis s’il y avait de la place ; le code {550} signifie que la boîte aux lettres n’existe pas ou qu’une règle interdit le courrier, et plus de place n’y changerait rien.
Pour nettoyer une liste d’adresses, les deux sont opposés : le code {452} avec {4.2.2} montre que quelqu’un a cette boîte aux lettres, le code {550} avec {5.1.1} que personne ne l’a.
Une boîte aux lettres abandonnée peut donner le code {452} pendant des semaines, puis le code {550} ; un code {452} qui ne cesse pas est donc une raison de demander une autre adresse à son titulaire.
Une limite de destinataires propre à votre logiciel reçoit toujours le code {452} ; seule une limite que votre site a fixée comme politique peut recevoir un refus définitif, tel que le code {550}.
Avec le code {551}, le serveur ne conserve pas de courrier pour ce destinataire et peut dire qui le fait ; avec le code {452}, il le conserverait ou le transmettrait, mais ne peut plus en prendre pour l’instant.
Les deux disent qu’il n’y a pas de place, et le premier chiffre décide pour combien de temps : le code {452} est un manque qui passe, le code {552} une limite qui demeure.
Pour une boîte aux lettres pleine, les serveurs envoient l’un ou l’autre, le code {452} avec {4.2.2} ou le code {552} avec {5.2.2}.
La RFC 3463 qualifie une boîte aux lettres pleine d’état temporaire, tandis que le registre de l’IANA ne mentionne cette cause qu’avec le code {552}.
Pour une boîte aux lettres pleine, le code {452} est plus prévenant si son titulaire lit régulièrement son courrier, et le code {552} plus honnête si personne ne l’a ouverte depuis des mois.
Le code {553} regarde comment s’appelle une boîte aux lettres ou qui peut en utiliser le nom, le code {452} à quel point elle est pleine, ou à quel point le serveur ou la transaction le sont.
Le code {452} met en cause le manque de place du serveur lui-même ; le code {554} met en cause le client ou le message, ou ne dit pas ce qu’il met en cause, et un serveur qui a de l’espace libre l’envoie tout autant.
Si chaque commande {RCPT TO} a reçu le code {452}, le code {554} qui peut suivre à la commande {DATA} n’est que la conséquence : les destinataires restent dans la file d’attente.
Après les données, le code étendu distingue un disque plein d’un message au-delà de la limite de taille : {4.3.1} vient avec le code {452}, {5.3.4} avec le code {554} ou {552}.
Quand votre disque se remplit pendant l’arrivée d’un message, ne laissez pas un traitement général des erreurs répondre par le code {554} : le courrier d’autrui reviendrait avec un avis de non-remise à cause d’une panne que vous pouvez réparer en moins d’une heure.
Un client qui omet {SIZE} peut échapper au code {555} sur un serveur qui ne connaît pas ce paramètre ; la même omission n’aide pas contre le code {452}, car la place continue de manquer.
Le code {452} décrit l’espace de stockage ou les limites du serveur qui répond, et le code {556} les enregistrements DNS d’un autre domaine, que ce serveur a lus avant qu’il ne faille de l’espace.
Un nouveau serveur, pas encore entièrement configuré, peut envoyer l’un ou l’autre à la commande {RCPT TO} : le code {455} si le composant qui assure une extension proposée ne tourne pas, le code {454} si le domaine du destinataire n’est pas encore inscrit.
Quand un client essaie la commande {STARTTLS} ou {AUTH}, le code {500} signifie que ce serveur ne connaît pas la commande, et le code {454} que le serveur possède la fonction mais ne peut pas l’assurer.
Aux commandes {STARTTLS} et {AUTH}, le code {501} met en cause ce que le client a écrit, et le code {454} ne met rien en cause du côté du client.
Un port volontairement dépourvu de TLS ou de connexion au compte répond à la commande {STARTTLS} ou {AUTH} par le code {502} ; le code {454} vient d’un port qui est censé les offrir et les a perdus pour un temps.
Le code {503} à la commande {AUTH} ou {STARTTLS} est une affaire d’ordre, par exemple lorsque la même étape est faite deux fois ; le code {454} indique que l’étape est venue dans l’ordre et a échoué malgré tout.
À la commande {AUTH}, le nom du mécanisme suffit à provoquer le code {504}, et un autre mécanisme peut marcher aussitôt ; le code {454} touche tout mécanisme qui dépend du service défaillant.
Le code {521} nie que l’hôte ait le moindre service de messagerie ; le code {454} vient d’un serveur de messagerie en état de marche, dont une fonction est hors service ou n’est pas accordée.
Le code {530} exige du client une connexion au compte ou TLS ; le code {454} dit que précisément cette connexion au compte ou ce TLS échoue pour le moment, par la faute du serveur.
Si un serveur exige TLS avec le code {530} et répond à la commande {STARTTLS} par le code {454}, aucun client n’avance tant que le TLS du serveur n’est pas réparé ; des deux réponses, signalez le code {454}.
Un client qui continue après le code {454} peut transformer un retard en avis de non-remise, car le code {530} qui suit à la commande {MAIL FROM} est définitif.
À un client non connecté à un compte qui veut faire relayer du courrier, d’autres serveurs répondent par le code {530} à la commande {RCPT TO} là où Postfix peut répondre par le code {454} ; le remède est le même.
Signalez la panne dans la réponse à la commande {AUTH} ou {STARTTLS}, et laissez l’exigence telle quelle : à la commande {MAIL FROM}, le code {530} reste juste même pendant que votre service de connexion au compte est en panne.
Avec le code {534}, le serveur connaissait la règle de l’utilisateur et l’a appliquée au mécanisme ; avec le code {454}, il n’a pas pu achever le contrôle, et il n’y a donc encore aucune raison de changer de mécanisme.
Après le code {454}, personne ne sait encore si le mot de passe est correct, car le serveur n’a pas pu le contrôler ; avec le code {535}, le serveur dit que la connexion au compte ne réussit pas avec ce mot de passe.
Avec Dovecot derrière lui, Postfix n’envoie le code {454} que s’il perd le processus de Dovecot ou ne peut pas le joindre, et le code {535} pour chaque échec que Dovecot signale, même celui de sa base de données.
Sendmail envoie le code {535} avec {5.7.0} pour chaque échange qui échoue, quoi qu’en dise la bibliothèque sous-jacente ; le code {454} à la commande {AUTH} y a d’autres causes.
Dans le doute, envoyez le code {454} : un code {535} injustifié amène les logiciels de messagerie à demander un nouveau mot de passe à leurs utilisateurs, et certains remplaceront le bon par un mauvais.
Le code {454} de Postfix à la commande {RCPT TO} a d’ordinaire une seule cause, un relais qui n’est pas accordé ; le code {550} d’autres serveurs peut désigner cela aussi, mais plus souvent une boîte aux lettres inconnue ou une politique.
Le code {551} connaît le destinataire et peut dire où le courrier a sa place ; le code {454} à la commande {RCPT TO} sait seulement que le domaine n’est pas le sien et que le client n’a pas le droit de faire relayer du courrier.
Le code {552} avec {5.2.2} montre que la boîte aux lettres existe sur ce serveur ; le code {454} à la commande {RCPT TO} montre seulement que Postfix ne relaie pas vers le domaine pour ce client, que la boîte existe ou non.
Le code {553} à la commande {RCPT TO} conteste l’adresse telle qu’elle est écrite ; le code {454} y trouve l’adresse bien formée et reproche à ce client d’apporter du courrier pour un domaine extérieur.
À la commande {RCPT TO}, Postfix refuse de relayer avec l’un ou l’autre, définitivement avec le code {554}, à titre temporaire avec le code {454} ; ailleurs, le code {454} est une connexion au compte ou un TLS qui échoue, le code {554} un message ou une session refusés.
Dans un refus de relais, {4.7.1} et {5.7.1} ont la même cause ; ils ne diffèrent que par la règle qui s’est appliquée, {defer_unauth_destination} ou {reject_unauth_destination}.
Avec TLS, la négociation se situe entre les deux : avant elle, le code {454} dit qu’elle ne peut pas commencer ; après elle, le code {554} dit que son résultat ne suffit pas.
Ne refusez de relayer avec le code {454} que tant que votre liste de domaines est récente et peut avoir des lacunes ; ensuite, le code {554} avertit l’expéditeur aussitôt.
C’est une option placée après l’adresse que refuse le code {555}, dans la commande {MAIL FROM} aussi ; le code {454} à la commande {RCPT TO} refuse de relayer, avec ou sans options.
Le code {556} répète ce que le propriétaire du domaine a publié dans le DNS ; le code {454} à la commande {RCPT TO} est le refus de ce serveur lui-même de relayer, et le domaine accepte peut-être très bien le courrier d’autres.
Pour le code {455}, le serveur a lu toute la ligne et compris chaque paramètre ; le code {500} intervient plus tôt, et une longue suite de paramètres peut en être elle-même la cause, en rendant la ligne trop longue.
Réécrire la valeur du paramètre peut venir à bout du code {501} ; ce n’est pas une réponse au code {455}, qui accepte la valeur telle qu’elle est écrite et dépend de l’état du serveur.
Le code {502} ferme au client une commande entière, le code {455} une option de la commande {MAIL FROM} ou {RCPT TO}, tandis que ces deux commandes elles-mêmes continuent de fonctionner pour d’autres messages.
Le code {503} trouve les commandes du client dans le mauvais ordre ; le code {455} trouve l’ordre correct et le serveur incapable de faire ce que demande un paramètre.
Venant d’OpenSMTPD, le code {503} peut aussi concerner un paramètre, à savoir un paramètre inconnu.
La demande de conversion du contenu, {CONNEG}, montre la limite entre eux : un serveur sans cette extension doit envoyer le code {504}, et le code {455} convient à un serveur qui l’a et ne peut pas la fournir pour le moment.
Un serveur doit s’être présenté avec ses extensions pour que le code {455} ait un sens ; le code {521} tient normalement lieu de message d’accueil, avant que le client n’ait pu demander la moindre option.
Le code {530} à la commande {MAIL FROM} exige quelque chose de la session, une connexion au compte ou TLS, et touche donc tous les expéditeurs de la même façon ; le code {455} dépend de ce que demande ce message en particulier.
Dans la commande refusée, le code {455} se rapporte aux mots qui suivent le chevron fermant ; le code {550} se rapporte à l’adresse entre les chevrons, au client, ou à une règle qui les concerne.
Une adresse qui vient avec le code {551} est une issue pour le message ; après le code {455}, une autre boîte aux lettres sur le même serveur n’apporte rien, puisque sa commande porterait le même paramètre.
Une taille déclarée dans {SIZE} est aussi un paramètre, et pourtant c’est le code {552} qui la refuse, car son extension nomme ce code ; le code {455} reste aux paramètres dont l’extension n’en nomme aucun pour un échec temporaire, ou nomme {455} lui-même.
Qui doit agir diffère : le code {553} est l’affaire de la personne qui a écrit ou configuré l’adresse, le code {455} celle de l’exploitant du serveur, dont l’extension est hors service.
Avec le code {455}, le numéro seul désigne un paramètre de la commande {MAIL FROM} ou {RCPT TO} ; le code {554} à ces commandes refuse le client, le relais ou une adresse, et seul son texte dit lequel.
Les deux refusent un paramètre de la commande {MAIL FROM} ou {RCPT TO} : avec le code {455}, le serveur a l’extension et ne peut pas s’en servir maintenant ; avec le code {555}, il n’a pas l’extension ou n’accorde jamais ce qui a été demandé.
Cherchez l’extension dans la réponse à la commande {EHLO} de la même session : si elle y manque, le code {455} promet quelque chose qu’aucune nouvelle tentative n’apportera.
Pour l’échéance dans {BY}, la RFC 2852 nomme les deux codes : le code {455} si seul l’état présent du serveur s’y oppose, le code {555} lorsque ce serveur ne pourrait l’accepter à aucun moment.
La RFC 5321 est plus stricte pour le code {555}, que le serveur enverra, que pour le code {455}, qu’il devrait envoyer et qui cède la place à tout code prescrit par l’extension.
Demandez-vous si la même ligne pourrait passer demain sans nouveau logiciel et sans changement de configuration : si oui, envoyez le code {455}, sinon le code {555}.
Le code {556} est décidé par le domaine de l’adresse, même si rien ne suit l’adresse ; le code {455} est décidé par ce qui la suit, même si le domaine accepte volontiers le courrier.
Le code {500} dit que le serveur n’a pas reconnu le mot de la commande, le code {501} qu’il a reconnu le mot et ne comprend pas ce qui le suit.
La RFC 5321 répartit les longueurs excessives de la même façon : le code {500} pour une ligne trop longue, le code {501} pour un chemin d’adresse trop long.
Si le second mot de la commande {MAIL FROM} ou {RCPT TO} est mal écrit, Postfix et Sendmail envoient le code {501} ; Exim et OpenSMTPD traitent les deux mots comme un seul nom et envoient le code {500}.
{5.5.2} ne tranche rien, car la RFC 3463 le définit aussi bien pour les commandes inconnues que pour une syntaxe erronée ; {5.5.4} n’est défini que pour l’argument.
Une fois que le mot a sélectionné une commande, seule la longueur de la ligne peut encore justifier le code {500} ; un argument manquant ou en trop reçoit le code {501}.
Un serveur qui envoie le code {502} sait ce qui était demandé et ne le fait pas ; un serveur qui envoie le code {500} ne peut pas dire ce que le client voulait.
La même commande peut recevoir l’un ou l’autre : pour Postfix, {EXPN} n’est qu’un mot inconnu parmi d’autres et reçoit le code {500}.
Gmail envoie le code {502} avec {5.5.1} pour les mots inconnus aussi ; une ligne égarée du texte d’un message y ressemble donc à une fonction manquante.
À la commande {VRFY}, la RFC 5321 juge les deux de la même façon : un serveur qui y répond par l’un d’eux n’est pas pleinement conforme.
Tenez une liste de tous les mots que définissent la RFC 5321 et ses extensions : un mot de la liste sans fonction derrière lui reçoit le code {502}, tout autre mot le code {500}.
La ligne qui reçoit le code {500} échouerait à n’importe quel moment de la session ; la ligne qui reçoit le code {503} est correcte et vient trop tôt, trop tard ou deux fois.
Pour une connexion au compte sur un port qui n’en propose pas, les deux se recouvrent : un serveur sans la commande {AUTH} qualifie le mot d’inconnu, tandis que Postfix, Exim et Sendmail envoient le code {503} parce qu’ils ne l’ont pas proposée.
Dans un journal, un code {503} à la commande {DATA} juste avant une série de codes {500} est la ligne à suivre ; les autres ne font que compter les lignes du message.
Recherchez d’abord le mot et contrôlez ensuite l’état, de sorte qu’une commande mal écrite reçoive le code {500} même avant la commande {EHLO}.
Avec le code {500}, le premier mot de la ligne ne signifie rien pour le serveur ; avec le code {504}, le mot est pris en charge, et il ne manque que le choix exprimé après lui.
À la commande {AUTH}, le code {500} convient à un port sans aucune connexion au compte, et le code {504} à un port qui veut un autre mécanisme, ou TLS d’abord.
La réponse à la commande {EHLO} le confirme : dans le premier cas, {AUTH} n’y apparaît jamais ; dans le second, elle y énumère d’autres mécanismes ou n’apparaît qu’après la commande {STARTTLS}.
N’envoyez le code {504} que si la même commande est exécutée avec un autre argument, car un client y lit une invitation à faire un autre choix.
Regardez le message d’accueil : un hôte qui emploie le code {521} au sens propre a déjà refusé à ce stade ; un serveur qui envoie le code {500} a accueilli avec le code {220} et refuse une seule ligne.
Le code {530} disparaît quand le client s’est connecté au compte ou a démarré TLS ; le code {500} demeure, car aucune des deux étapes ne fait connaître au serveur un mot inconnu.
Après le code {534}, un autre mécanisme est le remède ; après le code {500} à la commande {AUTH}, il n’aide que si la réponse du client était trop longue, car une commande {AUTH} inconnue l’est avec tous les mécanismes.
Un mot de passe mal saisi mène au code {535} et jamais au code {500}, par lequel le serveur refuse le mot {AUTH} lui-même ou une réponse du client plus longue que son tampon.
Dans le journal du serveur, le code {550} mène à une règle, à un filtre ou à une liste de boîtes aux lettres ; le code {500} ne mène à rien de tout cela, seulement à une ligne qui n’a pas pu être lue.
Dans une même ligne {RCPT TO}, le code {500} refuse la forme, d’ordinaire sa longueur ou des octets hors ASCII, et le code {551} le destinataire, dont le courrier a sa place ailleurs.
Les deux peuvent signaler que quelque chose est trop volumineux : le code {500} une seule ligne qui ne tient pas dans le tampon du serveur, le code {552} le message entier, ou une boîte aux lettres arrivée à sa limite.
Le code {553} refuse une adresse et le code {500} une ligne entière ; pour une adresse avec des lettres hors ASCII, tout dépend de savoir si le serveur lit de tels octets dans les commandes.
Le code {554} peut accueillir un client qui n’a rien envoyé, ou répondre à un message entier ; le code {500} répond normalement à une seule ligne, et seule cette ligne est à examiner.
Le code {500} s’arrête au premier mot de la ligne, le code {555} à un paramètre placé après l’adresse, une fois que la commande {MAIL FROM} ou {RCPT TO} a été reconnue.
Les deux parlent de quelque chose de non reconnu, et les deux peuvent porter {5.5.2} ; seul le texte montre donc s’il s’agit d’une commande ou d’une option.
Pour le savoir, envoyez la même ligne sans rien après le chevron fermant : si elle échoue toujours, aucun paramètre n’était en cause, quel que soit le numéro.
Des paramètres peuvent aussi rendre la ligne trop longue pour un serveur, et cela donne le code {500} bien que chacun d’eux soit pris en charge.
Analysez de gauche à droite et décidez d’après l’endroit où vous vous arrêtez : le code {500} au premier mot, le code {555} après l’adresse ; une erreur dans l’adresse n’est ni l’un ni l’autre.
Le code {556} rapporte ce que dit le DNS sur le domaine du destinataire, tandis que le code {500} précède toute recherche : le serveur n’a pas compris la ligne où figure le domaine.
Le code {501} vient d’un serveur qui a commencé à lire l’argument et a échoué, le code {502} d’un serveur qui n’exécute la commande avec aucun argument.
Le code {501} ne prouve pas qu’une fonction est disponible : Postfix conteste un argument après la commande {STARTTLS} même là où TLS est désactivé.
À la commande {VRFY}, Postfix suit l’ordre inverse : avec {disable_vrfy_command}, le code {502} vient même si le nom manque, alors que son programme postscreen conteste d’abord l’absence du nom.
Décidez du code {502} avant d’analyser l’argument, pour que personne ne corrige l’argument d’une commande que vous ne proposez pas.
La faute que signale le code {501} se voit dans la ligne de commande elle-même ; pour le code {503}, cette ligne est correcte, et il faut remonter le journal à partir d’elle.
Le code {501} signifie que l’argument enfreint la grammaire, le code {504} qu’il est bien formé et demande quelque chose que le serveur n’a pas.
À la commande {AUTH}, la frontière est nette : le code {504} refuse le nom du mécanisme, le code {501} les données qui le suivent.
Pour une adresse sans domaine, la frontière est floue : Exim y voit une erreur de forme et envoie le code {501}, tandis que Postfix, si ses règles exigent un nom complet, envoie le code {504}.
{5.5.4} convient aux deux, car la RFC 3463 réunit sous un même numéro les arguments hors limites et les fonctions non reconnues.
À la commande {AUTH}, contrôlez le mécanisme avant de décoder la réponse initiale : un client qui n’apprend qu’une erreur d’encodage garde le mauvais mécanisme.
Pour une commande {BDAT} mal formée, Postfix envoie le code {521} et Exim le code {501} ; à part cela, le code {501} concerne une seule ligne fautive, et le code {521} un hôte sans service de messagerie ou un client écarté.
Le code {501} demande une ligne corrigée, le code {530} une connexion au compte ou TLS avant cette même ligne, dont l’argument peut être parfait.
Lors d’une connexion au compte, le code {501} porte sur l’écriture d’une réponse du client, que le serveur ne peut pas décoder, et le code {534} sur le choix du mécanisme, trop faible pour cet utilisateur.
À la commande {AUTH}, le code {501} signifie d’ordinaire que les données de connexion au compte n’ont pas pu être décodées, le code {535} qu’elles l’ont été et n’ouvrent pas le compte.
Un nouveau mot de passe peut aider après le code {535} et jamais après le code {501} : là, le client encode mal ses données, ou a lui-même annulé l’échange.
Postfix avec Cyrus SASL envoie le code {535} aussi pour des données qui ne sont pas en base64 ; avant que des utilisateurs ne changent leur mot de passe, écartez donc l’hypothèse d’un client défectueux.
Décodez d’abord et jugez ensuite : le code {501} avec {5.5.2} ne révèle rien du compte ; il peut donc être explicite là où le code {535} doit rester vague.
Avec le code {501}, le serveur ne peut pas lire l’adresse ou le nom d’hôte tel qu’il est écrit ; avec le code {550}, il le peut, et refuse la boîte aux lettres, le client ou le message.
La RFC 6409 donne les deux à un serveur de soumission pour l’adresse de l’expéditeur : le code {501} si sa forme est incorrecte, le code {550} si ce compte n’a pas le droit de l’utiliser.
À la commande {EHLO}, la norme mentionne aussi les deux : le code {501} pour un nom qui enfreint la grammaire, le code {550} pour un nom bien formé mais indésirable.
Pour une entrée d’une liste d’adresses, le code {501} avec {5.1.3} et le code {550} avec {5.1.1} demandent un travail différent : le premier est souvent une erreur de copie, qu’un coup d’œil aux données d’origine permet de corriger.
Analysez avant de rechercher : pour une chaîne qui n’est pas une adresse, le code {501} lance l’expéditeur à la recherche d’une faute de frappe, le code {550} à la recherche d’une personne qui est partie.
Un serveur qui envoie le code {551} connaît la boîte aux lettres de la commande {RCPT TO} et oriente son courrier ailleurs ; avec le code {501}, le serveur ne peut même pas extraire l’adresse de cette ligne.
Le code {501} porte sur la forme et le code {552} sur la quantité : une valeur de {SIZE} qui n’est pas un nombre reçoit le premier, un nombre au-dessus de la limite le second.
Avec le code {501}, le serveur ne parvient pas à lire l’adresse de la commande ; avec le code {553}, il lit l’adresse et n’admet pas ce nom.
La frontière n’est pas nette, car la RFC 5321 elle-même donne comme exemple pour le code {553} une boîte aux lettres à la syntaxe incorrecte.
Ainsi, Sendmail envoie le code {553} avec {5.1.2} pour une partie locale qui commence ou finit par un point, bien que la grammaire de la RFC 5321 ne connaisse pas de telle adresse.
Le code {501} affirme toujours une erreur de forme, tandis que le code {553} touche aussi des adresses irréprochables, par exemple une adresse qui appartient à un autre compte.
Sur un serveur de soumission, la RFC 6409 tranche la question : toute adresse dont l’incorrection peut être détectée reçoit le code {501} aux commandes {MAIL FROM} et {RCPT TO}.
Le code {501} signale une faute dans l’écriture d’une commande ; le code {554} refuse sans une telle faute, par exemple à cause du contenu, du relais ou d’un domaine incomplet.
Après la commande {MAIL FROM} ou {RCPT TO}, le code {501} signale une erreur dans l’adresse ou dans la valeur d’un paramètre, et le code {555} un paramètre que le serveur ne prend pas en charge.
Une valeur inconnue se situe entre les deux : pour un type de {BODY} qu’il ne connaît pas, Sendmail envoie le code {501}, Postfix le code {555}.
Là où {DSN} est désactivé, le code {501} de Postfix porte {5.7.1} : la valeur n’a jamais été examinée, et seule l’omission du paramètre aide.
Dans le journal, comparez le paramètre avec la réponse à la commande {EHLO} : si son extension y manque, traitez le code {501} comme le code {555}.
Comparez le mot-clé avant de regarder la valeur : sans correspondance, le code {555} est juste, même si la valeur est mal formée elle aussi.
La lecture de l’adresse suffit à trancher pour le code {501}, l’interrogation du DNS pour le code {556} : le premier est une erreur de forme, le second un MX nul derrière une adresse irréprochable.
Le code {502} concerne le serveur, qui ne fournit pas la fonction ; le code {503} concerne le moment, qui est mauvais pour une fonction que le serveur fournit.
Dans le doute, la liste de la réponse à {EHLO} décide : une commande qui y figure a d’abord besoin d’une autre étape, et une commande qui n’apparaît jamais, pas même après {STARTTLS}, n’est pas fournie, quel que soit le code reçu.
À la commande {AUTH}, là où les connexions au compte sont désactivées, Postfix et Sendmail envoient le code {503}, bien qu’aucun autre moment ne convienne.
Avant d’envoyer le code {503}, nommez l’étape que le client a omise ou répétée ; s’il n’y en a pas, le code {502} est la bonne réponse.
Le code {502} refuse la commande quel que soit son argument, le code {504} seulement cet argument : avec un autre, le même serveur exécute la même commande.
La RFC 5321 présente le code {504} comme une précision du code {502} ; un client qui ne connaît que l’un d’eux peut donc traiter les deux de la même façon et se passer de la fonction.
La commande {HELP} montre les deux côte à côte : Sendmail envoie le code {504} si le sujet manque dans son fichier d’aide, et le code {502} s’il n’y a pas de fichier d’aide.
À la commande {AUTH}, le code {504} est la meilleure des deux nouvelles, car une connexion au compte existe ici, et un autre mécanisme ou TLS peut y mener.
S’il n’y a aucun argument que vous accepteriez, pas même après la commande {STARTTLS}, envoyez le code {502} ; le code {504} amènerait le client à essayer un mécanisme après l’autre.
Là où la commande {BDAT} est désactivée, Postfix y répond par le code {521} et les mots « command not implemented », qui décrivent le code {502} ; sinon, le code {502} ne retire qu’une commande, le code {521} tout service de messagerie.
En matière de connexion au compte et de TLS, les deux sont opposés : le code {530} exige une étape que le client a omise, le code {502} refuse une étape que le serveur ne propose pas.
Les deux peuvent répondre à la commande {AUTH} : un serveur qui envoie le code {502} n’a pas de connexion au compte à proposer, un serveur qui envoie le code {534} a un mécanisme plus fort que cet utilisateur doit employer.
Aucun mot de passe n’était en jeu quand la commande {AUTH} a reçu le code {502}, puisqu’il n’y a pas de connexion au compte sur ce port ; le code {535} est l’issue d’une connexion au compte qui a eu lieu et a échoué.
Une commande {VRFY} qui reçoit le code {550} apprend quelque chose sur ce nom ou ce client ; avec le code {502}, elle n’apprend rien ni sur l’un ni sur l’autre, car la fonction est désactivée pour tout le monde.
Qui envoie le code {551} a recherché le destinataire et peut nommer une meilleure adresse ; qui envoie le code {502} ne recherche rien, car la commande elle-même n’est pas en service.
À la commande {MAIL FROM}, le code {552} a lu une taille déclarée trop grande ; le code {502} vient d’un port, comme le port 366, qui ne fait que distribuer le courrier en attente et n’en accepte d’aucune taille.
À la commande {VRFY}, le code {553} est un résultat utilisable, un nom qui correspond à plusieurs boîtes aux lettres ; le code {502} ne donne de résultat pour aucun nom. Ailleurs, le code {553} conteste une adresse, ce que le code {502} ne fait jamais.
Le code {502} refuse un service dont la plupart des clients peuvent se passer ; le code {554} refuse ce pour quoi le client est venu, le transfert de son courrier ou la session entière.
« Not implemented » peut figurer dans le texte de l’un comme de l’autre : avec le code {502}, il s’agit de la commande ; avec le code {555}, seulement d’un paramètre placé après une adresse, et la commande fonctionne sans lui.
Le code {502} décrit ce que ce serveur sait faire ; le code {556} décrit le domaine du destinataire, dont le MX nul vaut pour tout serveur qui a du courrier pour lui.
Le code {503} conteste le moment d’une commande, le code {504} ce que la commande demande ; là où une connexion au compte a besoin de TLS, une commande {AUTH} sans TLS reçoit le code {503} d’Exim et le code {504} de Postfix.
Le code {521} écarte le client avant qu’il n’ait envoyé une seule commande, du moins dans son emploi normalisé ; le code {503} n’est jamais un message d’accueil et dépend de ce qui a été envoyé ou refusé plus tôt dans la session.
Les deux peuvent signifier qu’une étape manque : pour le code {530}, c’est {AUTH} ou {STARTTLS}, quel que soit l’ordre des autres commandes ; pour le code {503}, c’est {EHLO}, {MAIL FROM} ou {RCPT TO}.
Les codes étendus ne tranchent pas : {5.7.0} et {5.5.1} se rencontrent avec les deux, et Sendmail envoie le code {503} avec {5.7.0} et le texte « Authentication required » à un client dont ses règles refusent la session TLS.
Avec {PIPELINING}, une seule connexion au compte manquante peut produire les deux : le code {530} à la commande {MAIL FROM}, puis le code {503} aux commandes {RCPT TO} et {DATA} déjà envoyées.
Un programme qui prend chaque code {503} à la commande {AUTH} pour le signe d’une connexion au compte déjà établie, comme le fait smtplib de Python, n’y signale aucune erreur et reçoit le code {530} à la commande {MAIL FROM}.
Tant qu’une connexion au compte manque, préférez le code {530} même pour une commande {RCPT TO} envoyée en pipeline et privée de sa commande {MAIL FROM} : la RFC 4954 le veut pour presque toutes les commandes, et le code {503} cacherait la cause.
Une commande {AUTH} qui reçoit le code {503} vient à un moment où le serveur n’engage aucune connexion au compte, quel que soit le mécanisme ; avec le code {534}, le moment est bon, et un autre mécanisme peut réussir.
Une seconde commande {AUTH} après le code {235} reçoit le code {503}, et cette réponse peut donc même suivre une connexion au compte réussie ; le code {535} signifie toujours que la connexion au compte à laquelle il répond a échoué.
Le code {550} est une décision sur une adresse, un client ou un message ; le code {503} ne décide rien de tel et n’est souvent que la conséquence d’une telle décision à une commande précédente.
Si la commande {RCPT TO} a reçu le code {550} et la commande {DATA} le code {503}, l’avis de non-remise doit citer le code {550} ; un programme qui ne garde que la dernière réponse fait passer une boîte aux lettres inconnue pour un client défectueux.
Les règles d’accès d’Exim répondent par défaut à la plupart des commandes par le code {550}, mais à la commande {AUTH} par le code {503} ; un code {503} peut donc aussi y relever d’une politique.
Après un message d’accueil qui refuse la session, Postfix répond à toutes les commandes suivantes sauf {QUIT} par le code {503} ; Sendmail répond à la commande {MAIL FROM} par le code {550}.
Pour exclure un client, envoyez le code {550} et dites pourquoi ; le code {503} ferait chercher à l’administrateur du client une erreur dans le logiciel de messagerie.
Le code {551} est une réponse à l’adresse de la commande {RCPT TO} : pas ici, peut-être ailleurs. Le code {503} à la même commande laisse l’adresse sans examen, le plus souvent parce que la commande {MAIL FROM} n’a pas été acceptée.
Une limite sur les destinataires peut apparaître sous l’un ou l’autre code : le code {552} touche une seule commande {RCPT TO}, le code {503} à la commande {DATA} écarte le message entier. Sinon, le code {552} porte sur la taille et le code {503} sur l’ordre.
À la commande {MAIL FROM} ou {RCPT TO}, regardez d’abord l’adresse : une adresse mal écrite ou réservée à d’autres explique le code {553}, tandis que le code {503} vient aussi avec des adresses irréprochables.
Après la commande {DATA}, les deux peuvent signaler qu’il ne reste aucun destinataire ; ailleurs, le code {503} met en cause l’ordre des commandes, tandis que le code {554} est un refus avec sa propre raison.
Postfix sépare les deux à la commande {DATA} : le code {503} si aucune commande {MAIL FROM} n’est en cours, le code {554} si une l’est et que tous les destinataires ont été refusés.
Une série de codes {503} après un message d’accueil avec le code {554} a une seule cause, et seul le message d’accueil la nomme ; l’avis de non-remise doit donc citer le code {554}.
{5.5.1} peut suivre l’un comme l’autre, et ne tranche donc pas.
À la commande {DATA}, le code {554} convient à un client qui a nommé des destinataires et les a tous perdus, car il a respecté l’ordre ; le code {503} convient à un client qui n’en a jamais nommé.
C’est ce qui suit l’adresse qui provoque le code {555}, et sans cela la commande peut passer ; le code {503} dépend normalement des commandes précédentes, et même la commande {MAIL FROM} ou {RCPT TO} nue le reçoit.
Le code {556} rapporte ce que le DNS dit du domaine du destinataire ; le code {503} à la commande {RCPT TO} précède toute question de ce genre, en général parce qu’aucun expéditeur n’a été accepté.
Le code {504} vient d’un serveur de messagerie en état de marche auquel manque une variante d’une commande ; avec le code {521}, aucune variante d’aucune commande n’aide, car l’hôte n’accepte pas de courrier, ou pas de ce client.
Les deux peuvent dire à un client, à la commande {AUTH}, que TLS doit venir d’abord : le code {530} parce que rien n’est permis sans TLS, le code {504} parce que ce mécanisme d’authentification ne l’est pas.
Postfix montre les deux : là où TLS est obligatoire, une commande {AUTH} en clair reçoit le code {530} ; avec {smtpd_tls_auth_only}, elle reçoit le code {504}, et le courrier qui ne demande pas de connexion au compte peut encore passer.
Une fois TLS actif, le code {504} porte sur le mécanisme lui-même, et le code {530} ne peut plus demander qu’une connexion au compte.
Si un client renonce à la commande {AUTH} après le code {504} et continue, la commande {MAIL FROM} reçoit souvent le code {530} : c’est alors le code {504} qu’il faut corriger.
Si personne n’est servi sans TLS, envoyez le code {530} ; si seuls les mots de passe ont besoin de sa protection, omettez {AUTH} de la réponse à la commande {EHLO} jusqu’à ce que TLS soit actif, et répondez à une tentative prématurée par le code {504}.
Demandez-vous si un autre compte pourrait se connecter avec ce mécanisme à ce moment : après le code {504}, personne ne le peut ; après le code {534}, d’autres en ont peut-être le droit, et seul ce compte ne l’a pas.
Le code {504} répond à la ligne {AUTH} elle-même, avant tout code {334} ; le code {534} dépend de l’utilisateur et ne vient donc en général que lorsque le serveur connaît le nom d’utilisateur.
Après le code {504}, regardez la dernière réponse à la commande {EHLO}, où le mécanisme manque normalement ; après le code {534}, cette liste n’aide pas, car le mécanisme y figure tout de même.
Réservez le code {534} à un mécanisme que certains comptes peuvent encore utiliser ; dès qu’aucun ne le peut plus, désactivez le mécanisme, et une tentative reçoit le code {504}.
Le code {504} refuse le mécanisme de la ligne {AUTH}, avec lequel n’importe quel mot de passe échouerait ; le code {535} refuse une connexion au compte faite avec un mécanisme que le serveur prend bien en charge.
Un nouveau mot de passe ne vient jamais à bout du code {504}, et un test avec un second compte le montre : le code {504} revient, tandis que le code {535} peut céder la place au code {235}.
Un client qui essaie plusieurs mécanismes peut recevoir les deux dans une même session ; smtplib de Python ne signale que le dernier refus, si bien que son code {504} peut cacher un mot de passe qui a reçu le code {535}.
Contrôlez le mécanisme avant le premier code {334} et envoyez le code {504} à ce moment-là ; si le contrôle ne vient qu’à la fin de l’échange, avec le code {535}, le client a révélé son mot de passe pour rien.
Le code {504} porte sur une variante, comme un mécanisme d’authentification ou un nom d’hôte sans domaine, et une autre variante peut passer ; le code {550} accepte la variante et refuse à cause d’une règle ou d’une boîte aux lettres inexistante.
Le code {551} dit où le courrier du destinataire a sa place, ou du moins qu’elle n’est pas ici ; le code {504} à la commande {RCPT TO} ou {VRFY} laisse cela en suspens et ne conteste que la façon dont la demande est faite.
Avec {SIZE} après l’adresse de l’expéditeur, le code {552} signifie que le serveur a lu le nombre et le trouve trop élevé ; le code {504} signifierait que le serveur n’accepte pas du tout l’option.
Une adresse d’expéditeur sans domaine complet reçoit le code {553} de Sendmail et, si des règles exigent un nom complet, le code {504} de Postfix ; sinon, le code {553} juge un nom de boîte aux lettres et le code {504} surtout la façon de se connecter au compte.
Le code {504} désigne dans la commande une chose que le client peut choisir autrement ; le code {554} n’a pas à nommer de cause, et souvent aucune autre version de la commande ne passerait.
Un paramètre inconnu après l’adresse dans la commande {MAIL FROM} ou {RCPT TO} relève du code {555} ; le code {504} est fait pour ce que demandent les autres commandes, avant tout le mécanisme de la commande {AUTH}.
{5.5.4} est enregistré avec les deux et ne tranche pas ; c’est la commande qui décide, sauf là où une extension ou un serveur s’en écarte.
Omettre les paramètres ne vient à bout que du code {555} : venant de Postfix, un code {504} avec {5.5.2} à la commande {RCPT TO} désigne un nom incomplet, et la commande nue le reçoit de nouveau.
Avec Sendmail, le code {504} à la commande {MAIL FROM} montre que le serveur connaît le paramètre et l’a désactivé, le code {555} qu’il ne connaît pas le paramètre.
Pour un client, une extension désactivée et une extension jamais intégrée reviennent au même ; répondez donc aux paramètres des deux par le code {555}.
Les deux peuvent porter sur le domaine du destinataire : le code {504}, tel que Postfix l’emploie, trouve le nom incomplet sans aucune requête, tandis que le code {556} a interrogé le DNS et constaté que le courrier n’est pas souhaité.
Un appareil dont les réglages contiennent un nom d’hôte erroné peut recevoir l’un ou l’autre : le code {521} dit que l’hôte n’est pas un serveur de messagerie, le code {530} qu’il en est un et attend une connexion au compte ou TLS.
Dans l’esprit de la norme, le code {521} est ce qu’un hôte dit de lui-même, à tous et avant qu’aucune adresse ne soit nommée ; le code {550} est le jugement d’un serveur de messagerie sur un client, une adresse ou un message.
Un client sur une liste de blocage peut recevoir l’un ou l’autre de postscreen, dans Postfix : réglé sur « drop », il envoie aussitôt le code {521} ; réglé sur « enforce », il laisse le client nommer l’expéditeur et le destinataire, puis envoie le code {550}.
Un code {521} à la commande {RCPT TO} d’un serveur qui a accueilli le client avec le code {220} n’en dit pas plus sur la boîte aux lettres que le code {550} avec {5.7.1} ; ne supprimez pas l’adresse.
Pour pouvoir répondre aux plaintes sur votre liste de blocage, refusez avec le code {550} à la commande {RCPT TO} : votre journal montre alors l’expéditeur et le destinataire, ce qu’il ne peut pas après un code {521} à la place du message d’accueil.
Le code {551} connaît le destinataire et oriente l’auteur ailleurs ; le code {521}, dans son emploi normalisé, ne connaît aucun destinataire et ne nomme aucun autre endroit, car l’hôte n’est serveur de messagerie pour personne.
Un message plus petit ou une boîte aux lettres vidée permet d’échapper au code {552} ; sur un hôte qui emploie le code {521} au sens propre, pas même un message vide à la meilleure adresse ne serait accepté.
Une adresse peut être erronée de deux façons : le code {553} conteste le nom d’une boîte aux lettres, tandis que le code {521} attend l’expéditeur si la partie qui suit l’arobase mène à un hôte sans courrier.
Les deux peuvent tenir lieu de message d’accueil : le code {521} est fait pour un hôte qui n’accepte jamais de courrier de personne, le code {554} pour un serveur de messagerie qui refuse le client qui vient de se connecter.
Connectez-vous depuis un réseau sans rapport avec le vôtre : si le serveur vous y accueille avec le code {220}, même le code {521} était un refus de votre client.
La RFC 5321 ne connaît que le code {554} au message d’accueil, et le code {521} est entré dans la norme en 2015 ; un hôte plus ancien sans service de messagerie dit donc {554} et veut dire {521}.
Dans Postfix, les deux peuvent venir d’une même règle de liste de blocage, le code {554} par défaut et le code {521} là où l’exploitant a choisi de mettre fin à de telles connexions.
La RFC 7504 dit que le code {521} ne devrait pas être employé contre des hôtes ou des adresses en particulier : si qui que ce soit peut remettre du courrier à votre hôte, utilisez le code {554}.
Après le code {555}, le client parle à un serveur de messagerie qui a moins d’extensions que le message n’en utilise ; après le code {521} comme message d’accueil, il n’a trouvé aucun serveur de messagerie, et la question de ce que le message utilise ne s’est jamais posée.
Demandez-vous qui parle : avec le code {521}, un hôte parle pour lui-même quand quelqu’un se connecte ; avec le code {556}, un autre serveur parle du domaine du destinataire, auquel il ne s’est pas connecté.
Ainsi, le code {521} apparaît dans le journal du serveur qui a tenté la remise, et le code {556} dans le journal du client qui a confié le message à un serveur de soumission ou à un relais.
Le même domaine peut donner les deux, l’un après l’autre : son serveur web répond par le code {521} jusqu’à ce que le propriétaire publie un MX nul, et dès lors le côté de l’expéditeur s’arrête au code {556}.
Un relais qui s’est connecté et s’est vu répondre par le code {521} indique ce code dans son avis de non-remise ; le code {556} est réservé à un refus qui n’a demandé aucune connexion.
Le code {530} dit qu’une connexion au compte ou TLS manque encore ; le code {534} dit que le client essaie de se connecter au compte, mais par un mécanisme que ce compte n’a pas le droit d’utiliser.
Si le code {534} prend la place du code {530} après un changement des réglages, le changement était bon et il ne reste qu’une chose, le mécanisme.
TLS satisfait une sorte de code {530}, mais ne satisfait pas le code {534}, car une règle sur le mécanisme vaut aussi sous TLS.
N’envoyez le code {534} qu’en réponse à la commande {AUTH} : un client qui continue ensuite sans connexion au compte reçoit le code {530} à la commande {MAIL FROM}, alors que la raison était le mécanisme.
La question est de savoir si un mot de passe a été présenté : le code {535} répond à la commande {AUTH} qui l’a présenté, le code {530} refuse une commande parce que la connexion au compte ou TLS manque encore.
Le code étendu ne tranche pas toujours : Sendmail ajoute {5.7.0} aux deux.
Si aucune commande {AUTH} n’a précédé le code {530}, aucun nouveau mot de passe n’aide, car le client n’a même pas utilisé l’ancien : contrôlez les réglages d’authentification, de port et de TLS.
Un Postfix qui envoie par un relais sans avoir de mot de passe pour cet hôte saute la connexion au compte, et le code {530} à sa commande {MAIL FROM} fait aussitôt revenir le courrier avec un avis de non-remise ; {smtp_sasl_auth_soft_bounce} ne protège que le courrier pour lequel la commande {AUTH} est refusée.
Après l’échec d’une connexion au compte, refusez la commande {MAIL FROM} avec le code {530} et non avec un second code {535}, qui est défini comme réponse à la commande {AUTH}.
Un client qui n’est pas encore chiffré peut recevoir l’un ou l’autre à la commande {AUTH} : le code {530} demande TLS avant toute autre chose dans la session, le code {538} seulement avant une connexion au compte par ce mécanisme.
Une fois TLS actif, le code {538} a perdu sa raison d’être, tandis que le code {530} peut encore venir faute de connexion au compte.
Dans aiosmtpd, c’est une affaire de deux options : l’une exige TLS pour la session et envoie le code {530}, l’autre exige TLS pour la commande {AUTH} et envoie le code {538}.
Sur un port qui accepte aussi du courrier de clients sans connexion au compte, n’employez pas le code {530} pour protéger les mots de passe : il exclurait aussi ces clients.
Le code {530} peut être levé sur la même connexion, par {AUTH} ou {STARTTLS} ; le code {550} est une décision sur une adresse, un client ou un message, et tout au plus son texte laisse entendre qu’il manque une connexion au compte.
Pour un destinataire situé ailleurs, un client sans connexion au compte reçoit le code {550} de Sendmail et de la configuration par défaut d’Exim, avec un texte sur le relais, là où d’autres serveurs envoient le code {530}.
Avant de prendre le code {550} à la commande {RCPT TO} pour une boîte aux lettres inconnue, cherchez dans la session le code {235} : s’il manque et que tous les destinataires d’autres domaines sont refusés, c’est la connexion au compte qui manque.
Aucun des deux ne dit dans ce cas qu’une adresse est mauvaise.
Envoyez le code {530} aux clients qui peuvent avoir un compte chez vous ; sur un hôte MX, répondez aux destinataires extérieurs par le code {550} et {5.7.1}, car le code {530} ne ferait qu’inviter des inconnus à deviner des mots de passe.
À un client qui apporte du courrier pour un autre domaine, le code {530} dit qu’une connexion au compte sur ce serveur rend le relais possible, et le code {551} qu’il faut utiliser un autre serveur ou une autre adresse.
Le code {530} toucherait même le plus petit message de ce client ; le code {552} toucherait en général le même message après une connexion au compte aussi.
Le code {530} demande une connexion au compte ou TLS quelle que soit l’adresse de l’expéditeur ; le code {553} conteste l’adresse, et une connexion au compte n’aide que si cette adresse appartient au compte.
La fin du texte qui suit le code {553} avec {5.7.1} de Postfix décide : « not logged in » appelle la commande {AUTH}, « not owned by user » une autre adresse ou un autre compte.
Un test avec une autre adresse d’expéditeur sépare les deux : le code {530} reste, le code {553} peut disparaître.
Là où tout le monde doit se connecter à un compte, contrôlez d’abord la connexion au compte et envoyez le code {530} ; le code {553} convient à un serveur qui accepte aussi le courrier d’inconnus et ne protège que les adresses de ses propres utilisateurs.
Le code {530} nomme l’étape qui aide, {AUTH} ou {STARTTLS} ; le code {554} peut aussi être dû à une connexion au compte manquante, mais alors seul son texte le dit, et la plupart de ses causes sont autres.
Postfix n’a pas de code {530} propre à une connexion au compte manquante : son code {530} demande TLS, et un client sans connexion au compte reçoit le code {554} et un texte tel que « Relay access denied » ou « Access denied ».
Si la réponse à la commande {EHLO} mentionne {AUTH} et que le client ne l’a pas utilisée, essayez d’abord une connexion au compte, après le code {554} aussi.
Lorsqu’une connexion au compte changerait votre réponse, le code {530} le dit à chaque client par le seul numéro, tandis que le code {554} dépend d’un texte que les programmes interprètent rarement.
Sans ses paramètres, une commande {MAIL FROM} qui a reçu le code {555} peut passer, une commande qui a reçu le code {530} ne le peut pas. La commande {STARTTLS} peut remédier à l’un comme à l’autre, car la commande {EHLO} peut révéler davantage d’extensions ensuite.
Le code {556} porte sur le domaine auquel va le message, quel que soit celui qui l’envoie ; le code {530} porte sur le client, qui n’a pas encore appris si ce domaine accepte le courrier.
Le code {534} conteste la façon dont le client se connecte au compte, quel que soit le mot de passe ; le code {535} conteste ce que le client a présenté, ou ne donne pas la raison de l’échec.
La RFC 4954 veut que le client demande à l’utilisateur de nouveaux identifiants après le code {535}, et qu’il essaie un nouveau mécanisme après le code {534} ; une boîte de dialogue de mot de passe après le code {534} induit l’utilisateur en erreur.
L’exigence d’un mot de passe d’application se présente sous l’un ou l’autre numéro ; lisez donc le texte et le code étendu : {5.7.9} signifie que le mot de passe habituel n’est pas accepté de ce programme, {5.7.8} seul ne tranche pas.
Comme le code {534} parle d’une règle propre à un utilisateur, il peut révéler que le compte existe ; si cela doit rester caché, envoyez le code {535} à sa place.
Le code {538} conteste la connexion, et la même connexion au compte est permise une fois TLS actif ; le code {534} conteste le mécanisme, et la même connexion au compte sous TLS est de nouveau refusée.
Si le code {538} vient bien que le client ait activé TLS, cherchez un proxy qui termine TLS devant le serveur : le serveur lui-même voit alors une connexion en clair.
Un mécanisme plus fort est le remède au code {534} ; contre le code {538}, il peut aider aussi, puisque ce sont surtout les mécanismes exposant le mot de passe qui sont exclus des connexions en clair.
Ne vous rabattez pas sur le code {534} parce que le code {538} est obsolète : si TLS est tout ce qui manque, le code {534} fait chercher au client un autre mécanisme et non TLS.
À la commande {AUTH}, le code {534} dit qu’un mécanisme d’authentification est trop faible et en appelle un autre ; le code {554} dit que le TLS de toute la connexion est trop faible, si bien que tout mécanisme serait refusé.
Le code {535} ne peut venir qu’avant que la connexion au compte ne réussisse, le code {554} après aussi : un client qui est passé avec le code {235} et reçoit ensuite le code {554} n’a pas à toucher à son mot de passe.
Dans la RFC 5321, c’est la nouvelle adresse qui fait la différence : le code {551} l’offre, tandis que le code {550} n’en offre aucune, même pour une boîte aux lettres qui a déménagé, si le site ne veut pas révéler où.
Le numéro seul ne tranche pas : Postfix nomme la nouvelle adresse d’un utilisateur parti ailleurs dans une réponse avec le code {550} et {5.1.6} ; lisez donc le texte après les deux codes.
Sendmail ajoute {5.1.1} au code {551} bien qu’il connaisse l’utilisateur ; un programme qui juge d’après le seul code étendu prend donc un utilisateur parti ailleurs pour un utilisateur inconnu.
Dans ses règles pour la commande {VRFY}, la RFC 5321 traite le code {551} comme une réponse normale, au même titre que les réponses positives, et le code {550} comme une erreur.
Pour la plupart des sites, le code {550} est le choix le plus sûr : le code {551} donne la nouvelle adresse à quiconque la demande, et un serveur ne peut pas compter sur le fait qu’un expéditeur s’en servira.
Après le code {552}, un message plus petit ou une boîte aux lettres plus vide devrait mener au succès ; après le code {550}, ni la taille ni l’espace n’importent, car la boîte aux lettres n’existe pas ou une règle interdit le message.
Gmail bloque les messages au contenu dangereux par le code {552} avec {5.7.0} ; un message plus petit avec le même contenu échoue aussi.
Une limite mentionnée dans le texte du code {550} compte souvent des messages et non des octets : Gmail y ajoute {5.4.5} pour la limite quotidienne de l’expéditeur.
Exchange Online signale une limite d’envoi dépassée avec {5.2.2} ; là, même ce code étendu ne prouve donc pas que la boîte aux lettres du destinataire est pleine.
Tant que le compte est utilisé, sa boîte aux lettres pleine reçoit le code {552} avec {5.2.2} ; une fois que vous avez désactivé le compte, envoyez le code {550} avec {5.2.1}, même si la boîte aux lettres est pleine aussi.
Le code {550} porte sur ce qu’il y a derrière une adresse, la boîte aux lettres ou le droit de l’utiliser ; le code {553} porte sur l’adresse telle qu’elle est écrite.
Gmail montre la différence : un compte inconnu reçoit le code {550} avec {5.1.1}, un domaine introuvable reçoit le code {553} avec {5.1.2}, et une adresse mal formée reçoit le code {553} avec {5.1.3}.
Pour un compte auquel son adresse d’expéditeur n’appartient pas, les deux se recouvrent : la RFC 6409 prévoit le code {550}, Postfix envoie le code {553}, et tous deux y ajoutent {5.7.1}.
À la commande {VRFY}, les deux peuvent être opposés : le code {553} a trouvé plusieurs boîtes aux lettres qui correspondent, le code {550} n’en a trouvé aucune.
À la commande {RCPT TO}, envoyez le code {550} lorsqu’une autre graphie n’aiderait pas, car un expéditeur qui reçoit le code {553} cherche une faute de frappe.
Par définition, le code {550} refuse une boîte aux lettres ou une action sur celle-ci, et le code {554} fait échouer la tentative dans son ensemble, au message d’accueil ou avec le message ; en pratique, les serveurs mélangent les deux.
Pour un relais refusé et pour les listes de blocage, le numéro montre souvent seulement quel logiciel répond : Postfix envoie par défaut le code {554}, Exim et Sendmail envoient le code {550}.
L’exemple que Yahoo donne lui-même pour un compte qui n’existe pas est un code {554} ; chercher le seul code {550} ne permet donc pas de trouver toutes les adresses mortes.
Dans un avis de non-remise de Sendmail, une dernière ligne avec {554} et {5.0.0} est le résumé de Sendmail lui-même ; la réponse du serveur, qui peut très bien porter le code {550}, se trouve au-dessus.
Après les données, la RFC 6409 fait une distinction que d’autres serveurs peuvent suivre : le code {550} si la raison tient à l’utilisateur ou à une politique du site, le code {554} si le message lui-même est mal formé.
Le code {555} ne juge pas les adresses et conteste une extension que le client voulait utiliser ; le code {550} conteste une adresse, un client ou un message, avec ou sans extensions.
Le code {556} répète ce que le domaine du destinataire dit de lui-même dans le DNS ; le code {550} est la décision du serveur qui répond, sur une boîte aux lettres, un expéditeur ou un message.
Un MX nul peut aussi se trouver derrière le code {550} : Postfix l’envoie si le domaine de l’expéditeur a cet enregistrement, et Exim, qui ne connaît pas le code {556}, s’il vérifie un tel destinataire.
{5.1.10} tranche la question là où les serveurs suivent le registre, mais Exchange Online envoie le code {550} avec {5.1.10} pour une boîte aux lettres qu’il ne connaît pas.
Un domaine qui n’existe pas dans le DNS n’est pas un cas pour le code {556} : Sendmail le signale par le code {550}, Gmail par le code {553}, tous deux avec {5.1.2}.
Il n’est pas nécessaire de garder le code {550} pour les anciens clients : un client qui ne connaît pas le code {556} le juge d’après le premier chiffre et abandonne aussi.
Les deux réponses peuvent suivre la commande {RCPT TO} pour un destinataire que le serveur connaît : le code {551} parce que le courrier de cette personne va ailleurs, le code {552} parce qu’il n’y a pas de place ici pour le message.
Les deux mènent à une autre adresse : le code {551} parce que le titulaire d’une adresse correcte a déménagé, le code {553} parce que l’adresse donnée est mal écrite, non admise ou, à la commande {VRFY}, ambiguë.
Le code {551} concerne un seul destinataire, qu’on peut joindre à une autre adresse ; le code {554} concerne le plus souvent le client ou le message, et une autre adresse n’y change alors rien.
Après le code {551}, c’est l’adresse qui doit changer, et les options peuvent rester ; après le code {555}, l’adresse peut rester, et une option doit disparaître.
Le code {551} vient d’un serveur qui connaît la personne et sait où devrait aller son courrier ; le code {556} est donné sans rien savoir des personnes, car le domaine entier ne reçoit pas de courrier.
Le code {552} accepte le nom et conteste le volume ; le code {553} conteste le nom, et le ferait même si le message était vide et que la boîte aux lettres avait de la place.
Le code {552} nomme sa cause, une limite de taille ou d’espace ; le code {554} n’en nomme aucune, mais {5.3.4} à sa suite révèle la même limite.
Si un message se révèle trop volumineux pendant le transfert, Postfix et Exim envoient le code {552}, et OpenSMTPD envoie le code {554} ; avec {5.3.4} à sa suite, l’un ou l’autre numéro désigne la taille.
Une boîte aux lettres pleine peut apparaître sous le code {554} avec {5.7.1} : c’est ce que dit Postfix si son service de quota répond par un simple {REJECT}, sans code propre.
Exim, s’il est réglé pour refuser les messages avec trop de destinataires, emploie les deux dans une même transaction : le code {552} pour chaque commande {RCPT TO} au-dessus de la limite, puis le code {554} pour la commande {DATA}.
Si un message est trop volumineux et aussi interdit pour une autre raison, envoyez le code {554} ou {550} pour cette raison : le code {552} inviterait l’expéditeur à essayer une copie plus petite, qui échoue elle aussi.
À la commande {MAIL FROM}, le même paramètre peut provoquer l’un ou l’autre : le code {552} signifie que le serveur a compris {SIZE} et que le nombre est trop élevé, le code {555} qu’il ne connaît pas {SIZE}.
Après le code {552}, le même destinataire peut encore être joint, avec un message plus petit ou plus de place ; après le code {556}, rien n’atteint le destinataire, car aucune boîte aux lettres du domaine ne reçoit de courrier.
Le code {553} met en cause une seule adresse de l’enveloppe ; le code {554} peut signifier n’importe quoi, y compris le client et le contenu, même là où c’est en fait une adresse qui est la cause.
Une adresse d’expéditeur sans domaine complet reçoit le code {554} d’un serveur de soumission qui suit la RFC 6409, et le code {553} de Sendmail.
Une adresse non valide dans l’en-tête du message n’est découverte qu’après les données, où la RFC 6409 prévoit le code {554} ; le code {553} a sa place aux commandes qui précèdent.
Yahoo nomme les deux ensemble comme ses erreurs définitives, pour les adresses erronées comme pour les clients bloqués ; là, le numéro ne tranche donc rien.
Aux commandes {MAIL FROM} et {RCPT TO}, envoyez le code {553} lorsqu’une adresse corrigée serait acceptée, car un client peut alors montrer à l’utilisateur quelle adresse corriger ; le code {554} ne donne à l’utilisateur rien à corriger.
Le chevron fermant est la frontière : une faute dans l’adresse qui le précède donne le code {553}, et un paramètre qui le suit et que le serveur ne connaît pas donne le code {555}.
Gmail est une exception : pour une adresse entre chevrons qu’il ne peut pas analyser, il peut envoyer le code {555} avec {5.5.2} au lieu du code {553} avec {5.1.3}.
OpenSMTPD fait l’inverse : il emploie le code {553} pour une valeur fautive de {NOTIFY} ou de {ORCPT}, donc pour un paramètre.
Avec des adresses internationalisées, les deux signalent des fautes opposées : le code {555} refuse le paramètre {SMTPUTF8}, tandis que le code {553} avec {5.6.7} peut signifier que {SMTPUTF8} manque.
Contrôlez l’adresse avant les paramètres : un client qui reçoit le code {555} peut répéter la commande sans le paramètre, ce qui est inutile si le code {553} suit.
Le code {553} met en doute l’adresse telle qu’elle est écrite ; le code {556} accepte la graphie et a même trouvé le domaine dans le DNS, avec la déclaration qu’il ne reçoit pas de courrier.
Le code {555} mène à un paramètre de la commande, qu’un programme peut souvent omettre de lui-même ; le numéro {554} ne désigne aucune partie de la commande, si bien qu’une personne doit lire le texte.
Le code {554} est un refus du serveur qui répond, et un autre serveur peut décider autrement ; le code {556} transmet ce que le propriétaire du domaine a publié, si bien qu’aucun autre chemin n’aide.
Les textes de la norme se ressemblent, mais pas le moment : le code {554} pour un service de messagerie absent est le message d’accueil, avant qu’aucun domaine n’ait été nommé, et le code {556} ne vient qu’après la commande {RCPT TO}.
Un code {554} à la commande {RCPT TO} qui parle de relais disparaît avec l’authentification ou sur le bon serveur ; le code {556} ne disparaît pas.
Un code {554} peut aussi mentionner un MX nul : Yahoo cite cette raison, et là ce doit être le domaine de l’expéditeur qui en a un.
Pour un domaine que vous bloquez simplement ou que vous ne desservez plus, le code {556} est faux, car il fait état d’un enregistrement DNS qui n’existe pas ; envoyez le code {554} ou {550}, dans les deux cas avec {5.7.1}.
Le code {555} concerne une commande avec une option, et le même destinataire peut être accepté sans elle ; le code {556} concerne tout message à toute adresse du domaine.
Codes d’état étendus
Comparaison des codes d’état étendus
Classe
Où il apparaît
Exemple de texte
Sujet
Enregistré avec les codes de réponse
Codes de réponse
succès
échec temporaire
échec définitif
autre ou non défini
adressage
boîte aux lettres
système de messagerie
réseau et routage
protocole de remise du courrier
contenu ou média du message
sécurité ou politique
notification d’état de remise
Seule la classe est connue
Le système de messagerie signale un succès ou un échec, sans autre précision.
Seul le premier chiffre dit quelque chose : le reste ne dit ni où se situe la panne ni qui pourrait y remédier.
Après le code {250} ou {221}, le code {2.0.0} est la réponse ordinaire à tout ce qui ne demande pas de précision.
Un code {4.0.0} ou {5.0.0} dans un avis de non-remise vient souvent du système qui établit le rapport : la RFC 3461 l’exige là où aucun code plus précis ne convient.
La commande a été menée à bien, et aucune adresse ni boîte aux lettres n’est concernée.
Une règle d’accès ou un filtre refuse par un code de réponse seul, et le serveur ou sa bibliothèque de filtrage ajoute le code étendu manquant.
Le serveur distant n’a pas envoyé de code étendu, ou le logiciel qui a rédigé le rapport ne le recopie pas.
Dans un avis de non-remise, lisez le champ {Diagnostic-Code} et la réponse citée : un code étendu plus précis peut y figurer.
Sans une telle ligne, cherchez dans votre propre journal d’après le message et l’heure.
Laissez le code de réponse décider s’il faut réessayer et conservez le texte, car le code {5.0.0} ne donne aucune raison de rayer une adresse.
Quand vous rédigez un rapport, recopiez dans le champ {Status} le code étendu du serveur distant, s’il en a envoyé un.
Réservez les codes {4.0.0} et {5.0.0} au cas où l’on ne sait pas même où se situe la panne.
Si on le sait, le zéro du sujet correspondant vaut mieux, comme {5.1.0} pour une adresse ou {4.3.0} pour votre propre système.
Exim écrit le code {5.0.0} pour tout échec et le code {4.0.0} pour tout retard dans le champ {Status} de ses rapports ; un code plus précis du serveur distant ne peut figurer que dans {Diagnostic-Code}.
Si le serveur n’a pas donné de code étendu, Sendmail, en tant que client, écrit le code {5.0.0} pour un code {554} et pour la plupart des refus de la commande {MAIL FROM}.
Postfix répond aux blocs restants d’un message par le code {551} et {5.0.0} dès qu’une commande {BDAT} a échoué.
Concerne une adresse, sans précision
La réponse concerne l’une des adresses du message, sans dire ce qu’il en est.
On le rencontre le plus souvent comme succès : le code {250} avec {2.1.0} répond à la commande {MAIL FROM}, comme dans l’exemple de la RFC 2034.
Une telle réponse prend note de l’adresse de l’expéditeur ; elle ne confirme ni que cette adresse existe ni que l’expéditeur a le droit de l’employer.
En cas d’échec, le code {5.1.0} ne dit pas s’il s’agit de l’expéditeur ou du destinataire ; seuls la commande et le texte peuvent le dire.
Le serveur accepte l’expéditeur d’enveloppe et commence une transaction.
Postfix trouve l’expéditeur dans l’un de ses propres domaines, mais pas dans la liste des boîtes aux lettres de ce domaine, et le refuse par le code {5.1.0}.
L’adresse est trop longue ou compte trop de parties pour Sendmail, ou OpenSMTPD ne peut pas analyser l’adresse d’un expéditeur.
Après le code {2.1.0}, poursuivez par la commande {RCPT TO}, et attendez-vous à ce que des règles sur l’expéditeur s’appliquent encore à ce moment-là.
Si un message échoue avec le code {5.1.0}, vérifiez l’adresse de l’expéditeur dans les réglages de votre compte aussi bien que celle du destinataire.
Si Postfix refuse ainsi l’un de vos propres expéditeurs, ajoutez l’adresse manquante à sa liste d’utilisateurs, ou corrigez le programme qui envoie sous ce nom.
Placez le code {2.1.0} après le code {250} qui répond à la commande {MAIL FROM}.
Ne refusez par le code {5.1.0} que ce qui n’est ni une boîte aux lettres inconnue ({5.1.1}), ni un domaine incorrect ({5.1.2}, {5.1.8}), ni une faute de syntaxe ({5.1.3}, {5.1.7}).
Si le client de Postfix trouve un MX nul pour le domaine du destinataire, son avis de non-remise montre le code {5.1.0}, bien que le code {5.1.10} existe pour cela.
Exchange emploie le code {5.1.0} avec le texte « Sender denied », aussi bien pour un expéditeur qu’il filtre que pour la réponse à un ancien message s’il ne peut pas résoudre le destinataire de cette réponse.
Boîte aux lettres inexistante
Le système de messagerie destinataire ne trouve aucune boîte aux lettres à cette adresse.
Le domaine est correct et pris en charge ici, mais le nom qui précède l’arobase ne mène nulle part.
C’est ce que dit à cet instant la liste d’utilisateurs d’un seul hôte : derrière une copie périmée sur un filtre ou un MX de secours, une boîte aux lettres bien vivante donne le même résultat.
Sous la forme {4.1.1}, il signifie seulement que l’hôte ne peut pas encore décider, un usage qui va au-delà de la RFC 3463, laquelle réserve ce code aux échecs définitifs.
Une lettre est erronée, un formulaire ou une importation a altéré le nom, ou le titulaire est parti et le compte a été supprimé.
Un filtre placé en amont, ou un second hôte MX, travaille avec une liste de destinataires antérieure à la création de la boîte aux lettres.
Avec le code {4.1.1}, Postfix est encore en train de sonder l’adresse auprès d’un autre hôte, ou fonctionne avec {soft_bounce} pendant qu’un administrateur modifie quelque chose.
Un hôte accepte tous les noms du domaine et ne découvre qu’à la remise que la boîte aux lettres n’existe pas.
Vérifiez le nom d’après un message ou une carte de visite du destinataire, et non d’après l’entrée que propose votre logiciel de messagerie.
Pour une seule adresse, il n’y a rien à réparer de votre côté.
Si un fournisseur envoie soudain le code {5.1.1} pour beaucoup d’adresses qui fonctionnaient hier, suspendez les envois en masse vers lui et interrogez son postmaster avant qu’une liste ne soit nettoyée.
Alimentez tous les hôtes de la liste MX à partir d’un seul annuaire, et faites-les répondre par le code {451} avec {4.3.0} quand cet annuaire ne répond pas.
Conservez quelque temps les noms des utilisateurs partis avec le code {5.1.6}, afin que leurs correspondants apprennent qu’ils n’ont pas fait de faute de frappe.
Rayez une adresse d’une liste après un code {5.1.1} reçu d’un hôte de son domaine à la commande {RCPT TO} ; après le code {4.1.1}, gardez l’adresse.
Regardez la réponse qui accompagne le code, car un client peut avoir ajouté {5.1.1} à un simple code {550} qui parlait d’une politique.
Envoyez le code {5.1.1} avec {550} quand votre annuaire a répondu et ne contient pas le nom.
Une boîte aux lettres qui existe mais est fermée reçoit le code {5.2.1}, une adresse connue autrefois le code {5.1.6}, et un nom qui enfreint la grammaire le code {5.1.3}.
Postfix envoie le code {5.1.1} pour les noms inconnus dans ses domaines locaux, virtuels et de relais ; le code de réponse est {550}, sauf modification.
Si Postfix vérifie les adresses au moyen d’un message de sonde, il répond par défaut par le code {450} avec {4.1.1}, même après que ce message de sonde a été définitivement refusé.
En tant que client, Sendmail signale {5.1.1} pour tout code {550} reçu sans code étendu à la commande {RCPT TO}.
Pour le courrier vers Exchange Online, cherchez aussi les codes {5.1.10} et {5.4.1} : les deux peuvent désigner un destinataire absent de son annuaire.
Domaine inconnu ou sans messagerie
Le système de messagerie ne trouve pour cette adresse aucun domaine ni hôte qui accepte du courrier.
Ce qui suit l’arobase n’est pas un lieu où du courrier puisse arriver : le domaine n’existe pas, ou il ne peut pas recevoir de courrier.
Personne n’a parlé du côté de la destination ; le verdict vient donc d’un serveur de soumission, d’un relais ou du client qui n’a pas pu remettre le message.
Le code {4.1.2} dit seulement que le DNS n’a pas tranché la question.
Le domaine est mal saisi, a expiré, ou vient d’une liste d’adresses vieille de plusieurs années.
La recherche du domaine échoue pour le moment, et le serveur répond par le code {450} avec {4.1.2}.
En tant que client, Sendmail ne trouve aucun hôte pour le domaine et écrit « Host unknown » dans l’avis de non-remise.
Corrigez le domaine : la partie qui précède l’arobase n’a pas du tout été examinée.
Interrogez les enregistrements MX, A et AAAA du domaine par un résolveur d’un autre réseau ; s’ils existent, réparez votre propre DNS.
Renouvelez l’enregistrement du domaine, ou publiez un enregistrement MX dont le nom d’hôte a une adresse.
Le code {5.1.2} concerne toutes les adresses du domaine ; suspendez-les donc ensemble et testez le domaine une seule fois au lieu de chaque boîte aux lettres.
Envoyez le code {5.1.2} pour un domaine de destinataire que le DNS dit inexistant, avec {550} à la commande {RCPT TO}.
Un domaine d’expéditeur de ce genre reçoit le code {5.1.8}, un MX nul du destinataire le code {5.1.10}, et un DNS qui ne répond pas le code {4.4.3}.
Avec {reject_unknown_recipient_domain}, Postfix envoie {450} et {4.1.2} même pour un domaine qui n’existe certainement pas, à moins que la valeur de {unknown_address_reject_code} ne soit relevée.
Sendmail marque aussi d’un code {5.1.2} après {553} les domaines mal formés et les parties locales qui commencent ou finissent par un point.
Gmail envoie le code {553} avec {5.1.2} s’il ne trouve pas le domaine du destinataire.
Adresse du destinataire mal formée
L’adresse du destinataire n’est pas écrite correctement.
L’adresse enfreint la grammaire ; le serveur n’a donc consulté aucun annuaire et ne dit rien d’aucune boîte aux lettres.
La faute peut se trouver dans la partie locale, dans le domaine, ou dans les guillemets et les chevrons qui les entourent.
Une espace, une virgule, une seconde paire de chevrons ou un nom affiché s’est glissé dans la commande {RCPT TO}.
Sendmail trouve une lettre hors ASCII dans une adresse qui n’a pas été annoncée par {SMTPUTF8}.
Une règle de réécriture change une bonne adresse en une adresse vide ou inutilisable, et Postfix retourne le message à l’expéditeur.
Saisissez l’adresse à nouveau au lieu de la coller, et omettez tout ce qui n’est pas l’adresse.
Contrôlez les adresses là où on les saisit, et mettez exactement une adresse entre une seule paire de chevrons.
Dans une liste de diffusion, corrigez l’entrée d’après les données d’origine plutôt que de la rayer.
Si l’expéditeur l’a saisie correctement, cherchez la règle de réécriture ou d’alias qui a produit la forme incorrecte.
Envoyez le code {501} avec {5.1.3} pour un destinataire que vous ne pouvez pas analyser, avant toute recherche.
Employez le code {5.1.7} pour l’adresse de l’expéditeur et le code {5.5.4} pour ce qui suit le chevron fermant.
Le code de réponse qui le précède varie : Postfix et OpenSMTPD envoient le code {501}, Sendmail et Gmail le plus souvent le code {553}.
Un avis de non-remise de Postfix avec le code {5.1.3} et le texte « null recipient address » signifie qu’il ne restait rien de l’adresse.
En tant que client, Sendmail écrit {5.1.3} pour tout code {553} sans code étendu à la commande {MAIL FROM} ou {RCPT TO}, bien qu’une telle réponse ne concerne pas forcément la syntaxe.
Adresse qui correspond à plusieurs boîtes aux lettres
Le système de messagerie destinataire ne peut pas déterminer laquelle de plusieurs boîtes aux lettres est visée.
Plus d’une boîte aux lettres correspond à l’adresse, parce que la destination compare les noms de façon approximative ou parce que deux comptes revendiquent la même adresse.
Dans le second cas, tout expéditeur rencontre l’échec jusqu’à ce que la destination ait mis de l’ordre dans son annuaire.
Un avis de non-remise d’Exchange porte le mot « Ambiguous », ce qui signifie d’ordinaire que deux objets de l’annuaire partagent l’adresse.
Demandez au destinataire son adresse complète et exacte.
Cherchez l’adresse dans l’annuaire et ne la laissez qu’à un seul compte.
N’envoyez le code {5.1.4} que si votre serveur devine les boîtes aux lettres à partir de noms incomplets ; à la commande {VRFY}, la RFC 5321 prévoit le code {553} pour un utilisateur ambigu.
Exchange Server peut être réglé pour refuser par le code {5.1.4} les destinataires de domaines de premier niveau réservés tels que {.test}, alors que rien n’y est ambigu.
Destinataire accepté
L’adresse du destinataire a été acceptée.
La RFC 3463 a créé ce code pour les rapports de remise positifs, où il atteste que l’adresse était correcte.
Le plus souvent, il suit le code {250} qui répond à la commande {RCPT TO}, et promet alors moins : le serveur ajoute le destinataire à la transaction et peut ne contrôler la boîte aux lettres que plus tard.
Le serveur a ajouté le destinataire à la transaction.
L’expéditeur a demandé une notification de succès avec {NOTIFY}, et le rapport indique que le message a été remis au destinataire ou relayé.
Le destinataire suivant ou la commande {DATA} vient ensuite ; pour le destinataire accepté, personne n’a rien à faire.
N’utilisez pas le code {2.1.5} pour tester si une adresse existe : un serveur doté d’une boîte aux lettres attrape-tout le donne à n’importe quel nom.
Envoyez le code {2.1.5} avec {250} pour chaque destinataire que vous acceptez ; pour une commande {VRFY} à laquelle vous répondez sans contrôle, le code {252} avec un autre code, tel que {2.0.0}, est une réponse honnête.
Exchange Server peut être réglé pour refuser par le code {5.1.5} les destinataires de domaines réservés comme example.com, le contraire de ce que signifie le code.
Boîte aux lettres disparue, sans nouvelle adresse
La boîte aux lettres a existé, mais n’accepte plus de courrier à cette adresse.
Le site se souvient de l’adresse : elle a été correcte autrefois, et la boîte aux lettres correspondante a été abandonnée ou déplacée.
D’après son nom, le code vient sans adresse de transfert ; Postfix met pourtant la nouvelle adresse dans le texte s’il la connaît.
Une personne est partie ou un service a changé de nom, et l’administrateur garde l’ancien nom dans une table telle que {relocated_maps}.
Cherchez une nouvelle adresse dans le texte de l’avis de non-remise, et à défaut demandez-la au destinataire par téléphone ou par un collègue.
Retirez l’adresse, et offrez à son titulaire un moyen d’en saisir une nouvelle ; n’extrayez pas d’adresse du texte par programme.
Envoyez le code {550} avec {5.1.6} pour une ancienne adresse dont vous n’avez pas le droit de révéler la remplaçante ; pour la révéler, envoyez le code {551}.
Si le compte peut être rouvert, c’est le code {5.2.1} qui convient.
OpenSMTPD met le code {5.1.6} dans un avis de non-remise si l’utilisateur est introuvable au moment de la remise ; dans ce cas, il se peut que personne n’ait changé d’adresse.
En tant que client, Sendmail écrit {5.1.6} pour un code {551} distant reçu sans code étendu.
Exchange Server peut être réglé pour refuser par le code {5.1.6} les destinataires dont le domaine n’a pas de point ; une telle adresse n’a pas changé.
Adresse de l’expéditeur mal formée
L’adresse de l’expéditeur n’est pas acceptée telle qu’elle est écrite.
L’expéditeur d’enveloppe enfreint la grammaire des adresses, si bien que ni une réponse par courrier ni un avis de non-remise ne pourrait s’en servir.
Postfix emploie ce code plus largement : il marque aussi un expéditeur dont un message de sonde n’a pas confirmé la boîte aux lettres, par défaut avec {4.1.7} même après un refus net.
Un script ou une bibliothèque met un nom affiché, des guillemets ou une seconde paire de chevrons dans la commande {MAIL FROM}.
Postfix est réglé pour vérifier les expéditeurs, et le serveur du domaine de l’expéditeur n’a pas confirmé la boîte aux lettres.
Corrigez l’adresse de l’expéditeur dans les réglages du programme ou de l’appareil.
Donnez à la commande {MAIL FROM} l’adresse seule, et gardez le nom affiché pour l’en-tête.
Si le texte parle d’une adresse non vérifiée, veillez à ce que vos hôtes MX acceptent cette boîte aux lettres à la commande {RCPT TO}, car le côté destinataire les interroge par un message de sonde.
Envoyez le code {501} avec {5.1.7} à la commande {MAIL FROM} pour une adresse impossible à analyser ; un domaine qui n’existe pas reçoit le code {5.1.8}, une boîte aux lettres absente de votre propre domaine le code {5.1.0}.
Gmail envoie le code {553} avec {5.1.7}, Postfix et postscreen le code {501}.
Sendmail ajoute {5.1.7} au code {553} pour un expéditeur qu’il peut analyser, mais pour lequel il n’a pas d’agent de remise.
Domaine de l’expéditeur injoignable pour une réponse
Le domaine de l’adresse de l’expéditeur est introuvable ou ne peut pas recevoir de réponses.
Un avis de non-remise adressé à l’expéditeur d’enveloppe n’aurait nulle part où aller ; le côté destinataire n’accepte donc pas le message.
Le destinataire n’est pas en cause, même là où la réponse vient à la commande {RCPT TO}.
La classe relève d’un choix local plutôt que du fait constaté : pour un seul et même domaine inconnu, Sendmail envoie le code {5.1.8} et Postfix, par défaut, le code {4.1.8}.
Un serveur ou un appareil envoie son courrier sous un nom d’hôte interne que le DNS public ne connaît pas.
Les serveurs de noms du domaine de l’expéditeur ne répondent pas au côté destinataire.
Le domaine a expiré, ou son enregistrement MX nomme un hôte sans adresse.
Interrogez les enregistrements MX, A et AAAA du domaine de l’expéditeur d’enveloppe depuis l’extérieur de votre réseau, et ajoutez ce qui manque.
Donnez au courrier automatique un expéditeur dans un domaine réel, où quelqu’un lit les avis de non-remise.
Si le texte dit « bad outbound sender », sécurisez d’abord le compte : quelqu’un d’autre a probablement envoyé du courrier par son intermédiaire.
Si les domaines de nombreux expéditeurs sans lien entre eux échouent en même temps, c’est votre propre résolveur qui est en cause.
N’imputez pas l’échec à l’adresse du destinataire.
Envoyez le code {451} avec {4.1.8} tant que le DNS ne répond pas, et le code {5.1.8} une fois qu’il a dit que le domaine n’existe pas.
Un MX nul du domaine de l’expéditeur a son propre numéro, {5.7.27}.
Un hôte Sendmail qui exige un DNS inverse envoie aussi le code {451} avec {4.1.8} si l’adresse IP du client ne se résout pas ou si son nom paraît falsifié.
À cause de la valeur par défaut de Postfix, un message dont le domaine d’expéditeur est mal orthographié peut attendre des jours avant que quiconque apprenne l’erreur.
Dans Exchange Online, le code {5.1.8} avec le texte « bad outbound sender » signifie que le compte de l’expéditeur est bloqué parce qu’il a envoyé trop de courrier indésirable.
Fin du suivi du message
Le message a été transmis à un système de messagerie qui ne peut pas signaler ce qu’il est devenu.
Le suivi des messages permet à un expéditeur de demander aux hôtes du trajet ce qu’un message est devenu ; à cet hôte, la piste s’arrête.
Le code n’a sa place que dans un tel rapport de suivi, avec l’action {relayed}, et jamais dans une réponse au cours d’une session.
L’hôte suivant ne participe pas au suivi des messages, ou l’exploitant cache une adresse de transfert confidentielle.
Si vous avez besoin d’une certitude, demandez au destinataire ; aucune autre interrogation n’en dira davantage.
N’écrivez le code {2.1.9} que dans les rapports de suivi avec l’action {relayed} ; un rapport de remise au sujet d’un message relayé emploie un autre succès, tel que {2.1.5}.
Le code source de Postfix, d’Exim, de Sendmail et d’OpenSMTPD ne contient pas {2.1.9}.
Domaine qui déclare ne pas accepter de courrier
Le domaine du destinataire n’accepte pas de courrier, ou son système de messagerie ne connaît pas ce destinataire.
Le domaine publie un MX nul, un unique enregistrement MX dont l’hôte n’est qu’un point, et déclare ainsi qu’aucune de ses adresses n’accepte de courrier.
C’est le serveur de soumission de l’expéditeur ou un relais qui le dit, d’ordinaire à la première tentative, et aucun hôte du domaine n’a été contacté.
Exchange Online donne au même numéro un autre sens : il connaît le domaine, mais pas le destinataire.
L’adresse nomme un hôte web ou un domaine parqué dont le titulaire a déclaré qu’il n’accepte pas de courrier.
Une réponse automatique est adressée à un message dont l’adresse d’expéditeur a été falsifiée dans un tel domaine.
Une adresse qui ne figure pas dans l’annuaire d’un abonné d’Exchange Online reçoit le code {550} avec {5.1.10} et le texte « Recipient not found ».
Vérifiez le domaine : on écrit souvent le nom d’un site web dont le titulaire reçoit son courrier sous un autre domaine.
Consultez l’enregistrement MX : s’il indique un véritable hôte, le refus vient d’Exchange Online ou d’une réponse périmée de votre résolveur.
Dans le cas d’un MX nul, remplacez l’enregistrement si le domaine doit finalement recevoir du courrier.
Dans le cas d’Exchange Online, vérifiez que la boîte aux lettres existe, qu’elle a cette adresse et qu’elle a été synchronisée.
Considérez le code {556} comme un verdict sur tout le domaine, et le code {550} avec {5.1.10} comme un verdict sur une seule adresse.
Envoyez le code {556} avec {5.1.10} à la commande {RCPT TO} pour un domaine de destinataire dont le MX est nul.
Si c’est le domaine de l’expéditeur qui en a un, envoyez le code {550} avec {5.7.27} ; pour une boîte aux lettres inconnue chez vous, le code {5.1.1}.
En tant que client, Sendmail reconnaît le MX nul et écrit le code {5.1.10} dans son avis de non-remise.
Postfix n’envoie le code {556} avec {5.1.10} à la commande {RCPT TO} que sous l’effet de {reject_unknown_recipient_domain}.
Concerne la boîte aux lettres, sans précision
La réponse concerne la boîte aux lettres du destinataire, sans dire ce qu’il en est.
La boîte aux lettres existe, et quelque chose dans son stockage ou ses réglages a causé la réponse.
Dans les rapports d’une remise sur le même hôte, le code {4.2.0} correspond typiquement à un verrou qui n’a pas pu être posé, et le code {5.2.0} à un fichier de boîte aux lettres dont le propriétaire ou le type est incorrect.
Le programme de remise ne peut pas verrouiller, ouvrir ou créer le fichier ou le dossier de la boîte aux lettres.
Examinez le propriétaire, les droits et les fichiers de verrouillage de la boîte aux lettres, ainsi que le système de fichiers où elle se trouve.
Comparez le code à la réponse citée avant de croire qu’une boîte aux lettres est concernée.
Gardez l’adresse si l’autre serveur a lui-même envoyé le code, car celui-ci confirme alors que la boîte aux lettres existe.
N’employez les codes {4.2.0} et {5.2.0} que pour les pannes d’une seule boîte aux lettres qui ne sont ni un compte fermé ({5.2.1}), ni un quota ({4.2.2}), ni une limite de taille ({5.2.3}).
En tant que client, Sendmail écrit {4.2.0} pour tout code {450} sans code étendu, et {5.2.0} pour un tel code {550} après les données, quoi qu’en dise le texte.
Compte fermé ou bloqué
La boîte aux lettres du destinataire existe, mais n’accepte pas de messages.
Le compte est connu et fermé : suspendu, impayé, inutilisé depuis trop longtemps, ou fermé le temps d’un déplacement.
La classe est censée dire pour combien de temps : {5.2.1} s’il ne rouvrira jamais, {4.2.1} si ce n’est que pour un temps.
Gmail enfreint cette règle : il répond aussi dans les deux classes pour une boîte aux lettres qui reçoit trop de courrier en ce moment, si bien qu’un seul code {5.2.1} ne prouve pas que le compte est mort.
Le titulaire ne s’est pas connecté ou n’a pas payé depuis longtemps, ou le fournisseur a suspendu le compte.
Trop de messages arrivent en peu de temps, par exemple des alertes de vos propres systèmes ou une vague d’avis de non-remise.
Écrivez au destinataire par un autre canal ; une seconde tentative immédiate reçoit la même réponse.
Si Gmail dit que le courrier arrive trop vite, répartissez vos messages vers ce compte sur une plus longue durée.
Connectez-vous au compte une fois, faites lever une suspension par votre fournisseur, ou cherchez quel service inonde la boîte aux lettres.
Décidez pour chaque compte fermé s’il rouvrira, et choisissez la classe en conséquence.
Suspendez l’adresse après le code {5.2.1}, essayez-la de nouveau un autre jour, et abandonnez-la si cela continue ; le code {4.2.1} ne demande que la file d’attente habituelle.
Envoyez le code {450} avec {4.2.1} pour un compte verrouillé pour le moment et le code {550} avec {5.2.1} pour un compte qui reste fermé.
Un compte supprimé reçoit le code {5.1.1} ou {5.1.6}, un quota le code {4.2.2}, et un refus de ce seul expéditeur le code {5.7.1}.
Pour un destinataire refusé dans sa table d’accès, un hôte Sendmail envoie {550} {5.2.1} avec le texte « Mailbox disabled for this recipient », qu’il ait ou non une telle boîte aux lettres.
De la part de Google, le code {450} avec {4.2.1} peut aussi signifier qu’un abonné de son service de relais a dépassé une limite de pointe.
Exchange Server signale aussi le code {5.2.1} pour un message que son filtre de contenu a mis en quarantaine.
Quota de la boîte aux lettres épuisé
La boîte aux lettres du destinataire est pleine.
La boîte aux lettres a épuisé son quota ou l’espace dont elle dispose ; en règle générale, seul son titulaire peut y changer quelque chose, en supprimant du courrier.
Il appartient au serveur de choisir si le message attend : le code {4.2.2} le laisse dans la file d’attente de l’expéditeur, le code {5.2.2} le retourne aussitôt.
La boîte aux lettres a un titulaire, mais si elle reste pleine pendant des semaines, probablement personne ne la lit.
Le serveur interroge son service de quotas à la commande {RCPT TO} et épargne le transfert au client.
Le message a été accepté, puis le stockage du courrier ou le système de fichiers a refusé de l’enregistrer.
Un serveur de soumission, lors d’une remise à une boîte aux lettres locale, constate que le quota et le délai de grâce sont dépassés.
Supprimez des messages volumineux, videz la corbeille, et n’oubliez pas qu’un quota partagé peut aussi compter des fichiers hors de la boîte aux lettres.
Après le code {5.2.2}, prévenez le destinataire par téléphone, et renvoyez le message quand il y aura de la place.
Prévenez les titulaires avant que la limite ne soit atteinte, et acceptez les petits messages au-delà pendant un délai de grâce.
Ne supprimez pas l’adresse aussitôt ; mettez-la en pause après plusieurs jours de codes {4.2.2} ou {5.2.2} et réessayez quelques semaines plus tard.
Envoyez d’abord le code {452} avec {4.2.2}, comme le veut la RFC 3463, et le code {552} avec {5.2.2} quand un délai de grâce accordé au titulaire est passé.
Si le disque de tout le système est plein, envoyez le code {4.3.1} ; si seul ce message est trop volumineux, le code {5.2.3}.
Gmail envoie le code {452} avec {4.2.2} pour un compte dont l’espace de stockage est épuisé.
Postfix refuse une remise locale par le code {5.2.2} dès que le quota du système de fichiers ou {mailbox_size_limit} est dépassé.
Le programme de Sendmail pour les boîtes aux lettres locales diffère avec le code {4.2.0} un message qui dépasse le quota de disque, et ne le retourne avec le code {5.2.2} que si on le lui demande.
En tant que client, Sendmail écrit {5.2.2} pour un code {552} sans code étendu à la commande {RCPT TO} ou après les données, bien que le code {552} puisse parler de la taille.
Exchange Online emploie aussi le code {5.2.2} envers ses propres abonnés qui ont dépassé une limite d’envoi.
Limite de taille de cette boîte aux lettres dépassée
Le message est plus volumineux que ce que le côté destinataire admet pour cette boîte aux lettres.
La limite de cette boîte aux lettres est inférieure à celle du système ; d’autres destinataires sur le même hôte peuvent donc recevoir le message.
Sendmail ne respecte pas cette distinction et envoie ce code pour sa limite applicable à tous les messages, même à la commande {MAIL FROM}.
Le client a déclaré la taille, et la boîte aux lettres qui vient d’être nommée en admet moins.
Un groupe de distribution ou un programme placé derrière l’adresse n’accepte que de petits messages.
Le message dépasse le maximum d’un hôte Sendmail.
Envoyez un lien vers le fichier, ou répartissez les pièces jointes sur plusieurs messages.
Relevez la limite de la boîte aux lettres si le système dans son ensemble accepterait un tel message.
Continuez avec les autres destinataires de la transaction ; le refus ne vaut que pour celui-ci.
Quand la taille déclarée est connue, envoyez {552} et {5.2.3} dès la commande {RCPT TO} ; une limite commune à toutes les boîtes aux lettres relève du code {5.3.4}.
Après le code {5.2.3}, Exchange Server écrit « RecipSizeLimit », la limite du destinataire ; relever la limite de l’expéditeur n’y change rien.
Postfix signale le code {5.2.3} si un message dépasse la limite de taille fixée pour un programme de remise externe.
Liste impossible à développer
L’adresse est une liste de diffusion ou un alias dont les destinataires ne peuvent pas être déterminés.
Le serveur connaît l’adresse comme une liste de diffusion, mais ne peut pas lire ou résoudre les adresses qu’elle recouvre, si bien qu’aucun membre de la liste ne reçoit ce message.
OpenSMTPD emploie ce code pour les alias et les fichiers de transfert de toute sorte, et envoie le code {5.2.4} même pour un nom inconnu dans un domaine virtuel.
Le fichier ou la base de données des membres ne peut pas être ouvert pour le moment.
Des alias renvoient les uns aux autres en boucle ou sont imbriqués trop profondément.
Contrôlez les droits et la syntaxe du fichier d’alias ou de liste, puis développez l’adresse à la main et cherchez une boucle.
Prévenez le propriétaire de la liste de diffusion, car ses membres ne remarquent pas que du courrier manque.
Envoyez le code {450} avec {4.2.4} tant que la liste de diffusion est illisible, et le code {550} avec {5.2.4} si elle est définitivement défectueuse ; un expéditeur qui n’a pas le droit d’y écrire reçoit le code {5.7.2}.
OpenSMTPD place ses propres numéros {424} et {524} devant {4.2.4} et {5.2.4}, bien que le registre associe ce code à {450} et {452}.
Sendmail envoie le code {451} avec {4.2.4}, ou le code {550} avec {5.2.4}, s’il ne peut pas ouvrir le fichier d’une liste incluse.
Interne au système de messagerie, sans précision
La réponse concerne le système de messagerie lui-même, sans autre précision.
L’hôte existe et accepte normalement du courrier ; quelque chose y a mal tourné : une table illisible, un processus qui s’est arrêté, un filtre défaillant.
Le code {4.3.0} est le code collectif de Postfix et d’OpenSMTPD pour les problèmes internes, et seul le journal de l’hôte qui l’a écrit nomme la cause.
Dans un avis de non-remise, le code {5.3.0} signifie souvent qu’un programme qui devait recevoir le message s’est terminé par une erreur.
Une table de recherche, le fichier de file d’attente ou un processus auxiliaire du serveur est défaillant.
La partie TLS d’un serveur Postfix n’est pas prête pour le moment.
Un programme de remise, un script ou un antivirus a renvoyé une erreur ou a été arrêté à l’expiration de son délai.
Relevez dans le journal de l’expéditeur l’heure et l’identifiant de file d’attente, et cherchez dans votre propre journal un avertissement juste avant cette ligne.
Laissez dans la file d’attente un message qui a reçu le code {4.3.0}, et voyez d’abord si c’est votre propre hôte qui a écrit le code, comme le font les clients pour les pannes de leur côté.
Si le même texte revient à chaque tentative, envoyez-le au postmaster de cet hôte.
Essayez un autre hôte de la liste MX avant d’attendre.
Envoyez le code {4.3.0} pour une panne interne que vous ne pouvez pas mieux nommer, afin que le client garde le message.
Un disque plein reçoit le code {4.3.1}, une surcharge ou un arrêt le code {4.3.2}, une configuration défectueuse le code {4.3.5}, et un annuaire externe qui ne répond pas le code {4.4.3}.
Gmail envoie le code {451} avec {4.3.0} et un texte au sujet de plusieurs domaines de destination ; dans ce cas, une transaction par domaine est utile, et attendre ne l’est pas.
La table de Sendmail pour les réponses sans code étendu transforme tout code {451} en {4.3.0}.
Postfix convertit le code de retour d’un programme de remise : celui d’un échec temporaire devient {4.3.0}, et un code de retour inconnu {5.3.0}.
Plus d’espace disque sur le système
Le système de messagerie n’a plus d’espace de stockage pour le moment.
Le disque de l’hôte manque de place ; tous ses destinataires sont donc touchés, et aucun d’eux ne peut y remédier en supprimant du courrier.
Le disque plein peut être celui de la file d’attente ou des journaux, alors que les boîtes aux lettres elles-mêmes ont de la place.
L’espace libre de la file d’attente est tombé au-dessous de la réserve du serveur, ou la taille déclarée n’y tient pas.
Le disque se remplit pendant l’écriture du message.
Libérez de la place dans le système de fichiers de la file d’attente, cherchez ce qui le remplit, par exemple une boucle ou un flot d’avis de non-remise, et faites déclencher une alarme avant que la réserve ne soit atteinte.
Laissez le message dans la file d’attente ; si le code persiste pendant des heures, téléphonez à l’autre site, car le courrier adressé à son postmaster reçoit la même réponse.
Envoyez le code {452} avec {4.3.1} avant le transfert plutôt qu’après, et jamais pour le quota d’un seul utilisateur, qui relève du code {4.2.2}.
Exchange Server emploie le code {4.3.1} avec le texte « Insufficient system resources » quand l’espace disque est faible, mais aussi quand la mémoire est insuffisante.
Sendmail envoie le code {452} avec {4.4.5} à la commande {MAIL FROM} quand son disque manque de place, et le code {4.3.1} seulement quand la place vient à manquer pendant le transfert.
L’hôte n’accepte pas de courrier
L’hôte destinataire n’accepte pas de messages.
Dans la classe 4, l’hôte est en cours d’arrêt, surchargé ou en maintenance ; dans la classe 5, il n’accepte jamais de courrier, ce pour quoi le code {521} a été créé.
Plusieurs serveurs emploient le code {4.3.2} pour ralentir des clients : l’hôte fonctionne bien, mais ce client a ouvert trop de connexions, ou il est nouveau et doit prouver qu’il revient.
Le serveur n’a pas de processus libre pour la session, ou le client dépasse une limite de connexions.
Dans Postfix, postscreen a testé un nouveau client et ne le laisse parler au véritable serveur qu’à la session suivante.
Le serveur Postfix de l’expéditeur retient le courrier d’un transport que son administrateur a réglé de façon à le différer.
Réessayez comme d’habitude, et ouvrez moins de connexions à la fois vers cette destination.
Réessayez depuis la même adresse IP, car un hôte qui teste les nouveaux clients ne tient pas compte des tests qu’une autre adresse a réussis.
Avant d’ajouter du matériel, examinez les limites de processus et de connexions, et voyez si quelques clients n’en occupent pas la plupart.
Après le code {5.3.2}, passez à l’hôte suivant de la liste MX ; le verdict porte sur cet hôte et non sur le domaine.
Envoyez le code {421} avec {4.3.2} quand vous fermez des sessions pour cause de charge ou d’arrêt.
Envoyez le code {521} avec {5.3.2} sur un hôte qui n’accepte aucun courrier, et le code {556} avec {5.1.10} pour le domaine d’autrui qui déclare la même chose.
Postscreen répond par le code {421} avec {4.3.2} si tous les ports du serveur sont occupés.
Sendmail emploie le code {4.3.2} pour ses limites de connexions et de débit de connexions, et le code {451} avec {4.3.2} quand un milter diffère le courrier.
De la part d’Exchange Online, le code {432} avec {4.3.2} est une limite de remises parallèles vers une boîte aux lettres ou depuis un compte.
À la commande {ATRN}, le code {453} avec {4.3.2} signifie qu’aucun courrier n’attend, et n’est donc pas une panne.
Fonction non disponible ici
Le système de messagerie ne prend pas en charge une fonction demandée.
Le message demande quelque chose que la destination, typiquement une passerelle vers un autre genre de messagerie, ne peut pas exprimer.
De la part de Sendmail, le code concerne des fonctions de la session elle-même : TLS qui n’est pas prêt, ou un mécanisme d’authentification qu’il ne propose pas.
Une passerelle ne trouve, dans le système placé derrière elle, aucun équivalent d’un service demandé.
Sendmail ne peut pas démarrer TLS pour le moment et envoie le code {454} avec {4.3.3}.
Sendmail n’a pas ce mécanisme et envoie le code {504} avec {5.3.3}.
Choisissez un mécanisme que le serveur énumère, et ne continuez pas en clair après le code {4.3.3} si le mot de passe devait suivre.
Renvoyez le message sans l’option particulière, telle qu’une priorité ou un accusé de réception demandé.
Envoyez le code {5.3.3} si un service demandé par l’expéditeur ne peut pas être fourni derrière vous ; un paramètre inconnu reçoit le code {5.5.4}, et une fonction de sécurité faible ou absente le code {5.7.4}.
Exchange Server envoie le code {5.3.3} avec le texte « Unrecognized command » ; entre ses propres hôtes, la cause peut être une méthode d’authentification absente du connecteur de réception.
Limite de taille de l’hôte dépassée
Le message est plus volumineux que ce qu’accepte un système de messagerie sur son trajet.
Un hôte du trajet, pas forcément le dernier, a une limite pour tous les messages, et celui-ci la dépasse.
Ce qui compte est la taille en cours de transmission : le codage rend les pièces jointes d’un tiers plus volumineuses que ne l’étaient les fichiers.
Si le serveur annonce sa limite, le client n’a pas même besoin d’essayer ; l’avis de non-remise peut donc venir du serveur de l’expéditeur lui-même.
La taille déclarée dépasse la limite, et rien n’a été transféré.
Le client n’a pas déclaré de taille, ou en a déclaré une trop petite, et la limite est atteinte pendant le transfert.
Le serveur de l’expéditeur compare le message à la limite annoncée et renonce.
Compressez la pièce jointe, divisez-la, ou envoyez plutôt un lien.
Cherchez dans l’avis de non-remise quel hôte a cette limite ; si c’est votre propre relais, sa limite est inférieure à celle que voient vos utilisateurs.
Faites annoncer aux passerelles et aux filtres la même limite que celle des serveurs placés derrière eux.
Envoyez le code {552} avec {5.3.4} à la commande {MAIL FROM} si la taille déclarée dépasse votre limite, et après les données si elle n’a pas été déclarée.
Une limite propre à une boîte aux lettres relève du code {5.2.3}, et un disque plein pour le moment du code {4.3.1}.
Postfix le fait précéder du code {552}, OpenSMTPD du code {554}, et le serveur de Sendmail emploie {5.2.3} à sa place.
Dans les rapports d’Exchange Server, le code {5.3.4} peut venir de la source aussi bien que de la destination ; regardez donc quel serveur le rapport nomme.
Configuration défectueuse
Un système de messagerie est configuré d’une manière qui ne lui permet pas d’accepter ce message.
Une erreur de configuration fait obstacle, et elle demeure jusqu’à ce qu’un administrateur la corrige.
Lisez d’abord quel hôte se plaint : dans une réponse, c’est la configuration du côté destinataire, dans un rapport le plus souvent celle de l’expéditeur lui-même.
Une règle d’accès d’un serveur Postfix est mal formée, ou son service de politique ne répond pas.
L’hôte désigné par {relayhost} n’existe pas, refuse le client, ou ramène à celui-ci.
Un enregistrement MX désigne un hôte Sendmail qui ne considère pas le domaine comme le sien.
Cherchez dans le journal l’avertissement qui accompagne le code {4.3.5} ; tous les clients le reçoivent jusqu’à ce que vous ayez corrigé la règle.
Si votre propre file d’attente montre ce code, contrôlez {relayhost} et les tables de transport, puis relancez la file d’attente.
Préférez le code {451} avec {4.3.5} au code {5.3.5} : l’erreur est la vôtre, et le courrier des autres devrait attendre que vous l’ayez corrigée.
Postfix transforme exprès en {4.3.5} les erreurs définitives de son {relayhost}, afin qu’une erreur à cet endroit n’entraîne pas le retour de tout le courrier à l’expéditeur.
Sendmail émet un avis de non-remise avec {553} et {5.3.5} si du courrier lui revient en boucle à cause d’un enregistrement MX.
Exchange Server signale une boucle de courrier par le code {5.3.5}, par exemple si un connecteur de réception porte le nom d’un autre serveur.
Accepté avec une autre priorité
Le message est accepté, mais pas avec la priorité demandée.
Le serveur connaît l’extension des priorités de message et a relevé ou abaissé la priorité de ce message.
Le texte commence par la nouvelle valeur, un nombre qu’un programme peut lire.
Le compte n’a pas droit à la priorité qu’il a demandée, ou il n’en a demandé aucune et s’en est vu attribuer une par une politique locale.
Le message est en route ; seul l’ordre dans lequel les hôtes le traitent peut changer.
Montrez la nouvelle valeur si l’utilisateur en avait choisi une autre.
Envoyez le code {2.3.6} avec {250} à la commande {MAIL FROM} ou après les données si vous changez la priorité ; un message que vous refusez à cause de sa priorité reçoit le code {X.7.15}.
L’exemple de la RFC 6710 donne la lettre X à la place du chiffre de classe ; une réponse réelle doit commencer par {2.3.6}, car ce chiffre doit correspondre au code de réponse.
Postfix, Exim, Sendmail et OpenSMTPD n’ont pas cette extension dans les versions examinées.
Concerne le réseau ou le routage, sans précision
Quelque chose a mal tourné dans le réseau ou sur le chemin vers la destination.
Le code {4.4.0} signifie une panne entre des hôtes que ne décrit aucun des autres codes de réseau.
De la part de Postfix, le code {5.4.0} a un seul sens, bien net : le message porte trop de champs {Received}, il s’agit donc d’une boucle ou d’un très long trajet.
Sendmail veut voir des enregistrements MX ou un nom d’hôte avant de relayer, et le DNS ne répond pas.
Postfix compte plus de sauts que n’en permet son paramètre {hopcount_limit}, qui vaut 50 par défaut.
Avec le code {5.4.0}, lisez de bas en haut les champs {Received} dans l’avis de non-remise : les hôtes qui se répètent forment la boucle.
Avec le code {4.4.0}, testez depuis le serveur lui-même si les noms et les adresses se résolvent.
Cherchez d’abord le code particulier : pas de réponse {4.4.1}, connexion rompue {4.4.2}, DNS muet {4.4.3}, pas de route {5.4.4}, boucle {5.4.6}.
Connexion sans réponse
Un système de messagerie n’a pas répondu, ou il a refusé le destinataire.
L’hôte d’envoi a essayé de se connecter à un autre hôte et n’a pas eu de réponse : la connexion a expiré ou a été refusée.
Le code {4.4.1} figure dans les journaux et les rapports du côté de l’envoi, et ne peut pas venir de l’hôte qu’il met en cause.
Le code {5.4.1} est une autre affaire : Exchange Online l’envoie avec le texte « Access denied » pour un destinataire qui ne figure pas dans son annuaire.
L’hôte de destination est éteint ou surchargé, un pare-feu supprime les paquets, ou l’enregistrement MX nomme un hôte qui a changé d’adresse.
Le réseau de l’expéditeur bloque lui-même les connexions sortantes vers le port 25, si bien qu’aucune destination ne répond.
Le serveur de soumission ne peut pas joindre le serveur IMAP qui détient le message.
Exchange Online envoie aussi le code {5.4.1} avec le texte « Relay Access Denied », pour un domaine dont il n’accepte pas le courrier.
Connectez-vous à la main au port 25 des hôtes MX, depuis l’hôte d’envoi et depuis un autre endroit, en IPv4 et en IPv6.
Si toutes les destinations sont muettes, interrogez votre fournisseur de réseau au sujet du port 25 ; si une seule l’est, attendez ou téléphonez à son postmaster.
Attendez le rapport sur la fin des tentatives ; pour le code {5.4.1}, vérifiez l’adresse du destinataire.
Veillez à ce que chaque hôte de votre liste MX réponde depuis l’extérieur, et retirez ceux qui n’existent plus.
Pour le code {5.4.1}, comparez les adresses de l’annuaire d’Exchange Online à celles qui sont en usage.
Essayez toutes les adresses de tous les hôtes MX avant de signaler le code {4.4.1}.
Écrivez le code {4.4.1} dans un rapport si aucune connexion ne s’est établie ; s’il y en a eu une, c’est le code {4.4.2} qui convient, et en l’absence d’une adresse à laquelle se connecter, le code {4.4.4} ou {5.4.4}.
Postfix emploie le code {4.4.1} pour les connexions refusées comme pour les délais expirés, et le texte nomme l’hôte, l’adresse et le port.
Sendmail met le code {4.4.1} aussi dans des textes sur des connexions perdues, comme {421} avec « Lost input channel ».
Exchange Online signale une connexion sortante refusée par un numéro plus long, {4.4.316}.
Connexion rompue ou expirée
La connexion entre deux systèmes de messagerie s’est rompue ou a pris trop de temps.
Une session avait commencé, puis l’un des côtés a cessé d’émettre ou le réseau a perdu la connexion.
Un serveur met ainsi fin à la session avec un client qui n’a rien envoyé depuis trop longtemps ; dans un rapport, c’est une observation du client lui-même.
Si la rupture est survenue après le point final, personne ne sait si le message a été accepté, et une nouvelle tentative peut le remettre deux fois.
Le client garde une connexion ouverte pour s’en servir plus tard, et le délai du serveur expire.
Les messages volumineux s’interrompent au même point et les petits passent : un pare-feu ou un tunnel du trajet perd les paquets de pleine taille.
Le côté destinataire analyse le message plus longtemps que le client n’attend la réponse.
Regardez quelle étape le journal nomme, par exemple la réception du message d’accueil ou l’envoi du corps du message.
Une rupture dans le corps oriente vers la taille des paquets ou un équipement de sécurité, une rupture après le corps vers un filtrage lent du côté destinataire.
Envoyez la réponse au point final en quelques minutes, et laissez les longues analyses s’exécuter après l’acceptation du message.
Attendez dix minutes la réponse au point final, comme le demande la RFC 5321, car une limite plus courte produit des doublons.
Envoyez le code {421} avec {4.4.2} quand vous mettez fin à une session parce que le client se tait ; pour un arrêt ou une charge de votre propre serveur, le code {4.3.2}.
Le client de Postfix signale le code {4.4.2} pour une connexion perdue comme pour un délai expiré, et nomme l’étape dans le texte.
Gmail met fin aux sessions inactives par le code {451} et {4.4.2}.
Le client de Sendmail inscrit {4.4.2} lors d’une erreur de lecture, même là où le texte qui l’accompagne dit {4.4.1}.
DNS ou annuaire sans réponse
Un annuaire tel que le DNS n’a pas donné l’information nécessaire à la remise.
Un serveur de noms ou un autre annuaire dont dépend la décision n’a pas donné de réponse exploitable ; la question elle-même reste ouverte.
Dans une réponse, la recherche peut concerner l’expéditeur : la RFC 7208 demande le code {451} avec {4.4.3} si le contrôle SPF échoue faute de DNS.
Le serveur de noms en cause peut donc appartenir au côté destinataire, au domaine de l’expéditeur ou à une liste de blocage.
Le client demande les enregistrements MX du domaine du destinataire et obtient un délai expiré ou une panne du serveur.
L’enregistrement SPF du domaine de l’expéditeur, ou un enregistrement qu’il inclut, ne peut pas être obtenu.
Un hôte Sendmail configuré pour attendre ne peut pas joindre la liste de blocage DNS.
Interrogez depuis un autre réseau les serveurs de noms des deux domaines, et réparez de votre côté la délégation, DNSSEC ou les inclusions SPF.
Si de nombreux expéditeurs reçoivent ce code, redémarrez ou remplacez votre résolveur, et vérifiez que les listes de blocage lui répondent encore.
Envoyez le code {451} avec {4.4.3} si un annuaire externe ne répond pas ; pour votre propre base d’utilisateurs, le code {4.3.0} est d’usage.
Si le DNS a répondu et qu’un tel domaine n’existe pas, la question est tranchée : {5.1.2}, {5.1.8} ou {5.4.4}.
Le client de Postfix écrit {4.4.3} pour une recherche qui peut réussir plus tard et {5.4.3} pour un échec que le résolveur déclare sans appel.
Pas de route vers la destination
Le système de messagerie n’a pas pu trouver où envoyer ensuite le message.
L’annuaire a répondu, mais sans rien qui mène à un hôte suivant, par exemple pour un domaine sans enregistrements MX ni enregistrements d’adresse.
Dans les rapports du client de Postfix, le code {5.4.4} est le signe ordinaire d’un domaine mal saisi, avec le texte « Host or domain name not found ».
Le code {4.4.4} signifie que la route peut revenir, comme lorsque seuls des hôtes de secours d’une liste MX sont trouvés.
Le domaine n’existe pas, ou aucun des hôtes de ses enregistrements MX n’a d’adresse.
Un domaine est routé par une table locale, et l’hôte qui y est nommé ne peut pas être résolu.
Postfix veut savoir s’il est un MX de secours du domaine, et ne peut pas résoudre les hôtes.
Vérifiez d’abord l’orthographe du domaine.
Résolvez le domaine depuis l’hôte d’envoi : si cela fonctionne ailleurs, examinez le résolveur, la table de transport et un éventuel DNS à vues séparées.
Donnez à chaque hôte de vos enregistrements MX un enregistrement A ou AAAA.
Écrivez le code {5.4.4} dans un rapport si l’annuaire n’indique aucun hôte suivant, et le code {4.4.4} si cela peut changer ; pendant une session, refusez un domaine inconnu par le code {5.1.2}.
Par défaut, Postfix renvoie à l’expéditeur le courrier pour un domaine dont les hôtes MX n’ont pas d’adresse ; {smtp_defer_if_no_mx_address_found} le fait attendre avec {4.4.4}.
Exchange Server signale le code {5.4.4} avec le mot « NonExistentDomain » ; Microsoft soupçonne alors les réglages DNS ou les cartes réseau de ce serveur même.
Trafic trop important
Le système de messagerie a trop de trafic pour accepter le message.
C’est le chemin, plutôt que le destinataire, qui est encombré : trop de sessions ou de messages à la fois.
Le code {5.4.5} est le numéro de Google pour un expéditeur qui a atteint la limite quotidienne de son compte ; dans ce cas, le trafic est donc le sien.
Le serveur est occupé et demande au client de revenir.
Un compte Gmail a envoyé autant de messages qu’il y a droit en un jour.
Le Sendmail qui envoie a atteint sa propre limite de connexions vers l’hôte.
Répartissez les messages dans le temps, et vérifiez si votre propre client limite les connexions.
Après le code {5.4.5}, attendez un jour, et confiez les gros envois à un service conçu pour cela.
Pour une surcharge de votre propre hôte, le code {4.3.2} est mieux connu ; réservez le code {4.4.5} aux liaisons ou aux files d’attente encombrées.
Gmail envoie le code {421} avec {4.4.5} et le texte « Server busy ».
Sendmail ajoute {4.4.5} au code {452} si son disque manque de place, là où {4.3.1} conviendrait.
Message qui tourne en rond
Le message a été transmis trop de fois, ou il est revenu à un hôte qu’il avait quitté.
Deux hôtes se renvoient le message, ou une règle de transfert le ramène d’où il vient.
La RFC 3463 y voit une affaire temporaire, mais les serveurs envoient le plus souvent le code {5.4.6} : attendre ne met pas fin à une boucle, et chaque nouvelle tentative produit du trafic supplémentaire.
L’adresse peut être parfaitement correcte ; ce qui est incorrect, c’est une route derrière elle.
Un hôte compte les champs {Received} et en trouve plus que sa limite.
Deux boîtes aux lettres se transfèrent le courrier l’une à l’autre, ou un alias se développe en lui-même.
L’enregistrement MX mène à un hôte qui ignore que le domaine est le sien, si bien qu’il se renvoie le message à lui-même.
Regardez si la cible de votre transfert vous renvoie le courrier, et supprimez l’une des deux règles.
Ajoutez le domaine à la liste des domaines locaux du dernier hôte du trajet.
Après une migration, vérifiez que l’ancien et le nouveau système ne se déclarent pas responsables l’un l’autre.
Lisez de bas en haut les champs {Received} du message retourné jusqu’à ce qu’un hôte apparaisse deux fois, et avertissez le postmaster de ces deux hôtes.
Arrêtez aussitôt une boucle par le code {5.4.6}, et ne répondez jamais à un avis de non-remise par un avis de non-remise.
Comptez au moins 100 champs {Received} avant de qualifier un long trajet de boucle, comme le conseille la RFC 5321.
Postfix émet un avis de non-remise avec {5.4.6} si du courrier lui revient en boucle ou si l’en-tête montre une remise antérieure à la même adresse ; pour un nombre de sauts excessif, il a le code {5.4.0}.
Le client de Postfix signale plutôt le code {4.4.6} si l’hôte dont le message d’accueil porte le nom du client lui-même n’est pas le meilleur MX.
Sendmail envoie le code {554} avec {5.4.6} et le texte « Too many hops », OpenSMTPD le code {500} avec {5.4.6}.
Pour une boucle, Exchange Server envoie le code {5.4.6} et Exchange Online le code {5.4.14} ; les deux arrêtent par défaut un message au bout de 20 tours.
OpenSMTPD écrit {4.4.6} dans le rapport s’il rencontre une boucle lors de sa propre remise, bien qu’il supprime ensuite le message.
Message trop ancien
Le message n’a pas pu être remis dans le délai qui lui était accordé.
L’hôte qui détenait le message a abandonné à cause de son âge : la durée de vie dans la file d’attente ou un délai fixé par l’expéditeur est dépassé.
C’est un verdict sur le temps, qui cache la cause ; la RFC 3463 elle-même demande de signaler si possible le problème réel à la place.
Le code {4.4.7} ne promet aucune nouvelle tentative : Sendmail et OpenSMTPD l’écrivent dans le rapport par lequel ils abandonnent le message.
Pendant quelques jours, chaque tentative s’est heurtée à un hôte en panne, à une boîte aux lettres pleine ou à un autre échec temporaire.
L’expéditeur avait fixé un délai avec l’extension {DELIVERBY}, et ce délai est passé.
Si le message a encore de l’importance, prévenez le destinataire autrement, et ne l’envoyez de nouveau qu’une fois la cause disparue.
Cherchez dans le journal les réponses aux différentes tentatives ; la dernière, telle qu’un délai expiré ou le code {4.2.2}, est le véritable sujet.
Fiez-vous au champ {Action} : la valeur {failed} signifie que cet hôte a abandonné le message, quel que soit le chiffre de classe.
Si c’est OpenSMTPD qui a rédigé le rapport, traitez le texte « Envelope expired » de la même façon.
Signalez l’erreur de la dernière tentative plutôt que ce code ; employez le code {5.4.7} si le délai fixé par l’expéditeur est dépassé, et le code {4.4.7} pour un avis de retard.
Sendmail écrit {4.4.7} pour la durée de vie dans la file d’attente et {5.4.7} pour un délai {DELIVERBY} dépassé.
Postfix et Exim ne l’écrivent jamais : le dernier avis de non-remise de Postfix répète le dernier code temporaire, et celui d’Exim montre {5.0.0}.
Exchange Online montre le code {550} avec {4.4.7} et le texte « Message expired », deux chiffres de classe qui se contredisent.
Dans la version examinée, OpenSMTPD marque ce dernier rapport de l’action {delayed} et qualifie l’échec de temporaire, bien qu’il ait supprimé le message.
Concerne le protocole, sans précision
La réponse concerne le protocole entre deux systèmes de messagerie, sans autre précision.
En cas d’échec, le code {5.5.0} dit que le dialogue s’est mal déroulé, souvent parce qu’un client a envoyé des commandes sans attendre là où il doit attendre.
Sous la forme {2.5.0}, c’est un simple succès dans le style de la RFC 4468, là où d’autres envoient {2.0.0} ou {2.1.0}.
Dans un rapport, le client de Postfix l’emploie pour une réponse qu’il n’a pas pu comprendre.
Le client envoie plusieurs commandes d’un coup, bien que le serveur ne propose pas {PIPELINING}.
Le client envoie d’autres commandes à la suite de {STARTTLS} sans attendre la réponse.
L’autre serveur a répondu par quelque chose qui n’est pas une réponse, ou par un code qui ne convient pas.
Attendez chaque réponse, à moins que {PIPELINING} n’ait été proposé dans cette session même, et inscrivez au journal les deux côtés du dialogue.
Cherchez entre les hôtes un pare-feu ou un antivirus qui réécrit le dialogue.
Choisissez un code voisin si vous le pouvez : {5.5.1} pour un ordre incorrect, {5.5.2} pour ce qui ne peut pas être analysé, {5.5.4} pour un argument, {2.0.0} pour un simple succès.
Gmail répond à une violation du protocole par le code {451} et {4.5.0}, si bien que le client défectueux revient avec la même faute.
Sendmail envoie le code {503} avec {5.5.0} pour une seconde commande {MAIL FROM}, ainsi que pour {AUTH} ou {STARTTLS} au cours d’une transaction.
Postfix met fin à une session par le code {554} et {5.5.0} s’il est réglé pour interdire les commandes prématurées.
Outlook.com refuse un destinataire inconnu par {550}, {5.5.0} et le texte « mailbox unavailable » ; dans ce cas, une adresse peut donc être incorrecte.
Commande hors séquence ou non prise en charge
Le serveur de messagerie n’accepte pas, à ce stade, une commande du programme d’envoi.
Une commande est venue hors séquence, ou le serveur ne l’a pas ; la commande elle-même peut être bien formée.
Ce n’est souvent que la conséquence d’un refus antérieur : après des destinataires refusés, la commande {DATA} reçoit le code {554} avec {5.5.1}, et la raison se trouve plus haut dans la session.
Tous les destinataires ont été refusés ; il n’y a donc personne à qui les données pourraient aller.
Une étape manque ou se répète, par exemple la commande {RCPT TO} avant la commande {MAIL FROM}, ou une seconde connexion au compte.
La fonction est désactivée, et le client n’a pas regardé la réponse à la commande {EHLO}.
Cherchez la première réponse négative de la session et agissez d’après elle ; envoyez de nouveau la commande {EHLO} après {STARTTLS} avant d’employer une extension.
Si le texte demande l’authentification ou {STARTTLS}, activez les deux dans le logiciel de messagerie.
Dans un avis de non-remise avec ce code, la ligne utile est celle qui précède ; prenez donc les réponses dans le journal.
Envoyez le code {503} avec {5.5.1} pour un ordre incorrect, et {502} ou {500} avec le même code étendu pour une commande que vous n’avez pas.
Une commande connue dont les arguments sont incorrects reçoit le code {5.5.4}, et une connexion au compte manquante le code {5.7.0}.
OpenSMTPD ajoute {5.5.1} au code {530} quand {STARTTLS} ou une connexion au compte doit venir d’abord, et au code {500} pour une commande inconnue.
Gmail envoie le code {502} avec {5.5.1} pour les commandes inconnues.
Postscreen envoie le code {550} ou {521} avec {5.5.1} et le texte « Protocol error » aux clients qui échouent à ses tests.
Ligne non comprise
Le serveur de messagerie n’a pas pu comprendre ce que le programme d’envoi a envoyé.
La ligne n’a pas pu être analysée, ou son premier mot est inconnu ; le serveur ne peut pas même dire ce qui était voulu.
La RFC 7208 donne à ce code un second usage avec {550} : l’enregistrement SPF du domaine de l’expéditeur est défectueux, alors que le dialogue SMTP est en ordre.
Du texte d’un message ou une demi-ligne arrive là où une commande est attendue, parce que le client et le serveur ne s’accordent pas sur la fin du message.
Une règle de Postfix veut un nom d’hôte ou de domaine complet, et le nom donné dans la commande {EHLO} ou l’adresse n’est qu’un nom court.
L’enregistrement SPF contient une erreur, figure deux fois, ou exige trop de recherches.
Des lignes finissent par {LF} seul, et le serveur est réglé pour refuser cela.
Enregistrez les octets exacts, puis contrôlez les fins de ligne, la longueur, et si le message précédent a été clos par son point final.
Réglez un nom d’hôte complet pour la commande {EHLO}, et testez votre enregistrement SPF avec un vérificateur si le texte mentionne SPF.
Un programme qui fonctionnait et qui échoue maintenant a probablement été mis à jour, ou un antivirus lui coupe la connexion ; signalez-le à son éditeur.
Envoyez le code {500} avec {5.5.2} si vous ne pouvez pas reconnaître la commande ; si vous le pouvez et que seul son argument est incorrect, le code {5.5.4} aide davantage le client.
Postfix envoie le code {504} avec {5.5.2} pour des noms qui ne sont pas complets, bien que leur syntaxe soit correcte.
De la part de Gmail, le code {555} avec {5.5.2} signifie le plus souvent que la commande {MAIL FROM} ou {RCPT TO} contient une adresse qu’il ne peut pas analyser.
Sendmail l’emploie pour des paramètres sans valeur, comme un paramètre {SIZE} sans nombre.
Exchange Server envoie le code {5.5.2} avec le texte « Send hello first » pour des commandes dans le mauvais ordre, là où {5.5.1} conviendrait.
Limite de destinataires par transaction atteinte
Le message a plus de destinataires que le serveur de messagerie n’en accepte à la fois.
L’adresse de la commande refusée n’est pas en cause : elle est seulement venue après la dernière place libre.
Avec le code {4.5.3}, le remède ne demande aucune attente, puisque les destinataires acceptés jusque-là reçoivent le message et qu’une nouvelle transaction prend les autres.
Le code {5.5.3} dit que le site n’accepte pas du tout de messages avec autant de destinataires.
La transaction contient autant de destinataires que le serveur en admet, au moins 100 selon la RFC 5321.
Gmail demande une transaction séparée parce que les règles de courrier du domaine du destinataire dépassent une limite de taille.
Un message dont l’expéditeur est vide a plusieurs destinataires, ce que Postfix peut être réglé pour refuser par le code {5.5.3}.
Envoyez les données pour les destinataires acceptés, puis commencez sans attendre la transaction suivante.
Si votre fournisseur refuse le message entier, envoyez-le à de plus petits groupes ou par une liste de diffusion.
Réduisez le nombre de destinataires par message pour les destinations qui se plaignent.
Envoyez le code {452} avec {4.5.3} pour les destinataires en trop ; le code {5.5.3} est fait pour une politique du site contre de tels messages, non pour un tampon plein.
Postfix et Sendmail le font précéder du code {452}, OpenSMTPD du code {451}, et Stalwart du code {455}.
OpenSMTPD envoie aussi le code {452} avec {4.5.3} à la commande {MAIL FROM}, quand une session a transporté trop de messages.
Exchange Server retourne un message avec le code {5.5.3} s’il a plus de destinataires que l’organisation, le connecteur ou l’expéditeur n’y a droit.
Exchange Online envoie le code {4.5.3} si un message a plus de deux cents destinataires dans un même domaine.
Argument ou paramètre incorrect
Le serveur de messagerie comprend la commande, mais pas ce que le programme d’envoi y a joint.
La commande est valide ; son argument manque, sort des valeurs permises, ou demande une fonction que le serveur ne connaît pas.
Il suffit souvent d’envoyer la même commande sans le paramètre, si bien que le message est rarement perdu si le client peut se passer de l’extension.
Le client emploie un paramètre que la réponse à {EHLO} ne proposait pas, ou donne à {SIZE}, {RET} ou {NOTIFY} une valeur impossible.
Sendmail veut un domaine dans l’adresse de l’expéditeur et envoie le code {553} avec {5.5.4}.
Le mécanisme est inconnu, ou ses données ne peuvent pas être décodées.
Comparez chaque paramètre à la réponse à la commande {EHLO} de la session en cours, et abandonnez ce qui n’a pas été proposé.
Donnez à l’hôte et à ses programmes un nom de domaine complet, afin que les adresses des expéditeurs ne se terminent pas par un simple nom d’hôte.
Envoyez le code {501} avec {5.5.4} pour un argument impossible à analyser, le code {555} avec {5.5.4} pour un paramètre inconnu de la commande {MAIL FROM} ou {RCPT TO}, et le code {504} pour un mécanisme inconnu.
Une adresse fautive a ses propres codes, {5.1.3} et {5.1.7}.
OpenSMTPD envoie le code {503} avec {5.5.4} pour un paramètre inconnu, et pour une commande {DATA} sans destinataire.
Le code {4.5.4} vient de Sendmail : {454} si sa bibliothèque d’authentification échoue, {459} pour une file d’attente inconnue à la commande {ETRN}.
Versions de protocole incompatibles
Deux systèmes de messagerie n’ont pas pu s’accorder sur une version de leur protocole.
Le code vient d’une liste établie pour tous les systèmes de messagerie ; SMTP lui-même n’a pas de numéros de version, seulement des extensions.
Une passerelle vers un autre genre de messagerie peut encore avoir une raison de le signaler.
Une passerelle et le système placé derrière elle parlent des versions différentes du protocole de ce système.
Demandez à l’exploitant de la passerelle qui a rédigé le rapport lequel des deux côtés a besoin d’une mise à jour.
Avec SMTP, vous n’en avez guère besoin : une extension qui manque à l’autre côté relève du code {5.5.4} pour son paramètre ou du code {5.3.3} pour le message.
Le code source de Postfix, d’Exim et de Sendmail ne le contient pas, et OpenSMTPD ne fait que le nommer dans une liste.
Ligne d’authentification trop longue
Les données de connexion au compte que le logiciel de messagerie a envoyées sont trop longues pour le serveur de messagerie.
Pendant l’échange {AUTH}, le client a envoyé une ligne qui ne tient pas dans le tampon du serveur, si bien que les identifiants n’ont pas même été examinés.
Les mots de passe n’atteignent guère une telle longueur, mais les tickets Kerberos et les jetons le peuvent.
Le compte appartient à tant de groupes que son ticket Kerberos dépasse la limite.
Ne demandez pas un autre mot de passe ; choisissez un autre mécanisme, et envoyez la réponse initiale sur une ligne séparée si elle est longue.
Relevez la limite, {smtpd_sasl_response_limit} dans Postfix, au moins jusqu’à la longueur que la RFC 4954 dit suffisante.
Envoyez le code {500} avec {5.5.6} si une réponse dépasse votre tampon pour le mécanisme ; les autres lignes trop longues reçoivent le code {500} avec {5.5.2}.
Postfix envoie le code {500} avec {5.5.6} et le texte « SASL response limit exceeded ».
Concerne le contenu, sans précision
La réponse du système de messagerie porte sur le contenu du message, et aucun code plus précis ne s’applique.
En cas d’échec, l’obstacle se trouve dans le contenu, non dans les adresses ni chez l’expéditeur, et seul le texte de la réponse peut dire dans quelle partie.
Il s’agit d’ordinaire d’une faute de forme, commise par le programme qui a rédigé le message, et non d’un objet ou d’une pièce jointe indésirable.
L’en-tête est trop long, les parties MIME sont imbriquées trop profondément, ou des caractères hors ASCII se trouvent là où ils ne sont pas permis.
Envoyez le même texte comme nouveau message depuis un autre logiciel de messagerie, sans les anciennes pièces jointes ; s’il passe, c’est le premier logiciel ou un fichier du message qui est en cause.
Avant l’envoi, contrôlez le message d’après les règles de longueur des lignes, de codage de l’en-tête et de délimiteurs MIME.
Envoyez le code {5.6.0} pour un message mal formé, et nommez dans le texte la ligne ou la limite.
Pour un contenu dont un filtre ou une politique ne veut pas, envoyez le code {5.7.1} ; pour un message simplement trop volumineux, le code {5.3.4}.
Après la fin des données, le code {2.6.0} est un simple succès : la RFC 2034 le donne dans son exemple, et Exchange l’envoie avec les mots « Queued mail for delivery ».
Par le code {4.6.0}, Postfix signale qu’un alias virtuel n’a pas pu être développé, ce qui n’a rien à voir avec le contenu du message.
Gmail envoie le code {554} avec {5.6.0} pour un message mal formé, et autrefois pour un message qui était passé par 50 hôtes.
Type de contenu non pris en charge
Le système de messagerie suivant, ou le chemin qui y mène, ne peut pas transporter ce type de contenu.
Le message lui-même peut être bien formé : ce qui manque, c’est la capacité du protocole ou du système placé derrière lui, comme une passerelle vers la télécopie ou les SMS.
Un autre format du même contenu peut passer ; il faut donc demander au destinataire ce qu’il peut recevoir.
Un serveur qui ne transmet que du texte sur 7 bits reçoit des caractères hors ASCII sans en-tête MIME.
Envoyez du texte brut, ou mettez le contenu sur une page web et envoyez le lien.
Indiquez dans le texte quels formats votre passerelle accepte.
Envoyez le code {5.6.1} si aucune conversion ne pourrait aider ; s’il en faudrait une et que vous ne la proposez pas, le code {5.6.3} en dit davantage à l’expéditeur.
Sendmail ne refuse les données sur 8 bits que s’il est configuré pour être strict à leur sujet ; la réponse est {554} avec {5.6.1} et le texte « Eight bit data not allowed ».
Conversion nécessaire, mais interdite
Le contenu devrait être converti en chemin, et l’expéditeur ou un système de messagerie l’a interdit.
La conversion échoue faute d’autorisation, non faute de capacité ; l’interdiction figure dans le message, ou c’est une politique de l’hôte qui envoie.
Si l’interdiction venait de l’expéditeur, une autorisation lève l’obstacle sans aucun changement du contenu.
Le message est signé, et le système suivant ne l’accepte que sous une autre forme ; en chemin, une partie signée ne doit pas même être recodée.
Autorisez la conversion, ou envoyez le contenu sous une forme que le destinataire peut recevoir telle quelle.
Si le message lui-même n’interdit rien, cherchez la règle dans la configuration du relais qui signale l’échec.
N’envoyez le code {5.6.2} que si une interdiction existe vraiment ; si l’autorisation a été donnée et que votre logiciel ne sait pas convertir, envoyez le code {5.6.3}.
Autre format requis par le système suivant
Le message devrait être converti pour le système de messagerie suivant, et l’hôte qui le détient ne peut pas le faire.
Le cas classique est un message avec du texte sur 8 bits dont l’hôte suivant n’annonce pas {8BITMIME} : un relais doit le recoder en texte sur 7 bits ou l’abandonner.
C’est d’ordinaire le relais du côté de l’envoi qui écrit ce code ; le serveur du destinataire n’a donc rien refusé.
Le message est sur 8 bits, l’hôte suivant n’accepte que du texte sur 7 bits, et le relais est configuré pour ne pas convertir.
Le message récupéré sur le serveur IMAP est binaire, ou contient des caractères sur 8 bits dans son en-tête, et le serveur de soumission ne convertit ni l’un ni l’autre.
Faites coder le message par votre logiciel de messagerie en quoted-printable ou en base64, que tout hôte peut transporter.
Autorisez sur le relais la conversion des parties MIME sur 8 bits, et regardez si un équipement du trajet cache {8BITMIME} dans la liste donnée après la commande {EHLO}.
Envoyez le code {5.6.3} si la capacité manque ; une conversion commencée qui a mal tourné relève du code {5.6.5}.
En tant que client, Sendmail l’écrit avec le texte « does not support 8BITMIME », ou avec « Cannot send 8-bit data to 7-bit destination ».
La RFC 4141 le prescrit dans un avis de non-remise si l’expéditeur a autorisé les conversions par {CONPERM} et que l’hôte suivant ne propose ni cette extension ni {CONNEG}.
Conversion avec perte de contenu
Le message a besoin d’une conversion au cours de laquelle une partie de son contenu est perdue.
Dans la classe 2, le message est arrivé, et le code avertit son expéditeur que le destinataire ne voit pas tout.
Dans la classe 5, l’expéditeur avait interdit une conversion avec perte, et le message est retourné à la place.
Le message récupéré sur le serveur IMAP contient dans son en-tête des caractères sur 8 bits sans jeu de caractères indiqué, et le serveur de soumission en a deviné un.
Une passerelle réduit le contenu, par exemple un texte mis en forme à du texte brut.
Après le code {2.6.4}, demandez au destinataire si l’essentiel est arrivé avant d’envoyer quoi que ce soit deux fois ; après le code {5.6.4}, permettez la perte ou envoyez un format plus simple.
N’envoyez le code {2.6.4} que si quelque chose a été perdu dans votre propre conversion ; sans perte, un simple code {2.0.0} suffit.
Conversion tentée sans succès
Un système de messagerie a essayé de convertir le contenu du message et n’y est pas parvenu.
L’hôte est capable de convertir et en a le droit, mais la tentative sur ce contenu a échoué.
La classe 4 convient à un convertisseur en panne, la classe 5 à un fichier endommagé ou inattendu.
Une pièce jointe est endommagée, ou son type indiqué dans l’en-tête ne correspond pas à ce qu’elle contient.
Ouvrez vous-même la pièce jointe, enregistrez-la dans un format courant, et envoyez celui-ci.
Cherchez l’erreur du convertisseur dans le journal de l’hôte qui la signale, et essayez-y le fichier à la main.
Envoyez le code {4.6.5} si une nouvelle tentative avec le même message peut réussir, sinon le code {5.6.5}.
Contenu impossible à récupérer
Le message devait être récupéré sur un autre serveur, et ce serveur ne l’a pas fourni.
Avec la commande {BURL}, un logiciel de messagerie indique l’emplacement du message sur un serveur IMAP, et le serveur de soumission va l’y chercher.
Ici, le serveur IMAP a été joint, mais il a répondu par une erreur ou par rien.
Le message a été entre-temps déplacé ou supprimé, ou l’URL a expiré ou nomme un autre utilisateur.
Envoyez de nouveau le message depuis les brouillons ou la boîte d’envoi, afin que le logiciel crée une nouvelle URL.
Rabattez-vous sur la commande {DATA} et envoyez le message lui-même ; toute la transaction a échoué et doit être recommencée.
Envoyez le code {554} avec {5.6.6} si le serveur IMAP refuse ou ne renvoie pas de données ; s’il ne peut pas être joint, le code {451} avec {4.4.1}.
L’adresse doit être en ASCII
Une adresse avec des caractères hors ASCII ne peut pas servir pour ce message ; une adresse purement ASCII doit la remplacer.
À la commande {MAIL FROM}, il s’agit de l’adresse de l’expéditeur, à la commande {RCPT TO}, de celle du destinataire.
Rien n’est dit sur l’existence de la boîte aux lettres : l’obstacle est seulement que ce serveur, ou le suivant derrière lui, ne peut pas traiter l’adresse sous cette forme.
Un domaine sous sa forme ASCII, qui commence par {xn--}, ne compte pas comme internationalisé.
Le client envoie une adresse en UTF-8 sans le paramètre {SMTPUTF8}.
Le message a besoin de {SMTPUTF8}, et le serveur suivant sur son chemin ne le propose pas.
Employez l’adresse ASCII de la même boîte aux lettres, que beaucoup de titulaires de telles adresses possèdent ; ne translittérez pas vous-même le nom.
Donnez à vos utilisateurs qui ont une adresse internationalisée une adresse ASCII en plus, et employez-la comme expéditeur d’enveloppe envers les hôtes sans {SMTPUTF8}.
Cherchez {SMTPUTF8} dans la liste donnée après la commande {EHLO} et ajoutez le paramètre à la commande {MAIL FROM} ; sans cette offre, demandez à l’utilisateur une adresse ASCII.
Envoyez le code {550} avec {5.6.7} à la commande {MAIL FROM} et le code {553} avec {5.6.7} à la commande {RCPT TO} ; si seul l’en-tête du message fait obstacle, envoyez le code {5.6.9} après les données.
En tant que client, Postfix écrit {5.6.7} avec le texte « SMTPUTF8 is required, but was not offered by host », même si seul l’en-tête contient des caractères hors ASCII.
Sendmail l’envoie aussi pour une adresse dont les octets ne sont pas de l’UTF-8 valide.
Réponse impossible sans UTF-8
La réponse à une question sur une adresse contient des caractères hors ASCII, que le programme qui interroge n’a pas autorisés.
Le serveur sait quelque chose qu’il n’a pas le droit de mettre dans la réponse, parce que la commande {VRFY} ou {EXPN} est venue sans le paramètre {SMTPUTF8}.
Contrairement à un code {252} ou {550} ordinaire, c’est donc un indice que le nom a été trouvé ; la remise à la boîte aux lettres n’en est pas affectée.
La boîte aux lettres, un membre de la liste ou le nom complet dans la réponse s’écrit en UTF-8.
Répétez la commande avec {SMTPUTF8} après son argument, si le serveur a annoncé l’extension, et soyez prêt à lire de l’UTF-8 dans la réponse.
Envoyez-le avec {252} ou {550} ; le registre mentionne aussi {553}, auquel la règle de la RFC 6531 pour les commandes {VRFY} et {EXPN} ne laisse pas de place.
Message arrêté par un en-tête en UTF-8
L’en-tête du message contient des caractères hors ASCII qu’au moins un destinataire ne peut pas recevoir, si bien que personne ne reçoit le message.
Il suffit d’un seul destinataire sans cette capacité : après la fin des données, le serveur n’a qu’une réponse pour tous.
Les adresses de l’enveloppe peuvent toutes être purement ASCII ; un objet ou un nom affiché en UTF-8 brut, ou une adresse internationalisée dans l’en-tête, suffit.
Un message dont l’en-tête contient de l’UTF-8 va à plusieurs personnes, et le système de messagerie de l’une d’elles n’accepte que des en-têtes classiques.
Envoyez le message aux destinataires un par un pour trouver qui est concerné, et n’employez que des adresses ASCII dans le message à cette personne.
Codez l’objet et les noms de la manière classique, en mots codés, chaque fois qu’aucune adresse de l’en-tête ne vous oblige à employer UTF-8.
Détectez dès la commande {RCPT TO} qu’une boîte aux lettres ne peut pas recevoir de tels messages, et ne refusez que ce destinataire.
Envoyez-le après les données avec {554}, comme le dit le texte de la RFC 6531, ou avec {550}, comme le disent son tableau et le registre ; un destinataire refusé plus tôt épargne les autres.
Doublon d’un autre code, retiré
Le serveur n’a pas pu montrer le nom de la boîte aux lettres, car le programme qui interroge n’avait pas autorisé de caractères hors ASCII ; ce code n’est plus en usage.
La RFC 5336, expérimentale, avait deux codes pour une seule condition : {X.6.8} pour les échecs {550} et {553}, et celui-ci pour {252}.
La RFC 6531 a attribué les deux cas au code {X.6.8} et retiré ce numéro, que le registre ne conserve donc que comme doublon obsolète.
Un serveur suit encore l’extension expérimentale UTF8SMTP de 2008.
Traitez le code {2.6.10} exactement comme le code {2.6.8}.
Ne l’envoyez jamais ; le code {2.6.8} a pris sa place.
Raison de sécurité sans précision
Le serveur de messagerie donne une raison de sécurité pour sa réponse et n’en dit pas plus.
Le code recueille le reste du groupe de la sécurité : une condition qui n’a pas de code à elle, ou que le site ne veut pas décrire.
Les mêmes chiffres accompagnent donc une connexion au compte réussie, l’absence de {STARTTLS} et une pièce jointe interdite, et seuls le code de réponse et le texte les séparent.
Dans la classe 4, il signifie souvent trop de connexions ou d’erreurs, ce que le temps règle, mais tout aussi bien le TLS qu’exige le domaine du destinataire, ce que le temps ne règle pas.
Le client ne s’est pas connecté au compte, ou n’a pas démarré TLS, et le serveur l’exige.
Le service d’authentification est en panne ({4.7.0}), ou la connexion au compte a réussi ({2.7.0}).
Le client ouvre trop de connexions ou de sessions TLS, commet trop d’erreurs, ou envoie une ligne qui ressemble à une attaque.
Votre propre relais n’a pas pu s’authentifier auprès de l’hôte suivant, ou TLS était obligatoire et n’a pas pu s’établir.
Établissez d’abord qui a écrit le code : une ligne de votre journal au sujet de l’authentification ou de TLS avec {4.7.0} peut venir de votre propre client, et le réglage à corriger est alors le vôtre.
Si c’est l’autre serveur qui l’a écrit, prenez le code de réponse pour guide : {530} demande une étape, {421} de la patience, {550} un échange avec son postmaster.
Après le code {4.7.0} à la commande {AUTH}, dites à l’utilisateur que le serveur est en panne et ne demandez pas un autre mot de passe.
Cherchez dans le journal la règle qui s’est appliquée, et envisagez un code qui nomme la raison, afin qu’un expéditeur honnête puisse corriger la faute.
Envoyez le code {2.7.0} avec {235}, le code {4.7.0} si le service derrière la commande {AUTH} est défaillant, et le code {5.7.0} avec {530}.
Pour une règle sur qui peut envoyer à qui, envoyez plutôt le code {5.7.1}.
Sendmail emploie le code {4.7.0} pour presque toute coupure de connexion, et le code {5.7.0} pour un échec de la connexion au compte et pour une commande {EXPN} désactivée.
Gmail envoie le code {552} avec {5.7.0} pour une pièce jointe interdite, le code {550} avec {5.7.0} pour un relais refusé, et le code {421} avec {4.7.0} pour une adresse IP ou un domaine de très mauvaise réputation.
Un message qu’un administrateur de Postfix fait expirer de force est lui aussi consigné avec {4.7.0}, puis retourné par un avis de non-remise.
Refusé par une règle du site
Une règle du site destinataire ne laisse pas passer cet expéditeur, cet hôte ou ce message jusqu’au destinataire.
Par définition, l’expéditeur n’est pas autorisé à envoyer à cette destination ; en fait, les serveurs emploient ce code pour presque n’importe quelle règle : relais, listes de blocage, filtres de courrier indésirable, quotas.
Il ne prouve aucune cause, et certains sites le choisissent pour que l’expéditeur n’apprenne pas quel contrôle a échoué.
On ne peut rien en conclure sur l’adresse : la même boîte aux lettres accepte du courrier d’autres personnes.
Le destinataire se trouve sur un autre site, et ce serveur ne relaie que pour ses propres utilisateurs.
L’adresse IP du client figure sur une liste de blocage, ou son nom dans le DNS ne concorde pas.
Un filtre de courrier indésirable, une règle de l’organisation ou un filtre du destinataire refuse le message.
Dans la classe 4 : greylisting, ou plus de courrier en peu de temps que le serveur n’en admet d’un client.
Lisez le texte qui suit le code et transmettez-le en entier à votre administrateur ; un second exemplaire du même message se heurte à la même règle.
Triez d’abord selon la commande : avant la commande {DATA}, il s’agit d’ordinaire de votre adresse IP, de votre domaine ou du relais, après elle du contenu ou des signatures.
Suivez le lien du texte s’il y en a un, corrigez la cause, et testez avec un seul message.
Trouvez la règle d’après l’heure et le client dans votre journal, et ajoutez-y un texte d’après lequel un inconnu peut agir.
Ne l’imputez pas à l’adresse, et n’en déduisez pas de cause ; classez le texte parmi les refus liés à la politique.
Envoyez le code {5.7.1} pour une règle locale qui n’a pas de numéro propre.
Pour SPF, DKIM, le DNS inverse et le MX nul, il existe les codes {5.7.20} à {5.7.27}, pour une liste de diffusion fermée le code {5.7.2}, pour une boîte aux lettres inconnue le code {5.1.1}.
Pour différer un client par une telle règle, c’est le code {4.7.1} que les serveurs emploient.
Le code {5.7.1} est la valeur par défaut de Postfix pour chaque {REJECT} d’une table, et le code {4.7.1} pour chaque {DEFER}, si bien qu’un site peut envoyer l’un ou l’autre sans l’avoir choisi.
OpenSMTPD envoie le code {5.7.1} pour un message dont l’en-tête ne suit pas les règles de la RFC 2822.
Exchange Online l’emploie pour un expéditeur qu’un groupe n’admet pas, pour le relais, et comme valeur par défaut de ses règles de flux de messagerie.
La RFC 4405 exigeait autrefois le code {5.7.1} si l’adresse de {SUBMITTER} et l’en-tête ne concordaient pas.
Expéditeur non autorisé à écrire à cette liste
La liste de diffusion ou le groupe existe, mais n’accepte pas de messages de cet expéditeur.
La liste de diffusion est connue et fonctionne ; sa règle n’admet que des membres, du personnel ou des personnes nommément désignées.
L’adresse qui compte, expéditeur d’enveloppe ou auteur, dépend du logiciel de liste ; un membre qui écrit depuis une seconde adresse est donc refusé lui aussi.
Une personne extérieure écrit à un groupe interne, ou répond à tous et donc aussi à une liste de diffusion fermée aux personnes extérieures.
Écrivez depuis l’adresse sous laquelle vous êtes abonné, ou demandez à un membre ou au propriétaire de la liste de diffusion de transmettre le message.
Si des personnes extérieures doivent pouvoir joindre le groupe, ouvrez-le ou indiquez une autre adresse de contact dans le refus.
Envoyez le code {5.7.2} si la règle appartient à la liste de diffusion ; si les membres ne peuvent pas être déterminés pour le moment, le code {4.2.4} ; pour une règle au sujet d’une seule boîte aux lettres, le code {5.7.1}.
Exchange Online a pour cela des numéros à lui : {5.7.124} pour un groupe avec une liste d’expéditeurs autorisés, et {5.7.133} pour un groupe fermé aux personnes extérieures.
Yahoo envoie le code {553} avec {5.7.2} aux adresses IP dont il n’accepte plus de courrier ; aucune liste de diffusion n’est concernée.
Message sécurisé impossible à convertir
Le message est protégé par une méthode que le système du destinataire n’a pas, et il ne peut pas être converti.
Une passerelle devrait convertir une forme de chiffrement ou de signature en une autre ; sans les clés de l’expéditeur ou du destinataire, elle ne le peut pas.
Une conversion par un tiers romprait d’ailleurs la protection elle-même ; le remède est donc chez l’expéditeur.
Un message signé ou chiffré atteint une passerelle vers un système de messagerie doté d’un autre protocole de sécurité.
Convenez d’une méthode avec le destinataire, telle que S/MIME ou OpenPGP, ou envoyez le message sans protection si son contenu le permet.
N’envoyez le code {5.7.3} que pour une conversion entre protocoles de sécurité ; si le système suivant n’a aucune fonction de ce genre, c’est le code {5.7.4} qui convient.
Les serveurs de Microsoft donnent à ce numéro un autre sens : {535} avec {5.7.3} est un échec de la connexion au compte, et dans un journal d’Exchange, il signale des serveurs qui ne parviennent pas à s’authentifier l’un auprès de l’autre.
Fonction de sécurité non disponible ici
Une fonction de sécurité que le message ou la connexion au compte emploie n’est pas prise en charge en chemin ou sur le serveur.
La définition vise une fonction du message que le protocole de remise ne peut pas transporter.
Deux autres usages sont devenus courants : un serveur qui ne connaît pas le mécanisme nommé dans la commande {AUTH}, et un client qui doit employer TLS et à qui TLS n’est pas proposé.
Dans aucun des deux cas, il n’est question du mot de passe ni du message.
Le logiciel de messagerie choisit un mécanisme d’authentification que le serveur ne propose pas, souvent un mécanisme dépassé.
Votre propre relais a pour consigne de n’envoyer que sous TLS, et l’hôte suivant ne propose pas {STARTTLS} ({4.7.4}).
Réglez la méthode de connexion au compte du serveur sortant sur automatique ou sur mot de passe normal sous TLS.
Pour le code {4.7.4} dans votre journal, essayez à la main la commande {EHLO} sur l’hôte suivant, depuis votre réseau et depuis un autre : si {STARTTLS} ne manque que depuis le vôtre, un pare-feu le retire.
N’assouplissez votre politique TLS pour cette seule destination que si ce courrier peut circuler en clair.
Ne choisissez que parmi les mécanismes que le serveur énumère après la commande {EHLO}.
Pour un mécanisme inconnu, la RFC 4954 prescrit le code {504} avec {5.5.4} ; le code {5.7.4} y est tout de même courant.
Si le mécanisme est connu mais trop faible pour l’utilisateur, envoyez le code {5.7.9}.
OpenSMTPD répond à tout mécanisme autre que {PLAIN} et {LOGIN} par le code {504} et {5.7.4}, et Gmail fait de même pour XOAUTH, qu’il a abandonné.
En tant que client, Postfix écrit {4.7.4} avec le texte « TLS is required, but was not offered by host », et garde le message dans sa file d’attente.
Clé ou certificat manquant ou non valide
Un contrôle ou un chiffrement n’a pas fonctionné, parce qu’une clé ou un certificat n’a pas pu être obtenu ou n’est pas valide.
Ce qui manque est une information, par exemple la clé publique d’une signature ou un certificat digne de confiance ; il n’est pas prouvé que le message soit falsifié.
Les deux cas où on le rencontre diffèrent : un serveur destinataire qui n’a pas pu obtenir la clé d’une signature DKIM, et un expéditeur dont la connexion TLS n’a pas passé les contrôles.
Le serveur DNS qui détient la clé publique de la signature DKIM ne répond pas.
Votre propre relais ne peut pas achever la négociation TLS, ne peut pas vérifier le certificat de l’hôte suivant, ou ne peut pas rechercher ses enregistrements TLSA.
Si c’est votre relais qui l’a écrit, comparez le certificat de l’hôte suivant à votre politique : un certificat expiré, un nouveau nom ou un enregistrement TLSA périmé en est la raison habituelle.
Si c’est l’autre serveur qui l’a écrit, interrogez l’enregistrement de votre sélecteur DKIM depuis l’extérieur, sur tous vos serveurs de noms.
Avant de renouveler un certificat, publiez l’enregistrement TLSA du nouveau, sinon les expéditeurs qui le contrôlent retiennent leur courrier.
Envoyez le code {451} avec {4.7.5} si une clé ne peut pas être obtenue ; une signature qui a été contrôlée et qui est fausse ne doit pas faire différer le message, et le code {5.7.20} lui convient mieux.
En tant que client, Postfix consigne {4.7.5} avec des textes tels que « Server certificate not verified », « Cannot start TLS » suivi de « handshake failure », et « TLSA lookup error ».
Là où TLS est obligatoire, le message reste dans la file d’attente et n’est retourné par un avis de non-remise qu’au bout de plusieurs jours ; un certificat expiré à une destination se remarque donc tard.
Méthode de signature ou de chiffrement inconnue
Un système de messagerie n’a pas pu déchiffrer ou contrôler le message, parce qu’il ne connaît pas la méthode cryptographique employée.
Les clés et le message peuvent être sans défaut ; le logiciel d’un côté est trop ancien ou trop récent pour l’autre.
Dans la classe 4, le site s’attend à ce qu’un autre de ses hôtes ou une version ultérieure en soit capable.
Une passerelle qui contrôle des signatures ou déchiffre pour ses utilisateurs rencontre un algorithme qu’elle n’a pas ou qui a été désactivé comme peu sûr.
Signez ou chiffrez par une méthode d’usage général, à côté de la nouvelle si le format en admet deux.
Comparez l’algorithme nommé dans votre journal à ceux que la bibliothèque cryptographique de la passerelle permet encore.
Envoyez le code {5.7.6} si l’algorithme est le seul obstacle ; si la clé manque, c’est le code {X.7.5} qu’il faut employer.
Message modifié ou endommagé
Le message n’a pas pu être vérifié, car il a été modifié ou endommagé en chemin.
Le contrôle a été possible et son résultat est négatif : ce qui est arrivé n’est pas ce qui avait été signé.
Dans la classe 2, le message a tout de même été remis, et son expéditeur n’est qu’averti.
La RFC 7372 mentionne aussi le code {5.7.7} comme substitut général pour un site qui cache quel contrôle a échoué.
Un relais du trajet a ajouté un pied de page, réécrit des liens ou recodé le texte après la signature du message.
Comparez un exemplaire reçu par le destinataire à celui que vous avez envoyé, et faites apposer la signature après le dernier hôte qui modifie quoi que ce soit.
Renvoyez le message par une autre voie, par exemple directement et non par une liste de diffusion.
Pour une signature DKIM, envoyez le code {5.7.20} ; le code {5.7.7} reste pour d’autres genres de protection.
La RFC 4405 exigeait le code {554} avec {5.7.7} pour un message dans l’en-tête duquel aucune adresse responsable n’était trouvée.
Nom d’utilisateur ou mot de passe refusé
Le serveur de messagerie n’accepte pas le nom d’utilisateur et le mot de passe ; il faut donc corriger les données de connexion.
L’échange est allé à son terme selon les règles, et ce que le client a fourni comme preuve est faux ou insuffisant.
On laisse exprès ouverte la question de savoir si l’utilisateur existe : pour un inconnu, un nom erroné et un mot de passe erroné se ressemblent.
Des refus qu’énumère la RFC 4954, c’est le seul après lequel l’utilisateur devrait saisir un mot de passe.
Un appareil a encore l’ancien mot de passe, ou il manque au nom d’utilisateur son domaine.
Le mot de passe est correct, mais le fournisseur exige un mot de passe d’application ou un jeton et le signale sous ce code général.
Saisissez de nouveau le mot de passe dans le logiciel qui a échoué, après l’avoir vérifié dans la messagerie web, afin de ne pas verrouiller le compte à force d’essais.
Interrogez l’utilisateur, et n’envoyez aucune nouvelle tentative avec les mêmes données.
De nombreux échecs de ce genre depuis des adresses IP extérieures montrent que quelqu’un essaie de deviner des mots de passe ; limitez les tentatives par adresse et par compte.
Envoyez le code {5.7.8} pour tout défaut des identifiants ; si votre propre base de données ne peut pas être interrogée, le code {4.7.0}, et si le compte est désactivé et que vous voulez le dire, le code {5.7.13}.
La RFC 4468, de 2006, employait le code {554} avec {5.7.8} à la commande {BURL} pour une relation de confiance manquante ; la RFC 5248 a transféré ce sens au code {5.7.14}.
Postfix et Gmail l’envoient avec {535}, tandis que Sendmail envoie {5.7.0} dans le même cas.
Mécanisme d’authentification plus fort requis
Le serveur de messagerie veut pour ce compte une méthode de connexion plus sûre.
La règle dépend de l’utilisateur : un mécanisme peut figurer dans la liste donnée après la commande {EHLO} et être tout de même trop faible pour ce compte.
Rien n’est affirmé au sujet du mot de passe, qui peut être correct ou erroné.
Le fournisseur a mis fin à la connexion par simple mot de passe pour certains comptes, par exemple ceux qui ont la validation en deux étapes.
Le côté destinataire emploie ce code dans un sens qui lui est propre, pour un message dont il n’a pas pu vérifier l’expéditeur.
Cherchez dans les réglages du compte chez le fournisseur la connexion par OAuth ou les mots de passe d’application, au lieu de saisir à nouveau le même mot de passe.
Essayez un autre mécanisme de la liste du serveur, plus fort.
Si le code suit les données du message, contrôlez SPF, DKIM et DMARC du domaine de l’expéditeur ; aucune connexion au compte n’est en jeu.
Envoyez-le avec {534} si cet utilisateur dispose d’un mécanisme plus fort ; si le mécanisme convient dès que TLS est actif, c’est le code {5.7.10} qu’il faut.
Gmail l’écrit avec le texte « Application-specific password required », sous {534} ou, dans des journaux plus anciens, {535}.
Yahoo refuse des messages après les données par le code {554} et {5.7.9} pour des raisons de politique, et par le code {550} et {5.7.9} si ni SPF ni DKIM ne réussit.
TLS requis au préalable
La connexion devrait être chiffrée pour cette étape, et elle ne l’est pas.
À la commande {AUTH}, le refus protège un mot de passe que le mécanisme enverrait sous une forme lisible : avec TLS, ou avec un autre mécanisme, la connexion au compte peut se poursuivre.
Dans un avis de non-remise, il dit que l’expéditeur a exigé TLS avec {REQUIRETLS}, et qu’aucun hôte du domaine du destinataire n’a voulu l’établir avec un certificat vérifiable.
Le chiffrement est désactivé pour le courrier sortant dans le logiciel de messagerie.
TLS a échoué avec chaque hôte MX, ou un certificat ne correspondait pas au nom de l’hôte.
Choisissez TLS ou {STARTTLS} pour le serveur sortant, et changez le mot de passe s’il a circulé en clair.
Démarrez TLS puis répétez la commande {AUTH}, ou choisissez un mécanisme qui ne révèle pas le mot de passe.
Si le courrier vers votre domaine échoue avec de tels avis de non-remise, donnez à chaque hôte MX un certificat valide pour le nom qui figure dans l’enregistrement MX.
Le code de réponse enregistré avec lui, {523}, n’est défini par aucune RFC ; envoyez le code {530} si toutes les commandes exigent TLS, et ne proposez pas du tout le mécanisme avant TLS.
Gmail envoie le code {523} avec {5.7.10} à un client qui envoie des commandes aussitôt après {STARTTLS} sans attendre la négociation.
Mécanisme admis seulement sous TLS
Le serveur ne permet la méthode de connexion choisie que sur une connexion chiffrée ; ce code n’est conservé que pour mémoire.
Le serveur a annoncé le mécanisme sur une connexion non chiffrée et retire son offre au moment où l’on s’en sert.
La RFC 4954 documente ce code avec {538} à titre historique seulement : aujourd’hui, un tel mécanisme est annoncé une fois TLS démarré.
Un client se connecte au compte sans TLS sur un serveur au logiciel ancien ou simple.
Activez le chiffrement pour le serveur sortant.
Envoyez la commande {STARTTLS}, lisez la nouvelle liste de mécanismes, et recommencez la commande {AUTH}.
Ne l’envoyez plus ; laissez le mécanisme hors de la liste, et répondez à une tentative par le code {504} et {5.5.4}.
Parmi les logiciels actuels, la bibliothèque Python aiosmtpd l’envoie encore avec {538}.
Gmail envoie le code {501} avec {5.7.11} pour une commande {STARTTLS} accompagnée de paramètres.
Compte à préparer pour ce mécanisme d’authentification
Pour préparer le compte à ce mode de connexion, il faut se connecter une fois en envoyant le mot de passe lui-même.
Attendre ne sert à rien, bien que la classe soit 4 : il manque au serveur la forme enregistrée du mot de passe dont le mécanisme a besoin, et une seule connexion au compte par {PLAIN} la lui donne.
Le mot de passe reste tel quel.
Le serveur propose désormais un mécanisme plus fort, et le compte date d’avant.
Connectez-vous au compte une fois par mot de passe normal sous TLS, puis revenez à la méthode précédente.
Ne proposez la connexion unique par {PLAIN} qu’avec l’accord de l’utilisateur et sur une connexion TLS vérifiée.
N’envoyez le code {4.7.12} avec {432} que si une seule connexion au compte par {PLAIN} résout vraiment le problème ; un mot de passe expiré relève du code {5.7.8}.
Exchange Online a un code {5.7.12} avec un sens propre : le destinataire est fermé aux expéditeurs extérieurs à l’organisation.
Authentification correcte, compte désactivé
La connexion au compte était correcte, mais un administrateur a désactivé le compte.
Le nom d’utilisateur et le mot de passe ont passé le contrôle ; on ne gagne donc rien à les saisir à nouveau.
La raison est de celles que seules des personnes peuvent régler : une facture impayée, un abus, ou des signes d’intrusion.
Le compte a envoyé du courrier indésirable après le vol de son mot de passe, et le fournisseur l’a bloqué.
Contactez l’administrateur ou le fournisseur ; soyez prêt à changer le mot de passe sur tous les appareils.
Avant de réactiver le compte, cherchez comment il a été détourné, et fermez ses sessions ouvertes.
Montrez le texte de la réponse, sans dialogue de mot de passe.
Ne l’envoyez qu’après la vérification du mot de passe, puisqu’il confirme que celui-ci est correct ; une boîte aux lettres désactivée reçoit à la commande {RCPT TO} le code {5.2.1}.
Le code de réponse enregistré avec lui, {525}, n’est défini par aucune RFC ; {535} est celui que les clients connaissent.
Dans les réponses d’Exchange, ce numéro peut désigner un dossier public fermé aux expéditeurs extérieurs.
Serveurs sans confiance mutuelle
Le serveur de messagerie sortant n’a pas le droit d’aller chercher le message sur le serveur où il est conservé, parce que rien n’a été convenu entre les deux.
Avec la commande {BURL}, le serveur de soumission va chercher le message sur un serveur IMAP, ce qui demande des identifiants sur ce serveur ou une confiance convenue d’avance.
Aucun utilisateur ne peut créer cette confiance ; c’est l’affaire des administrateurs des deux serveurs.
L’URL nomme un serveur IMAP d’un autre fournisseur, ou un serveur IMAP pour lequel les identifiants du serveur de soumission manquent.
N’employez la commande {BURL} qu’avec les serveurs que le serveur de soumission nomme après la commande {EHLO} ; sinon, envoyez le message par la commande {DATA}.
Sur le serveur de soumission, configurez le compte avec lequel celui-ci se connecte au serveur IMAP.
Envoyez-le avec {554} à la commande {BURL} ; si la confiance existe et que le message a disparu, c’est le code {5.6.6} qui convient.
Gmail envoie le code {534} avec {5.7.14} à la commande {AUTH} et demande à l’utilisateur de se connecter d’abord au compte dans un navigateur web.
Priorité inférieure à la limite actuelle
Le serveur de messagerie sortant n’accepte que des messages d’une priorité plus élevée que celle de ce message.
Le serveur prend en charge {MT-PRIORITY} et a une priorité minimale, qu’il peut relever dans une crise et abaisser de nouveau.
Ce qui compte est la priorité que le serveur détermine, non celle que le client a demandée : sans autorisation, une priorité relevée n’a aucun effet.
Un réseau militaire ou de secours ne relaie que le courrier urgent pendant quelques heures.
Gardez les messages ordinaires jusqu’au retour au fonctionnement normal ; ne donnez à un message une priorité plus élevée que si les règles du réseau le permettent pour son contenu.
Si des messages importants sont touchés aussi, vérifiez si le compte a droit à des priorités.
Ne l’employez que sur un serveur de soumission, avec {450} tant que la limite est temporaire et avec {550} dans les autres cas ; pour un message trop volumineux pour sa priorité, envoyez le code {5.7.16}.
Trop volumineux pour cette priorité
Le message est plus volumineux que ce que le serveur de messagerie admet pour la priorité qu’il porte.
Plus la priorité est élevée, plus la limite peut être basse ; la RFC donne en exemple 4 Ko à la priorité 6.
Le même message peut passer avec une priorité plus basse, sans qu’on en retire rien.
Un message urgent a une pièce jointe ; avec le paramètre {SIZE}, le refus vient avant son transfert.
Envoyez le texte urgent seul, et la pièce jointe dans un second message de priorité normale.
Envoyez {SIZE} en même temps que {MT-PRIORITY} dans la commande {MAIL FROM}, afin que rien ne soit transféré en vain.
N’envoyez le code {552} avec {5.7.16} que si une priorité plus basse serait utile ; pour une limite de tout le système, envoyez le code {5.3.4}.
La RFC 4865 employait ce numéro pour un quota de messages à envoi différé, mais ne l’a jamais enregistré.
Nouveau titulaire de la boîte aux lettres
L’adresse a changé de mains depuis la date que l’expéditeur a indiquée ; le message n’est donc pas remis au nouveau titulaire.
La boîte aux lettres existe et accepte du courrier, mais son titulaire n’est plus la personne que l’expéditeur connaissait.
Seul un message qui a demandé ce contrôle, avec {RRVS} ou le champ d’en-tête {Require-Recipient-Valid-Since}, peut recevoir cette réponse.
Un fournisseur a donné une adresse inutilisée à un nouvel abonné, et une boutique en ligne ou un réseau social y envoie un message de réinitialisation du mot de passe.
Considérez l’adresse comme perdue pour cet utilisateur : retirez-la du compte et des listes, et demandez-lui en une nouvelle par un autre canal.
N’envoyez pas de nouveau le même message sans ce contrôle, car il parviendrait à un inconnu.
Bloquez pour ce compte la récupération du mot de passe par courrier jusqu’à ce que l’utilisateur ait confirmé une nouvelle adresse.
Envoyez le code {550} avec {5.7.17} à la commande {RCPT TO} si la boîte aux lettres n’a pas eu un seul et même titulaire depuis cette date.
Surveillez les clients qui essaient de nombreuses dates, car les réponses révèlent l’histoire de la boîte aux lettres.
Dans la RFC 4865, ce numéro désignait un quota de système épuisé pour les messages à envoi différé ; il n’a jamais été enregistré dans ce sens.
Nouveau titulaire du domaine
Tout le domaine du destinataire a changé de mains depuis la date que l’expéditeur a indiquée ; le message n’est donc pas remis.
Toutes les adresses du domaine qui datent d’avant sont concernées, quelles que soient les boîtes aux lettres qui y existent aujourd’hui.
Le système ne le dit que s’il le souhaite, et il ne peut le savoir que s’il a été configuré pour noter la date du changement.
Une entreprise a abandonné son domaine, et le nouveau titulaire reçoit ce que d’anciens clients envoient encore aux adresses de ce domaine.
Passez en revue tous les comptes avec une adresse de ce domaine, et pas seulement celui qui a donné lieu à un avis de non-remise, avant que du courrier contenant des mots de passe ne parvienne à un inconnu.
Envoyez-le si vous voulez révéler que le domaine a un nouveau titulaire ; sinon, le code {5.7.17} pour la seule boîte aux lettres suffit.
Titulaire de la boîte aux lettres impossible à vérifier
Le système destinataire n’a pas pu établir si la boîte aux lettres a encore son ancien titulaire, et refuse le message par précaution.
Le serveur n’a aucune trace du moment où la boîte aux lettres a été créée ou cédée, ni aucune date à employer à la place.
Une date qui n’a jamais été notée n’apparaîtra pas plus tard, si bien qu’il est inutile d’attendre ; une base de données simplement en panne pour le moment mène à un code temporaire.
Rien ne plaide pour ni contre le destinataire.
La boîte aux lettres a été déplacée depuis un ancien système qui ne conservait pas de dates.
Un relais doit transmettre un message avec {RRVS}, et l’hôte suivant ne prend pas en charge cette extension.
Décidez si le contenu peut parvenir à un éventuel nouveau titulaire : si oui, envoyez-le de nouveau sans {RRVS}, sinon prenez une autre voie pour joindre la personne.
Notez les dates à partir de maintenant, et employez la date d’installation pour les boîtes aux lettres plus anciennes, afin que le contrôle puisse aboutir.
Ne l’envoyez que si aucune date sûre ne peut être supposée ; si la base de données est en panne, répondez dans la classe 4, par exemple par le code {4.3.0}.
Aucune signature DKIM valide
Le serveur destinataire veut une signature DKIM valide sur le message et n’en a trouvé aucune.
Soit il n’y a pas de signature du tout, soit chaque signature a échoué au contrôle ; le code ne dit pas lequel des deux.
Une signature qui échoue ne prouve aucune falsification : les listes de diffusion et les passerelles l’invalident en modifiant l’objet ou le texte.
La RFC 6376 déconseille donc un refus pour cette seule raison, et le registre répète l’avertissement.
Une boutique en ligne, un scanner ou un service de lettres d’information envoie avec votre domaine et ne signe pas.
La signature a été invalidée en chemin, ou la clé dans le DNS est absente, tronquée ou remplacée trop tôt.
Envoyez un message d’essai à une boîte aux lettres chez un grand fournisseur et lisez le résultat dans son champ {Authentication-Results} : {none} signifie message non signé, {fail} signature invalidée.
Pour {none}, signez sur l’hôte qui envoie ; pour {fail}, interrogez la clé du sélecteur et cherchez quel hôte modifie le message après la signature.
N’exigez de signatures que des partenaires qui se sont engagés à tout signer ; venant des autres, vous perdez du bon courrier.
Envoyez-le si aucune signature ne réussit et que votre politique en demande une ; si la clé ne peut pas être obtenue, le code {4.7.5} ; si une signature a réussi et ne vous suffit pas, le code {5.7.21}.
En mode strict, Stalwart envoie le code {550} avec {5.7.20}, et le code {451} avec {4.7.20} si le DNS a échoué pendant le contrôle.
Gmail emploie d’autres numéros pour le courrier de masse sans signature DKIM valide : {4.7.30} tant qu’il ralentit l’expéditeur, et {5.7.30} quand il refuse.
Signature DKIM valide, mais insuffisante
La signature DKIM du message est valide, mais elle ne satisfait pas aux règles du serveur destinataire.
Les clés, le DNS et le transport sont en ordre, puisqu’au moins une signature a réussi ; le côté destinataire demande plus que ne le fait la norme.
Il peut vouloir que certains champs d’en-tête soient signés, ou le texte entier et pas seulement son début.
La signature ne couvre qu’une partie du texte, ou laisse de côté des champs d’en-tête auxquels le côté destinataire tient.
Signez sans la balise qui limite la longueur du texte, incluez les champs que voit un lecteur, et employez une clé assez longue.
Demandez ses règles au côté destinataire si cela ne suffit pas, car aucune norme ne les énumère.
Envoyez le code {5.7.21} avec un texte qui nomme la règle non satisfaite ; si la seule faute est le domaine de la signature, le code {5.7.22} le dit.
Signature DKIM d’un autre domaine
Le message porte une signature valide, mais d’un autre domaine que celui de l’adresse de l’auteur.
Quelqu’un répond du message, mais pas le domaine que le lecteur voit dans {From}.
C’est normal pour des services qui signent avec leur propre domaine, et c’est ce que DMARC appelle un défaut d’alignement.
Un service de lettres d’information ou de gestion de tickets envoie pour vous et ne signe qu’avec son propre domaine.
Configurez auprès du service une clé DKIM de votre domaine, afin que la balise {d=} de la signature montre votre domaine ; la signature du service peut rester à côté.
Envisagez DMARC au lieu d’une règle à vous : une concordance par SPF y suffit aussi, et c’est le domaine lui-même qui l’a demandé.
Envoyez-le si toutes les signatures valides n’échouent qu’à cause de leur domaine ; c’est un cas particulier du code {5.7.21}.
Hôte non autorisé à envoyer pour ce domaine
Le domaine de l’expéditeur d’enveloppe dit dans le DNS que l’hôte d’envoi n’a pas le droit de l’employer.
Le résultat de SPF a été {fail} : c’est le domaine lui-même, et non le côté destinataire, qui a exclu cette adresse IP, d’ordinaire par un enregistrement qui finit par {-all}.
Ce que SPF examine est l’expéditeur d’enveloppe ou le nom donné dans la commande {EHLO} ; l’adresse que voient les lecteurs peut donc être une autre.
Le côté destinataire a décidé d’agir en conséquence, ce que SPF laisse à la politique locale.
Un nouveau serveur, un nouveau fournisseur ou une adresse IPv6 manque dans l’enregistrement SPF.
Une boîte aux lettres chez un autre fournisseur transfère le message et garde l’expéditeur d’enveloppe ; l’hôte de transfert est donc jugé d’après l’enregistrement du domaine de l’auteur.
Prenez l’adresse IP et le domaine dans le texte ou le journal, et ajoutez l’hôte à l’enregistrement de ce domaine précis ; cherchez une adresse IPv6 que vous auriez oubliée.
Si l’hôte n’est pas le vôtre, quelqu’un transfère votre courrier ou falsifie votre adresse, et l’enregistrement doit rester tel quel.
Si le courrier envoyé à votre ancienne adresse n’arrive plus à la nouvelle, faites-le relever par le nouveau fournisseur, ou demandez que le fournisseur qui transfère emploie son propre expéditeur d’enveloppe.
Exemptez les hôtes depuis lesquels vos utilisateurs font transférer leur courrier, ou laissez la décision à DMARC, où une signature DKIM valide peut encore sauver le message.
Envoyez-le avec {550} pour le résultat {fail} ; {softfail} n’est pas une raison de refus, et une erreur pendant le contrôle relève du code {X.7.24}.
La RFC 7208 donne {5.7.1} pour le même cas, et la RFC 7372 le remplace ; on rencontre les deux.
En mode strict, Stalwart l’envoie pour tout résultat autre que {pass} et une erreur DNS, donc même pour {softfail} et pour un enregistrement absent.
Gmail emploie le code {4.7.23} pour une entrée DNS inverse absente ou erronée, et le code {4.7.27} ou {5.7.27} pour du courrier de masse que SPF ne confirme pas.
Contrôle SPF terminé en erreur
L’enregistrement SPF du domaine de l’expéditeur n’a pas pu être évalué.
Il n’y a pas de verdict sur l’hôte d’envoi : le contrôle s’est interrompu avant d’en rendre un.
Le code {4.7.24} signifie une erreur DNS d’un côté ou de l’autre, le code {5.7.24} un enregistrement que personne ne peut interpréter et que quelqu’un doit modifier.
Un serveur de noms du domaine, ou d’un domaine que son enregistrement inclut, ne répond pas à temps ; ou le résolveur du côté destinataire est en difficulté.
L’enregistrement contient une faute de frappe, le domaine a deux enregistrements SPF, ou ses inclusions demandent plus de dix recherches DNS.
Soumettez l’enregistrement à un vérificateur SPF et comptez les recherches avec toutes les inclusions ; retirez les services que vous n’employez plus, et préférez de simples adresses IP, qui ne coûtent aucune recherche.
Pour le code {4.7.24}, interrogez chaque domaine inclus sur ses propres serveurs de noms, car un seul fournisseur lent suffit.
Si le code {4.7.24} touche beaucoup de domaines d’expéditeurs à la fois, examinez d’abord votre propre résolveur.
Envoyez le code {451} avec {4.7.24} pour {temperror} et le code {550} avec {5.7.24} pour {permerror} ; pour le résultat {fail}, le code {5.7.23}.
Les serveurs qui suivent le texte plus ancien de la RFC 7208 envoient à la place {4.4.3} et {5.5.2}.
Gmail envoie les codes {4.7.24} et {5.7.24} pour un enregistrement SPF aux entrées suspectes.
DNS inverse du client non concordant
L’adresse IP du serveur de messagerie d’envoi n’a pas de nom d’hôte correspondant dans le DNS.
Le test va dans les deux sens : l’adresse doit avoir un nom, et ce nom doit ramener à la même adresse.
Il concerne l’hôte qui se connecte, si bien que tous ses messages sont refusés de même, quel qu’en soit l’expéditeur ; le nom donné dans la commande {EHLO} n’y joue aucun rôle.
L’adresse n’a pas d’entrée inverse, ou a encore celle qu’a créée son utilisateur précédent.
L’hôte a commencé à envoyer en IPv6, et seule son adresse IPv4 a un nom.
Faites inscrire par le fournisseur de l’adresse IP un nom d’hôte à vous, et donnez à ce nom un enregistrement d’adresse qui y ramène ; votre propre zone DNS seule ne le peut pas.
Si vous ne pouvez pas obtenir d’entrée pour IPv6, envoyez en IPv4.
Ne refusez définitivement que si la recherche a donné une réponse claire ; un DNS en panne est une raison pour la classe 4.
Envoyez le code {5.7.25} si le nom et l’adresse ne concordent pas ou s’il n’existe pas de nom, et le code {4.7.25} si la recherche s’est interrompue ; le refus d’un nom donné dans {EHLO} relève du code {5.7.1}.
Postfix envoie le code {450} avec {4.7.25} et le texte « cannot find your hostname » même là où l’entrée manque à l’évidence ; {unknown_client_reject_code} permet de le changer.
Gmail envoie le code {5.7.25} pour refuser, mais le code {4.7.23} tant qu’il ne fait que ralentir l’hôte.
Exchange Online envoie le code {5.7.25} aux adresses IPv6 sans entrée inverse.
Échec de plusieurs contrôles de l’expéditeur
Plus d’un des contrôles qui montrent qui a réellement envoyé le message a échoué.
Il remplace un code pour SPF, DKIM ou le DNS inverse si plusieurs échouent à la fois, et ne dit pas lesquels.
Le registre n’a pas de numéro pour DMARC ; un refus par sa politique peut donc aussi venir sous celui-ci.
Le domaine n’a ni SPF ni DKIM, ou le service d’envoi n’y a jamais été inscrit.
Le domaine dans {From} demande le refus par DMARC, et une liste de diffusion ou un transfert a fait échouer les deux contrôles.
Cherchez l’adresse IP d’envoi dans les rapports DMARC de votre domaine, et réparez au moins un contrôle, avec le domaine qui figure dans {From}.
Réparez d’abord DKIM, car SPF ne survit pas au transfert.
N’envoyez pas avec l’adresse d’un fournisseur par le serveur d’un autre.
Écrivez dans le texte le résultat de chaque contrôle et le domaine concerné, puisque le code ne les indique pas.
Une liste de diffusion ne doit pas l’imputer à l’abonné : un seul auteur à la politique stricte peut causer de tels avis de non-remise pour tous les membres chez ce fournisseur.
Envoyez-le si deux contrôles ou plus échouent ; si un seul échoue, envoyez le code qui lui est propre.
Pour un refus par DMARC seul, la RFC 7489 montre {5.7.1} ; avec l’un ou l’autre numéro, c’est le mot DMARC dans le texte qui aide l’expéditeur.
Gmail envoie le code {550} avec {5.7.26} pour du courrier que ni SPF ni DKIM ne confirme, pour une politique DMARC, et aussi pour SPF seul si l’enregistrement finit par {-all}.
Avec {421}, il ralentit un tel courrier, et avec {451}, il signale que le DNS a échoué pendant un contrôle DMARC.
Microsoft emploie le code {4.7.26} pour des hôtes IPv6 dont ni SPF ni DKIM ne confirme le courrier.
Domaine de l’expéditeur qui n’accepte pas de courrier
Le domaine de l’expéditeur déclare dans le DNS qu’il n’accepte aucun courrier ; ni un avis de non-remise ni une réponse ne pourraient donc joindre l’expéditeur.
Un MX nul, un unique enregistrement avec un point à la place d’un hôte, est destiné aux domaines qui ne reçoivent ni n’envoient.
Le côté destinataire en conclut que l’adresse est inventée ou le message non désiré ; le destinataire n’y est pour rien.
Un système envoie des notifications depuis un sous-domaine sans boîte aux lettres, pour lequel quelqu’un a publié un MX nul afin d’écarter le courrier indésirable.
Un émetteur de courrier indésirable falsifie une adresse d’expéditeur dans un domaine qui n’accepte pas de courrier.
Retirez le MX nul d’un domaine avec lequel vous envoyez, et faites arriver ses avis de non-remise quelque part ; ou envoyez avec une adresse qui peut recevoir.
Employez le chemin de retour vide {<>} pour les avis de non-remise et les autres rapports que les normes envoient sans adresse de retour ; un domaine avec un MX nul ne le remplace pas.
Envoyez le code {550} avec {5.7.27} si le domaine de {MAIL FROM} ou de {From} a un MX nul ; si c’est le domaine du destinataire, le code {556} avec {5.1.10}.
Postfix l’envoie par défaut à la commande {RCPT TO}, avec les mots « does not accept mail (nullMX) », là où {reject_unknown_sender_domain} est activé.
Gmail donne à ce numéro un autre sens : {4.7.27} et {5.7.27} visent le courrier de masse que SPF ne confirme pas.
Trop de messages semblables
Le serveur destinataire considère le message comme une partie d’un flot de messages semblables et ne le laisse pas entrer.
Ce numéro a été enregistré en 2017 contre les flots de messages de confirmation, que des attaquants déclenchent en saisissant l’adresse de quelqu’un d’autre dans un grand nombre de formulaires web.
Le projet que cite le registre n’est jamais devenu une RFC, et rien d’autre ne définit ce code ; son champ pour les codes de réponse ne contient qu’un point.
Gmail voit une quantité inhabituelle de courrier qui vient de votre adresse IP ou de ses voisines, ou de votre domaine SPF ou DKIM, ou qui contient des liens vers votre site.
Un formulaire d’inscription de votre site est détourné, et des confirmations vont à des gens qui n’ont jamais rien demandé.
Lisez quelle identité le texte nomme, l’adresse IP ou un domaine : de nouvelles adresses ne servent à rien si c’est le domaine qui est pris en compte.
Cherchez un compte volé, un formulaire détourné ou du courrier indésirable transféré avant de simplement envoyer plus lentement.
Laissez ensuite la file d’attente se vider à faible débit ; ne la répartissez pas sur d’autres hôtes.
Si l’un de vos utilisateurs est inondé, différez les confirmations dans la classe 4, afin que celles que l’utilisateur veut puissent arriver plus tard.
Envoyez le code {4.7.28} tant que dure le flot, le code {5.7.28} pour une source qui ne fait qu’abuser ; pour une limite ordinaire par boîte aux lettres, le code {4.2.1} est plus proche.
Gmail envoie le code {421} avec {4.7.28} pour ralentir un expéditeur, le code {550} avec {5.7.28} pour le bloquer, et le code {421} avec {4.7.28} pour de nombreux messages portant le même {Message-ID}.
Chaîne d’intermédiaires non valide
La trace que des hôtes de transfert ont laissée de leurs propres contrôles du message ne peut pas être vérifiée.
Avec ARC, les listes de diffusion et les services de transfert attestent ce qu’ils ont vu avant de modifier un message ; ici, un maillon de cette chaîne est rompu, et aucun hôte ultérieur ne peut le réparer.
Une chaîne qui échoue ne compte pas plus que l’absence de chaîne ; derrière le refus, il y a donc presque toujours un autre contrôle en échec, de SPF, de DKIM ou de DMARC.
Un hôte qui ne sait rien d’ARC a modifié un message scellé, et rien d’autre ne confirme l’expéditeur.
En tant qu’auteur, veillez à une signature DKIM qui survive ; la chaîne n’est pas la vôtre.
En tant qu’exploitant d’une liste de diffusion ou d’un service de transfert, scellez en dernier, après toute modification, et publiez la clé.
Ne refusez pas pour une chaîne rompue seule, car le même message sans aucun champ ARC serait accepté.
Si seul ARC aurait pu sauver un message qui échoue à tous les autres contrôles, envoyez le code {5.7.29} ou le code plus général {5.7.26}.
La classe 4 est une erreur, puisque tout échec de la chaîne est définitif.
En mode strict, Stalwart envoie le code {5.7.29} pour une chaîne rompue, mais {4.7.29} si le DNS a échoué.
Gmail emploie ce numéro pour autre chose : {4.7.29} et {5.7.29} signifient que du courrier de masse n’est pas venu par TLS.
Aucun hôte ne promet TLS sur tout le trajet
L’expéditeur a exigé le chiffrement sur tout le trajet, et aucun serveur de messagerie du domaine du destinataire ne le promet.
C’est le côté de l’envoi qui écrit ce code : son hôte a essayé tous les hôtes MX pour un message avec {REQUIRETLS}, et aucun n’a annoncé l’option après la négociation TLS.
TLS en soi a pu être disponible partout ; ce qui manque est l’engagement de l’employer à toutes les étapes suivantes.
L’avis de non-remise ne rapporte que l’en-tête, et peut lui-même se perdre si aucun chemin de retour ne propose l’option.
Un logiciel de messagerie ou un administrateur a posé cette exigence, et le fournisseur du destinataire ne prend pas en charge l’extension.
Décidez si le TLS ordinaire suffit pour ce message et envoyez-le sans cette exigence ; sinon, chiffrez le contenu lui-même, par exemple avec S/MIME ou OpenPGP.
Si vos utilisateurs doivent recevoir un tel courrier, activez l’option sur tous les hôtes MX, et protégez l’enregistrement MX par DNSSEC ou MTA-STS.
Employez-le dans l’avis de non-remise quand aucun hôte MX ne propose l’option ; si TLS lui-même n’a pas pu être établi, le code {5.7.10}.
Dans les réponses de Gmail, ce numéro signifie autre chose : {4.7.30} et {5.7.30} visent le courrier de masse sans signature DKIM valide.
Le code {2.1.5} approuve un destinataire, le code {2.0.0} ne nomme personne : le premier suit le code {250} qui répond à la commande {RCPT TO}, le second le code {250} qui répond au point final.
Seul le code {2.0.0} qui suit le point final transfère la responsabilité du message ; après le seul code {2.1.5}, le client doit encore le garder.
Dans les rapports de succès, le choix dépend du logiciel : pour un destinataire à qui le message a été remis, Sendmail écrit {2.1.5}, Exim {2.0.0}.
Un serveur qui veut être précis réserve le code {2.1.0} à l’expéditeur, le code {2.1.5} à chaque destinataire et le code {2.0.0} au reste.
Le code {5.1.1} est la réponse d’une liste d’utilisateurs ; le code {4.1.1} signifie normalement que l’hôte n’a pas encore établi si la boîte aux lettres existe.
Un rapport qui s’achève sur le code {4.1.1} au bout de plusieurs jours ne règle pas la question : le message de sonde n’a peut-être jamais eu de réponse, ou Postfix a peut-être adouci un refus net.
Avec Postfix, la différence peut n’être qu’un réglage : {unknown_local_recipient_reject_code} fixé à {450} fait passer le même constat de {5.1.1} à {4.1.1}.
Tant qu’une nouvelle liste d’utilisateurs est à l’essai, le code {4.1.1} permet de corriger des erreurs avant que quiconque ne reçoive un avis de non-remise ; ensuite, chaque faute de frappe coûte des jours à son auteur ; passez donc au code {5.1.1}.
De la part de Gmail, le code {4.2.1} dit que la boîte aux lettres du destinataire reçoit trop de courrier de tout le monde, le code {4.7.28} que vous en envoyez trop à tout le monde.
Après le code {4.2.1}, seul ce destinataire attend et les autres reçoivent leur courrier ; le code {4.7.28} vient après les données, message après message, quel que soit le destinataire.
Les abonnés du service de relais de Google reçoivent aussi le code {4.2.1} quand ils dépassent sa limite de pointe, et la limite est alors la leur.
Pour une limite qui protège une seule boîte aux lettres, envoyez le code {4.2.1} ; le code {4.7.28} accuse l’expéditeur d’un flot et devrait reposer sur plus qu’un nombre par heure.
Les deux connaissent le compte et le trouvent fermé ; le code {4.2.1} s’attend à ce qu’il rouvre pendant que le message attend, le code {5.2.1} non.
Gmail mentionne avec les deux codes le texte au sujet d’un utilisateur qui reçoit du courrier trop vite ; dans ce cas, la classe ne dit donc rien de l’avenir du compte.
La règle de Sendmail pour les destinataires refusés donne toujours le code {5.2.1}, même pour un blocage que l’administrateur lève demain.
Pendant le déplacement d’un compte, envoyez le code {4.2.1} ; quand il a été suspendu sans date, le code {5.2.1} épargne à l’expéditeur des jours d’attente.
Le code {4.2.2} concerne le quota d’une seule boîte aux lettres, que son titulaire peut vider ; le code {4.3.1} concerne le disque de l’hôte, que seul l’administrateur peut vider.
Envoyez un message à une autre boîte aux lettres du même hôte : avec le code {4.2.2}, il passe ; avec le code {4.3.1}, il reçoit la même réponse.
Le code {4.3.1} peut venir à la commande {MAIL FROM}, avant qu’aucune boîte aux lettres n’ait été nommée ; le code {4.2.2} ne le peut pas.
Les deux viennent avec {452} ; le code étendu est donc tout ce qui les sépare.
La boîte aux lettres est aussi pleine dans les deux cas ; le code {4.2.2} laisse le message dans la file d’attente de l’expéditeur et attend que le titulaire fasse de la place, le code {5.2.2} le retourne.
La RFC 3463 ne connaît que la forme temporaire, mais le registre mentionne {552} comme code de réponse, et le code {552} ne peut porter que {5.2.2}.
Un message retourné peut aussi montrer le code {4.2.2}, quand les tentatives sont épuisées : c’est le cas dans l’exemple d’un rapport d’échec de la RFC 3461.
Pour une liste d’abonnés, comptez les deux ensemble, car le choix en dit plus sur le fournisseur que sur le lecteur.
Le code {4.2.2} sert les titulaires qui lisent leur courrier chaque jour ; pour une boîte aux lettres pleine au-delà d’un délai de grâce, le code {5.2.2} dit aussitôt la vérité à l’expéditeur.
Un hôte avec le code {4.3.2} accepte du courrier à d’autres moments ; un hôte avec le code {5.3.2} n’y a jamais été destiné, et un enregistrement MX qui le nomme est une erreur.
Le code de réponse placé devant montre la même chose : {421} ou {450} pour la pause, {521} pour l’hôte sans service de messagerie.
Postscreen fait exception : il envoie le code {5.3.2} à un client de sa propre liste de refus, alors qu’il sert d’autres clients.
Un hôte qui acceptera de nouveau du courrier après une maintenance ne doit pas envoyer le code {5.3.2}, sinon les messages en attente sont retournés en quelques minutes.
Avec le code {4.4.1}, aucune connexion ne s’est établie, et rien ne peut donc avoir été transféré ; avec le code {4.4.2}, il y en a eu une et elle s’est rompue, peut-être après le point final.
Après le code {4.4.1}, un doublon est impossible ; après le code {4.4.2}, il ne l’est pas.
Pour le code {4.4.1}, examinez le routage, les règles de pare-feu pour les nouvelles connexions et les enregistrements MX ; pour le code {4.4.2}, la taille des paquets, les délais et les filtres.
Le code {4.4.3} signifie que le DNS n’a pas répondu, le code {5.4.4} qu’il a répondu et n’avait pas de route.
Interrogé de nouveau depuis un autre réseau, un domaine avec le code {4.4.3} peut se résoudre aussitôt ; un domaine avec le code {5.4.4} n’y donne pas non plus d’enregistrements, à moins que la vue DNS du client lui-même ne soit fausse.
Attendre n’est utile que dans le premier cas ; dans le second, quelqu’un doit corriger l’adresse, les enregistrements ou une table de routage.
La RFC 2852 leur assigne des rapports différents : {4.4.7} pour un avis de retard après le délai fixé par l’expéditeur, alors que les tentatives continuent, et {5.4.7} pour la fin de toutes les tentatives.
Si l’expéditeur n’a jamais fixé de délai, le chiffre montre seulement quel programme a rédigé le rapport : Sendmail et OpenSMTPD concluent la durée de vie dans la file d’attente par le code {4.4.7}, et le code {5.4.7} n’apparaît guère.
Le code {4.5.3} dit que cette transaction est pleine et que le reste doit venir dans la suivante ; le code {5.5.3} dit que le message n’est pas voulu pour autant de personnes.
Les destinataires acceptés avant un code {4.5.3} reçoivent le message si le client continue ; Postfix envoie le code {5.5.3} pour un avis de non-remise à plusieurs destinataires, ce qui ne laisse rien à poursuivre.
Un client qui rencontre le code {552} avec {5.5.3} à la commande {RCPT TO} devrait tout de même le traiter comme {4.5.3}, car la RFC 821 avait un numéro erroné pour le tampon plein.
Le code {4.7.0} garde la raison pour lui ou n’en a pas de plus précise ; le code {4.7.1} la nomme : une règle ne laisse pas passer cet expéditeur ou cet hôte pour l’instant.
Dans Postfix, des limites peuvent porter l’un ou l’autre numéro : trop de connexions ou d’erreurs mettent fin à la session par le code {421} et {4.7.0}, trop de messages ou de destinataires entraînent le code {450} avec {4.7.1}.
Un milter qui répond par un échec temporaire est signalé par {4.7.1} dans Postfix, et par {4.3.2} dans Sendmail.
Aux commandes {AUTH} et {STARTTLS}, seul le code {4.7.0} a un sens, puisque personne n’y est refusé et que c’est un service qui est défaillant.
Le code {4.7.25} nomme un seul test, celui de la concordance dans le DNS entre l’adresse IP du client et son nom d’hôte ; le code {4.7.1} peut correspondre à n’importe quelle règle, y compris sur le nom donné dans la commande {EHLO}.
Dans Postfix, deux textes se ressemblent : « cannot find your reverse hostname », avec {4.7.1}, signifie que l’adresse n’a aucun nom.
Le texte « cannot find your hostname », avec {4.7.25}, peut aussi signifier que son nom ne ramène pas à elle.
Un nom donné dans la commande {EHLO} qui ne se résout pas y reçoit le code {4.7.1}, et aucun changement de l’entrée inverse n’y fait rien.
Par définition, seul le code {5.7.1} existe ; par le code {4.7.1}, des serveurs disent que le même genre de règle ne fait que retarder le message.
Un retard n’est pas forcément voulu comme tel : avec {soft_bounce}, et avec quelques règles par défaut, Postfix diffère ce qu’il n’acceptera jamais, avec le texte du refus.
Si le code {4.7.1} prend fin à la deuxième ou à la troisième tentative, c’était du greylisting ; si le texte est inchangé au bout d’un jour, traitez-le comme le code {5.7.1} et cherchez la règle.
Employez le code {4.7.1} là où le temps seul change la réponse ; sur une nouvelle règle à l’essai, il vous évite de perdre du courrier, mais fixez un terme à l’essai.
Dans le journal d’un relais Postfix qui exige TLS, le code {4.7.4} signifie que l’hôte suivant n’a pas proposé {STARTTLS}, et le code {4.7.5} que TLS a commencé, mais que sa négociation ou son certificat a échoué.
Pour le code {4.7.4}, examinez la liste donnée après la commande {EHLO} et les pare-feu ; pour le code {4.7.5}, les certificats, les enregistrements TLSA et votre propre configuration TLS, dont Postfix signale les erreurs sous le même numéro.
Là où TLS n’est que préféré, Postfix continue aussitôt en clair dans le premier cas ; après une négociation échouée, le message attend, et seule une tentative ultérieure se passe de TLS.
Le code {4.7.24} est le {temperror} de SPF, une requête DNS qui a échoué ; le code {5.7.24} est son {permerror}, un enregistrement que quelqu’un doit corriger.
Un enregistrement proche de la limite de dix recherches peut montrer les deux : des serveurs de noms lents entraînent {4.7.24}, et une inclusion de plus chez un service que vous employez entraîne soudain {5.7.24}.
Avec le code {4.7.24}, le problème peut se trouver du côté destinataire ; avec le code {5.7.24}, tous les serveurs destinataires qui contrôlent voient la même faute.
La RFC 7208 vous permet d’accepter le message dans les deux cas ; refuser par le code {5.7.24} apprend à un domaine sa faute, différer par le code {4.7.24} peut coûter des jours à un expéditeur.
Le code {5.1.1} met en cause le nom qui précède l’arobase, le code {5.1.2} le domaine qui la suit.
Le code {5.1.1} vient d’un hôte qui dessert le domaine ; le code {5.1.2} d’un hôte qui a cherché en vain un tel hôte.
Un code {5.1.2} concerne donc toutes les adresses du domaine, tandis qu’un code {5.1.1} n’affecte pas les adresses voisines.
Aucun des deux ne prouve une erreur dans la partie qu’il met en cause : un domaine erroné qui accepte du courrier répond par le code {5.1.1}, comme lorsqu’on écrit à ce nom chez le mauvais fournisseur.
Le code {5.1.6} confirme que l’adresse a été correcte par le passé, tandis que le code {5.1.1} ne trouve rien et peut être une faute de frappe.
Après le code {5.1.1}, vérifiez l’orthographe ; après le code {5.1.6}, demandez où est allée la personne.
Sendmail cache la différence : sa fonction {redirect} ajoute {5.1.1} au code {551} pour un utilisateur qui a changé d’adresse.
Le code {5.1.6} révèle à un inconnu que quelqu’un a travaillé ici ; un site qui ne veut pas le dire laisse le nom retomber sous le code {5.1.1}.
Selon les normes, le code {5.1.1} concerne une seule boîte aux lettres et le code {5.1.10} tout un domaine avec un MX nul ; Exchange Online dit par le code {5.1.10} ce que d’autres disent par le code {5.1.1}.
Le code de réponse sépare les deux usages : {556} avec {5.1.10} est un MX nul, {550} avec {5.1.10} et le texte « Recipient not found » est un destinataire inexistant.
L’auteur de la réponse diffère aussi : le code {5.1.1} vient d’un hôte du domaine du destinataire, le MX nul d’un serveur du côté de l’expéditeur.
Un programme qui abandonne tout un domaine à chaque code {5.1.10} perd tous les lecteurs d’une entreprise parce que l’un d’eux est parti.
Avec le code {5.1.1}, une telle boîte aux lettres n’existe pas ; avec le code {5.2.1}, elle existe et elle est fermée.
Un code {5.2.1} peut disparaître : le titulaire paie, se connecte au compte, ou le flot prend fin ; un code {5.1.1} ne disparaît que si quelqu’un crée la boîte aux lettres.
Un compte peut aller de l’un à l’autre, d’abord {5.2.1} pour inactivité, puis {5.1.1} quand le fournisseur supprime ces comptes.
Pour ne pas dévoiler l’état d’un compte, un fournisseur peut répondre par le code {5.1.1} aussi pour les comptes fermés, et les expéditeurs rayent alors l’adresse définitivement.
Le code {5.4.1} devrait désigner une connexion restée sans réponse, mais après le code {550} d’Exchange Online, c’est un destinataire inconnu, tout comme {5.1.1}.
Le texte du code {5.4.1}, « Access denied », ressemble à une politique contre l’expéditeur et amène les administrateurs à chercher en vain une liste de blocage.
Ne déclarez l’adresse incorrecte qu’après plusieurs refus, car une panne du serveur de messagerie ou du DNS peut aussi causer le code {5.4.1}.
Le code {5.1.1} est une affirmation sur l’adresse du destinataire, le code {5.7.1} sur l’expéditeur ; un logiciel de liste peut supprimer l’adresse après le premier, et ne doit pas le faire après le second.
La RFC 7372 donne précisément cette distinction pour but de ses codes, puisque des listes de diffusion perdaient de bons abonnés à cause de refus liés à la politique.
Dans un avis de non-remise, regardez qui a écrit le code : pour un simple code {550} à la commande {RCPT TO}, un client Sendmail inscrit lui-même {5.1.1}, bien que le texte puisse nommer une liste de blocage.
Contrôlez si la boîte aux lettres existe et si le client a le droit d’y écrire, et répondez par la raison qui a décidé ; le code {5.7.1} pour une boîte aux lettres inconnue maintient l’adresse morte sur toutes les listes.
Le constat est le même, un domaine sans hôte de messagerie ; le code {5.1.2} met en cause l’adresse, le code {5.4.4} l’absence de route.
Celui des deux que montre un avis de non-remise dépend du client : pour un hôte qui n’existe pas, Sendmail écrit {5.1.2} et Postfix {5.4.4}.
Le code {5.4.4} peut aussi venir d’une table de routage locale, pour un domaine qui est parfaitement en ordre ailleurs ; le code {5.1.2} ne le peut guère.
Dans une réponse à la commande {RCPT TO}, le code {5.1.2} est le choix habituel ; le code {5.4.4} convient au rapport d’un hôte qui avait déjà accepté le message.
Les deux reposent sur un MX nul : avec le code {5.1.10}, c’est le domaine du destinataire qui l’a ; avec le code {5.7.27}, celui de l’expéditeur.
Le code {5.1.10} porte sur une adresse erronée et vient d’ordinaire de votre propre fournisseur ; le code {5.7.27} vient de l’autre côté, et seul votre DNS peut y mettre fin.
L’avis de non-remise pour le code {5.7.27} va au domaine qui n’accepte pas de courrier, si bien que l’échec n’apparaît que dans le journal de l’hôte d’envoi.
Les codes de réponse diffèrent aussi : {556} va avec {5.1.10}, {550} avec {5.7.27}.
Le code {5.2.1} porte sur une boîte aux lettres qui n’accepte pas de courrier, et il répond à quiconque lui écrit ; le code {5.7.13} porte sur un compte qui n’a pas le droit de se connecter, et il ne répond qu’au titulaire de celui-ci.
Un seul acte d’un administrateur peut causer les deux : l’abonné voit alors le code {5.7.13} dans sa boîte d’envoi, tandis que ses correspondants reçoivent des avis de non-remise avec {5.2.1}.
Un compte qui a envoyé du courrier indésirable n’est souvent bloqué que pour l’envoi ; le code {5.7.13} ne montre donc pas que sa boîte aux lettres est fermée.
Le code {5.2.3} désigne la limite d’une seule boîte aux lettres, le code {5.3.4} celle d’un hôte entier, et le serveur de Sendmail envoie {5.2.3} pour cette dernière aussi.
À la commande {MAIL FROM}, aucune boîte aux lettres n’a encore été nommée ; un code {5.2.3} à cet endroit est donc en vérité une limite de l’hôte.
Après un code {5.2.3} à la commande {RCPT TO}, la transaction continue sans ce destinataire ; après le code {5.3.4}, il est inutile d’en nommer un autre.
Annoncez la limite de l’hôte avec {SIZE} et refusez par le code {5.3.4} à la commande {MAIL FROM} ; réservez le code {5.2.3} à la commande {RCPT TO}, où la boîte aux lettres est connue.
Le code {5.5.1} refuse une commande qui a été comprise, le code {5.5.2} une ligne qui ne l’a pas été.
Pour un mot que le serveur ne connaît pas, on voit les deux : la RFC 3463 mentionne la commande non reconnue sous {5.5.2}, alors que Gmail, Sendmail et OpenSMTPD envoient {5.5.1}.
Contre le code {5.5.1}, un autre ordre des commandes ou un autre serveur est utile ; contre le code {5.5.2}, seuls d’autres octets le sont.
Le code {5.5.2} renonce à la ligne en tant que telle, le code {5.5.4} connaît la commande et désigne son argument comme la faute.
Après le code {5.5.4}, la commande nue, sans paramètres, mérite un essai ; après le code {5.5.2}, elle échoue le plus souvent aussi.
Les serveurs ne placent pas la limite au même endroit : pour {SIZE} avec une valeur incorrecte, Postfix envoie {5.5.4}, et Sendmail envoie {5.5.2} si la valeur manque.
Le code {5.6.7} porte sur une adresse de la commande {MAIL FROM} ou {RCPT TO}, le code {5.6.9} sur l’en-tête du message, que le serveur ne voit qu’après les données.
À la commande {RCPT TO}, le code {5.6.7} laisse les autres destinataires dans la transaction ; le code {5.6.9} prive du message tous les destinataires.
Postfix ne fait pas cette distinction : en tant que client, il signale le code {5.6.7} dans les deux cas ; cherchez donc de l’UTF-8 dans l’en-tête si toutes les adresses de l’avis de non-remise sont en ASCII.
La RFC 6531 demande aux serveurs de trouver dès la commande {RCPT TO} quelle boîte aux lettres ne peut pas recevoir de tels messages, afin que le code {5.6.9} ne soit presque jamais nécessaire.
Avec le code {5.7.0}, le manque est souvent dans la session, une connexion au compte ou TLS, et le client peut y pourvoir ; avec le code {5.7.1}, une règle se dresse entre cet expéditeur et cette destination.
Pour les serveurs de soumission, la RFC 6409 trace une autre limite : le code {5.7.1} concerne les droits de l’utilisateur, le code {5.7.0} un message qui enfreint la politique du site.
Le refus par un script Sieve peut porter l’un ou l’autre, selon les termes de la RFC 5429, si bien que le numéro ne distingue pas un script du destinataire d’une règle du site.
Le code {5.7.26} dit que l’expéditeur n’a pas pu être vérifié ; le code {5.7.1} dit seulement qu’une règle a refusé, si bien que tous les contrôles d’authentification peuvent avoir réussi.
Un refus par DMARC peut porter l’un ou l’autre numéro ; les logiciels qui traitent les avis de non-remise doivent donc aussi chercher le mot DMARC dans le texte.
On a vu Gmail, qui sinon envoie {5.7.26}, employer aussi {5.7.1} pour du courrier qui échoue aux contrôles.
Pour aider les expéditeurs honnêtes, envoyez le code {5.7.26} ; un site qui ne veut pas révéler ses contrôles peut s’en tenir au code {5.7.1}.
À la commande {AUTH}, le code {5.7.4} signifie que le serveur n’a ce mécanisme pour personne, le code {5.7.9} qu’il l’a et ne l’accepte pas de cet utilisateur.
Le code {5.7.4} va avec {504} et apparaît dès que le mécanisme est nommé, avant tout mot de passe ; le code {5.7.9} va avec {534} et peut venir après l’échange entier.
Un client qui choisit son mécanisme dans la liste donnée après la commande {EHLO} ne rencontre jamais le code {5.7.4} à la commande {AUTH}, tandis que le code {5.7.9} peut encore le surprendre.
Après le code {5.7.8}, le même mécanisme a besoin d’autres identifiants ; après le code {5.7.9}, le même utilisateur a besoin d’un autre mécanisme.
Gmail enfreint cette règle : après son code {5.7.9}, le mécanisme peut rester, et c’est un mot de passe d’application qui doit remplacer le mot de passe habituel.
L’endroit où le code apparaît montre quand ni l’un ni l’autre n’est en jeu : le code {5.7.9} après les données du message est le refus par Yahoo d’un expéditeur non vérifié.
Si un compte ne peut se connecter que d’une autre façon, le code {5.7.8} fait chercher à son titulaire un mot de passe mal saisi ; le code {5.7.9} nomme le véritable obstacle.
Dans les deux cas, TLS manque à la commande {AUTH} : le code {5.7.10} laisse aussi passer le client avec un mécanisme plus fort en clair, le code {5.7.11} exige TLS pour le mécanisme qui a été choisi.
La RFC 4954 a rendu {5.7.11} historique en 2007, en même temps que {538} ; le code {5.7.10} a trouvé un nouvel usage hors de la commande {AUTH}, dans les avis de non-remise de messages avec {REQUIRETLS}.
Un client peut traiter les deux de la même façon : démarrer TLS, lire la nouvelle liste, se connecter au compte.
Pour un message avec {REQUIRETLS}, le code {5.7.10} signifie qu’aucune connexion TLS vérifiée ne s’est établie, le code {5.7.30} que TLS s’est établi et que l’hôte n’a pas promis de continuer ainsi.
Le code {5.7.10} peut être une panne que l’administrateur du destinataire répare par un certificat ; le code {5.7.30} dure jusqu’à l’installation d’un logiciel doté de l’extension.
Si les hôtes MX diffèrent, l’hôte d’envoi les essaie tous ; le code dans l’avis de non-remise ne décrit donc pas forcément le premier.
Le code {5.7.22} est le seul cas du code {5.7.21} qui dise ce qui manque : une signature du domaine de l’adresse de l’auteur.
On remédie au code {5.7.22} par une signature de plus, sans rien changer à celles qui existent ; pour le code {5.7.21}, c’est la signature elle-même qui doit changer.
Le code {5.7.23} est la réponse d’un enregistrement SPF qui fonctionne : cet hôte est exclu ; avec le code {5.7.24}, l’enregistrement ne donne pas de réponse, parce qu’il ne peut pas être interprété.
Le code {5.7.23} concerne le seul hôte nommé dans le texte ; le code {5.7.24} concerne tous les hôtes du domaine, y compris votre meilleur.
Certains serveurs ne les séparent pas : Stalwart envoie le code {5.7.23} pour les deux et écrit dans le texte le résultat lui-même, {fail} ou {permerror}.
Le code {5.7.23} demande au domaine de l’expéditeur s’il autorise l’adresse IP, le code {5.7.25} demande au DNS si l’adresse a un nom qui y ramène.
La réparation est en des mains différentes : l’enregistrement SPF appartient à celui qui gère le domaine, l’entrée inverse à celui qui a attribué l’adresse IP.
Un message transféré peut échouer au premier test depuis un hôte qui réussit le second, puisque seul SPF dépend de l’expéditeur d’enveloppe.
Le code {5.7.29} met en cause la chaîne que des hôtes de transfert ont scellée, le code {5.7.26} les preuves du domaine de l’auteur lui-même.
On consulte ARC quand SPF, DKIM ou DMARC a déjà échoué ; un message avec le code {5.7.29} mériterait donc en règle générale aussi le code {5.7.26}, et la RFC 8617 permet l’un ou l’autre.
Pour un auteur, les deux signifient donc le même travail ; seul celui qui exploite une liste de diffusion ou un service de transfert a quelque chose à réparer pour le code {5.7.29}.
Dans le doute, envoyez le code {5.7.26} : un auteur peut y faire quelque chose, et ne peut rien à une chaîne que d’autres ont rompue.
";

/// Where each text starts, and where the last one ends.
static STARTS: [u32; 2085] = [
    0, 28, 54, 66, 91, 110, 118, 138, 160, 175, 214, 233, 245, 267, 275, 316,
    335, 353, 388, 423, 441, 454, 485, 497, 531, 558, 573, 592, 614, 630, 677, 722,
    742, 760, 780, 801, 843, 884, 944, 1032, 1066, 1070, 1074, 1093, 1116, 1121, 1130, 1143,
    1153, 1170, 1189, 1193, 1199, 1232, 1270, 1305, 1333, 1347, 1371, 1381, 1405, 1418, 1426, 1449,
    1458, 1467, 1474, 1483, 1497, 1517, 1525, 1549, 1564, 1579, 1599, 1607, 1632, 1652, 1690, 1723,
    1753, 1797, 1841, 1908, 1950, 1974, 2008, 2020, 2033, 2044, 2065, 2080, 2090, 2101, 2114, 2123,
    2207, 2242, 2315, 2331, 2441, 2533, 2628, 2735, 2848, 2933, 3004, 3143, 3251, 3339, 3409, 3492,
    3577, 3668, 3731, 3780, 3897, 3983, 4127, 4196, 4335, 4508, 4617, 4741, 4888, 5005, 5104, 5205,
    5323, 5426, 5529, 5649, 5754, 5886, 6067, 6170, 6271, 6483, 6506, 6545, 6562, 6573, 6594, 6605,
    6633, 6658, 6666, 6690, 6708, 6726, 6734, 6747, 6758, 6781, 6796, 6822, 6839, 6860, 6894, 6974,
    7339, 7562, 7688, 7822, 7962, 8000, 8085, 8357, 8612, 8688, 8955, 8989, 9096, 9518, 9830, 9970,
    10103, 10452, 10647, 10841, 11272, 11511, 11724, 11863, 11889, 11967, 12362, 12506, 12619, 12971, 13116, 13350,
    13559, 13721, 13812, 13839, 13930, 14455, 14708, 14951, 15344, 15635, 15872, 16220, 16384, 16595, 16623, 16749,
    17166, 17295, 17475, 17563, 17673, 17773, 17968, 18315, 18558, 18692, 18818, 18851, 18961, 19399, 19688, 19775,
    19913, 20277, 20437, 20858, 20966, 21118, 21153, 21267, 21754, 21887, 21990, 22106, 22208, 22389, 22601, 22994,
    23128, 23351, 23525, 23719, 23899, 23949, 24047, 24405, 24551, 25120, 25420, 25693, 25831, 25924, 25964, 26073,
    26522, 26660, 26790, 26933, 27057, 27246, 27764, 27953, 28194, 28392, 28427, 28519, 29028, 29151, 29313, 29973,
    30174, 30692, 30987, 31150, 31182, 31276, 31788, 31971, 32167, 33073, 33557, 33627, 33750, 33780, 33900, 34416,
    34643, 34729, 35212, 35339, 35548, 35833, 35952, 36011, 36177, 36656, 36888, 37064, 37400, 37648, 37877, 38297,
    38640, 38803, 38993, 39182, 39220, 39354, 40081, 40362, 40674, 40779, 40872, 40988, 41090, 41232, 41404, 42040,
    42474, 42914, 43368, 43671, 43864, 44230, 44381, 44615, 44795, 44841, 44987, 45562, 45705, 45860, 46103, 46285,
    46419, 46552, 46649, 46848, 47597, 48377, 48638, 49082, 49231, 49394, 49535, 49716, 49892, 50130, 50321, 50539,
    50585, 50735, 51040, 51166, 51439, 51530, 51779, 51966, 52162, 52320, 52635, 52848, 52891, 52951, 53325, 53553,
    54109, 54328, 54665, 55029, 55240, 55343, 55513, 55565, 55721, 56127, 56305, 56454, 56617, 56748, 56962, 57213,
    57670, 58069, 58500, 58960, 59213, 59445, 59668, 59883, 60062, 60214, 60394, 60542, 60587, 60697, 61081, 61194,
    61308, 61529, 61686, 61939, 62332, 62526, 62705, 62750, 62870, 63197, 63334, 63478, 64107, 64387, 64633, 64907,
    65103, 65198, 65245, 65328, 65781, 65896, 66011, 66137, 66465, 66815, 66948, 67266, 67497, 67585, 67698, 67720,
    67800, 68216, 68419, 68575, 68837, 68984, 69094, 69290, 69462, 69777, 69933, 70306, 70744, 70867, 71089, 71215,
    71517, 71559, 71681, 72159, 72296, 72543, 72696, 72958, 73021, 73068, 73169, 73311, 73636, 73916, 74291, 74477,
    74582, 74731, 74764, 74878, 75209, 75292, 75455, 75605, 75787, 75932, 76135, 76392, 76829, 77049, 77153, 77252,
    77279, 77386, 77810, 77910, 78040, 78163, 78336, 78555, 78708, 78824, 79039, 79172, 79466, 79848, 80012, 80214,
    80341, 80387, 80522, 80946, 81094, 81223, 81368, 81515, 81603, 81755, 81921, 82080, 82245, 82637, 82876, 83015,
    83137, 83334, 83367, 83467, 83878, 84103, 84237, 84365, 84513, 84693, 84967, 85376, 85565, 85917, 86188, 86416,
    86566, 86741, 86774, 86929, 87375, 87724, 87925, 88074, 88254, 88411, 88678, 88979, 89248, 89609, 90097, 90383,
    90525, 90684, 90971, 91015, 91159, 91638, 91805, 91964, 92374, 92564, 92683, 93001, 93431, 93772, 93974, 94000,
    94161, 94604, 94708, 94909, 95146, 95358, 95562, 96099, 96469, 96724, 97154, 97568, 97854, 98030, 98395, 98546,
    98591, 98731, 99161, 99413, 99628, 99811, 100063, 100493, 100748, 100890, 100952, 101116, 101734, 101838, 102295, 102410,
    102607, 103005, 103159, 103452, 103654, 103965, 104581, 104768, 105043, 105648, 106308, 106619, 106797, 107005, 107111, 107298,
    107696, 107800, 107987, 108022, 108151, 108570, 108686, 108822, 108938, 109089, 109325, 109588, 109737, 110194, 110433, 110557,
    110782, 110812, 110950, 111368, 111569, 111682, 111820, 111947, 112088, 112325, 112434, 112607, 112898, 113276, 113473, 113509,
    113638, 114078, 114270, 114433, 114593, 114731, 114988, 115293, 115430, 115736, 116160, 116337, 116497, 116669, 116782, 116928,
    117132, 117351, 117367, 117474, 118008, 118171, 118252, 118387, 118609, 118733, 119067, 119234, 119571, 120124, 120371, 120838,
    121370, 121503, 121651, 122065, 122346, 122562, 122746, 122911, 123096, 123232, 123269, 123354, 123761, 123875, 124026, 124117,
    124253, 124370, 124542, 124763, 124895, 125218, 125510, 125723, 125883, 125906, 125996, 126500, 126662, 126824, 126967, 127270,
    127580, 127727, 128073, 128279, 128488, 128651, 128951, 129235, 129516, 129724, 129883, 130189, 130402, 130709, 131034, 131252,
    131505, 131785, 131958, 132326, 132612, 132955, 133127, 133343, 133489, 133751, 134068, 134225, 134491, 134695, 134902, 135104,
    135299, 135597, 135855, 136133, 136434, 136703, 136953, 137123, 137286, 137454, 137781, 138091, 138232, 138515, 138633, 138841,
    139258, 139465, 139685, 139937, 140116, 140308, 140673, 140839, 141023, 141371, 141577, 141802, 142137, 142327, 142553, 142963,
    143141, 143331, 143560, 143769, 144022, 144414, 144591, 144791, 145153, 145328, 145539, 145792, 145953, 146220, 146458, 147006,
    147186, 147391, 147920, 148160, 148320, 148485, 148674, 148878, 149097, 149297, 149520, 149725, 149925, 150153, 150364, 150850,
    151103, 151315, 151555, 151762, 151977, 152202, 152381, 152775, 152916, 153143, 153347, 153838, 154049, 154282, 154487, 154709,
    154996, 155216, 155475, 155894, 156044, 156256, 156499, 156702, 156944, 157151, 157376, 157605, 157831, 158038, 158404, 158632,
    158844, 159021, 159257, 159449, 159801, 160002, 160230, 160660, 160913, 161142, 161573, 161767, 162015, 162201, 162431, 162659,
    162861, 163042, 163270, 163512, 163693, 163906, 164105, 164590, 164819, 165021, 165211, 165410, 165620, 166209, 166431, 166618,
    166859, 167044, 167413, 167657, 167887, 168137, 168378, 168618, 168901, 169143, 169344, 169603, 169823, 170056, 170697, 170879,
    171105, 171340, 171577, 171745, 172262, 172488, 172742, 172923, 173219, 173419, 173643, 173838, 174129, 174386, 174643, 174866,
    175079, 175307, 175704, 175907, 176123, 176301, 176596, 176794, 176991, 177217, 177588, 177871, 178066, 178273, 178542, 178749,
    178898, 179119, 179346, 179548, 179751, 179937, 180548, 180783, 181017, 181241, 181650, 181858, 182109, 182347, 182576, 182794,
    183076, 183445, 183624, 183815, 184055, 184278, 184479, 184693, 184971, 185200, 185416, 185651, 185855, 186071, 186342, 186540,
    186748, 187008, 187584, 187752, 187947, 188095, 188638, 188813, 188978, 189433, 189616, 189800, 190228, 190383, 190564, 190943,
    191093, 191305, 191494, 191728, 191906, 192121, 192308, 192531, 192726, 192920, 193100, 193583, 193800, 193988, 194154, 194516,
    194657, 194838, 194990, 195454, 195628, 195859, 196010, 196226, 196428, 196808, 196975, 197172, 197789, 198007, 198222, 198403,
    198553, 199061, 199246, 199433, 199635, 200091, 200236, 200442, 200604, 201015, 201166, 201327, 201866, 202063, 202314, 202503,
    202734, 202967, 203190, 203380, 203604, 203864, 204053, 204298, 204469, 204703, 204952, 205166, 205833, 206088, 206316, 206560,
    206767, 207437, 207610, 207858, 208128, 208351, 208567, 209019, 209228, 209454, 209667, 209913, 210133, 210700, 210966, 211195,
    211608, 211798, 212018, 212437, 212663, 212925, 213157, 213369, 213641, 213837, 214061, 214589, 214750, 214995, 215244, 215484,
    215977, 216239, 216479, 216698, 216922, 217153, 217717, 217918, 218209, 218427, 218852, 219051, 219259, 219542, 219758, 219980,
    220591, 220777, 221018, 221336, 221514, 221754, 222310, 222557, 222782, 222945, 223164, 223473, 223741, 223955, 224362, 224570,
    224851, 225045, 225245, 225763, 225936, 226144, 226520, 226701, 226937, 227167, 227402, 227986, 228203, 228452, 228936, 229168,
    229349, 229921, 230088, 230333, 230922, 231153, 231339, 231542, 232107, 232288, 232529, 232756, 232957, 233131, 233341, 233520,
    233675, 234313, 234539, 234761, 234999, 235207, 235720, 235971, 236160, 236664, 236837, 237041, 237255, 237465, 238006, 238236,
    238413, 238438, 238479, 238486, 238503, 238520, 238526, 238565, 238583, 238591, 238609, 238627, 238648, 238658, 238677, 238700,
    238719, 238751, 238780, 238804, 238837, 238864, 238946, 239353, 239449, 239600, 239714, 239938, 240210, 240437, 240645, 240822,
    240943, 240981, 241064, 241530, 241608, 241772, 241907, 242068, 242226, 242395, 242663, 242828, 243050, 243081, 243174, 243667,
    243802, 243948, 244135, 244253, 244404, 244682, 245011, 245314, 245583, 245739, 245931, 246047, 246201, 246236, 246339, 246728,
    246831, 246933, 247060, 247154, 247298, 247409, 247571, 247845, 248046, 248191, 248280, 248316, 248378, 248632, 248750, 248851,
    248991, 249094, 249320, 249449, 249678, 249818, 249964, 250156, 250212, 250329, 250642, 250794, 250852, 250932, 251131, 251309,
    251331, 251378, 251706, 251762, 251911, 252036, 252197, 252425, 252594, 252645, 252730, 253015, 253157, 253307, 253448, 253687,
    253872, 253968, 254130, 254169, 254251, 254603, 254733, 254873, 254965, 255063, 255272, 255505, 255583, 255715, 255772, 255871,
    256306, 256417, 256510, 256586, 257014, 257151, 257210, 257422, 257584, 257760, 257949, 257973, 258078, 258366, 258489, 258607,
    258793, 258884, 258933, 259052, 259491, 259611, 259737, 259897, 260024, 260181, 260428, 260563, 260835, 260941, 261070, 261118,
    261207, 261549, 261665, 261815, 261914, 262045, 262241, 262408, 262433, 262513, 262980, 263095, 263224, 263332, 263448, 263589,
    263682, 263866, 264140, 264342, 264487, 264597, 264637, 264687, 265153, 265257, 265372, 265514, 265674, 265793, 265926, 266082,
    266374, 266471, 266605, 266987, 267101, 267157, 267259, 267559, 267661, 267768, 267822, 267915, 268019, 268117, 268290, 268447,
    268566, 268598, 268707, 269061, 269148, 269236, 269370, 269481, 269714, 269849, 269984, 270035, 270116, 270588, 270698, 270770,
    270895, 271068, 271356, 271414, 271727, 271909, 272006, 272158, 272197, 272273, 272560, 272690, 272745, 272978, 273168, 273321,
    273496, 273683, 273721, 273773, 274151, 274256, 274382, 274517, 274761, 274906, 275031, 275300, 275394, 275554, 275700, 275822,
    275850, 275923, 276232, 276341, 276429, 276500, 276637, 276751, 276974, 277177, 277218, 277311, 277738, 277812, 277936, 278020,
    278089, 278252, 278361, 278649, 278771, 278932, 278959, 279064, 279348, 279454, 279548, 279644, 279801, 279936, 280091, 280278,
    280409, 280555, 280589, 280652, 280846, 280997, 281089, 281162, 281359, 281544, 281639, 281690, 281772, 282046, 282152, 282257,
    282401, 282501, 282650, 282674, 282753, 283191, 283344, 283477, 283563, 283704, 284002, 284113, 284342, 284427, 284660, 284808,
    284932, 285025, 285054, 285142, 285571, 285671, 285822, 285917, 286209, 286346, 286474, 286649, 286785, 286852, 286977, 287007,
    287093, 287528, 287650, 287767, 287855, 288005, 288158, 288425, 288573, 288606, 288685, 289124, 289216, 289317, 289414, 289462,
    289628, 289706, 289909, 290099, 290269, 290291, 290360, 290629, 290685, 290760, 290840, 290940, 291041, 291196, 291269, 291368,
    291395, 291489, 291895, 291966, 292081, 292212, 292317, 292518, 292680, 292922, 293137, 293292, 293408, 293567, 293704, 293724,
    293800, 294257, 294404, 294499, 294640, 294799, 295043, 295235, 295355, 295510, 295642, 295806, 295845, 295938, 296337, 296436,
    296527, 296640, 296795, 296876, 297062, 297199, 297347, 297470, 297629, 297676, 297768, 298092, 298201, 298336, 298433, 298609,
    298714, 298841, 299121, 299271, 299341, 299470, 299489, 299579, 299878, 300040, 300190, 300281, 300362, 300504, 300646, 300808,
    300994, 301113, 301278, 301373, 301523, 301572, 301663, 302059, 302164, 302298, 302434, 302543, 302658, 302747, 302920, 303026,
    303154, 303423, 303456, 303553, 303840, 303977, 304076, 304152, 304287, 304443, 304720, 304839, 304996, 305032, 305124, 305372,
    305487, 305612, 305782, 305904, 305943, 306070, 306349, 306433, 306583, 306708, 306874, 306966, 307003, 307118, 307447, 307603,
    307812, 307949, 308198, 308377, 308522, 308652, 308687, 308792, 309091, 309197, 309278, 309341, 309516, 309704, 309743, 309852,
    310133, 310287, 310397, 310515, 310693, 310737, 310862, 311167, 311300, 311479, 311603, 311776, 311896, 312046, 312226, 312259,
    312357, 312589, 312765, 312852, 313056, 313195, 313227, 313324, 313524, 313642, 313738, 313856, 313966, 314000, 314093, 314330,
    314437, 314558, 314691, 314846, 314878, 315007, 315415, 315484, 315575, 315736, 315911, 316100, 316313, 316493, 316585, 316616,
    316750, 317081, 317182, 317335, 317497, 317539, 317695, 318002, 318172, 318325, 318477, 318616, 318814, 318849, 319030, 319307,
    319377, 319436, 319495, 319532, 319629, 320149, 320248, 320351, 320481, 320617, 321004, 321145, 321306, 321527, 321703, 321923,
    322070, 322101, 322220, 322708, 322812, 322910, 323025, 323137, 323293, 323569, 323703, 323831, 324204, 324410, 324517, 324677,
    324791, 324843, 324939, 325251, 325400, 325559, 325690, 325928, 326111, 326254, 326297, 326416, 326703, 326831, 326972, 327155,
    327409, 327451, 327584, 327948, 328081, 328204, 328319, 328642, 328734, 328950, 329104, 329261, 329303, 329443, 329820, 329902,
    330073, 330439, 330586, 330799, 331001, 331219, 331268, 331414, 331658, 331825, 331935, 332062, 332195, 332226, 332316, 332655,
    332774, 332940, 333039, 333153, 333290, 333334, 333470, 333860, 333955, 334092, 334271, 334366, 334549, 334771, 334949, 335045,
    335094, 335177, 335426, 335570, 335706, 335877, 335940, 336088, 336258, 336391, 336560, 336585, 336665, 337049, 337137, 337233,
    337342, 337456, 337629, 337824, 337962, 337998, 338133, 338399, 338485, 338533, 338640, 338764, 338856, 338955, 339015, 339134,
    339368, 339452, 339562, 339683, 339855, 339990, 340036, 340124, 340370, 340483, 340597, 340701, 340765, 341091, 341205, 341238,
    341408, 341699, 341838, 342008, 342109, 342247, 342400, 342444, 342563, 342851, 342944, 343136, 343234, 343444, 343481, 343587,
    343792, 343897, 343992, 344113, 344264, 344377, 344420, 344558, 344833, 345007, 345254, 345394, 345664, 345823, 345852, 345989,
    346266, 346410, 346620, 346763, 346822, 346963, 347344, 347443, 347555, 347726, 347887, 348053, 348082, 348180, 348569, 348687,
    348801, 349170, 349303, 349514, 349649, 349816, 349857, 349962, 350231, 350363, 350595, 350748, 350784, 350889, 351104, 351226,
    351400, 351542, 351679, 351726, 351846, 352296, 352395, 352603, 352934, 353153, 353333, 353489, 353588, 353741, 353905, 353938,
    354020, 354304, 354472, 354616, 354974, 355095, 355244, 355346, 355441, 355478, 355582, 355883, 355988, 356066, 356327, 356456,
    356681, 356875, 356986, 357066, 357116, 357205, 357428, 357515, 357645, 357857, 357938, 358055, 358241, 358505, 358801, 358902,
    358961, 359136, 359405, 359578, 359702, 359866, 360053, 360215, 360377, 360494, 360522, 360648, 361025, 361201, 361333, 361738,
    361896, 362088, 362292, 362331, 362450, 362848, 362960, 363211, 363316, 363538, 363648, 363776, 363821, 363953, 364400, 364543,
    364707, 364862, 365012, 365153, 365352, 365659, 365806, 365982, 366359, 366624, 366810, 367155, 367348, 367505, 367826, 367997,
    368187, 368576, 368790, 369232, 369440, 369630, 369904, 370077, 370283, 370580, 370698, 371098, 371312, 371565, 371745, 372152,
    372337, 372692, 372842, 373088, 373494, 373646, 374039, 374219, 374445, 374896, 375063, 375453, 375657, 375760, 376228, 376378,
    376625, 376778, 376992, 377473, 377598, 377917, 378108, 378279, 378599, 378817, 379203, 379438, 379583, 379890, 380063, 380219,
    380576, 380663, 380912, 381286, 381467, 381790, 381986, 382094, 382420, 382553, 382863, 383036, 383410, 383607, 383820, 384194,
    384401, 384680, 384832, 385002, 385378, 385538, 385901, 386084, 386291, 386616, 386830, 387175, 387306, 387480, 387695, 388000,
    388158, 388484, 388632, 389020, 389159,
];
