<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>busi_desktop</name>
    <message>
        <source>In evaluation, this model&apos;s Grad-CAM explained better within the lesion than alone.</source>
        <extracomment>app/explanation.py</extracomment>
        <translation>À l&apos;évaluation, le Grad-CAM de ce modèle expliquait mieux dans la lésion que seul.</translation>
    </message>
    <message>
        <source>The texts of the chosen language are missing or can&apos;t be read.</source>
        <extracomment>app/language.py</extracomment>
        <translation>Les textes de la langue choisie manquent ou sont illisibles.</translation>
    </message>
    <message>
        <source>Install the program again from its original medium; English is shown meanwhile.</source>
        <extracomment>app/language.py</extracomment>
        <translation>Réinstallez le programme depuis son support d&apos;origine&#xa0;; en attendant, l&apos;anglais est affiché.</translation>
    </message>
    <message>
        <source>Caliper</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Curseur de mesure</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Aire</translation>
    </message>
    <message>
        <source>not measurable</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>région échographique</translation>
    </message>
    <message>
        <source>file&apos;s pixel spacing</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>espacement des pixels du fichier</translation>
    </message>
    <message>
        <source>no calibration</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>aucun étalonnage</translation>
    </message>
    <message>
        <source>partly outside the calibrated region</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>en partie hors de la région étalonnée</translation>
    </message>
    <message>
        <source>points lie in different regions</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>les points sont dans des régions différentes</translation>
    </message>
    <message>
        <source>the contour crosses itself</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>le contour se coupe lui-même</translation>
    </message>
    <message>
        <source>{area}, perimeter {around}</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>{area}, périmètre {around}</translation>
    </message>
    <message>
        <source>{name} across {number}</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>{name} transversal {number}</translation>
    </message>
    <message>
        <source>{what} is calibrated by Platt scaling: the network alone was {found}, so its logit is multiplied by {slope:.3f}, and {intercept:+.3f} is added.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} est calibrée par la méthode de Platt&#xa0;: le réseau seul était {found}, son logit est donc multiplié par {slope:.3f}, puis on ajoute {intercept:+.3f}.</translation>
    </message>
    <message>
        <source>Where the chance of a lesion is below {share}, none is drawn.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Si la probabilité d&apos;une lésion est inférieure à {share}, aucune n&apos;est tracée.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Training data</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Données d&apos;entraînement</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Intended use</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Usage prévu</translation>
    </message>
    <message>
        <source>Not for</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Pas pour</translation>
    </message>
    <message>
        <source>Calibration and abstention</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Calibration et abstention</translation>
    </message>
    <message>
        <source>Outlines</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Further facts</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Autres données</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{counted}; {groups} groups (patients, or images that are near-duplicates).</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{counted}&#xa0;; {groups} groupes (patients, ou images quasi identiques).</translation>
    </message>
    <message>
        <source>The {level} prediction set holds every class with a chance of at least {kept}, and always the likeliest: set so that, in calibration data, it held the true class in {level} of the frames of each class.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>L&apos;ensemble de prédiction à {level} contient chaque classe de probabilité au moins égale à {kept}, et toujours la plus probable&#xa0;: réglé pour que, dans les données de calibration, il contienne la vraie classe dans {level} des vues de chaque classe.</translation>
    </message>
    <message>
        <source>{what} is the network&apos;s own: it is not calibrated.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} est celle du réseau lui-même&#xa0;: elle n&apos;est pas calibrée.</translation>
    </message>
    <message>
        <source>{what} is calibrated by Platt scaling: its logit is multiplied by {slope:.3f}, and {intercept:+.3f} is added.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} est calibrée par la méthode de Platt&#xa0;: son logit est multiplié par {slope:.3f}, puis on ajoute {intercept:+.3f}.</translation>
    </message>
    <message>
        <source>superpixels are off</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>les superpixels sont désactivés</translation>
    </message>
    <message>
        <source>{regions} superpixels of compactness {compactness:g} decide</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{regions} superpixels de compacité {compactness:g} décident</translation>
    </message>
    <message>
        <source>By default the threshold is {threshold:g}, {refined}, and parts smaller than {share} of the frame are dropped.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Par défaut, le seuil est {threshold:g}, {refined}, et les parties plus petites que {share} de la vue sont écartées.</translation>
    </message>
    <message>
        <source>Grad-CAM within the lesion</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Grad-CAM dans la lésion</translation>
    </message>
    <message>
        <source>Segmentation trials</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Essais de segmentation</translation>
    </message>
    <message>
        <source>Development frames with a lesion, by malignancy</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Vues de développement avec une lésion, par malignité</translation>
    </message>
    <message>
        <source>Measured on {source}</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Mesuré sur {source}</translation>
    </message>
    <message>
        <source>The chance of a lesion</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>La probabilité d&apos;une lésion</translation>
    </message>
    <message>
        <source>The chance of malignancy</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>La probabilité de malignité</translation>
    </message>
    <message>
        <source>In development data, 95 % of cancers had a malignancy of {share} or more.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Dans les données de développement, 95&#xa0;% des cancers avaient une malignité de {share} ou plus.</translation>
    </message>
    <message>
        <source>In development data, 95 % of benign lesions had a malignancy below {share}.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Dans les données de développement, 95&#xa0;% des lésions bénignes avaient une malignité inférieure à {share}.</translation>
    </message>
    <message>
        <source>With a novelty score above {limit:.4g}, a frame counts as unlike those of training: the program abstains.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Au-delà d&apos;un score de nouveauté de {limit:.4g}, une vue compte comme différente de celles de l&apos;entraînement&#xa0;: le programme s&apos;abstient.</translation>
    </message>
    <message>
        <source>name, version</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>nom, version</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>prétraitement</translation>
    </message>
    <message>
        <source>Measured on {source} ({data})</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Mesuré sur {source} ({data})</translation>
    </message>
    <message>
        <source>too sure of itself</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>trop sûr de lui</translation>
    </message>
    <message>
        <source>too cautious</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>trop prudent</translation>
    </message>
    <message>
        <source>map shown at first</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>carte affichée au début</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>model file</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>fichier du modèle</translation>
    </message>
    <message>
        <source>preprocessing digest</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>empreinte du prétraitement</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>mesure</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>The folder holds images that are open here.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Le dossier contient des images qui sont ouvertes ici.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Le dossier n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be used: {reason}.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Le dossier ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose an empty folder: results and images must not mix.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Choisissez un dossier vide&#xa0;: résultats et images ne doivent pas se mélanger.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or make a new one: nothing of yours is overwritten.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Choisissez un dossier vide, ou créez-en un&#xa0;: rien de ce qui est à vous n&apos;est écrasé.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>The program&apos;s own folder can&apos;t be made.</source>
        <extracomment>app/settings.py</extracomment>
        <translation>Le dossier propre au programme ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder that you may write to.</source>
        <extracomment>app/settings.py</extracomment>
        <translation>Donnez à {variable} un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>There are no images there.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;images ici.</translation>
    </message>
    <message>
        <source>The program made a mistake with this image.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Le programme a commis une erreur avec cette image.</translation>
    </message>
    <message>
        <source>Open DICOM, PNG, JPEG, TIFF or BMP files, or a folder or zip of them.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Ouvrez des fichiers DICOM, PNG, JPEG, TIFF ou BMP, ou un dossier ou un zip qui en contient.</translation>
    </message>
    <message>
        <source>Details are in the crash file that the message names; other images still work.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Les détails sont dans le fichier d&apos;incident que nomme le message&#xa0;; les autres images fonctionnent toujours.</translation>
    </message>
    <message>
        <source>Could not write {name}: {reason}.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Impossible d&apos;écrire {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk, and try again.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Libérez de la place, ou choisissez un dossier sur un autre disque, et réessayez.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>export/files.py</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or close the file where it is open.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Choisissez un dossier où vous pouvez écrire, ou fermez le fichier là où il est ouvert.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that its disk is connected, and try again.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Vérifiez que le dossier existe et que son disque est connecté, et réessayez.</translation>
    </message>
    <message>
        <source>writing is not allowed there</source>
        <extracomment>export/files.py</extracomment>
        <translation>il n&apos;est pas permis d&apos;y écrire</translation>
    </message>
    <message>
        <source>Lesion mask</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Masque de la lésion</translation>
    </message>
    <message>
        <source>Probability map</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Carte de probabilité</translation>
    </message>
    <message>
        <source>Image with lesion outline</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Image avec le contour de la lésion</translation>
    </message>
    <message>
        <source>Image with saliency map</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Image avec la carte de saillance</translation>
    </message>
    <message>
        <source>Lesion numbers and physical calibration are not in the file.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Les chiffres de la lésion et l&apos;étalonnage physique ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Threshold, superpixels and physical calibration are not in the file.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Le seuil, les superpixels et l&apos;étalonnage physique ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Numbers are not in the file; text burned into the image stays visible.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Les chiffres ne sont pas dans le fichier&#xa0;; le texte incrusté dans l&apos;image reste visible.</translation>
    </message>
    <message>
        <source>It is no evidence of a lesion&apos;s extent; text burned into the image stays visible.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Elle ne prouve pas l&apos;étendue d&apos;une lésion&#xa0;; le texte incrusté dans l&apos;image reste visible.</translation>
    </message>
    <message>
        <source>Install the program again from its original medium.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>Réinstallez le programme depuis son support d&apos;origine.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} was altered.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>Le fichier d&apos;admission {name} a été modifié.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} is missing.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>Le fichier d&apos;admission {name} manque.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} is malformed.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>Le fichier d&apos;admission {name} est mal formé.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest was written for another version of the program.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>Le manifeste du modèle a été écrit pour une autre version du programme.</translation>
    </message>
    <message>
        <source>The model was trained with another preprocessing than its manifest holds.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>Le modèle a été entraîné avec un autre prétraitement que celui de son manifeste.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is malformed.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>Le manifeste du modèle est mal formé.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is missing or can&apos;t be read.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>Le manifeste du modèle manque ou est illisible.</translation>
    </message>
    <message>
        <source>The model file was altered: its checksum is not the one in its manifest.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>Le fichier du modèle a été modifié&#xa0;: sa somme de contrôle n&apos;est pas celle du manifeste.</translation>
    </message>
    <message>
        <source>The model file is missing or can&apos;t be read.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>Le fichier du modèle manque ou est illisible.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be loaded by this computer&apos;s LiteRT runtime.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>LiteRT ne peut pas charger le fichier du modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The frame is almost black.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>La vue est presque noire.</translation>
    </message>
    <message>
        <source>The frame is nearly of one gray level.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>La vue n&apos;a presque qu&apos;un seul niveau de gris.</translation>
    </message>
    <message>
        <source>This does not look like a B-mode ultrasound frame.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Cela ne ressemble pas à une vue échographique en mode B.</translation>
    </message>
    <message>
        <source>The frame shows color flow or another color overlay.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>La vue montre un flux en couleur ou une autre superposition colorée.</translation>
    </message>
    <message>
        <source>The frame shows an elastography map.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>La vue montre une carte d&apos;élastographie.</translation>
    </message>
    <message>
        <source>The frame shows two views side by side; crop it to one.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>La vue montre deux plans côte à côte&#xa0;; recadrez-la sur un seul.</translation>
    </message>
    <message>
        <source>Text or graphics cover too much of the frame.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Du texte ou des graphismes couvrent trop la vue.</translation>
    </message>
    <message>
        <source>The frame differs from all that the model was trained on.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>La vue diffère de tout ce sur quoi le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Copy or export the archive again, or unpack it and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Copiez ou exportez de nouveau l&apos;archive, ou décompressez-la et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>L&apos;archive est chiffrée.</translation>
    </message>
    <message>
        <source>The archive holds two files of the same name.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>L&apos;archive contient deux fichiers du même nom.</translation>
    </message>
    <message>
        <source>The file is packed with a method that is not supported.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Le fichier est compressé par une méthode non prise en charge.</translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Décompressez-la et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>The zip archive is damaged.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>L&apos;archive zip est endommagée.</translation>
    </message>
    <message>
        <source>The zip archive can&apos;t be read.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>L&apos;archive zip est illisible.</translation>
    </message>
    <message>
        <source>The archive no longer holds this file.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>L&apos;archive ne contient plus ce fichier.</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Décompressez-la avec son mot de passe et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>Pack it again, with each file once.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Refaites l&apos;archive, avec chaque fichier une seule fois.</translation>
    </message>
    <message>
        <source>This file of the archive is damaged.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Ce fichier de l&apos;archive est endommagé.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected and that you may read the file.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Vérifiez que le disque est toujours connecté et que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>Export the image again from the scanner or the archive.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exportez de nouveau l&apos;image depuis l&apos;échographe ou l&apos;archive d&apos;images.</translation>
    </message>
    <message>
        <source>The file does not state its encoding, which was read from its first element.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>Le fichier n&apos;indique pas son codage, qui a été lu dans son premier élément.</translation>
    </message>
    <message>
        <source>The file declares 0 frames; one is read.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le fichier déclare 0 vue&#xa0;; une seule est lue.</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Image échographique DICOM</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Multi-frame Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Image échographique DICOM multivue</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Image (retired class)</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Image échographique DICOM (classe retirée)</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Multi-frame Image (retired class)</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Image échographique DICOM multivue (classe retirée)</translation>
    </message>
    <message>
        <source>DICOM Secondary Capture Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Image DICOM de capture secondaire</translation>
    </message>
    <message>
        <source>DICOM Secondary Capture Cine</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Ciné DICOM de capture secondaire</translation>
    </message>
    <message>
        <source>Export the ultrasound image itself as DICOM, PNG or JPEG.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exportez l&apos;image échographique elle-même en DICOM, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The DICOM file does not say what it holds.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Le fichier DICOM ne dit pas ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Le fichier DICOM ne contient aucune image.</translation>
    </message>
    <message>
        <source>The cine is compressed as video ({name}), which is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le ciné est compressé en vidéo ({name}), ce qui n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>The DICOM file is compressed with {name}, which is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le fichier DICOM est compressé par {name}, ce qui n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>The DICOM file expands to more than {size} MiB.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>Le fichier DICOM se décompresse en plus de {size} MiB.</translation>
    </message>
    <message>
        <source>The DICOM file is incomplete: its compressed data end too early.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>Le fichier DICOM est incomplet&#xa0;: ses données compressées se terminent trop tôt.</translation>
    </message>
    <message>
        <source>The DICOM file ends too early: it is a header without content.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Le fichier DICOM se termine trop tôt&#xa0;: c&apos;est un en-tête sans contenu.</translation>
    </message>
    <message>
        <source>Three-dimensional ultrasound volumes are not supported.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Les volumes échographiques en trois dimensions ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Export a two-dimensional still image.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exportez une image fixe en deux dimensions.</translation>
    </message>
    <message>
        <source>The DICOM file holds an object of another kind: {name}.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Le fichier DICOM contient un objet d&apos;une autre sorte&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The DICOM file ends in the middle of its picture.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Le fichier DICOM se termine au milieu de son image.</translation>
    </message>
    <message>
        <source>The file declares more than {count:,} frames.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le fichier déclare plus de {count:,} vues.</translation>
    </message>
    <message>
        <source>The DICOM file declares a negative number of frames.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le fichier DICOM déclare un nombre négatif de vues.</translation>
    </message>
    <message>
        <source>Export it uncompressed or as JPEG Baseline.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Exportez-le sans compression ou en JPEG Baseline.</translation>
    </message>
    <message>
        <source>The color model {model} with {count} value(s) per pixel is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le modèle de couleur {model} à {count} valeur(s) par pixel n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>Pixels of {stored} in {allocated} bits are not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Les pixels de {stored} dans {allocated} bits ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>JPEG with {bits} bits per value is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le JPEG à {bits} bits par valeur n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>The picture is incomplete: {present} of {whole} frames are there.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>L&apos;image est incomplète&#xa0;: {present} vues sur {whole} sont là.</translation>
    </message>
    <message>
        <source>Copy or export the file again.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Copiez ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>Le fichier DICOM est endommagé.</translation>
    </message>
    <message>
        <source>The picture does not match the compression that the file declares.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>L&apos;image ne correspond pas à la compression que déclare le fichier.</translation>
    </message>
    <message>
        <source>Export the image as RGB or gray.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Exportez l&apos;image en RGB ou en gris.</translation>
    </message>
    <message>
        <source>Export the image with 8 bits per value.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Exportez l&apos;image avec 8 bits par valeur.</translation>
    </message>
    <message>
        <source>The picture is incomplete: {present:,} of {whole:,} bytes are there.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>L&apos;image est incomplète&#xa0;: {present:,} octets sur {whole:,} sont là.</translation>
    </message>
    <message>
        <source>The compressed picture contradicts the file&apos;s color model: the picture counts.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>L&apos;image compressée contredit le modèle de couleur du fichier&#xa0;: c&apos;est l&apos;image qui compte.</translation>
    </message>
    <message>
        <source>The file says {cols} × {rows} pixels, but its compressed picture has {width} × {height}.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>Le fichier dit {cols} × {rows} pixels, mais son image compressée en a {width} × {height}.</translation>
    </message>
    <message>
        <source>The compressed picture does not have the color channels that the file states.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>L&apos;image compressée n&apos;a pas les canaux de couleur que déclare le fichier.</translation>
    </message>
    <message>
        <source>The picture&apos;s color values are arranged in another way than the file states.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>Les valeurs de couleur de l&apos;image sont disposées autrement que ne le déclare le fichier.</translation>
    </message>
    <message>
        <source>The compressed picture claims a size that the file does not state.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>L&apos;image compressée annonce une taille que le fichier ne déclare pas.</translation>
    </message>
    <message>
        <source>The file&apos;s table of frames is wrong and was not used: the frames were counted.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>La table des vues du fichier est fausse et n&apos;a pas servi&#xa0;: les vues ont été comptées.</translation>
    </message>
    <message>
        <source>The file holds more bytes than its picture needs; they were ignored.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>Le fichier contient plus d&apos;octets que son image n&apos;en demande&#xa0;; ils ont été ignorés.</translation>
    </message>
    <message>
        <source>The {fragments} pieces of the compressed picture do not fit its {frames} frames.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>Les {fragments} morceaux de l&apos;image compressée ne correspondent pas à ses {frames} vues.</translation>
    </message>
    <message>
        <source>The file is incomplete: only {present} of its {whole} frames can be read.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>Le fichier est incomplet&#xa0;: seules {present} de ses {whole} vues sont lisibles.</translation>
    </message>
    <message>
        <source>The file seems to hold {present} frames but declares {whole}; only what it declares is read.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>Le fichier semble contenir {present} vues mais en déclare {whole}&#xa0;; seul ce qu&apos;il déclare est lu.</translation>
    </message>
    <message>
        <source>The file&apos;s High Bit contradicts its Bits Stored and was ignored.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le High Bit du fichier contredit ses Bits Stored et a été ignoré.</translation>
    </message>
    <message>
        <source>The file does not state how its color values are arranged: pixel by pixel is assumed.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Le fichier n&apos;indique pas la disposition de ses valeurs de couleur&#xa0;: pixel par pixel est supposé.</translation>
    </message>
    <message>
        <source>The file&apos;s window values are not usable and were ignored.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Les valeurs de fenêtre du fichier sont inutilisables et ont été ignorées.</translation>
    </message>
    <message>
        <source>Gray levels are shown through the window that the file states.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Les niveaux de gris sont affichés à travers la fenêtre que déclare le fichier.</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s color palette is incomplete.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>La palette de couleurs du fichier DICOM est incomplète.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that ended its decoding at once.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Le fichier est endommagé d&apos;une façon qui a aussitôt mis fin à son décodage.</translation>
    </message>
    <message>
        <source>Decoding the file took more than {seconds:.0f} s and was stopped.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Le décodage du fichier a pris plus de {seconds:.0f} s et a été arrêté.</translation>
    </message>
    <message>
        <source>Decoding the file was stopped before, and it has not changed since.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Le décodage du fichier a déjà été arrêté, et il n&apos;a pas changé depuis.</translation>
    </message>
    <message>
        <source>The part of the program that decodes images can&apos;t be started.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>La partie du programme qui décode les images ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Export it again; other files are not affected.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Exportez-le de nouveau&#xa0;; les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Export it again, with fewer frames or a smaller image; other files are not affected.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Exportez-le de nouveau, avec moins de vues ou une image plus petite&#xa0;; les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Export it again; if it is good, start the program again and open it alone.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Exportez-le de nouveau&#xa0;; s&apos;il est bon, redémarrez le programme et ouvrez-le seul.</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Le nom du fichier est trop long.</translation>
    </message>
    <message>
        <source>Run the self-test, and install the program again if it fails.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Lancez l&apos;autotest, et réinstallez le programme s&apos;il échoue.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <source>The file starts like a program; only its image was read, and nothing was run.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>Le fichier commence comme un programme&#xa0;; seule son image a été lue, et rien n&apos;a été exécuté.</translation>
    </message>
    <message>
        <source>The DICOM file nests its content too deeply.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>Le fichier DICOM imbrique son contenu trop profondément.</translation>
    </message>
    <message>
        <source>The file&apos;s color palette has another depth than it states.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>La palette de couleurs du fichier a une autre profondeur que celle qu&apos;elle déclare.</translation>
    </message>
    <message>
        <source>Some values lie beyond the file&apos;s color palette and are shown in its last color.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>Des valeurs dépassent la palette de couleurs du fichier et sont affichées dans sa dernière couleur.</translation>
    </message>
    <message>
        <source>Export the image again, as RGB or gray.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>Exportez de nouveau l&apos;image, en RGB ou en gris.</translation>
    </message>
    <message>
        <source>The file&apos;s rescale values are not usable and were ignored.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Les valeurs de rééchelonnement du fichier sont inutilisables et ont été ignorées.</translation>
    </message>
    <message>
        <source>The DICOM file has no usable value for {name} {tag}.</source>
        <extracomment>io/dicom_tags.py</extracomment>
        <translation>Le fichier DICOM n&apos;a pas de valeur utilisable pour {name} {tag}.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration reaches outside the image, which was cut or resized.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres&#xa0;: l&apos;étalonnage du fichier sort de l&apos;image, qui a été coupée ou redimensionnée.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration can&apos;t be read.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres&#xa0;: l&apos;étalonnage du fichier est illisible.</translation>
    </message>
    <message>
        <source>No millimeters: the file states an implausible pixel size.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres&#xa0;: le fichier déclare une taille de pixel invraisemblable.</translation>
    </message>
    <message>
        <source>No millimeters: no region of the image is calibrated in centimeters.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres&#xa0;: aucune région de l&apos;image n&apos;est étalonnée en centimètres.</translation>
    </message>
    <message>
        <source>No millimeters in a region whose pixel size is implausible.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres dans une région dont la taille de pixel est invraisemblable.</translation>
    </message>
    <message>
        <source>No millimeters where regions of different scale overlap.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres là où des régions d&apos;échelle différente se chevauchent.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration contradicts its scan depth.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres&#xa0;: l&apos;étalonnage du fichier contredit sa profondeur d&apos;exploration.</translation>
    </message>
    <message>
        <source>No millimeters: a Pixel Spacing of 1 by 1 mm is a placeholder.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres&#xa0;: un Pixel Spacing de 1 sur 1 mm est une valeur de remplissage.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s Pixel Spacing is not usable.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Pas de millimètres&#xa0;: le Pixel Spacing du fichier est inutilisable.</translation>
    </message>
    <message>
        <source>Millimeters come from Pixel Spacing, which is not an ultrasound calibration.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Les millimètres viennent de Pixel Spacing, qui n&apos;est pas un étalonnage échographique.</translation>
    </message>
    <message>
        <source>The file&apos;s Pixel Spacing contradicts its ultrasound regions, which are used.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Le Pixel Spacing du fichier contredit ses régions échographiques, qui sont utilisées.</translation>
    </message>
    <message>
        <source>The file states no usable frame time: the playback speed is assumed.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Le fichier ne déclare pas de durée de vue utilisable&#xa0;: la vitesse de lecture est supposée.</translation>
    </message>
    <message>
        <source>Name an image file, a folder or a zip archive.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Indiquez un fichier image, un dossier ou une archive zip.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Décompressez l&apos;archive extérieure et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>The file or folder can&apos;t be read from the disk.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Le fichier ou le dossier ne peut pas être lu sur le disque.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Ce n&apos;est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>This archive lies inside another one.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Cette archive se trouve dans une autre.</translation>
    </message>
    <message>
        <source>The folder holds more than {count:,} files.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Le dossier contient plus de {count:,} fichiers.</translation>
    </message>
    <message>
        <source>The file is larger than {size} GiB.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Le fichier dépasse {size} GiB.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Il n&apos;y a ni fichier ni dossier de ce nom.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file or folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Vous n&apos;avez pas le droit de lire ce fichier ou ce dossier.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected, then open it again.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Vérifiez que le disque est toujours connecté, puis ouvrez de nouveau.</translation>
    </message>
    <message>
        <source>Open its subfolders one by one.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Ouvrez ses sous-dossiers un par un.</translation>
    </message>
    <message>
        <source>Export fewer frames, or a still image.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Exportez moins de vues, ou une image fixe.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then open it again.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Attendez qu&apos;il soit écrit en entier, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Demandez le droit de le lire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Use an image of at most {side} pixels on a side and {area} megapixels.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>Utilisez une image d&apos;au plus {side} pixels de côté et {area} mégapixels.</translation>
    </message>
    <message>
        <source>The image has {width} × {height} pixels, which is too small to analyze.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>L&apos;image a {width} × {height} pixels, c&apos;est trop petit pour l&apos;analyser.</translation>
    </message>
    <message>
        <source>The image has {width} × {height} pixels, which is too large to open.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>L&apos;image a {width} × {height} pixels, c&apos;est trop grand pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Use an image with at least {side} pixels on each side.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>Utilisez une image d&apos;au moins {side} pixels de chaque côté.</translation>
    </message>
    <message>
        <source>The mask {name} has {size} pixels, its image {wanted}.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>Le masque {name} a {size} pixels, son image {wanted}.</translation>
    </message>
    <message>
        <source>The mask {name} holds grays, not just black and one other value.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>Le masque {name} contient des gris, pas seulement du noir et une autre valeur.</translation>
    </message>
    <message>
        <source>Draw the mask again at the image&apos;s size.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>Redessinez le masque à la taille de l&apos;image.</translation>
    </message>
    <message>
        <source>Save it as black and white, without shades or labels.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>Enregistrez-le en noir et blanc, sans nuances ni étiquettes.</translation>
    </message>
    <message>
        <source>The image is damaged or of a kind that can&apos;t be read.</source>
        <extracomment>io/here.py</extracomment>
        <translation>L&apos;image est endommagée ou d&apos;une sorte illisible.</translation>
    </message>
    <message>
        <source>The image needs more memory than decoding may take, or than the computer has free.</source>
        <extracomment>io/here.py</extracomment>
        <translation>L&apos;image demande plus de mémoire que le décodage ne peut en prendre, ou que l&apos;ordinateur n&apos;en a de libre.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not an image.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Le fichier n&apos;est pas une image.</translation>
    </message>
    <message>
        <source>A {kind} file can&apos;t be read here.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Un fichier {kind} ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>Export it again as {kinds}.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Exportez-le de nouveau en {kinds}.</translation>
    </message>
    <message>
        <source>Close other programs, or export fewer frames or a smaller image.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Fermez d&apos;autres programmes, ou exportez moins de vues ou une image plus petite.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Use {kinds} files.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Utilisez des fichiers {kinds}.</translation>
    </message>
    <message>
        <source>Save the image as {kinds}.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Enregistrez l&apos;image en {kinds}.</translation>
    </message>
    <message>
        <source>Values of more than 8 bits are shown from their own minimum (black) to maximum (white).</source>
        <extracomment>io/image.py</extracomment>
        <translation>Les valeurs de plus de 8 bits sont affichées de leur propre minimum (noir) à leur maximum (blanc).</translation>
    </message>
    <message>
        <source>Transparent parts of the image are shown on black.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Les parties transparentes de l&apos;image sont affichées sur du noir.</translation>
    </message>
    <message>
        <source>Colors were converted from CMYK and are approximate.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Les couleurs ont été converties depuis CMYK et sont approximatives.</translation>
    </message>
    <message>
        <source>The image was turned as its EXIF orientation says.</source>
        <extracomment>io/image.py</extracomment>
        <translation>L&apos;image a été tournée selon son orientation EXIF.</translation>
    </message>
    <message>
        <source>The file holds several pictures; only the first is read.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Le fichier contient plusieurs images&#xa0;; seule la première est lue.</translation>
    </message>
    <message>
        <source>The image uses the color mode {mode}, which is not supported.</source>
        <extracomment>io/image.py</extracomment>
        <translation>L&apos;image utilise le mode de couleur {mode}, qui n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>Export it as gray or RGB.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Exportez-la en gris ou en RGB.</translation>
    </message>
    <message>
        <source>The image holds values that are not numbers.</source>
        <extracomment>io/image.py</extracomment>
        <translation>L&apos;image contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The 16-bit color image is damaged or of a kind that can&apos;t be read.</source>
        <extracomment>io/image.py</extracomment>
        <translation>L&apos;image couleur à 16 bits est endommagée ou d&apos;une sorte illisible.</translation>
    </message>
    <message>
        <source>The image is stored in tiles that are too large to open.</source>
        <extracomment>io/image.py</extracomment>
        <translation>L&apos;image est enregistrée en tuiles trop grandes pour être ouvertes.</translation>
    </message>
    <message>
        <source>Export it again with finite values.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Exportez-la de nouveau avec des valeurs finies.</translation>
    </message>
    <message>
        <source>Export it again, or as an 8-bit PNG.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Exportez-la de nouveau, ou en PNG à 8 bits.</translation>
    </message>
    <message>
        <source>The file holds more than {count:,} pages.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Le fichier contient plus de {count:,} pages.</translation>
    </message>
    <message>
        <source>The image has too many pixels to open.</source>
        <extracomment>io/image.py</extracomment>
        <translation>L&apos;image a trop de pixels pour être ouverte.</translation>
    </message>
    <message>
        <source>{kind} image</source>
        <extracomment>io/image.py</extracomment>
        <translation>Image {kind}</translation>
    </message>
    <message>
        <source>The JPEG picture is incomplete: a part of it is missing.</source>
        <extracomment>io/jpeg.py</extracomment>
        <translation>L&apos;image JPEG est incomplète&#xa0;: il en manque une partie.</translation>
    </message>
    <message>
        <source>Copy or export the image again.</source>
        <extracomment>io/jpeg.py</extracomment>
        <translation>Copiez ou exportez de nouveau l&apos;image.</translation>
    </message>
    <message>
        <source>The file holds {count} frames: there is no frame {index}, from 0.</source>
        <extracomment>io/source.py</extracomment>
        <translation>Le fichier contient {count} vues&#xa0;: il n&apos;y a pas de vue {index}, à partir de 0.</translation>
    </message>
    <message>
        <source>Choose one from 0 to {last}.</source>
        <extracomment>io/source.py</extracomment>
        <translation>Choisissez-en une de 0 à {last}.</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP or DICOM</source>
        <extracomment>io/signature.py</extracomment>
        <translation>PNG, JPEG, TIFF, BMP ou DICOM</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>étalonné à la main</translation>
    </message>
    <message>
        <source>The file has changed since it was opened.</source>
        <extracomment>app/annotating/propagation.py</extracomment>
        <translation>Le fichier a changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>app/annotating/propagation.py</extracomment>
        <translation>Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model was trained with a preprocessing that this program does not have.</source>
        <extracomment>pipeline/models.py</extracomment>
        <translation>Le modèle a été entraîné avec un prétraitement que ce programme n&apos;a pas.</translation>
    </message>
    <message>
        <source>The results folder can&apos;t be used: {reason}.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>Le dossier des résultats ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The results folder holds a file of the name of a result, which this program has not written there.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>Le dossier des résultats contient un fichier au nom d&apos;un résultat, que ce programme n&apos;y a pas écrit.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to, on a disk with free space.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>Indiquez un dossier où vous pouvez écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>Name another folder: nothing of yours shall be overwritten.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>Indiquez un autre dossier&#xa0;: rien de ce qui est à vous ne doit être écrasé.</translation>
    </message>
    <message>
        <source>{count} planes of {width} × {height} pixels</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>{count} plans de {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Set the size of the letterbox resize to {side} px.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Réglez la taille de la mise au carré sur {side} px.</translation>
    </message>
    <message>
        <source>The model can&apos;t take this recipe&apos;s output: it takes {taken}, and the recipe makes {made}.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Le modèle ne peut pas prendre la sortie de cette recette&#xa0;: il prend {taken}, et la recette produit {made}.</translation>
    </message>
    <message>
        <source>1 plane of {width} × {height} pixels</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>1 plan de {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Switch the Gabor bank off.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Désactivez le banc de Gabor.</translation>
    </message>
    <message>
        <source>Switch the Gabor bank on, with {count} orientations.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Activez le banc de Gabor, avec {count} orientations.</translation>
    </message>
    <message>
        <source>There is no preprocessing step called {name!r}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;étape de prétraitement nommée {name!r}.</translation>
    </message>
    <message>
        <source>The step {step} has no parameter {name!r}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>L&apos;étape {step} n&apos;a pas de paramètre {name!r}.</translation>
    </message>
    <message>
        <source>The Gabor bank must be the last step of a recipe.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Le banc de Gabor doit être la dernière étape d&apos;une recette.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Utilisez l&apos;un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The step {step} can&apos;t run: {reason}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>L&apos;étape {step} ne peut pas s&apos;exécuter&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Move it to the end: it stacks several planes, which the other steps don&apos;t take.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Déplacez-le à la fin&#xa0;: il empile plusieurs plans, que les autres étapes ne prennent pas.</translation>
    </message>
    <message>
        <source>Correct the recipe or leave the parameter out to get its default.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Corrigez la recette, ou omettez le paramètre pour avoir sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Anisotropic diffusion</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Diffusion anisotrope</translation>
    </message>
    <message>
        <source>Smooths speckle inside tissue but stops at edges stronger than kappa.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Lisse le speckle dans le tissu mais s&apos;arrête aux bords plus forts que kappa.</translation>
    </message>
    <message>
        <source>P. Perona &amp; J. Malik, IEEE TPAMI 12(7):629-639, 1990</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>P. Perona et J. Malik, IEEE TPAMI 12(7):629-639, 1990</translation>
    </message>
    <message>
        <source>Iterations</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Number of diffusion steps; more smooths more.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Nombre de pas de diffusion&#xa0;; davantage lisse davantage.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>gray levels</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>niveaux de gris</translation>
    </message>
    <message>
        <source>Edges above this difference between neighbors are kept.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Les bords au-dessus de cette différence entre voisins sont gardés.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Time step of one iteration; above 0.25 the scheme is unstable.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Pas de temps d&apos;une itération&#xa0;; au-dessus de 0.25, le schéma est instable.</translation>
    </message>
    <message>
        <source>Conduction</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Conduction</translation>
    </message>
    <message>
        <source>Exponential favors strong edges, quadratic favors wide regions.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Exponentielle favorise les bords forts, quadratique les grandes régions.</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Raises local contrast tile by tile; the clip limit keeps speckle from exploding.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Relève le contraste local tuile par tuile&#xa0;; la limite d&apos;écrêtage empêche le speckle d&apos;exploser.</translation>
    </message>
    <message>
        <source>K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485; OpenCV createCLAHE</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485&#xa0;; OpenCV createCLAHE</translation>
    </message>
    <message>
        <source>Clip limit</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Limite d&apos;écrêtage</translation>
    </message>
    <message>
        <source>Highest local contrast gain; more shows more texture and more noise.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Gain maximal de contraste local&#xa0;; davantage montre plus de texture et plus de bruit.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>per side</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>par côté</translation>
    </message>
    <message>
        <source>Number of tiles along each side; more makes the effect more local.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Nombre de tuiles le long de chaque côté&#xa0;; davantage rend l&apos;effet plus local.</translation>
    </message>
    <message>
        <source>Histogram equalization</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Égalisation d&apos;histogramme</translation>
    </message>
    <message>
        <source>Spreads the gray levels evenly over the whole range to raise global contrast.</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Répartit également les niveaux de gris sur toute l&apos;étendue pour relever le contraste global.</translation>
    </message>
    <message>
        <source>Gonzalez &amp; Woods, Digital Image Processing, section 3.3; OpenCV equalizeHist</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Gonzalez et Woods, Digital Image Processing, section 3.3&#xa0;; OpenCV equalizeHist</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>1 is full equalization, 0 leaves the image as it is.</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>1 est l&apos;égalisation complète, 0 laisse l&apos;image telle quelle.</translation>
    </message>
    <message>
        <source>Gabor bank</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Banc de Gabor</translation>
    </message>
    <message>
        <source>Shows stripes and margins of one width in each direction, stacked on the gray.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Montre rayures et marges d&apos;une largeur dans chaque direction, empilées sur le gris.</translation>
    </message>
    <message>
        <source>Seed method: 0°, 45°, 90°; J. G. Daugman, JOSA A 2(7):1160-1169, 1985</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Méthode source&#xa0;: 0°, 45°, 90°&#xa0;; J. G. Daugman, JOSA A 2(7):1160-1169, 1985</translation>
    </message>
    <message>
        <source>Orientations</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Directions of the filters; the seed method leaves out 135°.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Directions des filtres&#xa0;; la méthode source omet 135°.</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Longueur d&apos;onde</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>Distance from stripe to stripe that a filter answers to.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Distance de rayure à rayure à laquelle un filtre répond.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Width of the window around each pixel.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Largeur de la fenêtre autour de chaque pixel.</translation>
    </message>
    <message>
        <source>Aspect of the window: below 1 it is longer along the stripes.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Proportion de la fenêtre&#xa0;: en dessous de 1, elle est plus longue le long des rayures.</translation>
    </message>
    <message>
        <source>Gaussian filter</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Filtre gaussien</translation>
    </message>
    <message>
        <source>Smooths speckle evenly everywhere, and edges along with it.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Lisse le speckle également partout, et les bords avec lui.</translation>
    </message>
    <message>
        <source>Seed method: 3×3 kernel; sigma 0.8 is OpenCV&apos;s rule for that size</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Méthode source&#xa0;: noyau 3×3&#xa0;; sigma 0.8 est la règle d&apos;OpenCV pour cette taille</translation>
    </message>
    <message>
        <source>Kernel radius</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Rayon du noyau</translation>
    </message>
    <message>
        <source>The kernel is 2 × radius + 1 pixels wide; 1 is the 3×3 kernel.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Le noyau est large de 2 × rayon + 1 pixels&#xa0;; 1 est le noyau 3×3.</translation>
    </message>
    <message>
        <source>Width of the bell; more smooths more.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Largeur de la cloche&#xa0;; davantage lisse davantage.</translation>
    </message>
    <message>
        <source>Morphology</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Morphologie</translation>
    </message>
    <message>
        <source>Opening removes bright specks, closing fills dark gaps, below the ellipse&apos;s size.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>L&apos;ouverture ôte les points clairs, la fermeture comble les trous sombres, plus petits que l&apos;ellipse.</translation>
    </message>
    <message>
        <source>J. Serra, Image Analysis and Mathematical Morphology, 1982; OpenCV morphologyEx</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>J. Serra, Image Analysis and Mathematical Morphology, 1982&#xa0;; OpenCV morphologyEx</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Which of the two filters run, in which order.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Lequel des deux filtres s&apos;exécute, et dans quel ordre.</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>The ellipse is 2 × radius + 1 pixels wide; 1 is the 3×3 ellipse.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>L&apos;ellipse est large de 2 × rayon + 1 pixels&#xa0;; 1 est l&apos;ellipse 3×3.</translation>
    </message>
    <message>
        <source>Normalization</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Stretches the gray levels between two percentiles to the range 0 to 1.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Étire les niveaux de gris entre deux percentiles sur l&apos;étendue de 0 à 1.</translation>
    </message>
    <message>
        <source>Seed method: intensities in [0, 1]; 0 and 100 % are plain minimum and maximum</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Méthode source&#xa0;: intensités dans [0, 1]&#xa0;; 0 et 100&#xa0;% sont le minimum et le maximum</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Percentile that becomes black.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Percentile qui devient noir.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Percentile that becomes white.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Percentile qui devient blanc.</translation>
    </message>
    <message>
        <source>Letterbox resize</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Mise au carré</translation>
    </message>
    <message>
        <source>Fits the frame into the model&apos;s square and keeps its proportions; rest is black.</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Fait tenir la vue dans le carré du modèle et garde ses proportions&#xa0;; le reste est noir.</translation>
    </message>
    <message>
        <source>Seed method: 224×224 input; letterboxed so that lesions keep their shape</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Méthode source&#xa0;: entrée 224×224&#xa0;; avec bandes, pour que les lésions gardent leur forme</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Side of the square.</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Côté du carré.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the disk is full.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Votre travail ne peut pas être enregistré&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: another window holds the journal.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Votre travail ne peut pas être enregistré&#xa0;: une autre fenêtre tient le journal.</translation>
    </message>
    <message>
        <source>Close the other window; the program tries again by itself.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Fermez l&apos;autre fenêtre&#xa0;; le programme réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the disk reports an error.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Votre travail ne peut pas être enregistré&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>The journal of your work is damaged.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Le journal de votre travail est endommagé.</translation>
    </message>
    <message>
        <source>The journal of your work was made by a newer version of this program (format {version}).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Le journal de votre travail a été fait par une version plus récente de ce programme (format {version}).</translation>
    </message>
    <message>
        <source>Entry {number} of the journal isn&apos;t what the program wrote.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>L&apos;entrée {number} du journal n&apos;est pas ce que le programme a écrit.</translation>
    </message>
    <message>
        <source>Use that version, or set BUSI_DESKTOP_HOME to another folder.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Utilisez cette version, ou donnez à BUSI_DESKTOP_HOME un autre dossier.</translation>
    </message>
    <message>
        <source>Compare the file with a backup copy.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Comparez le fichier à une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Such entries are left out. Compare the file with a backup copy.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>De telles entrées sont omises. Comparez le fichier à une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <extracomment>ui/availability.py</extracomment>
        <translation>Pas possible maintenant</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>{more} more</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>{more} de plus</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Type letters of a command; ↑ ↓ choose, Enter runs it</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Tapez des lettres d&apos;une commande&#xa0;; ↑ ↓ choisissent, Entrée l&apos;exécute</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command is called that. Try another word.</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Aucune commande ne s&apos;appelle ainsi. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>&amp;Analyze all files</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Analyser tous les fichiers</translation>
    </message>
    <message>
        <source>Analyze every frame of every file in the list</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analyser chaque vue de chaque fichier de la liste</translation>
    </message>
    <message>
        <source>batch folder run</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>lot dossier exécuter tous batch</translation>
    </message>
    <message>
        <source>&amp;Stop analyzing all</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>A&amp;rrêter l&apos;analyse de tous</translation>
    </message>
    <message>
        <source>abort</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>abandonner annuler stop</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Suspendre ou continuer</translation>
    </message>
    <message>
        <source>wait resume continue batch</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>attendre reprendre continuer lot pause</translation>
    </message>
    <message>
        <source>Retry what &amp;failed</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>R&amp;efaire ce qui a échoué</translation>
    </message>
    <message>
        <source>Read the files again in which something failed</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Relire les fichiers où quelque chose a échoué</translation>
    </message>
    <message>
        <source>again repeat errors</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>encore répéter erreurs</translation>
    </message>
    <message>
        <source>&amp;Results of all files…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Rés&amp;ultats de tous les fichiers…</translation>
    </message>
    <message>
        <source>A table that sorts and filters, plots, and export of all results</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Un tableau qui trie et filtre, des graphiques, et l&apos;export de tous les résultats</translation>
    </message>
    <message>
        <source>table batch csv plots list statistics</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>tableau lot csv graphiques liste statistiques</translation>
    </message>
    <message>
        <source>Sa&amp;ve results of all files…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>E&amp;nregistrer les résultats de tous les fichiers…</translation>
    </message>
    <message>
        <source>Masks, probability maps, results.csv and results.jsonl in an empty folder</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Masques, cartes de probabilité, results.csv et results.jsonl dans un dossier vide</translation>
    </message>
    <message>
        <source>export csv jsonl batch</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>exporter csv jsonl lot</translation>
    </message>
    <message>
        <source>Raise &amp;threshold</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Re&amp;lever le seuil</translation>
    </message>
    <message>
        <source>mask smaller</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>masque plus petit threshold</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>A&amp;baisser le seuil</translation>
    </message>
    <message>
        <source>mask larger</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>masque plus grand threshold</translation>
    </message>
    <message>
        <source>Super&amp;pixels on or off</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Super&amp;pixels, oui ou non</translation>
    </message>
    <message>
        <source>SLIC</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>SLIC</translation>
    </message>
    <message>
        <source>reset segmentation defaults</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>réinitialiser segmentation défauts</translation>
    </message>
    <message>
        <source>See how the answer would change with another preparation of the image</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Voir comment la réponse changerait avec une autre préparation de l&apos;image</translation>
    </message>
    <message>
        <source>experiment sensitivity recipe preprocessing</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>expérience sensibilité recette prétraitement</translation>
    </message>
    <message>
        <source>&amp;Read first, on or off</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Lecture &amp;d&apos;abord, oui ou non</translation>
    </message>
    <message>
        <source>Hide the program&apos;s answers until you have locked your own reading</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Cacher les réponses du programme jusqu&apos;à ce que vous ayez fixé votre lecture</translation>
    </message>
    <message>
        <source>blind opinion second reader hide answer</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>aveugle avis second lecteur cacher réponse</translation>
    </message>
    <message>
        <source>&amp;Lock your reading</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Fixer votre lecture</translation>
    </message>
    <message>
        <source>Record your reading; then the program&apos;s answer is shown</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Consigner votre lecture&#xa0;; la réponse du programme s&apos;affiche ensuite</translation>
    </message>
    <message>
        <source>opinion save sign</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>avis enregistrer signer</translation>
    </message>
    <message>
        <source>&amp;Amend your reading…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Corriger votre lecture…</translation>
    </message>
    <message>
        <source>Say something else now; the first reading is kept</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Dire autre chose maintenant&#xa0;; la première lecture est gardée</translation>
    </message>
    <message>
        <source>opinion change</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>avis changer</translation>
    </message>
    <message>
        <source>&amp;Show the numbers anyway…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Afficher quand même les c&amp;hiffres…</translation>
    </message>
    <message>
        <source>See class and numbers of a frame for which the program gives none</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Voir classe et chiffres d&apos;une vue pour laquelle le programme n&apos;en donne pas</translation>
    </message>
    <message>
        <source>override abstention</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>passer outre abstention</translation>
    </message>
    <message>
        <source>&amp;Hide the numbers again</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Cacher de nouveau &amp;les chiffres</translation>
    </message>
    <message>
        <source>Take your override of an abstention back</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Revenir sur votre décision de passer outre une abstention</translation>
    </message>
    <message>
        <source>override abstention undo</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>passer outre abstention annuler</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Fenêtre et niveau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Calques</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>The strokes on this frame don&apos;t fit each other.</source>
        <extracomment>app/annotating/taking_up.py</extracomment>
        <translation>Les traits de cette vue ne s&apos;accordent pas entre eux.</translation>
    </message>
    <message>
        <source>You go on from the outlines that were saved last. Have the journal checked: busi-desktop review verify.</source>
        <extracomment>app/annotating/taking_up.py</extracomment>
        <translation>Vous continuez à partir des derniers contours enregistrés. Faites vérifier le journal&#xa0;: busi-desktop review verify.</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Vertical</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Second horizontal</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Second horizontal</translation>
    </message>
    <message>
        <source>{edition}, draft of {reader}, not signed</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{edition}, brouillon de {reader}, non signé</translation>
    </message>
    <message>
        <source>Given after the AI&apos;s output had been shown.</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Donné après l&apos;affichage de la réponse de l&apos;IA.</translation>
    </message>
    <message>
        <source>Given before the AI&apos;s output was shown.</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Donné avant l&apos;affichage de la réponse de l&apos;IA.</translation>
    </message>
    <message>
        <source>{edition}, signed by {reader}</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{edition}, signé par {reader}</translation>
    </message>
    <message>
        <source>{hour} o&apos;clock</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{hour} h (cadran)</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>From the nipple</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Du mamelon</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>{size} (measured)</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{size} (mesuré)</translation>
    </message>
    <message>
        <source>{name}, long axis</source>
        <extracomment>app/assessments.py</extracomment>
        <translation>{name}, grand axe</translation>
    </message>
    <message>
        <source>{name}, short axis</source>
        <extracomment>app/assessments.py</extracomment>
        <translation>{name}, petit axe</translation>
    </message>
    <message>
        <source>This project is open to look only: what you do in it isn&apos;t saved.</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: ce que vous y faites n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: another file lies in its place now.</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Votre travail ne peut pas être enregistré&#xa0;: un autre fichier se trouve à sa place.</translation>
    </message>
    <message>
        <source>The lexicon {name} can&apos;t be used: {reason}.</source>
        <extracomment>app/lexicons.py</extracomment>
        <translation>Le lexique {name} ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Mend the file in the program&apos;s own folder, or take it away.</source>
        <extracomment>app/lexicons.py</extracomment>
        <translation>Corrigez le fichier dans le dossier du programme, ou retirez-le.</translation>
    </message>
    <message>
        <source>This project asks for your own reading before the AI&apos;s answer.</source>
        <extracomment>app/project.py</extracomment>
        <translation>Ce projet demande votre propre lecture avant la réponse de l&apos;IA.</translation>
    </message>
    <message>
        <source>Who runs the project can change that in its settings.</source>
        <extracomment>app/project.py</extracomment>
        <translation>Le responsable du projet peut changer cela dans ses réglages.</translation>
    </message>
    <message>
        <source>What is analyzed is smaller than {side} pixels on one side.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Un côté de ce qui est analysé fait moins de {side} pixels.</translation>
    </message>
    <message>
        <source>A file in the archive is larger than {size} GiB.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Un fichier de l&apos;archive dépasse {size} GiB.</translation>
    </message>
    <message>
        <source>The archive holds more than {count:,} files.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>L&apos;archive contient plus de {count:,} fichiers.</translation>
    </message>
    <message>
        <source>The archive expands to more than {size} GiB.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>L&apos;archive se décompresse en plus de {size} GiB.</translation>
    </message>
    <message>
        <source>A file in the archive expands more than {ratio}-fold.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Un fichier de l&apos;archive se décompresse plus de {ratio} fois.</translation>
    </message>
    <message>
        <source>A file in the archive has no name.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Un fichier de l&apos;archive n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>The names of the files in the archive are too long.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Les noms des fichiers de l&apos;archive sont trop longs.</translation>
    </message>
    <message>
        <source>The DICOMDIR does not list any file.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>Le DICOMDIR ne cite aucun fichier.</translation>
    </message>
    <message>
        <source>The DICOMDIR lists more than {count:,} entries.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>Le DICOMDIR cite plus de {count:,} entrées.</translation>
    </message>
    <message>
        <source>Open the folder that it lies in instead.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>Ouvrez plutôt le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>Open the folders beside it one by one.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>Ouvrez un à un les dossiers à côté.</translation>
    </message>
    <message>
        <source>Open the folder that the DICOMDIR lies in, or copy the medium again.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>Ouvrez le dossier où se trouve le DICOMDIR, ou copiez de nouveau le support.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file outside of its own folder, which is not read.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>Le DICOMDIR nomme un fichier hors de son propre dossier, qui n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file that is not there.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>Le DICOMDIR nomme un fichier qui n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The DICOMDIR names no image.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>Le DICOMDIR ne nomme aucune image.</translation>
    </message>
    <message>
        <source>The DICOMDIR&apos;s list runs in a circle; it is read as it is stored.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>La liste du DICOMDIR tourne en rond&#xa0;; elle est lue telle qu&apos;enregistrée.</translation>
    </message>
    <message>
        <source>The DICOMDIR names itself as an image.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>Le DICOMDIR se nomme lui-même comme image.</translation>
    </message>
    <message>
        <source>Entry {number} holds an assessment that can&apos;t be read.</source>
        <extracomment>review/assessments.py</extracomment>
        <translation>L&apos;entrée {number} contient une évaluation illisible.</translation>
    </message>
    <message>
        <source>Use version {version} of the program, which wrote it, or a newer one.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Utilisez la version {version} du programme, qui l&apos;a écrite, ou une plus récente.</translation>
    </message>
    <message>
        <source>No backup of your work can be made.</source>
        <extracomment>review/backup.py</extracomment>
        <translation>Aucune sauvegarde de votre travail ne peut être faite.</translation>
    </message>
    <message>
        <source>Your work itself is saved. The cause: {cause}</source>
        <extracomment>review/backup.py</extracomment>
        <translation>Votre travail lui-même est enregistré. La cause&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>The copy can&apos;t be written there.</source>
        <extracomment>review/copying.py</extracomment>
        <translation>La copie ne peut pas être écrite à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <extracomment>review/copying.py</extracomment>
        <translation>Choisissez un autre disque ou dossier.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the place where it lies can&apos;t be written to.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Votre travail ne peut pas être enregistré&#xa0;: son emplacement est protégé en écriture.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the space that you may use on this disk is used up.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Votre travail ne peut pas être enregistré&#xa0;: votre quota sur ce disque est épuisé.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: its file isn&apos;t there any more.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Votre travail ne peut pas être enregistré&#xa0;: son fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Open it again: the program keeps the damaged file and puts together what can be read.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Ouvrez-le à nouveau&#xa0;: le programme garde le fichier endommagé et rassemble ce qui est lisible.</translation>
    </message>
    <message>
        <source>Saving was interrupted here, which can&apos;t be put right where nothing can be written.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>L&apos;enregistrement a été interrompu ici, ce qui ne peut être réparé là où rien ne peut être écrit.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged, and nothing of it can be read. A new one has been begun.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Le fichier de votre travail était endommagé, et rien n&apos;en est lisible. Un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged. Of what was done up to {time}, all but entries {gaps} has been put together again.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Le fichier de votre travail était endommagé. De ce qui a été fait jusqu&apos;à {time}, tout sauf les entrées {gaps} a été rassemblé.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged. All {count} entries up to {time} have been put together again.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Le fichier de votre travail était endommagé. Les {count} entrées jusqu&apos;à {time} ont toutes été rassemblées.</translation>
    </message>
    <message>
        <source>Check your last work. The damaged file is kept beside it as {name}.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Vérifiez votre dernier travail. Le fichier endommagé est gardé à côté sous {name}.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has had this project open since {time}.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} sur {computer} a ce projet ouvert depuis {time}.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has taken over this project.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} sur {computer} a repris ce projet.</translation>
    </message>
    <message>
        <source>Nothing can be written beside this project.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Rien ne peut être écrit à côté de ce projet.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has had this project open since {time}, and hasn&apos;t been heard of for some time.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} sur {computer} a ce projet ouvert depuis {time}, sans signe de vie depuis un moment.</translation>
    </message>
    <message>
        <source>Ask them to close it, or open it to look only.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Demandez-lui de le fermer, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>What you did so far is saved. Agree with them who goes on; the other one closes it.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Ce que vous avez fait est enregistré. Convenez de qui continue&#xa0;; l&apos;autre le ferme.</translation>
    </message>
    <message>
        <source>Open it to look only, or copy it to a folder that you may write to.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Ouvrez-le en lecture seule, ou copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Take it over if you know that nobody works there, or open it to look only.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Reprenez-le si vous savez que personne n&apos;y travaille, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>From entry {number} on, this file isn&apos;t the one that was open here last time.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>À partir de l&apos;entrée {number}, ce fichier n&apos;est pas celui qui était ouvert ici la dernière fois.</translation>
    </message>
    <message>
        <source>This file lacks its last {count} entries: its backup goes on to {time}.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>Il manque à ce fichier ses {count} dernières entrées&#xa0;: sa sauvegarde va jusqu&apos;à {time}.</translation>
    </message>
    <message>
        <source>If it was replaced on purpose, all is well. A backup of the other one is kept in the program&apos;s own folder.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>S&apos;il a été remplacé exprès, tout va bien. Une sauvegarde de l&apos;autre est gardée dans le dossier du programme.</translation>
    </message>
    <message>
        <source>The list of images couldn&apos;t be read: add their folder once more. Each is known again by its content.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>La liste des images n&apos;a pas pu être lue&#xa0;: ajoutez à nouveau leur dossier. Chacune est reconnue à son contenu.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no project {name}.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>Il n&apos;y a pas de projet {name}.</translation>
    </message>
    <message>
        <source>Begin one with `busi-desktop review project new`, or name another file.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>Commencez-en un avec `busi-desktop review project new`, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Begun anew: the lexicon of the earlier form, {edition}, is gone.</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Recommencé&#xa0;: le lexique du formulaire précédent, {edition}, n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Signé {time}</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Brouillon enregistré {time}</translation>
    </message>
    <message>
        <source>The lesions of this frame; arrow keys change between them</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Les lésions de cette vue&#xa0;; les flèches passent de l&apos;une à l&apos;autre</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the lesion shown out of the form</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Retirer du formulaire la lésion affichée</translation>
    </message>
    <message>
        <source>Outline of this lesion</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Contour de cette lésion</translation>
    </message>
    <message>
        <source>Which of your outlines this lesion is</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Lequel de vos contours est cette lésion</translation>
    </message>
    <message>
        <source>No outline</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Sans contour</translation>
    </message>
    <message>
        <source>An outline that is gone</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Un contour disparu</translation>
    </message>
    <message>
        <source>Outline {number}</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Contour {number}</translation>
    </message>
    <message>
        <source>Taken from a measurement of this frame.</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Repris d&apos;une mesure de cette vue.</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Taille en mm</translation>
    </message>
    <message>
        <source>Longest horizontal diameter</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Plus grand diamètre horizontal</translation>
    </message>
    <message>
        <source>Vertical diameter in the same view</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Diamètre vertical dans la même coupe</translation>
    </message>
    <message>
        <source>Horizontal diameter in the view at right angles</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Diamètre horizontal dans la coupe perpendiculaire</translation>
    </message>
    <message>
        <source>Fill the first empty field from a calibrated measurement of this frame</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Remplir le premier champ vide d&apos;une mesure étalonnée de cette vue</translation>
    </message>
    <message>
        <source>No measurement of this frame is in millimeters</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Aucune mesure de cette vue n&apos;est en millimètres</translation>
    </message>
    <message>
        <source>O&apos;clock</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Position on the clock, 1 to 12</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Position horaire, de 1 à 12</translation>
    </message>
    <message>
        <source>Distance from the nipple in centimeters</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Distance au mamelon en centimètres</translation>
    </message>
    <message>
        <source>What the terms don&apos;t say; no patient names</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Ce que les termes ne disent pas&#xa0;; aucun nom de patient</translation>
    </message>
    <message>
        <source>Note; no patient names</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Note&#xa0;; aucun nom de patient</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Record that you stand by this (Ctrl+Shift+Return); it can be amended</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Noter que vous en répondez (Ctrl+Shift+Return)&#xa0;; modifiable ensuite</translation>
    </message>
    <message>
        <source>Edition of the lexicon</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Édition du lexique</translation>
    </message>
    <message>
        <source>Your initials, then Enter</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Vos initiales, puis Entrée</translation>
    </message>
    <message>
        <source>Add lesion</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Ajouter une lésion</translation>
    </message>
    <message>
        <source>Assess another lesion of this frame</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Évaluer une autre lésion de cette vue</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Say something else now; what you signed is kept</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Dire autre chose&#xa0;; ce que vous avez signé est conservé</translation>
    </message>
    <message>
        <source>Back to signed</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Revenir au signé</translation>
    </message>
    <message>
        <source>Give up this amendment; what you signed stands</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Abandonner cette modification&#xa0;; ce que vous avez signé reste valable</translation>
    </message>
    <message>
        <source>Open an image to assess it here.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Ouvrez une image pour l&apos;évaluer ici.</translation>
    </message>
    <message>
        <source>Assessment in words</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Évaluation en mots</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Choisissez une catégorie.</translation>
    </message>
    <message>
        <source>Choose a category for lesion {number}.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Choisissez une catégorie pour la lésion {number}.</translation>
    </message>
    <message>
        <source>Edition of the lexicon that new forms are filled in with</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Édition du lexique pour les nouveaux formulaires</translation>
    </message>
    <message>
        <source>A form keeps the edition that it was begun with</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Un formulaire garde l&apos;édition avec laquelle il a été commencé</translation>
    </message>
    <message>
        <source>{edition}, in part</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>{edition}, en partie</translation>
    </message>
    <message>
        <source>{keys}: choose, again: take away. Tab: next question</source>
        <extracomment>ui/assessment/terms.py</extracomment>
        <translation>{keys}&#xa0;: choisir, à nouveau&#xa0;: retirer. Tab&#xa0;: question suivante</translation>
    </message>
    <message>
        <source>One direction is known. Draw along the other one, too (Shift+D)</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Une direction est connue. Tracez aussi le long de l&apos;autre (Shift+D)</translation>
    </message>
    <message>
        <source>calibration</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>étalonnage</translation>
    </message>
    <message>
        <source>This image has no calibration by hand</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Cette image n&apos;a pas d&apos;étalonnage à la main</translation>
    </message>
    <message>
        <source>Calibrated by hand: {across:.4f} × {down:.4f} mm per pixel</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Étalonné à la main&#xa0;: {across:.4f} × {down:.4f} mm par pixel</translation>
    </message>
    <message>
        <source>removing the calibration</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>retirer l&apos;étalonnage</translation>
    </message>
    <message>
        <source>It holds for this image and no other, is recorded, and can be undone.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Il vaut pour cette image et aucune autre, il est consigné et peut être annulé.</translation>
    </message>
    <message>
        <source>Of two views of different depth, it is right in the one with this scale.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>De deux plans de profondeur différente, il est juste dans celui qui a cette échelle.</translation>
    </message>
    <message>
        <source>Calibrate by hand</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Étalonner à la main</translation>
    </message>
    <message>
        <source>True length of the line</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Longueur vraie de la ligne</translation>
    </message>
    <message>
        <source>What the marks of the scanner&apos;s scale say</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Ce que disent les repères de l&apos;échelle de l&apos;échographe</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Unité de la longueur</translation>
    </message>
    <message>
        <source>The scales of most scanners count in centimeters</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Les échelles de la plupart des échographes comptent en centimètres</translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>mm</translation>
    </message>
    <message>
        <source>cm</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>cm</translation>
    </message>
    <message>
        <source>They stand beside the calibration</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Elles figurent à côté de l&apos;étalonnage</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Étalonner</translation>
    </message>
    <message>
        <source>&amp;Both directions: as the image is drawn now</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Les &amp;deux directions&#xa0;: comme l&apos;image est affichée maintenant</translation>
    </message>
    <message>
        <source>&amp;Downward only</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Vers le &amp;bas seulement</translation>
    </message>
    <message>
        <source>&amp;Sideways only</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Vers le &amp;côté seulement</translation>
    </message>
    <message>
        <source>The line tells about</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>La ligne renseigne sur</translation>
    </message>
    <message>
        <source>True &amp;length</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>&amp;Longueur vraie</translation>
    </message>
    <message>
        <source>The line is too short to measure by. Draw a longer one.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>La ligne est trop courte pour mesurer. Tracez-en une plus longue.</translation>
    </message>
    <message>
        <source>No scanner has pixels of that size. Check length and unit.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Aucun échographe n&apos;a de pixels de cette taille. Vérifiez longueur et unité.</translation>
    </message>
    <message>
        <source>A pixel is {across:.4f} mm wide and {down:.4f} mm high, the whole image {width:.0f} × {height:.0f} mm. An end one pixel off changes sizes by {doubt:.1f} %.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Un pixel est large de {across:.4f} mm et haut de {down:.4f} mm, l&apos;image entière fait {width:.0f} × {height:.0f} mm. Un bout décalé d&apos;un pixel change les tailles de {doubt:.1f}&#xa0;%.</translation>
    </message>
    <message>
        <source>That is an unusual depth. Check the unit.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>C&apos;est une profondeur inhabituelle. Vérifiez l&apos;unité.</translation>
    </message>
    <message>
        <source>Your line is {length:.0f} pixels long. How long is it on the scale?</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Votre ligne fait {length:.0f} pixels. Combien fait-elle sur l&apos;échelle&#xa0;?</translation>
    </message>
    <message>
        <source>It holds for all {count} frames of this file and no other file, is recorded, and can be undone.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Il vaut pour les {count} vues de ce fichier et aucun autre fichier, il est consigné et peut être annulé.</translation>
    </message>
    <message>
        <source>A pixel is {across:.4f} mm wide. Its height stays unknown: nothing is in millimeters until you draw along a scale that runs downward, too.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Un pixel est large de {across:.4f} mm. Sa hauteur reste inconnue&#xa0;: rien n&apos;est en millimètres tant que vous n&apos;avez pas tracé aussi le long d&apos;une échelle verticale.</translation>
    </message>
    <message>
        <source>A pixel is {down:.4f} mm high. Its width stays unknown: nothing is in millimeters until you draw along a scale that runs sideways, too.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Un pixel est haut de {down:.4f} mm. Sa largeur reste inconnue&#xa0;: rien n&apos;est en millimètres tant que vous n&apos;avez pas tracé aussi le long d&apos;une échelle horizontale.</translation>
    </message>
    <message>
        <source>The file states a calibration of its own, of {size:.4f} mm per pixel. Yours would stand in its place.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Le fichier déclare un étalonnage à lui, de {size:.4f} mm par pixel. Le vôtre prendrait sa place.</translation>
    </message>
    <message>
        <source>Frames chosen: {n}. Analyzed already: {known}.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Vues choisies&#xa0;: {n}. Déjà analysées&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Speed, against that of the recording</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Vitesse par rapport à celle de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Analyze the &amp;whole screen</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analyser tout l&apos;&amp;écran</translation>
    </message>
    <message>
        <source>Give the model everything, or its ultrasound image alone; the numbers change</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Donner tout au modèle, ou sa seule image échographique&#xa0;; les chiffres changent</translation>
    </message>
    <message>
        <source>region crop border full frame</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>région recadrage bord vue entière</translation>
    </message>
    <message>
        <source>Assess by &amp;BI-RADS</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Évaluer par &amp;BI-RADS</translation>
    </message>
    <message>
        <source>Fill in your own assessment: descriptors, location, size, category</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Remplissez votre propre évaluation&#xa0;: descripteurs, localisation, taille, catégorie</translation>
    </message>
    <message>
        <source>form lexicon category descriptors questionnaire report</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>formulaire lexique catégorie descripteurs questionnaire rapport</translation>
    </message>
    <message>
        <source>Si&amp;gn your assessment</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Si&amp;gner l&apos;évaluation</translation>
    </message>
    <message>
        <source>Record that you stand by your assessment</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Noter que vous répondez de votre évaluation</translation>
    </message>
    <message>
        <source>BI-RADS lock save form</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS verrouiller enregistrer formulaire</translation>
    </message>
    <message>
        <source>Amend your assess&amp;ment…</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Modifier l&apos;é&amp;valuation…</translation>
    </message>
    <message>
        <source>BI-RADS change correct form</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS changer corriger formulaire</translation>
    </message>
    <message>
        <source>cine loop movie video start pause</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>ciné boucle film vidéo démarrer pause</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Lire ou arrêter</translation>
    </message>
    <message>
        <source>cine loop movie video speed</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>ciné boucle film vidéo vitesse</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Plus vite</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Moins vite</translation>
    </message>
    <message>
        <source>cine loop movie video repeat once ping-pong sweep</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>ciné boucle film vidéo répéter une fois aller retour balayage</translation>
    </message>
    <message>
        <source>After the last frame: &amp;next way</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Après la dernière vue&#xa0;: manière &amp;suivante</translation>
    </message>
    <message>
        <source>cine loop movie video begin start</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>ciné boucle film vidéo début</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Première &amp;vue</translation>
    </message>
    <message>
        <source>cine loop movie video end</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>ciné boucle film vidéo fin</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Dernière vue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Wor&amp;klist</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Liste de &amp;travail</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Open files first</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Ouvrez d&apos;abord des fichiers</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Ouvrez d&apos;abord une image</translation>
    </message>
    <message>
        <source>This project is blind: only its adjudicator sees what others outlined.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Ce projet est en aveugle&#xa0;: seul son arbitre voit ce que d&apos;autres ont contouré.</translation>
    </message>
    <message>
        <source>Sign your own outlines first. Then you see what others outlined.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Signez d&apos;abord vos propres contours. Vous verrez ensuite ce que d&apos;autres ont contouré.</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two have signed outlines of this image.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Rien à comparer&#xa0;: moins de deux personnes ont signé des contours de cette image.</translation>
    </message>
    <message>
        <source>{count} images were not written. {why}</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>{count} images n&apos;ont pas été écrites. {why}</translation>
    </message>
    <message>
        <source>There are no outlines to export.</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>Il n&apos;y a pas de contours à exporter.</translation>
    </message>
    <message>
        <source>Outline an image and sign it, or let drafts be exported, too.</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>Contourez une image et signez-la, ou laissez aussi exporter les brouillons.</translation>
    </message>
    <message>
        <source>This image was not found.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Cette image est introuvable.</translation>
    </message>
    <message>
        <source>COCO instances with run lengths</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>instances COCO avec longueurs de plage (RLE)</translation>
    </message>
    <message>
        <source>COCO instances with polygons</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>instances COCO avec polygones</translation>
    </message>
    <message>
        <source>masks as PNG, named as in BUSI</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>masques en PNG, nommés comme dans BUSI</translation>
    </message>
    <message>
        <source>labelme, with the images</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>labelme, avec les images</translation>
    </message>
    <message>
        <source>YOLO segmentation, with the images</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>segmentation YOLO, avec les images</translation>
    </message>
    <message>
        <source>NIfTI label maps</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>cartes d&apos;étiquettes NIfTI</translation>
    </message>
    <message>
        <source>measurements for a spreadsheet</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>mesures pour un tableur</translation>
    </message>
    <message>
        <source>a folder for python -m training</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>un dossier pour python -m training</translation>
    </message>
    <message>
        <source>Exact; images and calibration are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exact&#xa0;; les images et l&apos;étalonnage ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Exact, holes are reached by cuts; images and calibration are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exact, les trous sont atteints par des coupures&#xa0;; les images et l&apos;étalonnage ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Exact; labels stand in masks.json, calibration nowhere.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exact&#xa0;; les étiquettes sont dans masks.json, l&apos;étalonnage nulle part.</translation>
    </message>
    <message>
        <source>Exact, holes are reached by cuts; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exact, les trous sont atteints par des coupures&#xa0;; le texte incrusté dans les images reste visible.</translation>
    </message>
    <message>
        <source>Parts become lesions; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Les parties deviennent des lésions&#xa0;; le texte incrusté dans les images reste visible.</translation>
    </message>
    <message>
        <source>Exact; labels, and what lesions share, stand in a file beside each.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exact&#xa0;; les étiquettes, et ce que des lésions partagent, sont dans un fichier à côté de chacun.</translation>
    </message>
    <message>
        <source>Outlines are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Les contours ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Lesions are united; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Les lésions sont réunies&#xa0;; le texte incrusté dans les images reste visible.</translation>
    </message>
    <message>
        <source>Connect the disk or stick again if it was pulled; else check the spelling.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Rebranchez le disque ou la clé s&apos;ils ont été débranchés&#xa0;; sinon, vérifiez l&apos;orthographe.</translation>
    </message>
    <message>
        <source>There is no frame that both {one} and {other} have outlined.</source>
        <extracomment>pipeline/reviewing/agreement.py</extracomment>
        <translation>Il n&apos;y a aucune vue que {one} et {other} aient tous deux contourée.</translation>
    </message>
    <message>
        <source>See with `busi-desktop review list` who outlined what; ai stands for the AI.</source>
        <extracomment>pipeline/reviewing/agreement.py</extracomment>
        <translation>Voyez avec `busi-desktop review list` qui a contouré quoi&#xa0;; ai désigne l&apos;IA.</translation>
    </message>
    <message>
        <source>{reader} has outlined nothing.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{reader} n&apos;a rien contouré.</translation>
    </message>
    <message>
        <source>No annotation fits.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Aucune annotation ne correspond.</translation>
    </message>
    <message>
        <source>The folder to write to isn&apos;t empty.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Le dossier où écrire n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>{name} has another size than its outlines.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{name} n&apos;a pas la même taille que ses contours.</translation>
    </message>
    <message>
        <source>Outlines are there of {names}.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Il y a des contours de {names}.</translation>
    </message>
    <message>
        <source>See with `busi-desktop review list` which there are.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Voyez avec `busi-desktop review list` lesquelles existent.</translation>
    </message>
    <message>
        <source>Name a new folder with --out: nothing is replaced.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Indiquez un nouveau dossier avec --out&#xa0;: rien n&apos;est remplacé.</translation>
    </message>
    <message>
        <source>Report this as a fault of the program: equal files should decode equally.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Signalez-le comme un défaut du programme&#xa0;: des fichiers identiques devraient se décoder à l&apos;identique.</translation>
    </message>
    <message>
        <source>No image named is called {name}.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Aucune des images indiquées ne s&apos;appelle {name}.</translation>
    </message>
    <message>
        <source>{count} images are called {name}.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>{count} images s&apos;appellent {name}.</translation>
    </message>
    <message>
        <source>Name the folder of the image with --images.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indiquez le dossier de l&apos;image avec --images.</translation>
    </message>
    <message>
        <source>Name fewer folders with --images, or import folder by folder.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indiquez moins de dossiers avec --images, ou importez dossier par dossier.</translation>
    </message>
    <message>
        <source>None of the images named has the content {sha256}….</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Aucune des images indiquées n&apos;a le contenu {sha256}….</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which of {count} frames it means.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>{name} ne dit pas laquelle de {count} vues est visée.</translation>
    </message>
    <message>
        <source>Name the folder that holds the unchanged image.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indiquez le dossier qui contient l&apos;image inchangée.</translation>
    </message>
    <message>
        <source>Add the frame&apos;s number to the name, from 0, as in _f0012.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Ajoutez au nom le numéro de la vue, à partir de 0, comme dans _f0012.</translation>
    </message>
    <message>
        <source>The outlines are for {size} pixels, the image has {wanted}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Les contours sont pour {size} pixels, l&apos;image en a {wanted}.</translation>
    </message>
    <message>
        <source>{reader} is none of the project&apos;s readers: {names}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>{reader} n&apos;est pas parmi les lecteurs du projet&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{reader} doesn&apos;t adjudicate in this project.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>{reader} n&apos;arbitre pas dans ce projet.</translation>
    </message>
    <message>
        <source>Draw them again at the image&apos;s size, or name the image that they were drawn on.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Redessinez-les à la taille de l&apos;image, ou indiquez l&apos;image sur laquelle ils ont été dessinés.</translation>
    </message>
    <message>
        <source>Check the spelling, or add the name: in the window by Project settings, else by `busi-desktop review project readers`.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Vérifiez l&apos;orthographe, ou ajoutez le nom&#xa0;: dans la fenêtre par Réglages du projet, sinon par `busi-desktop review project readers`.</translation>
    </message>
    <message>
        <source>Import it as signed, or as the work of {names}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Importez-le comme signé, ou comme travail de {names}.</translation>
    </message>
    <message>
        <source>This import outlines the same image twice, differently.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Cette importation contoure deux fois la même image, différemment.</translation>
    </message>
    <message>
        <source>Leave one of the two out, or import it as another reader&apos;s.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Laissez de côté l&apos;une des deux, ou importez-la comme celle d&apos;un autre lecteur.</translation>
    </message>
    <message>
        <source>{name} is not where it was.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} n&apos;est plus à sa place.</translation>
    </message>
    <message>
        <source>{name} is none of the project&apos;s images.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} n&apos;est pas parmi les images du projet.</translation>
    </message>
    <message>
        <source>{name} is not the image that the project lists.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} n&apos;est pas l&apos;image qui figure dans le projet.</translation>
    </message>
    <message>
        <source>Find it with `busi-desktop review project relink`, or by Find images in the window.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Retrouvez-la avec `busi-desktop review project relink`, ou par Retrouver des images dans la fenêtre.</translation>
    </message>
    <message>
        <source>Take it in with `busi-desktop review project add`, or name its folder with --images.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Ajoutez-la avec `busi-desktop review project add`, ou indiquez son dossier avec --images.</translation>
    </message>
    <message>
        <source>Put the unchanged file back, or look for it with `busi-desktop review project relink`.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Remettez le fichier inchangé, ou cherchez-le avec `busi-desktop review project relink`.</translation>
    </message>
    <message>
        <source>Entry {number} holds an annotation that can&apos;t be read.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>L&apos;entrée {number} contient une annotation illisible.</translation>
    </message>
    <message>
        <source>{first} and {second} have outlined it.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>{first} et {second} l&apos;ont contourée.</translation>
    </message>
    <message>
        <source>Say with --reader or --prefer whose to take, or let them be adjudicated.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>Dites avec --reader ou --prefer de qui les prendre, ou faites-les arbitrer.</translation>
    </message>
    <message>
        <source>{name} is no project and no journal of this program.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>{name} n&apos;est ni un projet ni un journal de ce programme.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file, or move this one elsewhere.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Il a été laissé tel quel. Choisissez un autre fichier, ou déplacez celui-ci ailleurs.</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The file has only one frame</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Le fichier n&apos;a qu&apos;une vue</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Il n&apos;y a pas encore de résultat</translation>
    </message>
    <message>
        <source>Nothing is being analyzed in a row</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Aucune série n&apos;est en cours d&apos;analyse</translation>
    </message>
    <message>
        <source>Open or make a project first</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Ouvrez ou créez d&apos;abord un projet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change: a measurement, a parameter of the mask</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Revenir sur le dernier changement&#xa0;: une mesure, un paramètre du masque</translation>
    </message>
    <message>
        <source>back revert</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>retour défaire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Refaire le changement qui a été annulé</translation>
    </message>
    <message>
        <source>again</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>encore</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Supprimer la mesure</translation>
    </message>
    <message>
        <source>remove erase caliper</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>ôter effacer curseur</translation>
    </message>
    <message>
        <source>&amp;Copy measurements</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Copier les mesures</translation>
    </message>
    <message>
        <source>Copy all measurements of this file as text</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Copier en texte toutes les mesures de ce fichier</translation>
    </message>
    <message>
        <source>clipboard length size</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>presse-papiers longueur taille</translation>
    </message>
    <message>
        <source>Lay the measuring tool down: dragging changes the grays again (Esc)</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Poser l&apos;outil de mesure&#xa0;: glisser change de nouveau les gris (Esc)</translation>
    </message>
    <message>
        <source>pointer no tool</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>pointeur aucun outil</translation>
    </message>
    <message>
        <source>&amp;Caliper</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Curseur de &amp;mesure</translation>
    </message>
    <message>
        <source>Measure a length, then the one across it</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Mesurer une longueur, puis celle en travers</translation>
    </message>
    <message>
        <source>distance length ruler size</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>distance longueur règle taille caliper</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>A&amp;ngle</translation>
    </message>
    <message>
        <source>Measure an angle with three clicks</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Mesurer un angle en trois clics</translation>
    </message>
    <message>
        <source>degrees orientation</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>degrés orientation</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>Measure axes and area of an ellipse</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Mesurer les axes et l&apos;aire d&apos;une ellipse</translation>
    </message>
    <message>
        <source>oval axes area</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>ovale axes aire</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>A&amp;ire</translation>
    </message>
    <message>
        <source>Measure area and perimeter of what you draw around</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Mesurer l&apos;aire et le périmètre de ce que vous entourez</translation>
    </message>
    <message>
        <source>polygon contour freehand trace</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>polygone contour main levée tracer</translation>
    </message>
    <message>
        <source>Calibrate by the &amp;scale…</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Étalonner par l&apos;é&amp;chelle…</translation>
    </message>
    <message>
        <source>Draw along the scanner&apos;s own scale and say how long that is: then sizes are in mm</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Tracer le long de l&apos;échelle de l&apos;échographe et dire sa longueur&#xa0;: les tailles sont alors en mm</translation>
    </message>
    <message>
        <source>calibration scale bar millimeter ruler spacing</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>étalonnage échelle barre millimètre règle espacement</translation>
    </message>
    <message>
        <source>Re&amp;move the calibration by hand</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Reti&amp;rer l&apos;étalonnage à la main</translation>
    </message>
    <message>
        <source>Measure again as the file itself states, or in pixels</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Mesurer de nouveau comme le déclare le fichier, ou en pixels</translation>
    </message>
    <message>
        <source>calibration delete spacing</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>étalonnage supprimer espacement</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Ouvrir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>load dicom png</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>charger dicom png</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>load directory</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>charger répertoire</translation>
    </message>
    <message>
        <source>&amp;Close all files</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Fer&amp;mer tous les fichiers</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Co&amp;pier le résultat</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>&amp;View as it is seen (PNG, SVG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Affichage tel quel (PNG, SVG)…</translation>
    </message>
    <message>
        <source>Save the image with the layers that are shown, legend and scale bar</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Enregistrer l&apos;image avec les calques affichés, légende et barre d&apos;échelle</translation>
    </message>
    <message>
        <source>save picture screenshot figure</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>enregistrer image capture figure</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the view</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Copier l&apos;image de l&apos;affichage</translation>
    </message>
    <message>
        <source>Put the view on the clipboard as a picture, with its legend</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Mettre l&apos;affichage dans le presse-papiers en image, avec sa légende</translation>
    </message>
    <message>
        <source>clipboard screenshot</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>presse-papiers capture</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Rapport (PDF)…</translation>
    </message>
    <message>
        <source>One page for the file: image, outline, measurements, your findings, the AI&apos;s output</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Une page pour le fichier&#xa0;: image, contour, mesures, vos constatations, la sortie de l&apos;IA</translation>
    </message>
    <message>
        <source>print document letter</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>imprimer document lettre</translation>
    </message>
    <message>
        <source>Lesion &amp;mask (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Masque de la lésion (PNG)…</translation>
    </message>
    <message>
        <source>save picture segmentation</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>enregistrer image segmentation</translation>
    </message>
    <message>
        <source>&amp;Probability map (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Carte de &amp;probabilité (PNG)…</translation>
    </message>
    <message>
        <source>save picture heat map</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>enregistrer image carte de chaleur</translation>
    </message>
    <message>
        <source>Image with lesion &amp;outline (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Image avec c&amp;ontour de la lésion (PNG)…</translation>
    </message>
    <message>
        <source>save picture contour</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>enregistrer image contour</translation>
    </message>
    <message>
        <source>Image with &amp;saliency map (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Image avec carte de &amp;saillance (PNG)…</translation>
    </message>
    <message>
        <source>save picture grad-cam</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>enregistrer image grad-cam</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Réglage&amp;s…</translation>
    </message>
    <message>
        <source>Language, theme, text size, mouse and keys</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Langue, thème, taille du texte, souris et touches</translation>
    </message>
    <message>
        <source>preferences options language</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>préférences options langue</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Window and level</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Fenêtre et niveau</translation>
    </message>
    <message>
        <source>drag: right is wider, up is brighter</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>glisser&#xa0;: vers la droite, plus large&#xa0;; vers le haut, plus clair</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Zoom au curseur</translation>
    </message>
    <message>
        <source>Ctrl+wheel, drag with the right button, or pinch</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ctrl+molette, glisser avec le bouton droit, ou pincer</translation>
    </message>
    <message>
        <source>Gray levels of a part</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Niveaux de gris d&apos;une partie</translation>
    </message>
    <message>
        <source>drag a box with Ctrl</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>tracer un cadre avec Ctrl</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>drag with Space, Shift or the middle button; Alt+arrows; two fingers</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>glisser avec Space, Shift ou le bouton du milieu&#xa0;; Alt+flèches&#xa0;; deux doigts</translation>
    </message>
    <message>
        <source>Fit to window, or one of several views alone</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ajuster à la fenêtre, ou un seul de plusieurs affichages</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>double clic</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>hold M</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>tenir M</translation>
    </message>
    <message>
        <source>Show a file at the right</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Afficher un fichier à droite</translation>
    </message>
    <message>
        <source>drag its thumbnail there</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>y glisser sa vignette</translation>
    </message>
    <message>
        <source>Previous or next image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Image précédente ou suivante</translation>
    </message>
    <message>
        <source>↑ ↓, or wheel; with Shift ten at once</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>↑ ↓, ou molette&#xa0;; avec Shift, dix à la fois</translation>
    </message>
    <message>
        <source>Previous or next frame</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Vue précédente ou suivante</translation>
    </message>
    <message>
        <source>← →, or wheel; with Shift ten at once</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>← →, ou molette&#xa0;; avec Shift, dix à la fois</translation>
    </message>
    <message>
        <source>First or last frame</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Première ou dernière vue</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go through frames</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Parcourir les vues</translation>
    </message>
    <message>
        <source>drag on the strip or the slider below the image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>glisser sur la bande ou le curseur sous l&apos;image</translation>
    </message>
    <message>
        <source>Look under the overlays</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Regarder sous les superpositions</translation>
    </message>
    <message>
        <source>hold H, or Space over the image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>tenir H, ou Space sur l&apos;image</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Déplacer une mesure</translation>
    </message>
    <message>
        <source>drag its point or, once chosen, its line</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>glisser son point ou, une fois choisie, sa ligne</translation>
    </message>
    <message>
        <source>Nudge its point</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Décaler son point</translation>
    </message>
    <message>
        <source>arrows, fine with Ctrl, far with Shift; Enter: the next</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>flèches, fin avec Ctrl, loin avec Shift&#xa0;; Enter&#xa0;: le suivant</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Largeur du pinceau</translation>
    </message>
    <message>
        <source>[ ], or Shift+wheel, with a tool for outlines in hand</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>[ ], ou Shift+molette, avec un outil de contour en main</translation>
    </message>
    <message>
        <source>Draw around, fill a hole</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Dessiner autour, combler un trou</translation>
    </message>
    <message>
        <source>P, F with a tool for outlines in hand</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>P, F avec un outil de contour en main</translation>
    </message>
    <message>
        <source>Paint or erase, the other way round</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Peindre ou effacer, à l&apos;inverse</translation>
    </message>
    <message>
        <source>hold Alt, or press X</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>maintenez Alt, ou appuyez sur X</translation>
    </message>
    <message>
        <source>Outline by keys</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Contourer au clavier</translation>
    </message>
    <message>
        <source>with a tool in hand: Enter, then arrows, Enter and Space</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>avec un outil en main&#xa0;: Enter, puis flèches, Enter et Space</translation>
    </message>
    <message>
        <source>Move a lesion</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Déplacer une lésion</translation>
    </message>
    <message>
        <source>V, then drag it, or the arrows; with Shift ten pixels</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>V, puis glissez-la, ou les flèches&#xa0;; avec Shift, dix pixels</translation>
    </message>
    <message>
        <source>Take off with a click to refine</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ôter d&apos;un clic en affinant</translation>
    </message>
    <message>
        <source>right-click, or click with Alt</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>clic droit, ou clic avec Alt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>drop files, folders or zip archives anywhere</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>déposer n&apos;importe où des fichiers, dossiers ou archives zip</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>Search all commands by their names, and run one</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Chercher toutes les commandes par leur nom, et en exécuter une</translation>
    </message>
    <message>
        <source>palette search</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>palette recherche</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
        <source>shortcuts cheat sheet help</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>raccourcis aide-mémoire aide touches</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>C&amp;hanger les touches…</translation>
    </message>
    <message>
        <source>shortcuts remap</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>raccourcis réaffecter</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Faire la &amp;visite</translation>
    </message>
    <message>
        <source>Five cards that show where things are</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Cinq cartes qui montrent où sont les choses</translation>
    </message>
    <message>
        <source>introduction help start</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>introduction aide début</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Open the manual in the browser; it is on this computer and needs no network</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Ouvrir le manuel dans le navigateur&#xa0;; il est sur cet ordinateur, sans réseau</translation>
    </message>
    <message>
        <source>guide documentation help handbook</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>guide documentation aide manuel</translation>
    </message>
    <message>
        <source>What the model is for, what it was made from, and how well it does</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>À quoi sert le modèle, de quoi il est fait, et ce qu&apos;il vaut</translation>
    </message>
    <message>
        <source>model card</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>fiche du modèle</translation>
    </message>
    <message>
        <source>&amp;About busi_desktop</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>À &amp;propos de busi_desktop</translation>
    </message>
    <message>
        <source>version license</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>version licence</translation>
    </message>
    <message>
        <source>&amp;All overlays on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Toutes les superpositions, oui ou non</translation>
    </message>
    <message>
        <source>hide show</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>cacher montrer</translation>
    </message>
    <message>
        <source>&amp;Image on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Image, oui ou non</translation>
    </message>
    <message>
        <source>&amp;Superpixels on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Superpi&amp;xels, oui ou non</translation>
    </message>
    <message>
        <source>&amp;Probability map on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Carte de &amp;probabilité, oui ou non</translation>
    </message>
    <message>
        <source>&amp;Lesion mask on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Masque de la &amp;lésion, oui ou non</translation>
    </message>
    <message>
        <source>segmentation outline contour</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>segmentation contour</translation>
    </message>
    <message>
        <source>&amp;Grad-CAM on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Grad-CAM, oui ou non</translation>
    </message>
    <message>
        <source>saliency heat map explanation</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>saillance carte de chaleur explication</translation>
    </message>
    <message>
        <source>Ground &amp;truth on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Vérité terrain, oui ou non</translation>
    </message>
    <message>
        <source>reference mask dice expert</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>référence masque dice expert</translation>
    </message>
    <message>
        <source>crop screen masked border</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>recadrage écran masqué bord</translation>
    </message>
    <message>
        <source>&amp;My outlines on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Mes contours oui ou non</translation>
    </message>
    <message>
        <source>reader annotation drawing contour</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>lecteur annotation dessin contour</translation>
    </message>
    <message>
        <source>Lesion mask: &amp;outline or fill</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Masque de la lésion&#xa0;: &amp;contour ou remplissage</translation>
    </message>
    <message>
        <source>Show one layer after the other alone, and then all again</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Afficher un calque après l&apos;autre seul, puis de nouveau tous</translation>
    </message>
    <message>
        <source>solo single only</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>solo unique seul</translation>
    </message>
    <message>
        <source>&amp;Reset layers</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Réinitialiser les calques</translation>
    </message>
    <message>
        <source>&amp;Choose and move a lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Choisir et déplacer une lésion</translation>
    </message>
    <message>
        <source>Click an outline to work on it; drag it to move it</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Cliquez sur un contour pour y travailler&#xa0;; faites-le glisser pour le déplacer</translation>
    </message>
    <message>
        <source>select pointer edit annotation</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>sélectionner pointeur modifier annotation</translation>
    </message>
    <message>
        <source>Clic&amp;k to refine</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>A&amp;ffiner d&apos;un clic</translation>
    </message>
    <message>
        <source>Click what is missing, right-click what is too much: the outline follows</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Cliquez sur ce qui manque, clic droit sur ce qui est en trop&#xa0;: le contour suit</translation>
    </message>
    <message>
        <source>correct magic wand interactive segment positive negative click</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>corriger baguette magique segmentation interactive positif négatif clic</translation>
    </message>
    <message>
        <source>&amp;Paint with superpixels</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Peindre par superpi&amp;xels</translation>
    </message>
    <message>
        <source>Click cells of similar gray, or drag over them (S while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Cliquez sur des cellules de gris voisin, ou passez dessus (S pendant le contour)</translation>
    </message>
    <message>
        <source>slic cell region paint</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>slic cellule région peindre</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <source>Paint a lesion; [ and ] change the size, Alt erases</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Peindre une lésion&#xa0;; [ et ] changent la taille, Alt efface</translation>
    </message>
    <message>
        <source>paint draw mask edit annotation segment</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>peindre dessiner masque modifier annotation segmenter</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Take pixels off a lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Ôter des pixels d&apos;une lésion</translation>
    </message>
    <message>
        <source>rub out remove mask</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>effacer ôter masque</translation>
    </message>
    <message>
        <source>Draw around a lesion, or click its corners (P while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Dessinez autour d&apos;une lésion, ou cliquez ses sommets (P pendant le contour)</translation>
    </message>
    <message>
        <source>polygon freehand lasso contour</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>polygone main levée lasso contour</translation>
    </message>
    <message>
        <source>&amp;Fill a hole</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Combler un tro&amp;u</translation>
    </message>
    <message>
        <source>Click a hole of the lesion to fill it (F while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Cliquez un trou de la lésion pour le combler (F pendant le contour)</translation>
    </message>
    <message>
        <source>bucket close gap</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>seau fermer trou</translation>
    </message>
    <message>
        <source>S&amp;wap painting and erasing</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>I&amp;nverser peindre et effacer</translation>
    </message>
    <message>
        <source>What adds takes off, and the other way round; Alt does so while it is held</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Ce qui ajoute ôte, et inversement&#xa0;; Alt fait de même tant qu&apos;il est tenu</translation>
    </message>
    <message>
        <source>subtract add invert</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>soustraire ajouter inverser</translation>
    </message>
    <message>
        <source>Start from the AI&apos;s &amp;mask</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Partir du mas&amp;que de l&apos;IA</translation>
    </message>
    <message>
        <source>Take the AI&apos;s mask over as your outlines, and correct them; the AI&apos;s stays</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Reprendre le masque de l&apos;IA comme vos contours et les corriger&#xa0;; celui de l&apos;IA reste</translation>
    </message>
    <message>
        <source>take over copy prediction correct</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>reprendre copier prédiction corriger</translation>
    </message>
    <message>
        <source>&amp;New lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Nou&amp;velle lésion</translation>
    </message>
    <message>
        <source>What you draw next is another lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Ce que vous dessinez ensuite est une autre lésion</translation>
    </message>
    <message>
        <source>add second multifocal</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>ajouter deuxième multifocal</translation>
    </message>
    <message>
        <source>&amp;Join all lesions into one</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Joindre toutes les lésions en une</translation>
    </message>
    <message>
        <source>merge unite</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>fusionner unir</translation>
    </message>
    <message>
        <source>Turn to the next frame of the cine with these outlines, and correct them there</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Passer à la vue suivante du ciné avec ces contours, et les y corriger</translation>
    </message>
    <message>
        <source>Follow through the ne&amp;xt frames…</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Suivre d&amp;ans les vues suivantes…</translation>
    </message>
    <message>
        <source>To the next contour of the AI&apos;s probability map (Ctrl+[ while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Jusqu&apos;à la courbe de niveau suivante de la carte de probabilité de l&apos;IA (Ctrl+[ pendant le contour)</translation>
    </message>
    <message>
        <source>threshold larger bigger expand heat probability</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>seuil plus grand agrandir élargir étendre chaleur probabilité</translation>
    </message>
    <message>
        <source>To the next contour of the AI&apos;s probability map (Ctrl+] while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Jusqu&apos;à la courbe de niveau suivante de la carte de probabilité de l&apos;IA (Ctrl+] pendant le contour)</translation>
    </message>
    <message>
        <source>threshold smaller contract heat probability</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>seuil plus petit rétrécir contracter réduire chaleur probabilité</translation>
    </message>
    <message>
        <source>label class</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>étiquette classe</translation>
    </message>
    <message>
        <source>This lesion is mali&amp;gnant</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Cette lésion est &amp;maligne</translation>
    </message>
    <message>
        <source>This lesion is &amp;unsure</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Cette lésion &amp;est incertaine</translation>
    </message>
    <message>
        <source>label class unknown</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>étiquette classe inconnue</translation>
    </message>
    <message>
        <source>&amp;Lock this lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Verrouiller cette &amp;lésion</translation>
    </message>
    <message>
        <source>Nothing changes a locked lesion; the same key opens it again</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Rien ne change une lésion verrouillée&#xa0;; la même touche la rouvre</translation>
    </message>
    <message>
        <source>protect padlock</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>protéger cadenas</translation>
    </message>
    <message>
        <source>Clea&amp;r all outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Efface&amp;r tous les contours</translation>
    </message>
    <message>
        <source>Take all lesions away that aren&apos;t locked; Ctrl+Z brings them back</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Retirer toutes les lésions non verrouillées&#xa0;; Ctrl+Z les ramène</translation>
    </message>
    <message>
        <source>delete empty reset</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>supprimer vider réinitialiser</translation>
    </message>
    <message>
        <source>Go back to the outlines that this draft began with; Ctrl+Z undoes that</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Revenir aux contours du début de ce brouillon&#xa0;; Ctrl+Z annule cela</translation>
    </message>
    <message>
        <source>revert restore</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>rétablir restaurer</translation>
    </message>
    <message>
        <source>&amp;Sign these outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Signer ces contours</translation>
    </message>
    <message>
        <source>Stand by what is outlined, or that there is no lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Répondre de ce qui est contouré, ou de l&apos;absence de lésion</translation>
    </message>
    <message>
        <source>finish done confirm accept</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>finir fait confirmer accepter</translation>
    </message>
    <message>
        <source>Take your signature back; the signed outlines stay in the journal</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Retirer votre signature&#xa0;; les contours signés restent dans le journal</translation>
    </message>
    <message>
        <source>amend reopen unlock</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>modifier rouvrir déverrouiller</translation>
    </message>
    <message>
        <source>window level preset contrast</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>fenêtre niveau préréglage contraste</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>whole image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>image entière</translation>
    </message>
    <message>
        <source>&amp;Actual pixels (1:1)</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Pixels réels (1:1)</translation>
    </message>
    <message>
        <source>100 % zoom</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>100&#xa0;% zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>Real si&amp;ze</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>A millimeter of tissue on a millimeter of the screen, if the file is calibrated</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Un millimètre de tissu sur un millimètre de l&apos;écran, si le fichier est étalonné</translation>
    </message>
    <message>
        <source>life size millimeter zoom</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>grandeur nature millimètre zoom</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>A lens around the pointer, for as long as M is held</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Une lentille autour du pointeur, tant que M est tenu</translation>
    </message>
    <message>
        <source>lens loupe enlarge</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>lentille loupe grossir</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The gray levels of the file</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Les niveaux de gris du fichier</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Renforcé</translation>
    </message>
    <message>
        <source>Brighter, with more contrast: for dark images</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Plus clair, avec plus de contraste&#xa0;: pour les images sombres</translation>
    </message>
    <message>
        <source>&amp;Soft</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Doux</translation>
    </message>
    <message>
        <source>Less contrast: shows what is nearly black</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Moins de contraste&#xa0;: montre ce qui est presque noir</translation>
    </message>
    <message>
        <source>&amp;Full range</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Étendue complète</translation>
    </message>
    <message>
        <source>From the darkest to the brightest gray of this image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Du gris le plus sombre au plus clair de cette image</translation>
    </message>
    <message>
        <source>Spread the grays of what is seen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Étaler les gris de ce qui est vu</translation>
    </message>
    <message>
        <source>Back to the &amp;preset</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Revenir au prérégla&amp;ge</translation>
    </message>
    <message>
        <source>Take back what was changed by dragging</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Revenir sur ce qui a été changé en glissant</translation>
    </message>
    <message>
        <source>&amp;Reset view, window and level</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Réinitialiser &amp;affichage, fenêtre et niveau</translation>
    </message>
    <message>
        <source>window level</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>fenêtre niveau</translation>
    </message>
    <message>
        <source>Second ima&amp;ge</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Sec&amp;onde image</translation>
    </message>
    <message>
        <source>Show another image beside this one</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Afficher une autre image à côté de celle-ci</translation>
    </message>
    <message>
        <source>layout two up compare side by side transverse longitudinal</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>disposition deux comparer côte à côte transversal longitudinal</translation>
    </message>
    <message>
        <source>It stays there while you go on to others</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Elle y reste pendant que vous passez à d&apos;autres</translation>
    </message>
    <message>
        <source>second view pin hold</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>second affichage épingler tenir</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and place</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Lier &amp;zoom et place</translation>
    </message>
    <message>
        <source>Let the two images be zoomed and moved together</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Agrandir et déplacer les deux images ensemble</translation>
    </message>
    <message>
        <source>synchronize lock</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>synchroniser verrouiller</translation>
    </message>
    <message>
        <source>Keys for zoom and gray levels go to the view with the bright frame</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Les touches du zoom et des gris vont à l&apos;affichage au cadre clair</translation>
    </message>
    <message>
        <source>active switch</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>actif changer</translation>
    </message>
    <message>
        <source>Ke&amp;y image</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Image clé</translation>
    </message>
    <message>
        <source>Put a star on this frame, or take it away</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Mettre une étoile sur cette vue, ou l&apos;ôter</translation>
    </message>
    <message>
        <source>star bookmark favorite mark</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>étoile signet favori marque</translation>
    </message>
    <message>
        <source>What the file says of patient and study; the same key covers it again</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ce que le fichier dit du patient et de l&apos;étude&#xa0;; la même touche le recouvre</translation>
    </message>
    <message>
        <source>name identity header dicom information birth</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>nom identité en-tête dicom information naissance</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>I&amp;mage précédente</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Vue suivan&amp;te</translation>
    </message>
    <message>
        <source>Previous fram&amp;e</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Vue pré&amp;cédente</translation>
    </message>
    <message>
        <source>Preprocessing &amp;steps</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Étapes de pr&amp;étraitement</translation>
    </message>
    <message>
        <source>See what each preprocessing step makes of the frame</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Voir ce que chaque étape de prétraitement fait de la vue</translation>
    </message>
    <message>
        <source>preprocessing inspector</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>prétraitement inspecteur</translation>
    </message>
    <message>
        <source>&amp;Compare image and step</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Comparer &amp;image et étape</translation>
    </message>
    <message>
        <source>Side by side, behind a divider, or as their difference: go to the next</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Côte à côte, derrière un séparateur, ou leur différence&#xa0;: passer au suivant</translation>
    </message>
    <message>
        <source>wipe swipe split difference map before after</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>rideau glisser partager carte des différences avant après</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>theme night reading room colors</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>thème nuit salle de lecture couleurs</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>theme bright day colors</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>thème clair jour couleurs</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>theme system colors automatic</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>thème système couleurs automatique</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>font bigger size scale</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>police plus gros taille échelle</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>font size scale</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>police taille échelle</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>font size reset 100 %</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>police taille réinitialiser 100&#xa0;%</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>maximize</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>maximiser</translation>
    </message>
    <message>
        <source>Reset pane&amp;ls</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Réinitialiser les pann&amp;eaux</translation>
    </message>
    <message>
        <source>docks windows</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>panneaux fenêtres</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Make a project of a folder or of the files that are open</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Créer un projet d&apos;un dossier ou des fichiers ouverts</translation>
    </message>
    <message>
        <source>create worklist busi annotate</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>créer liste de travail busi annoter</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Ouvrir un pro&amp;jet…</translation>
    </message>
    <message>
        <source>Open a project file (.busi)</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Ouvrir un fichier de projet (.busi)</translation>
    </message>
    <message>
        <source>load worklist busi</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>charger liste de travail busi</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Fermer &amp;le projet</translation>
    </message>
    <message>
        <source>Go back to your own journal; all work is saved</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Revenir à votre propre journal&#xa0;; tout le travail est enregistré</translation>
    </message>
    <message>
        <source>leave worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>quitter liste de travail</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy of your work…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Enre&amp;gistrer une copie de votre travail…</translation>
    </message>
    <message>
        <source>Write all that was done here to another file, also what can&apos;t be saved in its place</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Écrire tout ce qui a été fait ici dans un autre fichier, même ce qui ne peut être enregistré à sa place</translation>
    </message>
    <message>
        <source>backup duplicate rescue stick disk full</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>sauvegarde dupliquer secours clé disque plein</translation>
    </message>
    <message>
        <source>adjudicate take over consensus copy</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>arbitrer reprendre consensus copier</translation>
    </message>
    <message>
        <source>The image behind this one, in the worklist&apos;s order and filter</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>L&apos;image après celle-ci, selon l&apos;ordre et le filtre de la liste</translation>
    </message>
    <message>
        <source>image forward case</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>image avant cas</translation>
    </message>
    <message>
        <source>&amp;Next in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Suivante dans la liste de travail</translation>
    </message>
    <message>
        <source>The image before this one, in the worklist&apos;s order and filter</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>L&apos;image avant celle-ci, selon l&apos;ordre et le filtre de la liste</translation>
    </message>
    <message>
        <source>image back case</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>image arrière cas</translation>
    </message>
    <message>
        <source>&amp;Previous in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Précédente dans la liste de travail</translation>
    </message>
    <message>
        <source>The next image that you have still to read, or that needs a person</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>La prochaine image que vous devez encore lire, ou qui demande une personne</translation>
    </message>
    <message>
        <source>jump unread open todo uncertain</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>sauter non lue ouverte à faire incertaine</translation>
    </message>
    <message>
        <source>Next for &amp;me</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Suivante pour &amp;moi</translation>
    </message>
    <message>
        <source>Show the worklist, and type a part of a name or note</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Afficher la liste et taper une partie d&apos;un nom ou d&apos;une note</translation>
    </message>
    <message>
        <source>search filter list panel</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>chercher filtre liste panneau</translation>
    </message>
    <message>
        <source>&amp;Find in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Chercher dans la liste de travail</translation>
    </message>
    <message>
        <source>Say who shall read the images that are chosen</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Dire qui lira les images choisies</translation>
    </message>
    <message>
        <source>reader colleague give</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>lecteur collègue donner</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Attri&amp;buer à…</translation>
    </message>
    <message>
        <source>Write a note on this image; it stands in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Écrire une note sur cette image&#xa0;; elle figure dans la liste</translation>
    </message>
    <message>
        <source>comment remark memo</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>commentaire remarque mémo</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>Ask that a third reader decides about the images that are chosen</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Demander qu&apos;un troisième lecteur tranche pour les images choisies</translation>
    </message>
    <message>
        <source>third opinion arbitration consensus</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>troisième avis arbitrage consensus</translation>
    </message>
    <message>
        <source>Mark for a&amp;djudication, or no longer</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Marquer pour a&amp;rbitrage, ou plus</translation>
    </message>
    <message>
        <source>Let the AI answer for all images of the list; then sort by what needs a person most</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Laissez l&apos;IA répondre pour toutes les images de la liste&#xa0;; triez ensuite par ce qui demande le plus une personne</translation>
    </message>
    <message>
        <source>batch run all uncertain</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>lot exécuter toutes incertaines</translation>
    </message>
    <message>
        <source>Anal&amp;yze what is listed</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Anal&amp;yser ce qui est listé</translation>
    </message>
    <message>
        <source>Show what two readers, or a reader and the AI, outlined on this image</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Afficher ce que deux lecteurs, ou un lecteur et l&apos;IA, ont contouré sur cette image</translation>
    </message>
    <message>
        <source>adjudicate decide difference side by side agreement</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>arbitrer trancher décider différence côte à côte concordance accord</translation>
    </message>
    <message>
        <source>Show the readers compared over each other, or beside each other</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Afficher les lecteurs comparés l&apos;un sur l&apos;autre, ou l&apos;un à côté de l&apos;autre</translation>
    </message>
    <message>
        <source>adjudicate overlay two views</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>arbitrer superposer deux affichages</translation>
    </message>
    <message>
        <source>Begin with the outlines of the first reader</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Commencer par les contours du premier lecteur</translation>
    </message>
    <message>
        <source>Begin with the outlines of the second reader</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Commencer par les contours du second lecteur</translation>
    </message>
    <message>
        <source>Begin with the pixels that both have</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Commencer par les pixels que les deux ont</translation>
    </message>
    <message>
        <source>Begin with the pixels that one of the two has</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Commencer par les pixels qu&apos;au moins un des deux a</translation>
    </message>
    <message>
        <source>Begin with the pixels of most of all readers</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Commencer par les pixels de la majorité de tous les lecteurs</translation>
    </message>
    <message>
        <source>How far readers agree with one another and with the AI, over all images</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>À quel point les lecteurs concordent entre eux et avec l&apos;IA, sur toutes les images</translation>
    </message>
    <message>
        <source>dice hausdorff kappa statistics table report disagree</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>dice hausdorff kappa statistiques tableau rapport désaccord accord</translation>
    </message>
    <message>
        <source>Take the images of a folder into the project</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Prendre dans le projet les images d&apos;un dossier</translation>
    </message>
    <message>
        <source>import folder more</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>importer dossier plus</translation>
    </message>
    <message>
        <source>Add &amp;images…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Ajouter des ima&amp;ges…</translation>
    </message>
    <message>
        <source>Look in a folder for images that are not where they were, by their content</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Chercher dans un dossier, par leur contenu, les images déplacées</translation>
    </message>
    <message>
        <source>relink missing moved lost</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>relier manquantes déplacées perdues</translation>
    </message>
    <message>
        <source>Find ima&amp;ges…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Retrou&amp;ver des images…</translation>
    </message>
    <message>
        <source>Write the project&apos;s outlines for another program, as a table, or to train with</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Écrire les contours du projet pour un autre programme, en tableau, ou pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>annotations coco png nifti labelme yolo csv training masks save</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>annotations coco png nifti labelme yolo csv entraînement masques enregistrer</translation>
    </message>
    <message>
        <source>Readers, adjudicator, and what readers may see</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Lecteurs, arbitre, et ce que les lecteurs peuvent voir</translation>
    </message>
    <message>
        <source>blind read first options</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>aveugle lecture d&apos;abord options</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Réglages du pro&amp;jet…</translation>
    </message>
    <message>
        <source>Not what the model saw</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Pas ce que le modèle a vu</translation>
    </message>
    <message>
        <source>How image and step are compared (Shift+C: the next way)</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Comment image et étape sont comparées (Shift+C&#xa0;: la manière suivante)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Rideau</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Preprocessing step behind the divider</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Étape de prétraitement derrière le séparateur</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Compare: {mode}</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Comparer&#xa0;: {mode}</translation>
    </message>
    <message>
        <source>After: {step}</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Après&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{step} − image</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{step} − image</translation>
    </message>
    <message>
        <source>{title}
Preview at half resolution</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{title}
Aperçu à demi-résolution</translation>
    </message>
    <message>
        <source>{title}
Filter responses have no difference map</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{title}
Les réponses des filtres n&apos;ont pas de carte des différences</translation>
    </message>
    <message>
        <source>This project is blind: only its adjudicator sees how far readers agree.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Ce projet est en aveugle&#xa0;: seul son arbitre voit à quel point les lecteurs concordent.</translation>
    </message>
    <message>
        <source>This image is not open. Open it, then compare readers.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Cette image n&apos;est pas ouverte. Ouvrez-la, puis comparez des lecteurs.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Save the images&apos; figures</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Enregistrer les chiffres des images</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>95 % interval in brackets: images were drawn again by chance 2000 times.</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Entre crochets, intervalle à 95&#xa0;%&#xa0;: les images ont été tirées au sort à nouveau 2000 fois.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Dice</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>κ class</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ classe</translation>
    </message>
    <message>
        <source>κ BI-RADS, weighted</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ BI-RADS, pondéré</translation>
    </message>
    <message>
        <source>κ read first, weighted</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ lecture d&apos;abord, pondéré</translation>
    </message>
    <message>
        <source>No lesion: both · one</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Sans lésion&#xa0;: les deux · un</translation>
    </message>
    <message>
        <source>Those who signed outlines of the same images</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Ceux qui ont signé des contours des mêmes images</translation>
    </message>
    <message>
        <source>How many images both have outlined</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Combien d&apos;images les deux ont contourées</translation>
    </message>
    <message>
        <source>Images in which both, or only one, saw no lesion</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Images où les deux, ou un seul, n&apos;ont pas vu de lésion</translation>
    </message>
    <message>
        <source>Agreement – busi_desktop</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Concordance – busi_desktop</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Recalculer</translation>
    </message>
    <message>
        <source>&amp;Add the AI</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>A&amp;jouter l&apos;IA</translation>
    </message>
    <message>
        <source>Let the AI outline all signed images, and keep its outlines in the project</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Faire contourer par l&apos;IA toutes les images signées et garder ses contours dans le projet</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Agreement of each two</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Concordance de chaque paire</translation>
    </message>
    <message>
        <source>Images, the greatest disagreement first</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Images, le plus grand désaccord d&apos;abord</translation>
    </message>
    <message>
        <source>Enter or a double click shows the difference on the image</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Enter ou un double clic montre la différence sur l&apos;image</translation>
    </message>
    <message>
        <source>Write the figures into a file</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Écrire les chiffres dans un fichier</translation>
    </message>
    <message>
        <source>Signed outlines are compared.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Les contours signés sont comparés.</translation>
    </message>
    <message>
        <source>Overlap: 1 is the same, 0 is none. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Recouvrement&#xa0;: 1 est identique, 0 est nul. {interval}</translation>
    </message>
    <message>
        <source>Distance of the outlines without the farthest 5 %. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Distance des contours sans les 5&#xa0;% les plus éloignés. {interval}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of benign, malignant, normal. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa de Cohen de bénin, malin, normal. {interval}</translation>
    </message>
    <message>
        <source>Quadratically weighted kappa of signed categories. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa à pondération quadratique des catégories signées. {interval}</translation>
    </message>
    <message>
        <source>Quadratically weighted kappa of locked readings. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa à pondération quadratique des lectures fixées. {interval}</translation>
    </message>
    <message>
        <source>&amp;Figures as CSV…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Chiffres en CSV…</translation>
    </message>
    <message>
        <source>&amp;Images as CSV…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Images en CSV…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Rapport en PDF…</translation>
    </message>
    <message>
        <source>No two have signed outlines of the same image yet.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Il n&apos;y a pas encore deux personnes qui aient signé des contours de la même image.</translation>
    </message>
    <message>
        <source>The AI is left out while you read first.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>L&apos;IA est omise en mode «&#xa0;lecture d&apos;abord&#xa0;».</translation>
    </message>
    <message>
        <source>{names}: the greatest disagreement first</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>{names}&#xa0;: le plus grand désaccord d&apos;abord</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Compare readers first</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Comparez d&apos;abord des lecteurs</translation>
    </message>
    <message>
        <source>A majority needs three readers</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Une majorité demande trois lecteurs</translation>
    </message>
    <message>
        <source>Only {name}, solid line</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Seulement {name}, trait plein</translation>
    </message>
    <message>
        <source>Only {name}, dashed line</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Seulement {name}, trait discontinu</translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Sign as adjudicated</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Signer comme arbitré</translation>
    </message>
    <message>
        <source>First reader</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Premier lecteur</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>See what two readers outlined on this image, and decide between them.</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Voyez ce que deux lecteurs ont contouré sur cette image, et tranchez entre eux.</translation>
    </message>
    <message>
        <source>Whose outlines are compared</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>De qui les contours sont comparés</translation>
    </message>
    <message>
        <source>Difference or side by side (Ctrl+Shift+D)</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Différence ou côte à côte (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Your outlines decide between the readers ({keys})</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Vos contours tranchent entre les lecteurs ({keys})</translation>
    </message>
    <message>
        <source>Those of {name}</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Contours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>Concordance des lecteurs</translation>
    </message>
    <message>
        <source>Signed outlines are compared. In brackets: 95 % intervals, drawn by files. Images in which both see no lesion raise no mean; where one does, Dice is 0.</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>Les contours signés sont comparés. Entre crochets&#xa0;: intervalles à 95&#xa0;%, tirés au sort par fichiers. Les images où aucun des deux ne voit de lésion ne relèvent aucune moyenne&#xa0;; où un seul en voit une, Dice vaut 0.</translation>
    </message>
    <message>
        <source>Hausdorff 95 %</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Hausdorff 95&#xa0;%</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>IA</translation>
    </message>
    <message>
        <source>BI-RADS</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Lecture d&apos;abord</translation>
    </message>
    <message>
        <source>Both: no lesion</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Les deux&#xa0;: pas de lésion</translation>
    </message>
    <message>
        <source>Dice {dice}</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Dice {dice}</translation>
    </message>
    <message>
        <source>Only one sees a lesion</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Un seul voit une lésion</translation>
    </message>
    <message>
        <source>{time}, adjudicated</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>{time}, arbitré</translation>
    </message>
    <message>
        <source>A mistake of ours</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Une erreur de notre part</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>il n&apos;a pas pu être écrit</translation>
    </message>
    <message>
        <source>About busi_desktop</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>À propos de busi_desktop</translation>
    </message>
    <message>
        <source>More under Help, About the model.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Suite sous Aide, À propos du modèle.</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Licence texts: THIRD_PARTY.md</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Textes des licences&#xa0;: THIRD_PARTY.md</translation>
    </message>
    <message>
        <source>The program made a mistake (error {id}). Your files are untouched.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Le programme a commis une erreur (erreur {id}). Vos fichiers sont intacts.</translation>
    </message>
    <message>
        <source>You can go on working. Please send the crash file to us; it holds no image, no patient and no file name.

Crash file: {where}</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Vous pouvez continuer à travailler. Envoyez-nous le fichier d&apos;incident&#xa0;; il ne contient ni image, ni patient, ni nom de fichier.

Fichier d&apos;incident&#xa0;: {where}</translation>
    </message>
    <message>
        <source>The model is loaded with the first image.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Le modèle est chargé avec la première image.</translation>
    </message>
    <message>
        <source>0 unchanged</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>0 inchangé</translation>
    </message>
    <message>
        <source>+{number} brighter</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>+{number} plus clair</translation>
    </message>
    <message>
        <source>−{number} darker</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>−{number} plus sombre</translation>
    </message>
    <message>
        <source>Divider between image and step</source>
        <extracomment>ui/divider.py</extracomment>
        <translation>Séparateur entre image et étape</translation>
    </message>
    <message>
        <source>Drag, or move with ← and → (Shift: further; Home, End: all)</source>
        <extracomment>ui/divider.py</extracomment>
        <translation>Glisser, ou déplacer avec ← et → (Shift&#xa0;: plus loin&#xa0;; Home, End&#xa0;: tout)</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>coup de pinceau</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>coup de gomme</translation>
    </message>
    <message>
        <source>Paint: drag over the lesion · [ ] or Shift+wheel: size · X swaps</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>Peindre&#xa0;: glissez sur la lésion · [ ] ou Shift+molette&#xa0;: taille · X inverse</translation>
    </message>
    <message>
        <source>Erase: drag over what is too much · [ ] or Shift+wheel: size · X swaps</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>Effacer&#xa0;: glissez sur ce qui est en trop · [ ] ou Shift+molette&#xa0;: taille · X inverse</translation>
    </message>
    <message>
        <source>Outline a lesion first</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>Contourez d&apos;abord une lésion</translation>
    </message>
    <message>
        <source>This is the last frame</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>C&apos;est la dernière vue</translation>
    </message>
    <message>
        <source>You have outlined this frame already: nothing was copied</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>Vous avez déjà contouré cette vue&#xa0;: rien n&apos;a été copié</translation>
    </message>
    <message>
        <source>These outlines are signed · Change them by the menu Outline</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Ces contours sont signés · Changez-les par le menu Contour</translation>
    </message>
    <message>
        <source>Nothing is outlined here · Sign again to say: no lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Rien n&apos;est contouré ici · Signez à nouveau pour dire&#xa0;: pas de lésion</translation>
    </message>
    <message>
        <source>What you draw next is a new lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Ce que vous dessinez ensuite est une nouvelle lésion</translation>
    </message>
    <message>
        <source>The AI outlines nothing on this image</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>L&apos;IA ne contoure rien sur cette image</translation>
    </message>
    <message>
        <source>Taken over. Correct it, then sign it.</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Contours repris. Corrigez-les, puis signez-les.</translation>
    </message>
    <message>
        <source>Signed as adjudicated</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Signé comme arbitré</translation>
    </message>
    <message>
        <source>There is no AI map to follow on this image</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Il n&apos;y a pas sur cette image de carte de l&apos;IA à suivre</translation>
    </message>
    <message>
        <source>Signed: no lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Signé&#xa0;: pas de lésion</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Signed. Lesions without a label: {count}</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Signé. Lésions sans étiquette&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Not saved yet!</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Pas encore enregistré&#xa0;!</translation>
    </message>
    <message>
        <source>This lesion is locked · Ctrl+Shift+L opens it</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Cette lésion est verrouillée · Ctrl+Shift+L l&apos;ouvre</translation>
    </message>
    <message>
        <source>All strokes are saved.</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Tous les traits sont enregistrés.</translation>
    </message>
    <message>
        <source>filling</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>Click a hole in the lesion to fill it · Alt or X removes a loose part</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Cliquez un trou de la lésion pour le combler · Alt ou X ôte une partie isolée</translation>
    </message>
    <message>
        <source>Click a loose part of the lesion to remove it · X swaps</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Cliquez une partie isolée de la lésion pour l&apos;ôter · X inverse</translation>
    </message>
    <message>
        <source>There is no part of this lesion here</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Il n&apos;y a aucune partie de cette lésion ici</translation>
    </message>
    <message>
        <source>There is no hole of this lesion here</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Il n&apos;y a aucun trou de cette lésion ici</translation>
    </message>
    <message>
        <source>No lesion yet. Paint one (B), or start from the AI&apos;s mask (Ctrl+M).</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Pas encore de lésion. Peignez-en une (B), ou partez du masque de l&apos;IA (Ctrl+M).</translation>
    </message>
    <message>
        <source>Draw on this lesion</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Dessiner sur cette lésion</translation>
    </message>
    <message>
        <source>What you take this lesion for (Ctrl+1, 2, 3)</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Ce que vous pensez de cette lésion (Ctrl+1, 2, 3)</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Nothing changes a locked lesion (Ctrl+Shift+L)</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Rien ne change une lésion verrouillée (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Delete this lesion; Ctrl+Z brings it back</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Supprimer cette lésion&#xa0;; Ctrl+Z la ramène</translation>
    </message>
    <message>
        <source>Work on lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Travailler sur la lésion {number}</translation>
    </message>
    <message>
        <source>What lesion {number} is</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Ce qu&apos;est la lésion {number}</translation>
    </message>
    <message>
        <source>Lock lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Verrouiller la lésion {number}</translation>
    </message>
    <message>
        <source>Delete lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Supprimer la lésion {number}</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Who outlines?</source>
        <extracomment>ui/editing/naming.py</extracomment>
        <translation>Qui contoure&#xa0;?</translation>
    </message>
    <message>
        <source>Your name or initials; they stand beside your outlines</source>
        <extracomment>ui/editing/naming.py</extracomment>
        <translation>Votre nom ou vos initiales&#xa0;; ils figurent à côté de vos contours</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Contour</translation>
    </message>
    <message>
        <source>To keep it, save a copy of your work elsewhere (File menu).</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Pour le garder, enregistrez une copie de votre travail ailleurs (menu Fichier).</translation>
    </message>
    <message>
        <source>Put the right one back, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Remettez le bon fichier, ou enregistrez une copie de votre travail ailleurs (menu Fichier).</translation>
    </message>
    <message>
        <source>Free some space, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Libérez de la place, ou enregistrez une copie de votre travail ailleurs (menu Fichier).</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Demandez le droit d&apos;y écrire, ou enregistrez une copie de votre travail ailleurs (menu Fichier).</translation>
    </message>
    <message>
        <source>Delete files that you don&apos;t need, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Supprimez des fichiers inutiles, ou enregistrez une copie de votre travail ailleurs (menu Fichier).</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Vérifiez que le disque est branché, ou enregistrez une copie de votre travail ailleurs (menu Fichier).</translation>
    </message>
    <message>
        <source>Connect the disk or stick again, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Rebranchez le disque ou la clé, ou enregistrez une copie de votre travail ailleurs (menu Fichier).</translation>
    </message>
    <message>
        <source>Copy the file and the one beside it that ends in -journal to a place that you may write to.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Copiez le fichier, et celui à côté qui finit par -journal, là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{count} entries came back from the backup.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>{count} entrées sont revenues de la sauvegarde.</translation>
    </message>
    <message>
        <source>If it wasn&apos;t put back on purpose, close the program and type: busi-desktop review mend --journal FILE.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>S&apos;il n&apos;a pas été remis exprès, fermez le programme et tapez&#xa0;: busi-desktop review mend --journal FILE.</translation>
    </message>
    <message>
        <source>From measurement…</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>D&apos;une mesure…</translation>
    </message>
    <message>
        <source>From nipple, cm</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Du mamelon, cm</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Width of the brush in pixels</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Largeur du pinceau en pixels</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ], Shift+wheel)</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Largeur du pinceau ([ et ], Shift+molette)</translation>
    </message>
    <message>
        <source>Erase instead of painting (X)</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Effacer au lieu de peindre (X)</translation>
    </message>
    <message>
        <source>What adds takes off, and the other way round</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Ce qui ajoute ôte, et inversement</translation>
    </message>
    <message>
        <source>How much to smooth, grow or shrink</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>De combien lisser, agrandir ou rétrécir</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Start from the AI&apos;s mask</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Partir du masque de l&apos;IA</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Nouvelle lésion</translation>
    </message>
    <message>
        <source>Join all</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Tout joindre</translation>
    </message>
    <message>
        <source>To next frame</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <source>Fill all that the lesion surrounds</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Combler tout ce que la lésion entoure</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Take bumps and notches off the outline</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Ôter bosses et creux du contour</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Move the outline outward</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Déplacer le contour vers l&apos;extérieur</translation>
    </message>
    <message>
        <source>Shrink</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Move the outline inward</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Déplacer le contour vers l&apos;intérieur</translation>
    </message>
    <message>
        <source>Nothing outlined on this image yet.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Rien de contouré sur cette image.</translation>
    </message>
    <message>
        <source>Draft, not signed.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Brouillon, non signé.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Signé.</translation>
    </message>
    <message>
        <source>Adjudicated.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Arbitré.</translation>
    </message>
    <message>
        <source>drawing around</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>tracé autour</translation>
    </message>
    <message>
        <source>Draw around the lesion, or click corners · Alt or X cuts out instead</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Dessinez autour de la lésion, ou cliquez les sommets · Alt ou X découpe</translation>
    </message>
    <message>
        <source>Enter or a double-click closes it · Backspace: one corner back</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Entrée ou double-clic ferme · Retour arrière&#xa0;: un sommet de moins</translation>
    </message>
    <message>
        <source>Cut out: draw around what is too much, or click corners · X swaps</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Découper&#xa0;: dessinez autour de ce qui est en trop, ou cliquez les sommets · X inverse</translation>
    </message>
    <message>
        <source>click to refine</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>affinage par clic</translation>
    </message>
    <message>
        <source>Click what is missing · right button or Alt: what is too much</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Cliquez ce qui manque · bouton droit ou Alt&#xa0;: ce qui est en trop</translation>
    </message>
    <message>
        <source>Click the middle of the lesion: its outline is looked for around it</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Cliquez le milieu de la lésion&#xa0;: son contour est cherché autour</translation>
    </message>
    <message>
        <source>Click what is too much · X swaps</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Cliquez ce qui est en trop · X inverse</translation>
    </message>
    <message>
        <source>There is nothing to take off yet: click the lesion first</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Il n&apos;y a encore rien à ôter&#xa0;: cliquez d&apos;abord la lésion</translation>
    </message>
    <message>
        <source>Nothing is missing there: click outside of the outline</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Rien ne manque là&#xa0;: cliquez hors du contour</translation>
    </message>
    <message>
        <source>Nothing is too much there: click inside the outline</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Rien n&apos;est en trop là&#xa0;: cliquez dans le contour</translation>
    </message>
    <message>
        <source>moving the lesion</source>
        <extracomment>ui/editing/select.py</extracomment>
        <translation>déplacement de la lésion</translation>
    </message>
    <message>
        <source>Click a lesion to work on it · drag or arrows move it · Delete removes it</source>
        <extracomment>ui/editing/select.py</extracomment>
        <translation>Cliquez une lésion pour y travailler · glisser ou flèches la déplacent · Suppr la supprime</translation>
    </message>
    <message>
        <source>Tools for outlines</source>
        <extracomment>ui/editing/strip.py</extracomment>
        <translation>Outils de contour</translation>
    </message>
    <message>
        <source>superpixel paint</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>peinture par superpixels</translation>
    </message>
    <message>
        <source>Click a cell, or drag over cells · Shift+[ ]: size · Enter: by arrow keys</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Cliquez une cellule, ou glissez sur des cellules · Shift+[ ]&#xa0;: taille · Entrée&#xa0;: aux flèches</translation>
    </message>
    <message>
        <source>The superpixels are being computed…</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Calcul des superpixels…</translation>
    </message>
    <message>
        <source>Arrows: next cell · Enter: take it, or put it back · Esc ends</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Flèches&#xa0;: cellule suivante · Entrée&#xa0;: la prendre ou la rendre · Échap termine</translation>
    </message>
    <message>
        <source>Click or drag over cells to take them off · X swaps</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Cliquez ou glissez sur des cellules pour les ôter · X inverse</translation>
    </message>
    <message>
        <source>Size of the superpixels</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Taille des superpixels</translation>
    </message>
    <message>
        <source>Size of the superpixels (Shift+[ and Shift+])</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Taille des superpixels (Shift+[ et Shift+])</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Grossiers</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Fins</translation>
    </message>
    <message>
        <source>signing</source>
        <extracomment>ui/editing/undoing.py</extracomment>
        <translation>signature</translation>
    </message>
    <message>
        <source>no label yet</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>pas encore d&apos;étiquette</translation>
    </message>
    <message>
        <source>benign</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>bénigne</translation>
    </message>
    <message>
        <source>malignant</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>maligne</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>taking the AI&apos;s mask</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>reprise du masque de l&apos;IA</translation>
    </message>
    <message>
        <source>deleting a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>suppression d&apos;une lésion</translation>
    </message>
    <message>
        <source>joining lesions</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>jonction de lésions</translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>étiquetage d&apos;une lésion</translation>
    </message>
    <message>
        <source>locking a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>verrouillage d&apos;une lésion</translation>
    </message>
    <message>
        <source>clearing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>effacement</translation>
    </message>
    <message>
        <source>going back</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>copying outlines</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>copie de contours</translation>
    </message>
    <message>
        <source>filling holes</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>comblement de trous</translation>
    </message>
    <message>
        <source>smoothing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>lissage</translation>
    </message>
    <message>
        <source>growing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>agrandissement</translation>
    </message>
    <message>
        <source>shrinking</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>rétrécissement</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>Rien de dessiné encore</translation>
    </message>
    <message>
        <source>{area}, axes {axes}</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>{area}, axes {axes}</translation>
    </message>
    <message>
        <source>There is no answer of the AI to export now.</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Il n&apos;y a pas maintenant de réponse de l&apos;IA à exporter.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Comme à l&apos;écran</translation>
    </message>
    <message>
        <source>Pixels of the file</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Pixels du fichier</translation>
    </message>
    <message>
        <source>Pixels of the file, doubled</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Pixels du fichier, doublés</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Quoi exporter</translation>
    </message>
    <message>
        <source>View as it is seen</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Affichage tel quel</translation>
    </message>
    <message>
        <source>PNG or SVG</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG ou SVG</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Copier l&apos;image</translation>
    </message>
    <message>
        <source>Put the view on the clipboard as a picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Mettre l&apos;affichage dans le presse-papiers en image</translation>
    </message>
    <message>
        <source>PNG: pixels, for any program</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG&#xa0;: des pixels, pour tout programme</translation>
    </message>
    <message>
        <source>SVG: lines stay lines, for print and drawing</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>SVG&#xa0;: les lignes restent des lignes, pour l&apos;impression et le dessin</translation>
    </message>
    <message>
        <source>Legend below the picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Légende sous l&apos;image</translation>
    </message>
    <message>
        <source>What is shown, model, and the research-use line</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Ce qui est affiché, le modèle, et la ligne d&apos;usage de recherche</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Image, layers, measurements and scale bar as on the screen, without corner texts. Text burned into the image stays visible.</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Image, calques, mesures et barre d&apos;échelle comme à l&apos;écran, sans les textes des coins. Le texte incrusté dans l&apos;image reste visible.</translation>
    </message>
    <message>
        <source>PNG</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG</translation>
    </message>
    <message>
        <source>{title}: too large</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>{title}&#xa0;: trop grand</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM pour {label}</translation>
    </message>
    <message>
        <source>AI: {name} {version} (SHA-256 {digits}…).</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>IA&#xa0;: {name} {version} (SHA-256 {digits}…).</translation>
    </message>
    <message>
        <source>Superpixels, preview</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Superpixels, aperçu</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}, within the lesion</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM pour {label}, dans la lésion</translation>
    </message>
    <message>
        <source>Scale bar from the file&apos;s ultrasound region.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Barre d&apos;échelle d&apos;après la région échographique du fichier.</translation>
    </message>
    <message>
        <source>Scale bar from the file&apos;s pixel spacing.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Barre d&apos;échelle d&apos;après l&apos;espacement des pixels du fichier.</translation>
    </message>
    <message>
        <source>The step is not what the model saw.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>L&apos;étape n&apos;est pas ce que le modèle a vu.</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>The program gives no class for this frame; don&apos;t rely on the outline.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Le programme ne donne aucune classe pour cette vue&#xa0;; ne vous fiez pas au contour.</translation>
    </message>
    <message>
        <source>Grad-CAM shows where the answer was sensitive, not where a cancer is.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM montre où la réponse était sensible, pas où est un cancer.</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;defaults</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Réglages du &amp;modèle</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>E&amp;t si…</translation>
    </message>
    <message>
        <source>S&amp;tart from</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Par&amp;tir de</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>C&amp;ontour</translation>
    </message>
    <message>
        <source>A&amp;bout the model…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>À propos &amp;du modèle…</translation>
    </message>
    <message>
        <source>Analy&amp;zed region on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Région analysée, oui ou &amp;non</translation>
    </message>
    <message>
        <source>One layer alone, then the &amp;next</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Un &amp;seul calque, puis le suivant</translation>
    </message>
    <message>
        <source>&amp;Draw around</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Dessiner autour</translation>
    </message>
    <message>
        <source>Cop&amp;y to the next frame</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Copier sur la vue suivan&amp;te</translation>
    </message>
    <message>
        <source>cine duplicate</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>ciné dupliquer</translation>
    </message>
    <message>
        <source>Take these outlines through the loop by the tissue&apos;s motion, as drafts to look at</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Mener ces contours à travers la boucle selon le mouvement du tissu, comme brouillons à vérifier</translation>
    </message>
    <message>
        <source>propagate cine track motion copy all range</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>propager ciné suivre mouvement copier tout plage</translation>
    </message>
    <message>
        <source>Grow &amp;along the AI&apos;s map</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Agrandir sel&amp;on la carte de l&apos;IA</translation>
    </message>
    <message>
        <source>Shrink along &amp;the AI&apos;s map</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>R&amp;étrécir selon la carte de l&apos;IA</translation>
    </message>
    <message>
        <source>This lesion &amp;is benign</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Cette lésion est &amp;bénigne</translation>
    </message>
    <message>
        <source>Back to &amp;how it was</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Revenir à l&apos;état &amp;initial</translation>
    </message>
    <message>
        <source>Change signed &amp;outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>C&amp;hanger les contours signés</translation>
    </message>
    <message>
        <source>Fit to &amp;what is seen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ajuster à ce qui est &amp;vu</translation>
    </message>
    <message>
        <source>S&amp;how this image at the right too</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Afficher cette image aussi à d&amp;roite</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Affichage sui&amp;vant</translation>
    </message>
    <message>
        <source>Patient an&amp;d study…</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Patient et ét&amp;ude…</translation>
    </message>
    <message>
        <source>N&amp;ext image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Compare readers</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Comparer des &amp;lecteurs</translation>
    </message>
    <message>
        <source>Difference or side &amp;by side</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Différence ou côte à côte</translation>
    </message>
    <message>
        <source>The &amp;first reader&apos;s</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Ceux du premier lecteur</translation>
    </message>
    <message>
        <source>&amp;The second reader&apos;s</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Ceux du second &amp;lecteur</translation>
    </message>
    <message>
        <source>What &amp;both drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Tracé par les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;What either drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Tracé par au moins un</translation>
    </message>
    <message>
        <source>What most &amp;drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Tracé par la &amp;majorité</translation>
    </message>
    <message>
        <source>Ag&amp;reement…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Co&amp;ncordance…</translation>
    </message>
    <message>
        <source>&amp;Export outlines…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Exporter les contours…</translation>
    </message>
    <message>
        <source>Outline an image and sign it, by the menu Outline. Once another reader has signed outlines of the same image, how far you agree stands here.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Contourez une image et signez-la, par le menu Contour. Dès qu&apos;un autre lecteur aura signé des contours de la même image, votre accord s&apos;affichera ici.</translation>
    </message>
    <message>
        <source>There is no AI mask to start from yet</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Il n&apos;y a pas encore de masque de l&apos;IA dont partir</translation>
    </message>
    <message>
        <source>The AI&apos;s map leads no further from this outline</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>La carte de l&apos;IA ne mène pas plus loin que ce contour</translation>
    </message>
    <message>
        <source>Moved here by the tissue&apos;s motion · Look at it, correct it, sign it</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Amené ici par le mouvement du tissu · Regardez-le, corrigez-le, signez-le</translation>
    </message>
    <message>
        <source>Follow through frames</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Suivre à travers les vues</translation>
    </message>
    <message>
        <source>To &amp;frame</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Jusqu&apos;à la &amp;vue</translation>
    </message>
    <message>
        <source>Your outlines move with the tissue from frame to frame, as drafts. They stop where the match becomes unsure, or where you have outlined a frame already.</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Vos contours suivent le tissu de vue en vue, comme brouillons. Ils s&apos;arrêtent là où la correspondance devient incertaine, ou là où vous avez déjà contouré une vue.</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Begin; it can be canceled, and undone as one step</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Commencer ; peut être annulé en cours, et défait en une seule fois</translation>
    </message>
    <message>
        <source>To the &amp;end of the loop (frame {number})</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Jusqu&apos;à la &amp;fin de la boucle (vue {number})</translation>
    </message>
    <message>
        <source>Arrows move, Shift far, Ctrl fine · Enter: click · Space: draw · Esc ends</source>
        <extracomment>ui/editing/key_cursor.py</extracomment>
        <translation>Flèches&#xa0;: déplacer, Shift loin, Ctrl fin · Entrée&#xa0;: clic · Espace&#xa0;: dessiner · Échap termine</translation>
    </message>
    <message>
        <source>Arrows draw · Space ends the stroke · Esc drops it</source>
        <extracomment>ui/editing/key_cursor.py</extracomment>
        <translation>Flèches&#xa0;: dessiner · Espace termine le trait · Échap l&apos;abandonne</translation>
    </message>
    <message>
        <source>Following the tissue…</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Suivi du tissu…</translation>
    </message>
    <message>
        <source>Followed to frame {last}: look at each frame, then sign it</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Suivi jusqu&apos;à la vue {last} : regardez chaque vue, puis signez</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: on frame {next} the match is unsure</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Arrêté à la vue {last} : sur la vue {next} la correspondance est incertaine</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: the lesion leaves the image</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Arrêté à la vue {last} : la lésion sort de l&apos;image</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: frame {next} can&apos;t be read</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Arrêté à la vue {last} : la vue {next} est illisible</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: you have outlined frame {next} already</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Arrêté à la vue {last} : vous avez déjà contouré la vue {next}</translation>
    </message>
    <message>
        <source>Canceled at frame {last}</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Annulé à la vue {last}</translation>
    </message>
    <message>
        <source>following through frames</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>suivi à travers les vues</translation>
    </message>
    <message>
        <source>taking outlines over</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>reprise de contours</translation>
    </message>
    <message>
        <source>following the AI&apos;s map</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>suivi de la carte de l&apos;IA</translation>
    </message>
    <message>
        <source>Window {width:.0f}, level {center:.0f}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Fenêtre {width:.0f}, niveau {center:.0f}.</translation>
    </message>
    <message>
        <source>Outlined by the reader</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Contouré par le lecteur</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Le manuel ne fait pas partie de cette copie du programme.</translation>
    </message>
    <message>
        <source>Install it again; from the sources, make docs makes the manual.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Installez-le à nouveau&#xa0;; depuis les sources, make docs fait le manuel.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the manual.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Rien sur cet ordinateur n&apos;ouvre le manuel.</translation>
    </message>
    <message>
        <source>Open this file in a browser: {page}</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Ouvrez ce fichier dans un navigateur&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Me&amp;dium</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Mo&amp;yenne</translation>
    </message>
    <message>
        <source>Chance that the frame is of this class; the three add up to 100 %</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Probabilité que la vue soit de cette classe&#xa0;; les trois font 100&#xa0;%</translation>
    </message>
    <message>
        <source>Malignant if lesion</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Malin si lésion</translation>
    </message>
    <message>
        <source>Chance that it is malignant, given that there is a lesion: normal is left out</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Probabilité que ce soit malin, s&apos;il y a une lésion&#xa0;: normal n&apos;est pas compté</translation>
    </message>
    <message>
        <source>Malignant if there is a lesion, %</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Malin s&apos;il y a une lésion,&#xa0;%</translation>
    </message>
    <message>
        <source>Malignant if there is a lesion</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Malin s&apos;il y a une lésion</translation>
    </message>
    <message>
        <source>{palette} finds a command by any word, {help} shows all keys. The menus lead to more: outline lesions, assess them yourself, read many images as a project.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>{palette} trouve une commande par n&apos;importe quel mot, {help} montre toutes les touches. Les menus mènent plus loin&#xa0;: contourer des lésions, les évaluer vous-même, lire beaucoup d&apos;images en projet.</translation>
    </message>
    <message>
        <source>Choose an image from the worklist</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Choisissez une image de la liste de travail</translation>
    </message>
    <message>
        <source>Or press J: it goes to the next one that needs you</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ou appuyez sur J&#xa0;: cela mène à la prochaine qui a besoin de vous</translation>
    </message>
    <message>
        <source>Settings of this project, more images, and closing it</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Réglages de ce projet, plus d&apos;images, et le fermer</translation>
    </message>
    <message>
        <source>None of these images was found</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Aucune de ces images n&apos;a été trouvée</translation>
    </message>
    <message>
        <source>{name} (has {n} of {total})</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>{name} (a {n} sur {total})</translation>
    </message>
    <message>
        <source>{n} images exported: {name}</source>
        <extracomment>ui/worklist/export.py</extracomment>
        <translation>{n} images exportées&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>ui/worklist/export.py</extracomment>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>Export outlines</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Exporter les contours</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Format des fichiers</translation>
    </message>
    <message>
        <source>Adjudicated counts before signed, signed before draft</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>L&apos;arbitré compte avant le signé, le signé avant le brouillon</translation>
    </message>
    <message>
        <source>Whose to take of an image that two signed and nobody decided</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>De qui les prendre pour une image que deux ont signée et que personne n&apos;a tranchée</translation>
    </message>
    <message>
        <source>Leave the image out</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Omettre l&apos;image</translation>
    </message>
    <message>
        <source>Leave drafts out</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Omettre les brouillons</translation>
    </message>
    <message>
        <source>Images of one folder stay together in training and test</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Les images d&apos;un dossier restent ensemble à l&apos;entraînement et au test</translation>
    </message>
    <message>
        <source>What counts of each image</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Ce qui compte de chaque image</translation>
    </message>
    <message>
        <source>Read first: &amp;hide the AI until a reader has locked an opinion</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Lire d&apos;a&amp;bord&#xa0;: cacher l&apos;IA jusqu&apos;à ce qu&apos;un lecteur ait fixé son avis</translation>
    </message>
    <message>
        <source>Writing outlines…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Écriture des contours…</translation>
    </message>
    <message>
        <source>The files that are &amp;open: there are none</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Les fichiers &amp;ouverts&#xa0;: il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>Nobody has outlined anything yet</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Personne n&apos;a encore rien contouré</translation>
    </message>
    <message>
        <source>A reader has signed the outlines</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Un lecteur a signé les contours</translation>
    </message>
    <message>
        <source>Tissue composition</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Composition du tissu</translation>
    </message>
    <message>
        <source>Homogeneous, fat</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Homogène, graisseuse</translation>
    </message>
    <message>
        <source>Homogeneous, fibroglandular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Homogène, fibroglandulaire</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hétérogène</translation>
    </message>
    <message>
        <source>No finding</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Pas d&apos;anomalie</translation>
    </message>
    <message>
        <source>Mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Calcifications alone</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Calcifications seules</translation>
    </message>
    <message>
        <source>Associated features alone</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Signes associés seuls</translation>
    </message>
    <message>
        <source>Special case</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Cas particulier</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Radial</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Antiradial</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Antiradial</translation>
    </message>
    <message>
        <source>Transverse</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Transversal</translation>
    </message>
    <message>
        <source>Longitudinal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Longitudinal</translation>
    </message>
    <message>
        <source>Oblique</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Oblique</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Oval</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ovale</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Irregular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Irrégulière</translation>
    </message>
    <message>
        <source>Parallel</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Parallèle</translation>
    </message>
    <message>
        <source>Not parallel</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Non parallèle</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Circumscribed</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Circonscrits</translation>
    </message>
    <message>
        <source>Indistinct</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Indistincts</translation>
    </message>
    <message>
        <source>Angular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Anguleux</translation>
    </message>
    <message>
        <source>Microlobulated</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Microlobulés</translation>
    </message>
    <message>
        <source>Spiculated</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Spiculés</translation>
    </message>
    <message>
        <source>Echo pattern</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Échostructure</translation>
    </message>
    <message>
        <source>Anechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Anéchogène</translation>
    </message>
    <message>
        <source>Hyperechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hyperéchogène</translation>
    </message>
    <message>
        <source>Complex cystic and solid</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Complexe, kystique et solide</translation>
    </message>
    <message>
        <source>Hypoechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hypoéchogène</translation>
    </message>
    <message>
        <source>Isoechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Isoéchogène</translation>
    </message>
    <message>
        <source>Posterior features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Caractéristiques postérieures</translation>
    </message>
    <message>
        <source>No posterior features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Pas de caractéristique postérieure</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Renforcement</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Combined pattern</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Aspect combiné</translation>
    </message>
    <message>
        <source>Calcifications</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Calcifications</translation>
    </message>
    <message>
        <source>In a mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Dans une masse</translation>
    </message>
    <message>
        <source>Outside of a mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hors d&apos;une masse</translation>
    </message>
    <message>
        <source>Intraductal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Intracanalaires</translation>
    </message>
    <message>
        <source>Associated features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Signes associés</translation>
    </message>
    <message>
        <source>Architectural distortion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Distorsion architecturale</translation>
    </message>
    <message>
        <source>Duct changes</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Anomalies des canaux</translation>
    </message>
    <message>
        <source>Skin thickening</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Épaississement cutané</translation>
    </message>
    <message>
        <source>Skin retraction</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Rétraction cutanée</translation>
    </message>
    <message>
        <source>Edema</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Œdème</translation>
    </message>
    <message>
        <source>Vascularity</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Vascularisation</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Internal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Vessels in rim</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Vaisseaux en périphérie</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Élasticité</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Mou</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Dur</translation>
    </message>
    <message>
        <source>Simple cyst</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Kyste simple</translation>
    </message>
    <message>
        <source>Clustered microcysts</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Microkystes groupés</translation>
    </message>
    <message>
        <source>Complicated cyst</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Kyste compliqué</translation>
    </message>
    <message>
        <source>Mass in or on skin</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Masse cutanée ou sous-cutanée</translation>
    </message>
    <message>
        <source>Foreign body or implant</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Corps étranger ou implant</translation>
    </message>
    <message>
        <source>Lymph node, intramammary</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ganglion intramammaire</translation>
    </message>
    <message>
        <source>Lymph node, axillary</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ganglion axillaire</translation>
    </message>
    <message>
        <source>Vascular abnormality</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Anomalie vasculaire</translation>
    </message>
    <message>
        <source>Postsurgical fluid collection</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Collection liquide postopératoire</translation>
    </message>
    <message>
        <source>Fat necrosis</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Cytostéatonécrose</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>0 Incomplete</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>0 Incomplète</translation>
    </message>
    <message>
        <source>1 Negative</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>1 Négative</translation>
    </message>
    <message>
        <source>2 Benign</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>2 Bénigne</translation>
    </message>
    <message>
        <source>3 Probably benign</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>3 Probablement bénigne</translation>
    </message>
    <message>
        <source>4A Low suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4A Suspicion faible</translation>
    </message>
    <message>
        <source>4B Moderate suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4B Suspicion modérée</translation>
    </message>
    <message>
        <source>4C High suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4C Suspicion forte</translation>
    </message>
    <message>
        <source>5 Highly suggestive of malignancy</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>5 Très évocatrice de malignité</translation>
    </message>
    <message>
        <source>6 Known malignancy</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>6 Malignité connue</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Routine follow-up</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Suivi habituel</translation>
    </message>
    <message>
        <source>Short-interval follow-up</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Suivi rapproché</translation>
    </message>
    <message>
        <source>More imaging</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Imagerie complémentaire</translation>
    </message>
    <message>
        <source>Tissue diagnosis</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Diagnostic tissulaire</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>A circumscribed margin excludes the other terms for margins.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Des contours circonscrits excluent les autres termes de contours.</translation>
    </message>
    <message>
        <source>A round mass counts as not parallel.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Une masse ronde compte comme non parallèle.</translation>
    </message>
    <message>
        <source>Shape, orientation and margin describe a mass.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Forme, orientation et contours décrivent une masse.</translation>
    </message>
    <message>
        <source>Vessels inside don&apos;t fit an anechoic mass.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Des vaisseaux internes ne vont pas avec une masse anéchogène.</translation>
    </message>
    <message>
        <source>A simple cyst is anechoic.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Un kyste simple est anéchogène.</translation>
    </message>
    <message>
        <source>A simple cyst is circumscribed.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Un kyste simple est circonscrit.</translation>
    </message>
    <message>
        <source>Vessels inside don&apos;t fit a simple cyst.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Des vaisseaux internes ne vont pas avec un kyste simple.</translation>
    </message>
    <message>
        <source>Category 1 stands for no finding.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>La catégorie 1 signifie aucune anomalie.</translation>
    </message>
    <message>
        <source>This category needs a finding.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Cette catégorie demande une anomalie.</translation>
    </message>
    <message>
        <source>Suspicious terms don&apos;t fit category 2 or 3.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Des termes suspects ne vont pas avec la catégorie 2 ou 3.</translation>
    </message>
    <message>
        <source>Glandular tissue component</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Composante glandulaire du tissu</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Minime</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Légère</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Modérée</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Non-mass lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Lésion non-masse</translation>
    </message>
    <message>
        <source>In a lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Dans une lésion</translation>
    </message>
    <message>
        <source>Outside of a lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Hors d&apos;une lésion</translation>
    </message>
    <message>
        <source>Superpixels</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Superpixels</translation>
    </message>
    <message>
        <source>Lesion by AI, threshold {value:g}</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Lésion selon l&apos;IA, seuil {value:g}</translation>
    </message>
    <message>
        <source>Lesion probability</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Probabilité de lésion</translation>
    </message>
    <message>
        <source>Analyzed region; the rest was left out</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Région analysée&#xa0;; le reste a été omis</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Measured by the reader</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Mesuré par le lecteur</translation>
    </message>
    <message>
        <source>Difference in {scale}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Différence en {scale}.</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>analyse…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>not analyzed yet</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>pas encore analysé</translation>
    </message>
    <message>
        <source>no class given</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>aucune classe n&apos;est donnée</translation>
    </message>
    <message>
        <source>analyzed; read it first</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>analysé&#xa0;; lisez-le d&apos;abord vous-même</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What you open is listed here, with its answer.</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>Ce que vous ouvrez figure ici, avec sa réponse.</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>{count} vues</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>image clé</translation>
    </message>
    <message>
        <source>{done} of {count} frames analyzed</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>{done} vues sur {count} analysées</translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;All files (*)</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>&amp;Ouvrir un exemple</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
        <source>&amp;All samples</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>&amp;Tous les exemples</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation>Il n&apos;est plus là</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Zoom {zoom} %</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Zoom {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>exponential</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>exponentielle</translation>
    </message>
    <message>
        <source>quadratic</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>quadratique</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>open then close</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>ouverture puis fermeture</translation>
    </message>
    <message>
        <source>Analyze frames</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Analyser des vues</translation>
    </message>
    <message>
        <source>Begin; the status line shows how far it is</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Commencer&#xa0;; la ligne d&apos;état montre où cela en est</translation>
    </message>
    <message>
        <source>Frames &amp;from</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Vues &amp;de</translation>
    </message>
    <message>
        <source>Frames that you marked with K</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Vues que vous avez marquées avec K</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>every</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>toutes les</translation>
    </message>
    <message>
        <source>First frame</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Première vue</translation>
    </message>
    <message>
        <source>Last frame</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Dernière vue</translation>
    </message>
    <message>
        <source>Every how many frames</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Toutes les combien de vues</translation>
    </message>
    <message>
        <source>Another analysis of several frames is running: wait for it, or end it.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Une autre analyse de plusieurs vues est en cours&#xa0;: attendez-la ou mettez-y fin.</translation>
    </message>
    <message>
        <source>The first frame comes after the last one.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>La première vue vient après la dernière.</translation>
    </message>
    <message>
        <source>&amp;This frame ({number})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Cette vue ({number})</translation>
    </message>
    <message>
        <source>&amp;Key images ({n})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Images clés ({n})</translation>
    </message>
    <message>
        <source>A&amp;ll frames ({n})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Toutes les vues ({n})</translation>
    </message>
    <message>
        <source>Frame {number} of {count}</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Vue {number} sur {count}</translation>
    </message>
    <message>
        <source>Go through the frames</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Parcourir les vues</translation>
    </message>
    <message>
        <source>Analyze frames…</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Analyser des vues…</translation>
    </message>
    <message>
        <source>Analyze all frames, some of them, or the key images</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Analyser toutes les vues, quelques-unes ou les images clés</translation>
    </message>
    <message>
        <source>After the last frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Après la dernière vue</translation>
    </message>
    <message>
        <source>What comes after the last frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Ce qui vient après la dernière vue</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>The strip has a bar for each analyzed frame. The higher, the likelier is a lesion; the lower part&apos;s height is the chance that it is malignant. Triangles mark key images.</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>La bande a une barre pour chaque vue analysée. Plus elle est haute, plus une lésion est probable&#xa0;; la hauteur de la partie basse est la probabilité qu&apos;elle soit maligne. Les triangles marquent les images clés.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Lésion</translation>
    </message>
    <message>
        <source>Frame {number} is left out: {reason}</source>
        <extracomment>ui/cine/cine.py</extracomment>
        <translation>La vue {number} est omise&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What is known of each frame</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>Ce qui est connu de chaque vue</translation>
    </message>
    <message>
        <source>{n} of {count} frames analyzed</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>{n} vues sur {count} analysées</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>Vue {number}</translation>
    </message>
    <message>
        <source>Frames a second, as the file states them.</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Vues par seconde, comme le déclare le fichier.</translation>
    </message>
    <message>
        <source>{rate} fps assumed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>{rate} i/s supposées</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>{rate} i/s</translation>
    </message>
    <message>
        <source>The file does not say how fast it was recorded: 10 frames a second are assumed.</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Le fichier ne dit pas à quelle vitesse il a été enregistré&#xa0;: 10 vues par seconde sont supposées.</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Aller et retour</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>This frame can&apos;t be analyzed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Cette vue ne peut pas être analysée</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Non analysée</translation>
    </message>
    <message>
        <source>Chance of a lesion {lesion}, of a malignant one {malignant}</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Probabilité d&apos;une lésion {lesion}, d&apos;une maligne {malignant}</translation>
    </message>
    <message>
        <source>analyzed with other settings: no outline</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>analysée avec d&apos;autres réglages&#xa0;: pas de contour</translation>
    </message>
    <message>
        <source>Analyze fra&amp;mes…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analyser des &amp;vues…</translation>
    </message>
    <message>
        <source>Analyze all frames of this file, some of them, or the key images</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analyser toutes les vues de ce fichier, quelques-unes ou les images clés</translation>
    </message>
    <message>
        <source>cine range key images loop</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>ciné plage images clés boucle</translation>
    </message>
    <message>
        <source>Play the frames as they were recorded; stop at the one that is seen</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Lire les vues comme elles ont été enregistrées&#xa0;; arrêter à celle qui est vue</translation>
    </message>
    <message>
        <source>Begin again, go back and forth, or stop</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Recommencer, aller et revenir, ou arrêter</translation>
    </message>
    <message>
        <source>Ci&amp;ne</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Ciné</translation>
    </message>
    <message>
        <source>Scale bar {origin}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Barre d&apos;échelle&#xa0;: {origin}.</translation>
    </message>
    <message>
        <source>Ground truth from {files}.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>Vérité terrain de {files}.</translation>
    </message>
    <message>
        <source>Dice of the mask shown: {dice}.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>Dice du masque affiché&#xa0;: {dice}.</translation>
    </message>
    <message>
        <source>Both masks are empty.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>Les deux masques sont vides.</translation>
    </message>
    <message>
        <source>Patient and study</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Patient et étude</translation>
    </message>
    <message>
        <source>Shown here only: it is not recorded, exported or copied. Text burned into the image stays visible there.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Affiché ici seulement&#xa0;: ce n&apos;est ni consigné, ni exporté, ni copié. Le texte incrusté dans l&apos;image y reste visible.</translation>
    </message>
    <message>
        <source>Cover (Esc)</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Recouvrir (Esc)</translation>
    </message>
    <message>
        <source>The file states neither patient nor study.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Le fichier ne déclare ni patient ni étude.</translation>
    </message>
    <message>
        <source>Some characters may be wrong: the file states no character set for them.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Certains caractères peuvent être faux&#xa0;: le fichier ne déclare pas leur jeu de caractères.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Study date</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Date de l&apos;étude</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Série</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Numéro d&apos;accès</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>rows toward {across}, columns toward {down} (Patient Orientation)</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>lignes vers {across}, colonnes vers {down} (Patient Orientation)</translation>
    </message>
    <message>
        <source>This kernel answers to stripes {wavelength} px apart whose brightness changes along {angle}° (0° is to the right, 90° is down). It is {side} px wide and drawn to scale: its box is {box} px of the model&apos;s square. Below is what it finds: mid-gray is no response. Click to see it large.</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Ce noyau répond à des rayures espacées de {wavelength} px dont la luminosité change le long de {angle}° (0° est à droite, 90° en bas). Il est large de {side} px et dessiné à l&apos;échelle&#xa0;: son cadre fait {box} px du carré du modèle. En dessous, ce qu&apos;il trouve&#xa0;: le gris moyen est l&apos;absence de réponse. Cliquez pour le voir en grand.</translation>
    </message>
    <message>
        <source>Responses of the Gabor bank</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Réponses du banc de Gabor</translation>
    </message>
    <message>
        <source>Strongest</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>La plus forte</translation>
    </message>
    <message>
        <source>Strongest response</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Réponse la plus forte</translation>
    </message>
    <message>
        <source>The strongest response of all kernels at each pixel</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>La réponse la plus forte de tous les noyaux en chaque pixel</translation>
    </message>
    <message>
        <source>Response at {angle} degrees, wavelength {wavelength} pixels</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Réponse à {angle} degrés, longueur d&apos;onde {wavelength} pixels</translation>
    </message>
    <message>
        <source>{name} {new} instead of {old}</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{name} {new} au lieu de {old}</translation>
    </message>
    <message>
        <source>{step} off</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{step} désactivée</translation>
    </message>
    <message>
        <source>{step} on</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{step} activée</translation>
    </message>
    <message>
        <source>Chances against the parameter</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Probabilités selon le paramètre</translation>
    </message>
    <message>
        <source>Chance of a lesion</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Probabilité d&apos;une lésion</translation>
    </message>
    <message>
        <source>Malignant, if there is a lesion</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Malin, s&apos;il y a une lésion</translation>
    </message>
    <message>
        <source>chance, %</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>probabilité,&#xa0;%</translation>
    </message>
    <message>
        <source>There is no room here for kernels and histogram at once</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Il n&apos;y a pas ici la place pour les noyaux et l&apos;histogramme à la fois</translation>
    </message>
    <message>
        <source>Show kernels</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Afficher les noyaux</translation>
    </message>
    <message>
        <source>Show histogram</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Afficher l&apos;histogramme</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>The frame as it was read, in gray, before any step.</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>La vue telle qu&apos;elle a été lue, en gris, avant toute étape.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Experiment – not a result</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Expérience – pas un résultat</translation>
    </message>
    <message>
        <source>Experiment: the model was not trained on a changed recipe. What is shown here says how much the answer hangs on the preparation of the image, and is no second opinion. Nothing of it is saved.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Expérience&#xa0;: le modèle n&apos;a pas été entraîné avec une recette modifiée. Ce qui est affiché ici dit combien la réponse dépend de la préparation de l&apos;image, et n&apos;est pas un second avis. Rien n&apos;en est enregistré.</translation>
    </message>
    <message>
        <source>Kinds of experiment</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Sortes d&apos;expérience</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>There is no answer of the model to compare with yet.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Il n&apos;y a pas encore de réponse du modèle à quoi comparer.</translation>
    </message>
    <message>
        <source>No class is given for this frame, so there is nothing to compare with.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Aucune classe n&apos;est donnée pour cette vue, il n&apos;y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>This is the model&apos;s own recipe. Switch a preprocessing step on or off, or change one of its parameters, to see how the answer would change.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>C&apos;est la recette du modèle lui-même. Activez ou désactivez une étape de prétraitement, ou changez l&apos;un de ses paramètres, pour voir comment la réponse changerait.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Interrogation du modèle…</translation>
    </message>
    <message>
        <source>Histogram of gray levels</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>Histogramme des niveaux de gris</translation>
    </message>
    <message>
        <source>Share of pixels at each gray level, 0 black to 255 white. The black bars beside the frame are left out, the curves are smoothed, and a lone peak at an end may be cut.</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>Part des pixels à chaque niveau de gris, de 0 noir à 255 blanc. Les bandes noires à côté de la vue sont omises, les courbes sont lissées, et un pic isolé à un bout peut être coupé.</translation>
    </message>
    <message>
        <source>gray level</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>niveau de gris</translation>
    </message>
    <message>
        <source>mean {mean}   SD {sd}   entropy {entropy} bits</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>moyenne {mean}   ET {sd}   entropie {entropy} bits</translation>
    </message>
    <message>
        <source>Passes unchanged</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Passe inchangée</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>{step} (off)</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>{step} (désactivée)</translation>
    </message>
    <message>
        <source>The frame with the model&apos;s own outline and the experiment&apos;s</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>La vue avec le contour du modèle lui-même et celui de l&apos;expérience</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>Du modèle lui-même</translation>
    </message>
    <message>
        <source>Experiment</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>(a plain number)</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>(un nombre sans unité)</translation>
    </message>
    <message>
        <source>Range {low} to {high}, default {home}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Étendue {low} à {high}, par défaut {home}.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Réinitialiser {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Revenir à {value}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Source&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Default {home}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Par défaut {home}.</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>{name}, curseur</translation>
    </message>
    <message>
        <source>This file holds no preprocessing recipe.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Ce fichier ne contient pas de recette de prétraitement.</translation>
    </message>
    <message>
        <source>This recipe does not start with the letterbox resize.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Cette recette ne commence pas par la mise au carré.</translation>
    </message>
    <message>
        <source>Choose a JSON file that was saved here with “Save…”.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Choisissez un fichier JSON enregistré ici par «&#xa0;Enregistrer…&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Choisissez un dossier où vous pouvez écrire et qui a de la place.</translation>
    </message>
    <message>
        <source>Update the program, or choose another recipe.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Mettez le programme à jour, ou choisissez une autre recette.</translation>
    </message>
    <message>
        <source>Make “resize” its first step: the other steps count in that square&apos;s pixels.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Faites de «&#xa0;resize&#xa0;» sa première étape&#xa0;: les autres comptent dans les pixels de ce carré.</translation>
    </message>
    <message>
        <source>The recipe could not be saved: {reason}.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>La recette n&apos;a pas pu être enregistrée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This recipe has version {version}, which this program does not know.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Cette recette a la version {version}, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Vérifiez que le fichier est toujours là et que vous pouvez l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The recipe file could not be read: {reason}.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Le fichier de la recette n&apos;a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>recette</translation>
    </message>
    <message>
        <source>{step}, {parameter} from {low} to {high}: chance of malignancy {least} to {most}.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>{step}, {parameter} de {low} à {high}&#xa0;: probabilité de malignité de {least} à {most}.</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Paramètre à faire varier</translation>
    </message>
    <message>
        <source>The parameter that goes through its whole range</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Le paramètre qui parcourt toute son étendue</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Ask the model at about nine values of this parameter</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Interroger le modèle à environ neuf valeurs de ce paramètre</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; the points that are there stay</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Arrêter&#xa0;; les points déjà là restent</translation>
    </message>
    <message>
        <source>Values asked so far</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Valeurs interrogées jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>%v sur&#xa0;%m</translation>
    </message>
    <message>
        <source>No class would be given at {n} of {all} values.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Aucune classe ne serait donnée à {n} des {all} valeurs.</translation>
    </message>
    <message>
        <source>Choose a step that is on: then one of its parameters can be varied.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Choisissez une étape activée&#xa0;: l&apos;un de ses paramètres peut alors varier.</translation>
    </message>
    <message>
        <source>Start asks the model at about nine values of the parameter and draws its answers.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Démarrer interroge le modèle à environ neuf valeurs du paramètre et trace ses réponses.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now, and default</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>maintenant, et par défaut</translation>
    </message>
    <message>
        <source>This is the model&apos;s own recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>C&apos;est la recette du modèle lui-même</translation>
    </message>
    <message>
        <source>For looking only: the model still sees its own recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Pour regarder seulement&#xa0;: le modèle voit toujours sa propre recette</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Back to the model&apos;s recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Revenir à la recette du modèle</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Save the recipe on show to a file</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Enregistrer dans un fichier la recette affichée</translation>
    </message>
    <message>
        <source>Load…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>Load a recipe from a file, for looking</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Charger une recette d&apos;un fichier, pour regarder</translation>
    </message>
    <message>
        <source>What if…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>What if the model saw this recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Et si le modèle voyait cette recette</translation>
    </message>
    <message>
        <source>See how the model&apos;s answer would change with this recipe (Ctrl+T)</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Voir comment la réponse du modèle changerait avec cette recette (Ctrl+T)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Recipe {digits}</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Recette {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the recipe: {digest}</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>SHA-256 de la recette&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>Preprocessing steps</source>
        <extracomment>ui/inspector/strip.py</extracomment>
        <translation>Étapes de prétraitement</translation>
    </message>
    <message>
        <source>not as in the model&apos;s recipe</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>pas comme dans la recette du modèle</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Switch this step on or off (Space)</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>Activer ou désactiver cette étape (Space)</translation>
    </message>
    <message>
        <source>Always on: the other steps count in the pixels of this square</source>
        <extracomment>ui/inspector/tile_texts.py</extracomment>
        <translation>Toujours activée&#xa0;: les autres étapes comptent dans les pixels de ce carré</translation>
    </message>
    <message>
        <source>preview</source>
        <extracomment>ui/inspector/tile_texts.py</extracomment>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>Changed from the model&apos;s recipe: {changes}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Changé par rapport à la recette du modèle&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>both empty</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>tous deux vides</translation>
    </message>
    <message>
        <source>With this recipe, malignancy would be {new} instead of {old}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Avec cette recette, la malignité serait {new} au lieu de {old}.</translation>
    </message>
    <message>
        <source>Lesion&apos;s share of the frame</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Part de la vue qu&apos;occupe la lésion</translation>
    </message>
    <message>
        <source>Overlap of the masks (Dice)</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Recouvrement des masques (Dice)</translation>
    </message>
    <message>
        <source>Change, points</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Changement, points</translation>
    </message>
    <message>
        <source>With this recipe, malignancy would stay at {old}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Avec cette recette, la malignité resterait à {old}.</translation>
    </message>
    <message>
        <source>With this recipe, no class would be given.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Avec cette recette, aucune classe ne serait donnée.</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Chercher dans les touches</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>N&apos;afficher que les lignes avec ces mots</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the lines as text</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Copier les lignes en texte</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>To print and pin up</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>À imprimer et afficher</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Rien ne s&apos;appelle ainsi. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Over the image</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Sur l&apos;image</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Chercher dans les commandes</translation>
    </message>
    <message>
        <source>Show only commands with these words</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>N&apos;afficher que les commandes avec ces mots</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Click here, then press the key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Cliquez ici, puis appuyez sur la touche</translation>
    </message>
    <message>
        <source>&amp;Give this key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>&amp;Donner cette touche</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Comme a&amp;vant</translation>
    </message>
    <message>
        <source>All as they &amp;were</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Toutes comme avan&amp;t</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which would lose it.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>{key} appartient à «&#xa0;{command}&#xa0;», qui la perdrait.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press a key in the field, then give it to the command.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Appuyez sur une touche dans le champ, puis donnez-la à la commande.</translation>
    </message>
    <message>
        <source>The frame as the file has it, under your window and level.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>La vue telle que dans le fichier, sous vos fenêtre et niveau.</translation>
    </message>
    <message>
        <source>Borders of the SLIC superpixels that vote on the mask.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Bords des superpixels SLIC qui votent sur le masque.</translation>
    </message>
    <message>
        <source>The network&apos;s lesion probability of each pixel, before the threshold.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>La probabilité de lésion du réseau en chaque pixel, avant le seuil.</translation>
    </message>
    <message>
        <source>What passes the threshold: outline, and fill at this opacity.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Ce qui passe le seuil&#xa0;: contour, et remplissage à cette opacité.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the class answer was sensitive, not where a cancer is.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Où la réponse de classe était sensible, pas où est un cancer.</translation>
    </message>
    <message>
        <source>The lesion as somebody drew it, from the mask beside the file.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>La lésion telle que quelqu&apos;un l&apos;a dessinée, du masque à côté du fichier.</translation>
    </message>
    <message>
        <source>Analyzed region</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Région analysée</translation>
    </message>
    <message>
        <source>What the model was given of a screen; the rest is dimmed and was left out.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Ce qui a été donné au modèle d&apos;un écran&#xa0;; le reste est assombri et a été omis.</translation>
    </message>
    <message>
        <source>My outlines</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Mes contours</translation>
    </message>
    <message>
        <source>What you have outlined yourself: outline, and fill at this opacity.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Ce que vous avez contouré&#xa0;: contour, et remplissage à cette opacité.</translation>
    </message>
    <message>
        <source>Alt+click: this layer alone</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Alt+clic&#xa0;: ce calque seul</translation>
    </message>
    <message>
        <source>None are made: switch them on under Segmentation (S)</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Il n&apos;y en a pas&#xa0;: activez-les sous Segmentation (S)</translation>
    </message>
    <message>
        <source>There is none: no mask lies beside the file, like x_mask.png beside x.png</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Il n&apos;y en a pas&#xa0;: aucun masque à côté du fichier, comme x_mask.png à côté de x.png</translation>
    </message>
    <message>
        <source>All overlays</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Toutes les superpositions</translation>
    </message>
    <message>
        <source>All overlays on or off (G); hold H to look underneath</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Toutes les superpositions, oui ou non (G)&#xa0;; tenir H pour regarder dessous</translation>
    </message>
    <message>
        <source>Class that Grad-CAM explains</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Classe qu&apos;explique Grad-CAM</translation>
    </message>
    <message>
        <source>of the likeliest class</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>de la plus probable</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Sorte de carte</translation>
    </message>
    <message>
        <source>Grad-CAM times the lesion probability</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Grad-CAM fois la probabilité de lésion</translation>
    </message>
    <message>
        <source>Show again all layers that are on</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Afficher de nouveau tous les calques activés</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Épaisseur du contour</translation>
    </message>
    <message>
        <source>Show {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Afficher {layer}</translation>
    </message>
    <message>
        <source>Opacity of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Opacité de {layer}</translation>
    </message>
    <message>
        <source>Outline width of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Épaisseur du contour de {layer}</translation>
    </message>
    <message>
        <source>Colors of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Couleurs de {layer}</translation>
    </message>
    <message>
        <source>of {label}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>de {label}</translation>
    </message>
    <message>
        <source>Only {layer} ×</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Seul {layer} ×</translation>
    </message>
    <message>
        <source>Lesions</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Lésions</translation>
    </message>
    <message>
        <source>Number, the largest lesion first</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Numéro&#xa0;; la plus grande lésion d&apos;abord</translation>
    </message>
    <message>
        <source>Longest extent, and the largest one across it</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Plus grande étendue, et la plus grande en travers</translation>
    </message>
    <message>
        <source>Area of the mask</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Aire du masque</translation>
    </message>
    <message>
        <source>Depth over width: above 1 is taller than wide</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Profondeur sur largeur&#xa0;: au-dessus de 1, plus haute que large</translation>
    </message>
    <message>
        <source>Mean lesion probability inside the mask</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Probabilité moyenne de lésion dans le masque</translation>
    </message>
    <message>
        <source>Long × short</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Grand × petit</translation>
    </message>
    <message>
        <source>D/W</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>P/L</translation>
    </message>
    <message>
        <source>Prob.</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>No millimeters: {reason}</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Pas de millimètres&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Millimeters: {origin}</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Millimètres&#xa0;: {origin}</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Lésion {number}</translation>
    </message>
    <message>
        <source>Box: {w} × {h} px at ({x}, {y})</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Cadre&#xa0;: {w} × {h} px à ({x}, {y})</translation>
    </message>
    <message>
        <source>Area: {area} px</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Aire&#xa0;: {area} px</translation>
    </message>
    <message>
        <source>Long axis against the horizontal: {angle:.0f}°</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Grand axe par rapport à l&apos;horizontale&#xa0;: {angle:.0f}°</translation>
    </message>
    <message>
        <source>Circularity: {value:.2f} (1 is a disc)</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Circularité&#xa0;: {value:.2f} (1 est un disque)</translation>
    </message>
    <message>
        <source>Solidity: {value:.2f} (1 is convex)</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Solidité&#xa0;: {value:.2f} (1 est convexe)</translation>
    </message>
    <message>
        <source>The program ended abnormally the last time.</source>
        <extracomment>ui/main.py</extracomment>
        <translation>Le programme s&apos;est terminé anormalement la dernière fois.</translation>
    </message>
    <message>
        <source>Please send us the notes in {file}; they hold no image and no file name.</source>
        <extracomment>ui/main.py</extracomment>
        <translation>Envoyez-nous les notes de {file}&#xa0;; elles ne contiennent ni image ni nom de fichier.</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Result copied: text and JSON record</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Résultat copié&#xa0;: texte et enregistrement JSON</translation>
    </message>
    <message>
        <source>moving {figure}</source>
        <extracomment>ui/measuring/edits.py</extracomment>
        <translation>déplacer {figure}</translation>
    </message>
    <message>
        <source>deleting {figure}</source>
        <extracomment>ui/measuring/edits.py</extracomment>
        <translation>supprimer {figure}</translation>
    </message>
    <message>
        <source>{length:.0f} px</source>
        <extracomment>ui/measuring/hand.py</extracomment>
        <translation>{length:.0f} px</translation>
    </message>
    <message>
        <source>Drag along the scanner&apos;s scale, from mark to mark · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Glissez le long de l&apos;échelle de l&apos;échographe, de repère à repère · Esc termine</translation>
    </message>
    <message>
        <source>Now across it, at right angles · D starts anew · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Maintenant en travers, à angle droit · D recommence · Esc termine</translation>
    </message>
    <message>
        <source>Caliper: drag, or click at both ends · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Curseur de mesure&#xa0;: glissez, ou cliquez aux deux bouts · Esc termine</translation>
    </message>
    <message>
        <source>Angle: click one arm, the vertex, the other arm · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Angle&#xa0;: cliquez un côté, le sommet, l&apos;autre côté · Esc termine</translation>
    </message>
    <message>
        <source>Ellipse: drag the long axis, then click the width</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Ellipse&#xa0;: glissez le grand axe, puis cliquez la largeur</translation>
    </message>
    <message>
        <source>Area: draw around it, or click corners and press Enter</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Aire&#xa0;: dessinez autour, ou cliquez les coins et appuyez sur Enter</translation>
    </message>
    <message>
        <source>Enter or a double click shows it on the image</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Enter ou un double clic la montre sur l&apos;image</translation>
    </message>
    <message>
        <source>Nothing measured yet.
Press D, then drag from one edge to the other.</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Rien de mesuré encore.
Appuyez sur D, puis glissez d&apos;un bord à l&apos;autre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of these as text</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Les copier toutes en texte</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Copier les mesures</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen measurement (Delete)</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Supprimer la mesure choisie (Delete)</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Supprimer la mesure choisie</translation>
    </message>
    <message>
        <source>Frame {number} · {text}</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Vue {number} · {text}</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/measuring/strip.py</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>ui/model_dialog.py</extracomment>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/model_dialog.py</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Show the numbers anyway…</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Afficher quand même les chiffres…</translation>
    </message>
    <message>
        <source>Give a reason; it is recorded</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Donnez une raison&#xa0;; elle est consignée</translation>
    </message>
    <message>
        <source>Hide the numbers again</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Cacher de nouveau les chiffres</translation>
    </message>
    <message>
        <source>Take your override back; that is recorded too</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Revenir sur votre décision&#xa0;; cela aussi est consigné</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>seuil</translation>
    </message>
    <message>
        <source>lesion limit</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>limite de lésion</translation>
    </message>
    <message>
        <source>superpixels</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>superpixels</translation>
    </message>
    <message>
        <source>analyzed region</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>région analysée</translation>
    </message>
    <message>
        <source>segmentation</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>segmentation</translation>
    </message>
    <message>
        <source>model&apos;s defaults</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>réglages du modèle</translation>
    </message>
    <message>
        <source>The program&apos;s answer had been on the screen before you locked this reading.</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>La réponse du programme avait été à l&apos;écran avant que vous fixiez cette lecture.</translation>
    </message>
    <message>
        <source>Amend…</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The program</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Locked {time}</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Fixée {time}</translation>
    </message>
    <message>
        <source>Amended: {reading}</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Corrigée&#xa0;: {reading}</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Votre lecture</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Impression</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Optional; no patient names</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Facultatif&#xa0;; pas de noms de patients</translation>
    </message>
    <message>
        <source>&amp;Your initials</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>&amp;Vos initiales</translation>
    </message>
    <message>
        <source>They stand beside what you record</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Elles figurent à côté de ce que vous consignez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the reading as it is</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Laisser la lecture telle quelle</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Choose a finding.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Choisissez une constatation.</translation>
    </message>
    <message>
        <source>Choose an impression.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Choisissez une impression.</translation>
    </message>
    <message>
        <source>Choose a confidence.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Choisissez une confiance.</translation>
    </message>
    <message>
        <source>Give your initials.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Donnez vos initiales.</translation>
    </message>
    <message>
        <source>Alt and the underlined letter choose it</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Alt et la lettre soulignée le choisissent</translation>
    </message>
    <message>
        <source>Lock (Ctrl+Return)</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Fixer (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save amendment</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Record the new reading; the first one is kept</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Consigner la nouvelle lecture&#xa0;; la première est gardée</translation>
    </message>
    <message>
        <source>The program&apos;s answer is shown once you have locked yours.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>La réponse du programme s&apos;affiche une fois la vôtre fixée.</translation>
    </message>
    <message>
        <source>Your first reading is kept beside this one.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Votre première lecture est gardée à côté de celle-ci.</translation>
    </message>
    <message>
        <source>Show the numbers anyway</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Afficher quand même les chiffres</translation>
    </message>
    <message>
        <source>The frame is &amp;suitable, the program is mistaken</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>La vue est &amp;exploitable, le programme se trompe</translation>
    </message>
    <message>
        <source>It is the &amp;best frame there is</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>&amp;C&apos;est la meilleure vue qu&apos;il y ait</translation>
    </message>
    <message>
        <source>For &amp;teaching or research</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Pour l&apos;enseigne&amp;ment ou la recherche</translation>
    </message>
    <message>
        <source>An&amp;other reason, given below</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Une a&amp;utre raison, donnée ci-dessous</translation>
    </message>
    <message>
        <source>Your reason</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>The reason is recorded with your initials. It stands beside the numbers wherever they are shown or copied. You can take it back.</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>La raison est consignée avec vos initiales. Elle figure à côté des chiffres partout où ils sont affichés ou copiés. Vous pouvez revenir dessus.</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>In your own &amp;words</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Avec vos propres mo&amp;ts</translation>
    </message>
    <message>
        <source>The program gives no class because:</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Le programme ne donne aucune classe car&#xa0;:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>{count} of your entries could not be saved.</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>{count} de vos entrées n&apos;ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>You and the program disagree.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Vous et le programme êtes en désaccord.</translation>
    </message>
    <message>
        <source>The program gives no class: there is nothing to compare.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Le programme ne donne aucune classe&#xa0;: il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>You and the program agree.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Vous et le programme êtes d&apos;accord.</translation>
    </message>
    <message>
        <source>The program leans elsewhere, but its prediction set holds your reading.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Le programme penche ailleurs, mais son ensemble de prédiction contient votre lecture.</translation>
    </message>
    <message>
        <source>N&amp;o lesion</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Pas de lésion</translation>
    </message>
    <message>
        <source>Lesio&amp;n</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Lés&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Bénin</translation>
    </message>
    <message>
        <source>&amp;Probably benign</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>P&amp;robablement bénin</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Suspect</translation>
    </message>
    <message>
        <source>Mali&amp;gnant</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Mali&amp;n</translation>
    </message>
    <message>
        <source>Lo&amp;w</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Bass&amp;e</translation>
    </message>
    <message>
        <source>H&amp;igh</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Ha&amp;ute</translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>confiance {level}</translation>
    </message>
    <message>
        <source>no calibration here</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>pas d&apos;étalonnage ici</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down in the file&apos;s ultrasound region</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm en largeur, {down:.1f} mm en hauteur dans la région échographique du fichier</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down by the file&apos;s pixel spacing</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm en largeur, {down:.1f} mm en hauteur d&apos;après l&apos;espacement des pixels du fichier</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down by a calibration set by hand</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm en largeur, {down:.1f} mm en hauteur d&apos;après un étalonnage fait à la main</translation>
    </message>
    <message>
        <source>gray {value}</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>gris {value}</translation>
    </message>
    <message>
        <source>lesion {share:.0f} %</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>lésion {share:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>Breast ultrasound report</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Rapport d&apos;échographie mammaire</translation>
    </message>
    <message>
        <source>Calibrated chances. A full bar belongs to the prediction set, a hollow one not.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Probabilités calibrées. Une barre pleine appartient à l&apos;ensemble de prédiction, une barre creuse non.</translation>
    </message>
    <message>
        <source>no superpixels</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>pas de superpixels</translation>
    </message>
    <message>
        <source>With the outline of the AI</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Avec le contour de l&apos;IA</translation>
    </message>
    <message>
        <source>The AI draws no outline</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>L&apos;IA ne trace aucun contour</translation>
    </message>
    <message>
        <source>Measurement</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>{kind}, frame {number} of {count}, {width} × {height} pixels</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>{kind}, vue {number} sur {count}, {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Outline by AI. Research use.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Contour de l&apos;IA. Usage de recherche.</translation>
    </message>
    <message>
        <source>Image as stored</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Image telle qu&apos;enregistrée</translation>
    </message>
    <message>
        <source>Lesions, measured in the outline of the AI</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Lésions, mesurées dans le contour de l&apos;IA</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Long × short axis</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Grand × petit axe</translation>
    </message>
    <message>
        <source>Depth/width</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Profondeur/largeur</translation>
    </message>
    <message>
        <source>Circularity</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Circularité</translation>
    </message>
    <message>
        <source>Solidity</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>Probability</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Millimeters from</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Millimètres d&apos;après</translation>
    </message>
    <message>
        <source>Findings of the reader</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Constatations du lecteur</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Output of the AI. {research}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Sortie de l&apos;IA. {research}</translation>
    </message>
    <message>
        <source>Suitability</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Exploitabilité</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Image file</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Fichier image</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>busi_desktop {version} · Report {id}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>busi_desktop {version} · Rapport {id}</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>ID du patient</translation>
    </message>
    <message>
        <source>Left side ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Côté gauche ({origin})</translation>
    </message>
    <message>
        <source>Right side ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Côté droit ({origin})</translation>
    </message>
    <message>
        <source>Both sides ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Les deux côtés ({origin})</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>omis</translation>
    </message>
    <message>
        <source>Drawn all the same. Don&apos;t rely on it for this frame.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Tracé tout de même. Ne vous y fiez pas pour cette vue.</translation>
    </message>
    <message>
        <source>superpixels: {regions} regions, compactness {compactness:g}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>superpixels&#xa0;: {regions} régions, compacité {compactness:g}</translation>
    </message>
    <message>
        <source>threshold {threshold:g}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>seuil {threshold:g}</translation>
    </message>
    <message>
        <source>smallest part {frame:g} % of the frame and {largest:g} % of the largest part</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>plus petite partie {frame:g}&#xa0;% de la vue et {largest:g}&#xa0;% de la plus grande partie</translation>
    </message>
    <message>
        <source>outline from {gate} chance of a lesion</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>contour à partir de {gate} de probabilité d&apos;une lésion</translation>
    </message>
    <message>
        <source>Opinion before the AI&apos;s output was shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Avis avant l&apos;affichage de la sortie de l&apos;IA&#xa0;: {opinion}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Opinion after the AI&apos;s output had been shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Avis après l&apos;affichage de la sortie de l&apos;IA&#xa0;: {opinion}.</translation>
    </message>
    <message>
        <source>Amended after the AI&apos;s output was shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Corrigé après l&apos;affichage de la sortie de l&apos;IA&#xa0;: {opinion}.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Rapport en PDF</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Your own findings; they stand before the AI&apos;s output</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Vos propres constatations&#xa0;; elles figurent avant la sortie de l&apos;IA</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Taille du papier</translation>
    </message>
    <message>
        <source>Write the patient into the report</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Écrire le patient dans le rapport</translation>
    </message>
    <message>
        <source>Off: blank lines to fill in by hand. Nothing is taken from the image&apos;s file.</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Désactivé&#xa0;: des lignes vides à remplir à la main. Rien n&apos;est pris dans le fichier de l&apos;image.</translation>
    </message>
    <message>
        <source>Your &amp;findings</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Vos &amp;constatations</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Lecteur</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>Pages: {count} · {paper}</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Pages&#xa0;: {count} · {paper}</translation>
    </message>
    <message>
        <source>As usual here ({paper})</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Comme d&apos;usage ici ({paper})</translation>
    </message>
    <message>
        <source>Research use</source>
        <extracomment>ui/research_line.py</extracomment>
        <translation>Usage de recherche</translation>
    </message>
    <message>
        <source>Copy the result as text, with its JSON record</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Copier le résultat en texte, avec son enregistrement JSON</translation>
    </message>
    <message>
        <source>Classes that stay possible: the right one is among them about this often</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Classes qui restent possibles&#xa0;: la bonne est parmi elles à peu près aussi souvent</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>masque</translation>
    </message>
    <message>
        <source>Open an image to see an answer here.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Ouvrez une image pour voir ici une réponse.</translation>
    </message>
    <message>
        <source>Frame and model</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Vue et modèle</translation>
    </message>
    <message>
        <source>About the model…</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>À propos du modèle…</translation>
    </message>
    <message>
        <source>Frames pass by. The answer comes for the one that you stop at.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Les vues défilent. La réponse vient pour celle où vous vous arrêtez.</translation>
    </message>
    <message>
        <source>Read it yourself first. The answer is shown once you lock yours.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Lisez-la d&apos;abord vous-même. La réponse s&apos;affiche une fois la vôtre fixée.</translation>
    </message>
    <message>
        <source>There is no answer for this file.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Il n&apos;y a pas de réponse pour ce fichier.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Analysée</translation>
    </message>
    <message>
        <source>No class given</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>Hidden until you have read it</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Cachée jusqu&apos;à votre lecture</translation>
    </message>
    <message>
        <source>Worklist</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>AI saw the ultrasound region that the file states ({share} left out)</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>L&apos;IA a vu la région échographique que déclare le fichier ({share} omis)</translation>
    </message>
    <message>
        <source>AI saw the ultrasound image found on this screen ({share} left out)</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>L&apos;IA a vu l&apos;image échographique trouvée sur cet écran ({share} omis)</translation>
    </message>
    <message>
        <source>Color Doppler: the color hides gray values, so no class is given</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Doppler couleur&#xa0;: la couleur cache des valeurs de gris, aucune classe n&apos;est donc donnée</translation>
    </message>
    <message>
        <source>Elastography: the color map hides gray values, so no class is given</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Élastographie&#xa0;: la carte de couleurs cache des valeurs de gris, aucune classe n&apos;est donc donnée</translation>
    </message>
    <message>
        <source>Two images side by side: the model reads one at a time</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Deux images côte à côte&#xa0;: le modèle en lit une à la fois</translation>
    </message>
    <message>
        <source>Assessment of the reader</source>
        <extracomment>ui/report/assessed.py</extracomment>
        <translation>Évaluation du lecteur</translation>
    </message>
    <message>
        <source>Leave this empty to print lines to write on.</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Laissez ceci vide pour imprimer des lignes où écrire.</translation>
    </message>
    <message>
        <source>Sit&amp;e</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The frame with the outline of the lesions</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>La vue avec le contour des lésions</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Number of the frame where the file has several</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Numéro de la vue là où le fichier en a plusieurs</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>How far the frame is, and why it has no class</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Où en est la vue, et pourquoi elle n&apos;a pas de classe</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The likeliest class</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>La classe la plus probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Possibles</translation>
    </message>
    <message>
        <source>The prediction set: every class that stays possible</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>L&apos;ensemble de prédiction&#xa0;: chaque classe qui reste possible</translation>
    </message>
    <message>
        <source>Number of lesions outlined</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Nombre de lésions entourées</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Grand axe</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What the analysis took</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Ce qu&apos;a pris l&apos;analyse</translation>
    </message>
    <message>
        <source>Made under other segmentation settings than those of now.</source>
        <extracomment>ui/results/model.py</extracomment>
        <translation>Fait avec d&apos;autres réglages de segmentation que ceux de maintenant.</translation>
    </message>
    <message>
        <source>{n} frames, half of them at or above {median}.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} vues, la moitié à {median} ou plus.</translation>
    </message>
    <message>
        <source>Chance of the class, %</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Probabilité de la classe,&#xa0;%</translation>
    </message>
    <message>
        <source>Time of a frame, ms</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Temps par vue, ms</translation>
    </message>
    <message>
        <source>Click a bar to choose its frames in the table.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Cliquez une barre pour choisir ses vues dans le tableau.</translation>
    </message>
    <message>
        <source>Chances by class</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Probabilités par classe</translation>
    </message>
    <message>
        <source>{n} more have no calibration and are left out.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} de plus n&apos;ont pas d&apos;étalonnage et sont omises.</translation>
    </message>
    <message>
        <source>Size of the largest lesion</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Taille de la plus grande lésion</translation>
    </message>
    <message>
        <source>No frames yet.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Pas encore de vues.</translation>
    </message>
    <message>
        <source>95 % of cancers above</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>95&#xa0;% des cancers au-dessus</translation>
    </message>
    <message>
        <source>95 % of benign below</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>95&#xa0;% des bénignes en dessous</translation>
    </message>
    <message>
        <source>{n} frames; a bar&apos;s height is their number.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} vues&#xa0;; la hauteur d&apos;une barre est leur nombre.</translation>
    </message>
    <message>
        <source>Long axis, {unit}</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Grand axe, {unit}</translation>
    </message>
    <message>
        <source>Save results: choose an empty folder</source>
        <extracomment>ui/results/results.py</extracomment>
        <translation>Enregistrer les résultats&#xa0;: choisissez un dossier vide</translation>
    </message>
    <message>
        <source>Save table</source>
        <extracomment>ui/results/results.py</extracomment>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Progress of analyzing all files</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Progression de l&apos;analyse de tous les fichiers</translation>
    </message>
    <message>
        <source>Analyze all</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Tout analyser</translation>
    </message>
    <message>
        <source>Analyze every frame that has no result yet</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Analyser chaque vue qui n&apos;a pas encore de résultat</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>End the run; what is done stays</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Finir la série&#xa0;; ce qui est fait reste</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Refaire les échecs</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take up the run again</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Reprendre la série</translation>
    </message>
    <message>
        <source>Stop after the present frame</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Arrêter après la vue en cours</translation>
    </message>
    <message>
        <source>Retry {n} failed</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Refaire {n} échecs</translation>
    </message>
    <message>
        <source>Results of all frames</source>
        <extracomment>ui/results/table.py</extracomment>
        <translation>Résultats de toutes les vues</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/results/table.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>{n} frames chosen: {what}</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} vues choisies&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Results – busi_desktop</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Résultats – busi_desktop</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>Find a file, class or reason (Ctrl+F)</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Trouver un fichier, une classe ou une raison (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>N&apos;afficher que les lignes avec ces mots</translation>
    </message>
    <message>
        <source>Show only rows that hold all of these words</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>N&apos;afficher que les lignes qui contiennent tous ces mots</translation>
    </message>
    <message>
        <source>Show only rows of this status</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>N&apos;afficher que les lignes de cet état</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Choisir quelles colonnes sont affichées</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Enregistrer le tableau en CS&amp;V…</translation>
    </message>
    <message>
        <source>Write the rows and columns shown into one file</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Écrire dans un fichier les lignes et colonnes affichées</translation>
    </message>
    <message>
        <source>&amp;Save results…</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Write masks, probability maps, results.csv and results.jsonl of all files into an empty folder; what isn&apos;t analyzed yet is analyzed first</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Écrire masques, cartes de probabilité, results.csv et results.jsonl de tous les fichiers dans un dossier vide&#xa0;; ce qui n&apos;est pas analysé l&apos;est d&apos;abord</translation>
    </message>
    <message>
        <source>No files are open.</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Aucun fichier n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>{n} under earlier segmentation settings: Analyze all brings them up</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} avec d&apos;anciens réglages de segmentation&#xa0;: Tout analyser les met à jour</translation>
    </message>
    <message>
        <source>All ({n})</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Tous ({n})</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} vues</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} affichées</translation>
    </message>
    <message>
        <source>{file}, frame {number} of {count}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{file}, vue {number} sur {count}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} done</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Suspendu&#xa0;: {done} sur {total} faites</translation>
    </message>
    <message>
        <source>Preparing the folder…</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Préparation du dossier…</translation>
    </message>
    <message>
        <source>Saving {number} of {total}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Enregistrement de {number} sur {total}</translation>
    </message>
    <message>
        <source>Analyzing {number} of {total}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Analyse de {number} sur {total}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>encore moins d&apos;une minute</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>encore {hours} h {minutes} min environ</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>encore {minutes} min environ</translation>
    </message>
    <message>
        <source>{done} frames analyzed</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{done} vues analysées</translation>
    </message>
    <message>
        <source>{n} without a class</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{n} sans classe</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{n} échecs</translation>
    </message>
    <message>
        <source>saved to {folder}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>enregistré dans {folder}</translation>
    </message>
    <message>
        <source>This computer has no font for Hindi, so the window stays in English.</source>
        <extracomment>ui/script.py</extracomment>
        <translation>Cet ordinateur n&apos;a pas de police pour le hindi, la fenêtre reste donc en anglais.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans Devanagari, and start the program again.</source>
        <extracomment>ui/script.py</extracomment>
        <translation>Installez-en une, comme Noto Sans Devanagari, et redémarrez le programme.</translation>
    </message>
    <message>
        <source>Second image</source>
        <extracomment>ui/second_view.py</extracomment>
        <translation>Seconde image</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>ui/second_view.py</extracomment>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Smallest chance of a lesion for an outline</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Plus petite probabilité d&apos;une lésion pour un contour</translation>
    </message>
    <message>
        <source>Frames with a smaller chance of a lesion get no outline, whatever their map</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Les vues de plus petite probabilité de lésion n&apos;ont pas de contour, quelle que soit leur carte</translation>
    </message>
    <message>
        <source>Superpixels (SLIC)</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Superpixels (SLIC)</translation>
    </message>
    <message>
        <source>Let each superpixel&apos;s mean probability decide (S)</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Laisser décider la probabilité moyenne de chaque superpixel (S)</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Compactness</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Compacité</translation>
    </message>
    <message>
        <source>Analyze the whole screen</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Analyser tout l&apos;écran</translation>
    </message>
    <message>
        <source>Give the model everything, and not the ultrasound image alone where one is found</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Donner tout au modèle, et non la seule image échographique là où une est trouvée</translation>
    </message>
    <message>
        <source>Model&apos;s defaults</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Réglages du modèle</translation>
    </message>
    <message>
        <source>Superpixels made; SLIC takes the wanted number as a hint</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Superpixels faits&#xa0;; SLIC prend le nombre voulu comme une indication</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Takes effect the next time the program starts.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Wheel turns the other way</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>La molette tourne à l&apos;envers</translation>
    </message>
    <message>
        <source>Dragging up darkens the image</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Glisser vers le haut assombrit l&apos;image</translation>
    </message>
    <message>
        <source>Turning the wheel toward you shows the image or frame before</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Tourner la molette vers vous affiche l&apos;image ou la vue précédente</translation>
    </message>
    <message>
        <source>Over the image: drag down to brighten, up to darken</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Sur l&apos;image&#xa0;: glisser vers le bas pour éclaircir, vers le haut pour assombrir</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Keys are changed under Help, Change keys.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Les touches se changent sous Aide, Changer les touches.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the window; files that are written stay English</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Langue de la fenêtre&#xa0;; les fichiers écrits restent en anglais</translation>
    </message>
    <message>
        <source>Colors of the window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Size of all texts against the desktop&apos;s</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Taille de tous les textes par rapport à celle du bureau</translation>
    </message>
    <message>
        <source>List what failed, with the reasons</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Lister ce qui a échoué, avec les raisons</translation>
    </message>
    <message>
        <source>{n} failed…</source>
        <extracomment>ui/status.py</extracomment>
        <translation>{n} échecs…</translation>
    </message>
    <message>
        <source>Drop images, folders or zip archives anywhere, or open them from the File menu. They stay where they are, and nothing leaves this computer. The next cards use a sample that was computed: it shows no patient.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Déposez n&apos;importe où des images, dossiers ou archives zip, ou ouvrez-les par le menu Fichier. Ils restent où ils sont, et rien ne quitte cet ordinateur. Les cartes suivantes utilisent un exemple calculé&#xa0;: il ne montre aucun patient.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Here stand the three chances, in words and as bars, and the size of each lesion. Where the program declines to answer, it says why.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Ici figurent les trois probabilités, en mots et en barres, et la taille de chaque lésion. Là où le programme refuse de répondre, il dit pourquoi.</translation>
    </message>
    <message>
        <source>What lies over the image: outline, probability, Grad-CAM. Hold H to look underneath, press G to switch all off and on.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Ce qui recouvre l&apos;image&#xa0;: contour, probabilité, Grad-CAM. Tenez H pour regarder dessous, appuyez sur G pour tout activer ou désactiver.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Trouver n&apos;importe quoi</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Ce qu&apos;il ne fait pas</translation>
    </message>
    <message>
        <source>It is for research: a second look, not a diagnosis. It gives no BI-RADS category, sees one frame at a time, and knows nothing of the patient. It can be wrong when it sounds sure. The judgment is yours.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Il sert à la recherche&#xa0;: un second regard, pas un diagnostic. Il ne donne pas de catégorie BI-RADS, voit une vue à la fois et ne sait rien du patient. Il peut se tromper quand il paraît sûr. Le jugement est le vôtre.</translation>
    </message>
    <message>
        <source>What each step makes of the frame before the networks see it. Open and close this with {key}.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Ce que chaque étape fait de la vue avant que les réseaux la voient. Ouvrez et fermez avec {key}.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Finir la visite (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>La carte précédente (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next card (Enter, →)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>La carte suivante (Enter, →)</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Preprocessing step</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Étape de prétraitement</translation>
    </message>
    <message>
        <source>No Grad-CAM: no class is given for this frame</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Pas de Grad-CAM&#xa0;: aucune classe n&apos;est donnée pour cette vue</translation>
    </message>
    <message>
        <source>Grad-CAM for {label} within the lesion: where this answer was sensitive, not where a cancer is</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM pour {label} dans la lésion&#xa0;: où cette réponse était sensible, pas où est un cancer</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}: where this answer was sensitive, not where a cancer is</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM pour {label}&#xa0;: où cette réponse était sensible, pas où est un cancer</translation>
    </message>
    <message>
        <source>Grad-CAM
in lesion</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM
dans la lésion</translation>
    </message>
    <message>
        <source>Lesion
probability</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Probabilité
de lésion</translation>
    </message>
    <message>
        <source>Preview of the superpixels · the final ones follow</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Aperçu des superpixels · les définitifs suivent</translation>
    </message>
    <message>
        <source>Show at the &amp;right</source>
        <extracomment>ui/views/file_hand.py</extracomment>
        <translation>Afficher à d&amp;roite</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not analyzed yet: choose it in the list</source>
        <extracomment>ui/views/side_by_side.py</extracomment>
        <translation>Pas encore analysé&#xa0;: choisissez-le dans la liste</translation>
    </message>
    <message>
        <source>{name}
the image being read</source>
        <extracomment>ui/views/side_by_side.py</extracomment>
        <translation>{name}
l&apos;image qui est lue</translation>
    </message>
    <message>
        <source>No calibration here: real size is not known</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Pas d&apos;étalonnage ici&#xa0;: la taille réelle n&apos;est pas connue</translation>
    </message>
    <message>
        <source>Views linked</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Affichages liés</translation>
    </message>
    <message>
        <source>Views not linked</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Affichages non liés</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP; they stay where they are</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>DICOM, PNG, JPEG, TIFF ou BMP&#xa0;; ils restent où ils sont</translation>
    </message>
    <message>
        <source>Drop images, folders or zip archives here</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Déposez ici des images, dossiers ou archives zip</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Essayer les exemples</translation>
    </message>
    <message>
        <source>Research use. A second look, not a diagnosis.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Usage de recherche. Un second regard, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Chance of malignancy if there is a lesion: {share}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Probabilité de malignité s&apos;il y a une lésion&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Of 100 development frames with a lesion and a chance of {low} to {high}, about {share} were malignant (counted in {count}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Sur 100 vues de développement avec une lésion et une probabilité de {low} à {high}, environ {share} étaient malignes (compté sur {count}).</translation>
    </message>
    <message>
        <source>No outline: the chance of a lesion is {chance}, below the {gate} from which one is drawn.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Pas de contour&#xa0;: la probabilité d&apos;une lésion est {chance}, en dessous de {gate}, à partir de quoi on en trace un.</translation>
    </message>
    <message>
        <source>To see what the network marks all the same, lower that limit under Segmentation.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Pour voir ce que le réseau marque tout de même, abaissez cette limite sous Segmentation.</translation>
    </message>
    <message>
        <source>Benign</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Malignant</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Malin</translation>
    </message>
    <message>
        <source>Longest extent of the largest lesion; in pixels where nothing calibrates it. Millimeters are those of the file&apos;s ultrasound region unless it says otherwise.</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Plus grande étendue de la plus grande lésion&#xa0;; en pixels là où rien ne l&apos;étalonne. Les millimètres sont ceux de la région échographique du fichier, sauf mention contraire.</translation>
    </message>
    <message>
        <source>Lesion chance, at least</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Probab. minimale de lésion</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No class is given for this frame.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Aucune classe n&apos;est donnée pour cette vue.</translation>
    </message>
    <message>
        <source>Undecided between {label} and {rival} ({first} against {second})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Indécis entre {label} et {rival} ({first} contre {second})</translation>
    </message>
    <message>
        <source>{label} more likely than {rival} ({first} against {second})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{label} plus probable que {rival} ({first} contre {second})</translation>
    </message>
    <message>
        <source>The {level} prediction set holds {names} alone.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>L&apos;ensemble de prédiction à {level} ne contient que {names}.</translation>
    </message>
    <message>
        <source>{at}: in development data, 95 % of cancers lay above that.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{at}&#xa0;: dans les données de développement, 95&#xa0;% des cancers étaient au-dessus.</translation>
    </message>
    <message>
        <source>{at}: in development data, 95 % of benign lesions lay below that.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{at}&#xa0;: dans les données de développement, 95&#xa0;% des lésions bénignes étaient en dessous.</translation>
    </message>
    <message>
        <source>Below {out}: in development data, 95 % of cancers lay above that, and 5 % below, as here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>En dessous de {out}&#xa0;: dans les données de développement, 95&#xa0;% des cancers étaient au-dessus, et 5&#xa0;% en dessous, comme ici.</translation>
    </message>
    <message>
        <source>Above {into}: in development data, 95 % of benign lesions lay below that, and 5 % above, as here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Au-dessus de {into}&#xa0;: dans les données de développement, 95&#xa0;% des lésions bénignes étaient en dessous, et 5&#xa0;% au-dessus, comme ici.</translation>
    </message>
    <message>
        <source>Between {out} and {into}: in development data, 95 % of cancers lay above the lower value, and 95 % of benign lesions below the upper one.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Entre {out} et {into}&#xa0;: dans les données de développement, 95&#xa0;% des cancers étaient au-dessus de la valeur basse, et 95&#xa0;% des lésions bénignes en dessous de la haute.</translation>
    </message>
    <message>
        <source>Between {into} and {out}: in development data, 95 % of benign lesions lay below the lower value, and 95 % of cancers above the upper one.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Entre {into} et {out}&#xa0;: dans les données de développement, 95&#xa0;% des lésions bénignes étaient en dessous de la valeur basse, et 95&#xa0;% des cancers au-dessus de la haute.</translation>
    </message>
    <message>
        <source>Above {out}, as 95 % of cancers in development data.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Au-dessus de {out}, comme 95&#xa0;% des cancers dans les données de développement.</translation>
    </message>
    <message>
        <source>Below {into}, as 95 % of benign lesions in development data.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>En dessous de {into}, comme 95&#xa0;% des lésions bénignes dans les données de développement.</translation>
    </message>
    <message>
        <source>No outline: the chance of a lesion is below the {gate} from which one is drawn.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Pas de contour&#xa0;: la probabilité d&apos;une lésion est en dessous de {gate}, à partir de quoi on en trace un.</translation>
    </message>
    <message>
        <source>No lesion passes the threshold.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Aucune lésion ne passe le seuil.</translation>
    </message>
    <message>
        <source>Sizes in pixels: no calibration.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tailles en pixels&#xa0;: aucun étalonnage.</translation>
    </message>
    <message>
        <source>Millimeters from {origin}; pixels for a lesion across several regions.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Millimètres d&apos;après {origin}&#xa0;; pixels pour une lésion à cheval sur plusieurs régions.</translation>
    </message>
    <message>
        <source>the file&apos;s ultrasound region</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>la région échographique du fichier</translation>
    </message>
    <message>
        <source>Millimeters from {origin}; pixels for a lesion that isn&apos;t wholly inside.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Millimètres d&apos;après {origin}&#xa0;; pixels pour une lésion qui n&apos;est pas tout entière dedans.</translation>
    </message>
    <message>
        <source>Millimeters from {origin}.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Millimètres d&apos;après {origin}.</translation>
    </message>
    <message>
        <source>The {level} prediction set holds both {names}.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>L&apos;ensemble de prédiction à {level} contient les deux&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>the file&apos;s pixel spacing, which is not an ultrasound calibration</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>l&apos;espacement des pixels du fichier, qui n&apos;est pas un étalonnage échographique</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>The {level} prediction set holds {names}: the model can&apos;t tell them apart here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>L&apos;ensemble de prédiction à {level} contient {names}&#xa0;: le modèle ne peut pas les distinguer ici.</translation>
    </message>
    <message>
        <source>Suitable (score {score}, 0.50 is the limit)</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Exploitable (score {score}, la limite est 0.50)</translation>
    </message>
    <message>
        <source>Sizes in pixels: the lesion lies across regions of different calibration.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tailles en pixels&#xa0;: la lésion est à cheval sur des régions d&apos;étalonnage différent.</translation>
    </message>
    <message>
        <source>Sizes in pixels: the lesion isn&apos;t wholly inside the calibrated region.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tailles en pixels&#xa0;: la lésion n&apos;est pas tout entière dans la région étalonnée.</translation>
    </message>
    <message>
        <source>a calibration by hand ({reader}, {day})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>un étalonnage à la main ({reader}, {day})</translation>
    </message>
    <message>
        <source>Overridden by the reader ({reader}): {reason}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Passé outre par le lecteur ({reader})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{most} et {last}</translation>
    </message>
    <message>
        <source>Very likely {label} ({first})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Très probablement {label} ({first})</translation>
    </message>
    <message>
        <source>Likely {label} ({first})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Probablement {label} ({first})</translation>
    </message>
    <message>
        <source>Not suitable (score {score}, 0.50 is the limit)</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Non exploitable (score {score}, la limite est 0.50)</translation>
    </message>
    <message>
        <source>{source}, frame {number}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{source}, vue {number}</translation>
    </message>
    <message>
        <source>Lesion {number}: {size}, area {area}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Lésion {number}&#xa0;: {size}, aire {area}</translation>
    </message>
    <message>
        <source>Model {name} {version}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Modèle {name} {version}</translation>
    </message>
    <message>
        <source>Who reads now; work is recorded under this name</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Qui lit maintenant&#xa0;; le travail est noté sous ce nom</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Lecteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>&amp;Another reader…</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>&amp;Autre lecteur…</translation>
    </message>
    <message>
        <source>assigning</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>attribution</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>mark for adjudication</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>marque pour arbitrage</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Choose one image alone for a note</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>Choisissez une seule image pour une note</translation>
    </message>
    <message>
        <source>The copy holds all your work, but not the list of the project&apos;s images.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>La copie contient tout votre travail, mais pas la liste des images du projet.</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Save a copy of your work</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Enregistrer une copie de votre travail</translation>
    </message>
    <message>
        <source>The copy lacks entries {numbers}.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Il manque à la copie les entrées {numbers}.</translation>
    </message>
    <message>
        <source>Add the folder with the images once more: they are known again by their content.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Ajoutez à nouveau le dossier des images&#xa0;: elles sont reconnues à leur contenu.</translation>
    </message>
    <message>
        <source>Keep the old file: they may be readable there later.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Gardez l&apos;ancien fichier&#xa0;: elles y seront peut-être lisibles plus tard.</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Projets (*{suffix})</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>{title} copie</translation>
    </message>
    <message>
        <source>Saved. Your work goes on in {name}</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Enregistré. Votre travail continue dans {name}</translation>
    </message>
    <message>
        <source>Copy saved: {name}</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Copie enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} has changed since it was taken into the project</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>{name} a changé depuis son ajout au projet</translation>
    </message>
    <message>
        <source>Choose an image of the worklist first</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Choisissez d&apos;abord une image de la liste de travail</translation>
    </message>
    <message>
        <source>This is the last image of the worklist</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>C&apos;est la dernière image de la liste de travail</translation>
    </message>
    <message>
        <source>This is the first image of the worklist</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>C&apos;est la première image de la liste de travail</translation>
    </message>
    <message>
        <source>Nothing in this list waits for you</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Rien dans cette liste ne vous attend</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Each image may have several readers</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Chaque image peut avoir plusieurs lecteurs</translation>
    </message>
    <message>
        <source>Stands in the worklist; recorded with your initials</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Figure dans la liste&#xa0;; notée avec vos initiales</translation>
    </message>
    <message>
        <source>Who reads?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Qui lit&#xa0;?</translation>
    </message>
    <message>
        <source>Your work is recorded under your initials, and the project shows you what you may see.</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Votre travail est noté sous vos initiales, et le projet vous montre ce que vous pouvez voir.</translation>
    </message>
    <message>
        <source>Choose your initials, or type them</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Choisissez vos initiales, ou tapez-les</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Note sur {name}</translation>
    </message>
    <message>
        <source>Who shall read {name}?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Qui lira {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Who shall read these {n} images?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Qui lira ces {n} images&#xa0;?</translation>
    </message>
    <message>
        <source>Only what is &amp;signed</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Seulement ce qui est &amp;signé</translation>
    </message>
    <message>
        <source>Each folder is one &amp;patient</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Chaque dossier est un &amp;patient</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>De &amp;qui</translation>
    </message>
    <message>
        <source>&amp;If two count equally</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Si &amp;deux comptent autant</translation>
    </message>
    <message>
        <source>{n} images added, {known} were there already</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{n} images ajoutées, {known} y étaient déjà</translation>
    </message>
    <message>
        <source>{found} images found again, {missing} are still missing</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{found} images retrouvées, {missing} manquent encore</translation>
    </message>
    <message>
        <source>R&amp;ecent projects</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Projets réc&amp;ents</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>projet</translation>
    </message>
    <message>
        <source>Save the new project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Enregistrer le nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Add the images of a folder</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Ajouter les images d&apos;un dossier</translation>
    </message>
    <message>
        <source>Find images below a folder</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Retrouver des images sous un dossier</translation>
    </message>
    <message>
        <source>Projects ({pattern})</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Projets ({pattern})</translation>
    </message>
    <message>
        <source>{name} was not taken in: {why}</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{name} n&apos;a pas été prise&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name} and {rest} others were not taken in. {why}</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{name} et {rest} autres n&apos;ont pas été prises. {why}</translation>
    </message>
    <message>
        <source>Find a name or note</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Chercher nom ou note</translation>
    </message>
    <message>
        <source>Show only images with these words</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>N&apos;afficher que les images avec ces mots</translation>
    </message>
    <message>
        <source>Show only images whose name or note holds these words</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>N&apos;afficher que les images dont le nom ou la note contient ces mots</translation>
    </message>
    <message>
        <source>Show only images of this state</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>N&apos;afficher que les images dans cet état</translation>
    </message>
    <message>
        <source>Show only images of this reader</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>N&apos;afficher que les images de ce lecteur</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Ordre des images</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Demande une personne</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>All readers</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Tous les lecteurs</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>À personne</translation>
    </message>
    <message>
        <source>In the project&apos;s order</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Dans l&apos;ordre du projet</translation>
    </message>
    <message>
        <source>What needs a person most</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Ce qui demande le plus une personne</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Nom, A à Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Nom, Z à A</translation>
    </message>
    <message>
        <source>State, new ones first</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>État, nouvelles d&apos;abord</translation>
    </message>
    <message>
        <source>State, done ones first</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>État, faites d&apos;abord</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>&amp;Lecteurs</translation>
    </message>
    <message>
        <source>Initials of all who read, with commas between: AK, BL</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Initiales de tous les lecteurs, séparées par des virgules&#xa0;: AK, BL</translation>
    </message>
    <message>
        <source>AK, BL</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>AK, BL</translation>
    </message>
    <message>
        <source>&amp;Adjudicator</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>&amp;Arbitre</translation>
    </message>
    <message>
        <source>Initials of who decides where readers differ; may stay empty</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Initiales de qui tranche quand les lecteurs diffèrent&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody can switch this off while the project is open</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Personne ne peut le désactiver tant que le projet est ouvert</translation>
    </message>
    <message>
        <source>&amp;Blind: hide readers&apos; work from each other</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>A&amp;veugle&#xa0;: cacher aux lecteurs le travail des autres</translation>
    </message>
    <message>
        <source>Outlines, states and notes of others; the adjudicator sees all</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Contours, états et notes des autres&#xa0;; l&apos;arbitre voit tout</translation>
    </message>
    <message>
        <source>Hide file &amp;names and ground truth</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Cacher les &amp;noms de fichiers et la vérité terrain</translation>
    </message>
    <message>
        <source>Names and folders may tell the diagnosis: numbers stand in their place</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Noms et dossiers peuvent révéler le diagnostic&#xa0;: des numéros les remplacent</translation>
    </message>
    <message>
        <source>Name at least one reader, by initials.</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Nommez au moins un lecteur, par ses initiales.</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Le projet est ouvert ailleurs</translation>
    </message>
    <message>
        <source>&amp;Look only</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Le &amp;reprendre</translation>
    </message>
    <message>
        <source>That program seems to have ended without closing the project.</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Ce programme semble s&apos;être arrêté sans fermer le projet.</translation>
    </message>
    <message>
        <source>If you take it over, the other window can&apos;t save there any more.</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Si vous le reprenez, l&apos;autre fenêtre ne pourra plus y enregistrer.</translation>
    </message>
    <message>
        <source>Taking images in…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Ajout des images…</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Recherche des images…</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>There is a file named {name} already.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Il y a déjà un fichier nommé {name}.</translation>
    </message>
    <message>
        <source>Choose another name: a project that exists is not replaced.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Choisissez un autre nom&#xa0;: un projet existant n&apos;est pas remplacé.</translation>
    </message>
    <message>
        <source>The project can&apos;t be written as {name}.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Le projet ne peut pas être écrit sous {name}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Réglages du projet</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Choisir où enregistrer…</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>All images of a &amp;folder, with those below it</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Toutes les images d&apos;un &amp;dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Choisissez un dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the images</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Choisir le dossier des images</translation>
    </message>
    <message>
        <source>Choose the folder of the images.</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Choisissez le dossier des images.</translation>
    </message>
    <message>
        <source>Images stay where they are and are never changed</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Les images restent où elles sont et ne sont jamais changées</translation>
    </message>
    <message>
        <source>The {n} files that are &amp;open</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Les {n} fichiers &amp;ouverts</translation>
    </message>
    <message>
        <source>Look for them in a folder, by their content: names may differ</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Les chercher dans un dossier par leur contenu&#xa0;: les noms peuvent différer</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>A project keeps a list of images, who reads them and what they draw in one file, which you can take along on a stick.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Un projet garde en un fichier une liste d&apos;images, qui les lit et ce qu&apos;on y dessine&#xa0;; vous pouvez l&apos;emporter sur une clé.</translation>
    </message>
    <message>
        <source>No image of this project matches.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Aucune image de ce projet ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Let every image of the project pass</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Laisser passer toutes les images du projet</translation>
    </message>
    <message>
        <source>This project has no images yet.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Ce projet n&apos;a pas encore d&apos;images.</translation>
    </message>
    <message>
        <source>Add images…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Take the images of a folder in</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Prendre les images d&apos;un dossier</translation>
    </message>
    <message>
        <source>Next for me</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Suivante pour moi</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>The image before this one in the worklist</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>L&apos;image avant celle-ci dans la liste</translation>
    </message>
    <message>
        <source>The next image of the worklist</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>L&apos;image suivante de la liste</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>{done} sur {total} faites</translation>
    </message>
    <message>
        <source>Find {n} missing…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Retrouver {n} manquantes…</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>{n} dans la liste</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>To adjudicate</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>À arbitrer</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Arbitrée</translation>
    </message>
    <message>
        <source>Begun, and not signed yet</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Commencée, pas encore signée</translation>
    </message>
    <message>
        <source>Two readers differ, or somebody asks for a decision</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Deux lecteurs diffèrent, ou quelqu&apos;un demande une décision</translation>
    </message>
    <message>
        <source>Decided by the adjudicator</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Tranchée par l&apos;arbitre</translation>
    </message>
    <message>
        <source>AI and reader disagree</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>IA et lecteur en désaccord</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>The AI and a reader come to different classes or outlines</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>L&apos;IA et un lecteur arrivent à des classes ou contours différents</translation>
    </message>
    <message>
        <source>The AI gives no class for this image</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>L&apos;IA ne donne aucune classe pour cette image</translation>
    </message>
    <message>
        <source>The AI is not sure about this image</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>L&apos;IA n&apos;est pas sûre pour cette image</translation>
    </message>
    <message>
        <source>The image is not where it was. Choose Find images… to look for it.</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>L&apos;image n&apos;est plus à sa place. Choisissez Retrouver des images… pour la chercher.</translation>
    </message>
    <message>
        <source>Assigned to {readers}</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Attribuée à {readers}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Research use: a second look at a B-mode breast ultrasound frame for a trained reader. Not a diagnosis, not for screening, not for Doppler, elastography or other organs.</source>
        <extracomment>models (intended_use)</extracomment>
        <translation>Usage de recherche&#xa0;: un second regard sur une vue d&apos;échographie mammaire en mode B pour un lecteur formé. Pas un diagnostic, ni pour le dépistage, ni pour le Doppler, l&apos;élastographie ou d&apos;autres organes.</translation>
    </message>
    <message>
        <source>A diagnosis, or any decision that no trained reader takes.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Un diagnostic, ou toute décision que ne prend aucun lecteur formé.</translation>
    </message>
    <message>
        <source>Screening, or any population in which cancer is as rare as there: the chances shown are those of data in which about a third of the lesions are malignant.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Le dépistage, ou toute population où le cancer est aussi rare que là&#xa0;: les probabilités affichées sont celles de données où environ un tiers des lésions sont malignes.</translation>
    </message>
    <message>
        <source>Doppler, elastography, contrast, 3-D, or pictures of a screen; other organs; men; children; implants; the axilla; breasts after surgery or with a needle in the picture.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Doppler, élastographie, contraste, 3-D, ou photos d&apos;un écran&#xa0;; autres organes&#xa0;; hommes&#xa0;; enfants&#xa0;; implants&#xa0;; l&apos;aisselle&#xa0;; seins opérés ou avec une aiguille dans l&apos;image.</translation>
    </message>
    <message>
        <source>Following a lesion over time, or measuring response to treatment.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Suivre une lésion dans le temps, ou mesurer la réponse à un traitement.</translation>
    </message>
</context>
</TS>
