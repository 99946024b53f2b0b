import type { Wording } from "../wording.ts";
import type { doctor as en } from "../en/doctor.ts";

export const doctor: Wording<typeof en> = {
  title: "Tout le monde arrive-t-il à entrer?",
  titleClosed: "Tout le monde pourra-t-il entrer?",
  introClosed:
    "Examine le réseau de cet ordinateur avant l’ouverture de la salle. Rien n’est demandé à l’extérieur.",
  check: "Vérifier maintenant",
  checking: "Vérification…",
  severity: {
    problem: "Problème",
    advice: "Conseil",
    fine: "Tout va bien",
  },
  found: {
    "no-network":
      "Cet ordinateur n’est sur aucun réseau que les téléphones peuvent atteindre. Connectez-le au Wi-Fi de la salle, ou activez un point d’accès, sur cet ordinateur ou sur un téléphone.",
    "adapter-virtual":
      "L’adresse {{address}} est celle de « {{adapter}} », un VPN ou une machine virtuelle. Les téléphones ne l’atteignent pas. Choisissez une autre adresse, ou quittez le VPN et connectez-vous au Wi-Fi de la salle.",
    "adapter-loopback":
      "L’adresse {{address}} ne sert qu’à cet ordinateur. Choisissez l’adresse du réseau où sont les téléphones.",
    "address-changed":
      "Cet ordinateur n’a plus l’adresse {{address}} : il a changé de réseau. Le code à l’écran ne mène plus nulle part. Ouvrez la salle à la nouvelle adresse et faites balayer le code de nouveau.",
    "address-public":
      "L’adresse {{address}} est peut-être visible de l’extérieur du bâtiment. Cela fonctionne, mais un réseau privé ou un point d’accès est plus sûr.",
    "hotspot-small":
      "La salle est sur un point d’accès. Cela fonctionne sans autre réseau, mais un point d’accès n’accepte souvent que cinq à dix appareils.",
    "port-refused":
      "Cet ordinateur ne permet pas d’ouvrir une salle sur le port {{port}} de cette adresse. Essayez un autre port ou une autre adresse.",
    "port-taken":
      "Un autre programme utilise le port {{port}}. La salle s’ouvrira d’elle-même sur un autre port; un lien de la dernière fois ne la trouvera pas.",
    "port-moved":
      "Le port {{wanted}} était occupé : la salle est sur le port {{port}}. Qui a gardé un lien de la dernière fois balaie le nouveau code.",
    firewall_one:
      "Aucun autre appareil n’a atteint la salle dans sa première minute. Si des gens ont essayé, la cause la plus probable est le pare-feu de cet ordinateur : il doit laisser ce réseau joindre Charrette, sur le port {{port}}.",
    firewall_other:
      "Aucun autre appareil n’a atteint la salle en {{count}} minutes. Si des gens ont essayé, la cause la plus probable est le pare-feu de cet ordinateur : il doit laisser ce réseau joindre Charrette, sur le port {{port}}.",
    isolation:
      "Vérifiez que les téléphones sont sur le même Wi-Fi que cet ordinateur. Certains Wi-Fi, surtout pour les invités, séparent les appareils : personne ne peut alors joindre cet ordinateur, et un point d’accès règle la question.",
    "sign-in":
      "Ce Wi-Fi exige peut-être que chaque appareil s’identifie avant de laisser passer quoi que ce soit, cet ordinateur aussi. On le voit souvent en ouvrant un navigateur.",
    "lane-missing_one":
      "Un appareil ({{devices}}) a ouvert la page, mais n’est pas entré depuis deux minutes ou plus. Un nom est peut-être encore en train d’être tapé; sinon, quelque chose entre les appareils, ou sur le téléphone, bloque la connexion.",
    "lane-missing_other":
      "{{count}} appareils ({{devices}}) ont ouvert la page, mais ne sont pas entrés depuis deux minutes ou plus. Des noms sont peut-être encore en train d’être tapés; sinon, quelque chose entre les appareils, ou sur les téléphones, bloque la connexion.",
    "lane-refused_one":
      "Un appareil ({{devices}}) frappe, mais n’est pas admis. Il a peut-être un ancien code : faites-le balayer de nouveau.",
    "lane-refused_other":
      "{{count}} appareils ({{devices}}) frappent, mais ne sont pas admis. Ils ont peut-être un ancien code : faites-les balayer de nouveau.",
    clock_one:
      "L’horloge d’un appareil ({{names}}) est décalée de {{minutes}} minutes. Ses minuteries et ses heures seront fausses.",
    clock_other:
      "Les horloges de {{count}} appareils ({{names}}) sont décalées, jusqu’à {{minutes}} minutes. Leurs minuteries et leurs heures seront fausses.",
    "discovery-off": {
      "port-refused":
        "Les autres ordinateurs ne trouvent pas cette salle dans leur liste : un autre programme occupe le port nécessaire (5353). Le code QR et l’adresse fonctionnent quand même.",
      failed:
        "Les autres ordinateurs ne trouvent pas cette salle dans leur liste : ce réseau ne permet pas l’annonce. Le code QR et l’adresse fonctionnent quand même.",
    },
    ready: "La salle peut être ouverte à {{address}} ({{adapter}}).",
    waiting:
      "La salle est ouverte à {{address}}, port {{port}}. Aucun autre appareil n’est venu pour l’instant.",
    reached_one: "Un autre appareil est entré.",
    reached_other: "{{count}} autres appareils sont entrés.",
  },
  offer: {
    otherAdapter: "Utiliser {{other}} ({{otherAdapter}})",
    otherPort: "Choisir un autre port…",
    port: "Port",
    portHelp: "Un nombre de 1024 à 65535. Le lien et le code QR changent avec lui.",
    usePort: "Ouvrir la salle sur ce port",
    cancel: "Annuler",
  },
  how: {
    hotspot: "Comment activer un point d’accès",
    hotspotWindows:
      "Sous Windows : Paramètres, Réseau et Internet, Point d’accès sans fil mobile, activez-le. Choisissez ensuite ici l’adresse 192.168.137.1.",
    hotspotMacos:
      "Sous macOS : Réglages Système, Général, Partage, Partage Internet. Cela fonctionne quand le Mac a un réseau à partager, par exemple par câble.",
    hotspotLinux:
      "Sous Linux (GNOME) : Paramètres, Wi-Fi, le menu, Activer le point d’accès Wi-Fi. Choisissez ensuite ici l’adresse 10.42.0.1.",
    hotspotPhone:
      "Le plus simple : activez le point d’accès d’un téléphone, et connectez-y cet ordinateur et les autres appareils. Aucune donnée mobile n’est nécessaire.",
    firewallWindows:
      "Sous Windows : Sécurité Windows, Pare-feu et protection du réseau, Autoriser une application via le pare-feu : cochez Charrette pour les réseaux privés et publics. Sur un ordinateur géré par un établissement, c’est son service informatique qui le fait.",
    firewallMacos:
      "Sous macOS : Réglages Système, Réseau, Coupe-feu, Options : autorisez les connexions entrantes pour Charrette.",
    firewallLinux:
      "Sous Linux, avec ufw : « sudo ufw allow {{port}}/tcp ». Avec firewalld : « sudo firewall-cmd --add-port={{port}}/tcp ».",
    openFirewall: "Comment laisser Charrette passer le pare-feu",
    signIn: "Comment s’identifier sur le Wi-Fi",
    signInText:
      "Sur chaque appareil, ouvrez une page quelconque dans le navigateur et suivez ce que le Wi-Fi demande. Si cela exige Internet ou un compte que les gens n’ont pas, utilisez un point d’accès.",
    scanAgain: "Comment balayer de nouveau",
    scanAgainText:
      "Fermez la page sur cet appareil, puis balayez le code QR affiché maintenant à l’écran, ou tapez l’adresse et le code court.",
    checkClock: "Comment régler une horloge",
    checkClockText: "Dans les réglages de cet appareil, sous Date et heure, activez « Réglage automatique ».",
  },
};
