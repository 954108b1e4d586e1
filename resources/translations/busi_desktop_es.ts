<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>busi_desktop</name>
    <message>
        <source>In evaluation, this model&apos;s Grad-CAM explained better within the lesion than alone.</source>
        <extracomment>app/explanation.py</extracomment>
        <translation>En la evaluación, el Grad-CAM de este modelo explicó mejor dentro de la lesión que solo.</translation>
    </message>
    <message>
        <source>The texts of the chosen language are missing or can&apos;t be read.</source>
        <extracomment>app/language.py</extracomment>
        <translation>Los textos del idioma elegido faltan o no se pueden leer.</translation>
    </message>
    <message>
        <source>Install the program again from its original medium; English is shown meanwhile.</source>
        <extracomment>app/language.py</extracomment>
        <translation>Instale el programa de nuevo desde su medio original; entretanto se muestra el inglés.</translation>
    </message>
    <message>
        <source>Caliper</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Calibrador</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Área</translation>
    </message>
    <message>
        <source>not measurable</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>no medible</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>región ecográfica</translation>
    </message>
    <message>
        <source>file&apos;s pixel spacing</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>espaciado de píxeles del archivo</translation>
    </message>
    <message>
        <source>no calibration</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>sin calibración</translation>
    </message>
    <message>
        <source>partly outside the calibrated region</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>en parte fuera de la región calibrada</translation>
    </message>
    <message>
        <source>points lie in different regions</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>los puntos están en regiones distintas</translation>
    </message>
    <message>
        <source>the contour crosses itself</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>el contorno se cruza a sí mismo</translation>
    </message>
    <message>
        <source>{area}, perimeter {around}</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>{area}, perímetro {around}</translation>
    </message>
    <message>
        <source>{name} across {number}</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>{name} transversal {number}</translation>
    </message>
    <message>
        <source>{what} is calibrated by Platt scaling: the network alone was {found}, so its logit is multiplied by {slope:.3f}, and {intercept:+.3f} is added.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} se calibra por escalado de Platt: la red sola estaba {found}, por eso su logit se multiplica por {slope:.3f} y se le suma {intercept:+.3f}.</translation>
    </message>
    <message>
        <source>Where the chance of a lesion is below {share}, none is drawn.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Donde la probabilidad de una lesión es inferior a {share}, no se dibuja ninguna.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Training data</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Intended use</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Not for</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>No es para</translation>
    </message>
    <message>
        <source>Calibration and abstention</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Calibración y abstención</translation>
    </message>
    <message>
        <source>Outlines</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Further facts</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{counted}; {groups} groups (patients, or images that are near-duplicates).</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{counted}; {groups} grupos (pacientes, o imágenes casi duplicadas).</translation>
    </message>
    <message>
        <source>The {level} prediction set holds every class with a chance of at least {kept}, and always the likeliest: set so that, in calibration data, it held the true class in {level} of the frames of each class.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>El conjunto de predicción del {level} contiene cada clase con una probabilidad de al menos {kept}, y siempre la más probable: fijado de modo que, en los datos de calibración, contenía la clase verdadera en el {level} de los fotogramas de cada clase.</translation>
    </message>
    <message>
        <source>{what} is the network&apos;s own: it is not calibrated.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} es la de la propia red: no está calibrada.</translation>
    </message>
    <message>
        <source>{what} is calibrated by Platt scaling: its logit is multiplied by {slope:.3f}, and {intercept:+.3f} is added.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} se calibra por escalado de Platt: su logit se multiplica por {slope:.3f} y se le suma {intercept:+.3f}.</translation>
    </message>
    <message>
        <source>superpixels are off</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>los superpíxeles están desactivados</translation>
    </message>
    <message>
        <source>{regions} superpixels of compactness {compactness:g} decide</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>deciden {regions} superpíxeles de compacidad {compactness:g}</translation>
    </message>
    <message>
        <source>By default the threshold is {threshold:g}, {refined}, and parts smaller than {share} of the frame are dropped.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>De forma predeterminada el umbral es {threshold:g}, {refined}, y se descartan las partes menores que {share} del fotograma.</translation>
    </message>
    <message>
        <source>Grad-CAM within the lesion</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Grad-CAM dentro de la lesión</translation>
    </message>
    <message>
        <source>Segmentation trials</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Pruebas de segmentación</translation>
    </message>
    <message>
        <source>Development frames with a lesion, by malignancy</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Fotogramas de desarrollo con una lesión, por malignidad</translation>
    </message>
    <message>
        <source>Measured on {source}</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Medido en {source}</translation>
    </message>
    <message>
        <source>The chance of a lesion</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>La probabilidad de una lesión</translation>
    </message>
    <message>
        <source>The chance of malignancy</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>La probabilidad de malignidad</translation>
    </message>
    <message>
        <source>In development data, 95 % of cancers had a malignancy of {share} or more.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>En los datos de desarrollo, el 95 % de los cánceres tenía una malignidad de {share} o más.</translation>
    </message>
    <message>
        <source>In development data, 95 % of benign lesions had a malignancy below {share}.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>En los datos de desarrollo, el 95 % de las lesiones benignas tenía una malignidad inferior a {share}.</translation>
    </message>
    <message>
        <source>With a novelty score above {limit:.4g}, a frame counts as unlike those of training: the program abstains.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Con una puntuación de novedad superior a {limit:.4g}, un fotograma se considera distinto de los de entrenamiento: el programa se abstiene.</translation>
    </message>
    <message>
        <source>name, version</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>nombre, versión</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>preprocesamiento</translation>
    </message>
    <message>
        <source>Measured on {source} ({data})</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Medido en {source} ({data})</translation>
    </message>
    <message>
        <source>too sure of itself</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>demasiado segura de sí misma</translation>
    </message>
    <message>
        <source>too cautious</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>demasiado cautelosa</translation>
    </message>
    <message>
        <source>map shown at first</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>mapa que se muestra al principio</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>model file</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>archivo del modelo</translation>
    </message>
    <message>
        <source>preprocessing digest</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>resumen del preprocesamiento</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>medida</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>The folder holds images that are open here.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>La carpeta contiene imágenes que están abiertas aquí.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be used: {reason}.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>La carpeta no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>Choose an empty folder: results and images must not mix.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Elija una carpeta vacía: los resultados y las imágenes no deben mezclarse.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or make a new one: nothing of yours is overwritten.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Elija una carpeta vacía o cree una nueva: nada suyo se sobrescribe.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>The program&apos;s own folder can&apos;t be made.</source>
        <extracomment>app/settings.py</extracomment>
        <translation>No se puede crear la carpeta propia del programa.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder that you may write to.</source>
        <extracomment>app/settings.py</extracomment>
        <translation>Asigne a {variable} una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>There are no images there.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Ahí no hay imágenes.</translation>
    </message>
    <message>
        <source>The program made a mistake with this image.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>El programa cometió un error con esta imagen.</translation>
    </message>
    <message>
        <source>Open DICOM, PNG, JPEG, TIFF or BMP files, or a folder or zip of them.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Abra archivos DICOM, PNG, JPEG, TIFF o BMP, o una carpeta o un zip de ellos.</translation>
    </message>
    <message>
        <source>Details are in the crash file that the message names; other images still work.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Los detalles están en el archivo de errores que nombra el mensaje; las demás imágenes siguen funcionando.</translation>
    </message>
    <message>
        <source>Could not write {name}: {reason}.</source>
        <extracomment>export/files.py</extracomment>
        <translation>No se pudo escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk, and try again.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Libere espacio o elija una carpeta en otro disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>export/files.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or close the file where it is open.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Elija una carpeta en la que pueda escribir, o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that its disk is connected, and try again.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Compruebe que la carpeta existe y que su disco está conectado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>writing is not allowed there</source>
        <extracomment>export/files.py</extracomment>
        <translation>no está permitido escribir ahí</translation>
    </message>
    <message>
        <source>Lesion mask</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Máscara de la lesión</translation>
    </message>
    <message>
        <source>Probability map</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Mapa de probabilidad</translation>
    </message>
    <message>
        <source>Image with lesion outline</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Imagen con el contorno de la lesión</translation>
    </message>
    <message>
        <source>Image with saliency map</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Imagen con el mapa de relevancia</translation>
    </message>
    <message>
        <source>Lesion numbers and physical calibration are not in the file.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Los números de la lesión y la calibración física no están en el archivo.</translation>
    </message>
    <message>
        <source>Threshold, superpixels and physical calibration are not in the file.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>El umbral, los superpíxeles y la calibración física no están en el archivo.</translation>
    </message>
    <message>
        <source>Numbers are not in the file; text burned into the image stays visible.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Los números no están en el archivo; el texto grabado en la imagen sigue visible.</translation>
    </message>
    <message>
        <source>It is no evidence of a lesion&apos;s extent; text burned into the image stays visible.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>No prueba la extensión de una lesión; el texto grabado en la imagen sigue visible.</translation>
    </message>
    <message>
        <source>Install the program again from its original medium.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>Instale el programa de nuevo desde su medio original.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} was altered.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>El archivo de admisión {name} fue alterado.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} is missing.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>Falta el archivo de admisión {name}.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} is malformed.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>El archivo de admisión {name} está mal formado.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest was written for another version of the program.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>El manifiesto del modelo se escribió para otra versión del programa.</translation>
    </message>
    <message>
        <source>The model was trained with another preprocessing than its manifest holds.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>El modelo se entrenó con un preprocesamiento distinto del que dice su manifiesto.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is malformed.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>El manifiesto del modelo está mal formado.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is missing or can&apos;t be read.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>El manifiesto del modelo falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The model file was altered: its checksum is not the one in its manifest.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>El archivo del modelo fue alterado: su suma de comprobación no es la de su manifiesto.</translation>
    </message>
    <message>
        <source>The model file is missing or can&apos;t be read.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>El archivo del modelo falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be loaded by this computer&apos;s LiteRT runtime.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>LiteRT no puede cargar el archivo del modelo en este equipo.</translation>
    </message>
    <message>
        <source>The frame is almost black.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>El fotograma es casi negro.</translation>
    </message>
    <message>
        <source>The frame is nearly of one gray level.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>El fotograma tiene casi un solo nivel de gris.</translation>
    </message>
    <message>
        <source>This does not look like a B-mode ultrasound frame.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Esto no parece un fotograma de ecografía en modo B.</translation>
    </message>
    <message>
        <source>The frame shows color flow or another color overlay.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>El fotograma muestra flujo en color u otra superposición de color.</translation>
    </message>
    <message>
        <source>The frame shows an elastography map.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>El fotograma muestra un mapa de elastografía.</translation>
    </message>
    <message>
        <source>The frame shows two views side by side; crop it to one.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>El fotograma muestra dos vistas lado a lado; recórtelo a una.</translation>
    </message>
    <message>
        <source>Text or graphics cover too much of the frame.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Texto o gráficos cubren demasiado del fotograma.</translation>
    </message>
    <message>
        <source>The frame differs from all that the model was trained on.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>El fotograma difiere de todo aquello con lo que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Copy or export the archive again, or unpack it and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Copie o exporte el archivo comprimido de nuevo, o descomprímalo y abra la carpeta.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>El archivo comprimido está cifrado.</translation>
    </message>
    <message>
        <source>The archive holds two files of the same name.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>El archivo comprimido contiene dos archivos del mismo nombre.</translation>
    </message>
    <message>
        <source>The file is packed with a method that is not supported.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>El archivo está comprimido con un método que no se admite.</translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Descomprímalo y abra la carpeta.</translation>
    </message>
    <message>
        <source>The zip archive is damaged.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>El archivo zip está dañado.</translation>
    </message>
    <message>
        <source>The zip archive can&apos;t be read.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>El archivo zip no se puede leer.</translation>
    </message>
    <message>
        <source>The archive no longer holds this file.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>El archivo comprimido ya no contiene este archivo.</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Descomprímalo con su contraseña y abra la carpeta.</translation>
    </message>
    <message>
        <source>Pack it again, with each file once.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Comprímalo de nuevo, con cada archivo una sola vez.</translation>
    </message>
    <message>
        <source>This file of the archive is damaged.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Este archivo del comprimido está dañado.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected and that you may read the file.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Compruebe que el disco sigue conectado y que usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>Export the image again from the scanner or the archive.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exporte la imagen de nuevo desde el ecógrafo o el archivo de imágenes.</translation>
    </message>
    <message>
        <source>The file does not state its encoding, which was read from its first element.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>El archivo no declara su codificación, que se leyó de su primer elemento.</translation>
    </message>
    <message>
        <source>The file declares 0 frames; one is read.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>El archivo declara 0 fotogramas; se lee uno.</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagen ecográfica DICOM</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Multi-frame Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagen ecográfica DICOM multifotograma</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Image (retired class)</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagen ecográfica DICOM (clase retirada)</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Multi-frame Image (retired class)</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagen ecográfica DICOM multifotograma (clase retirada)</translation>
    </message>
    <message>
        <source>DICOM Secondary Capture Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagen DICOM de captura secundaria</translation>
    </message>
    <message>
        <source>DICOM Secondary Capture Cine</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Cine DICOM de captura secundaria</translation>
    </message>
    <message>
        <source>Export the ultrasound image itself as DICOM, PNG or JPEG.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exporte la propia imagen ecográfica como DICOM, PNG o JPEG.</translation>
    </message>
    <message>
        <source>The DICOM file does not say what it holds.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>El archivo DICOM no dice qué contiene.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>El archivo DICOM no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>The cine is compressed as video ({name}), which is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>El cine está comprimido como vídeo ({name}), lo que no se admite.</translation>
    </message>
    <message>
        <source>The DICOM file is compressed with {name}, which is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>El archivo DICOM está comprimido con {name}, lo que no se admite.</translation>
    </message>
    <message>
        <source>The DICOM file expands to more than {size} MiB.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>El archivo DICOM se expande a más de {size} MiB.</translation>
    </message>
    <message>
        <source>The DICOM file is incomplete: its compressed data end too early.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>El archivo DICOM está incompleto: sus datos comprimidos terminan demasiado pronto.</translation>
    </message>
    <message>
        <source>The DICOM file ends too early: it is a header without content.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>El archivo DICOM termina demasiado pronto: es una cabecera sin contenido.</translation>
    </message>
    <message>
        <source>Three-dimensional ultrasound volumes are not supported.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Los volúmenes ecográficos tridimensionales no se admiten.</translation>
    </message>
    <message>
        <source>Export a two-dimensional still image.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exporte una imagen fija bidimensional.</translation>
    </message>
    <message>
        <source>The DICOM file holds an object of another kind: {name}.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>El archivo DICOM contiene un objeto de otro tipo: {name}.</translation>
    </message>
    <message>
        <source>The DICOM file ends in the middle of its picture.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>El archivo DICOM termina en mitad de su imagen.</translation>
    </message>
    <message>
        <source>The file declares more than {count:,} frames.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>El archivo declara más de {count:,} fotogramas.</translation>
    </message>
    <message>
        <source>The DICOM file declares a negative number of frames.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>El archivo DICOM declara un número negativo de fotogramas.</translation>
    </message>
    <message>
        <source>Export it uncompressed or as JPEG Baseline.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Expórtelo sin comprimir o como JPEG Baseline.</translation>
    </message>
    <message>
        <source>The color model {model} with {count} value(s) per pixel is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>El modelo de color {model} con {count} valor(es) por píxel no se admite.</translation>
    </message>
    <message>
        <source>Pixels of {stored} in {allocated} bits are not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Los píxeles de {stored} en {allocated} bits no se admiten.</translation>
    </message>
    <message>
        <source>JPEG with {bits} bits per value is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>JPEG con {bits} bits por valor no se admite.</translation>
    </message>
    <message>
        <source>The picture is incomplete: {present} of {whole} frames are there.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>La imagen está incompleta: hay {present} de {whole} fotogramas.</translation>
    </message>
    <message>
        <source>Copy or export the file again.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Copie o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>El archivo DICOM está dañado.</translation>
    </message>
    <message>
        <source>The picture does not match the compression that the file declares.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>La imagen no corresponde a la compresión que declara el archivo.</translation>
    </message>
    <message>
        <source>Export the image as RGB or gray.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Exporte la imagen como RGB o en gris.</translation>
    </message>
    <message>
        <source>Export the image with 8 bits per value.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Exporte la imagen con 8 bits por valor.</translation>
    </message>
    <message>
        <source>The picture is incomplete: {present:,} of {whole:,} bytes are there.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>La imagen está incompleta: hay {present:,} de {whole:,} bytes.</translation>
    </message>
    <message>
        <source>The compressed picture contradicts the file&apos;s color model: the picture counts.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>La imagen comprimida contradice el modelo de color del archivo: vale la imagen.</translation>
    </message>
    <message>
        <source>The file says {cols} × {rows} pixels, but its compressed picture has {width} × {height}.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>El archivo dice {cols} × {rows} píxeles, pero su imagen comprimida tiene {width} × {height}.</translation>
    </message>
    <message>
        <source>The compressed picture does not have the color channels that the file states.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>La imagen comprimida no tiene los canales de color que declara el archivo.</translation>
    </message>
    <message>
        <source>The picture&apos;s color values are arranged in another way than the file states.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>Los valores de color de la imagen están ordenados de otro modo que el que declara el archivo.</translation>
    </message>
    <message>
        <source>The compressed picture claims a size that the file does not state.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>La imagen comprimida dice tener un tamaño que el archivo no declara.</translation>
    </message>
    <message>
        <source>The file&apos;s table of frames is wrong and was not used: the frames were counted.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>La tabla de fotogramas del archivo es errónea y no se usó: los fotogramas se contaron.</translation>
    </message>
    <message>
        <source>The file holds more bytes than its picture needs; they were ignored.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>El archivo contiene más bytes de los que su imagen necesita; se ignoraron.</translation>
    </message>
    <message>
        <source>The {fragments} pieces of the compressed picture do not fit its {frames} frames.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>Los {fragments} trozos de la imagen comprimida no cuadran con sus {frames} fotogramas.</translation>
    </message>
    <message>
        <source>The file is incomplete: only {present} of its {whole} frames can be read.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>El archivo está incompleto: solo se pueden leer {present} de sus {whole} fotogramas.</translation>
    </message>
    <message>
        <source>The file seems to hold {present} frames but declares {whole}; only what it declares is read.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>El archivo parece contener {present} fotogramas pero declara {whole}; solo se lee lo que declara.</translation>
    </message>
    <message>
        <source>The file&apos;s High Bit contradicts its Bits Stored and was ignored.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>El High Bit del archivo contradice sus Bits Stored y se ignoró.</translation>
    </message>
    <message>
        <source>The file does not state how its color values are arranged: pixel by pixel is assumed.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>El archivo no declara cómo están ordenados sus valores de color: se supone píxel a píxel.</translation>
    </message>
    <message>
        <source>The file&apos;s window values are not usable and were ignored.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Los valores de ventana del archivo no son utilizables y se ignoraron.</translation>
    </message>
    <message>
        <source>Gray levels are shown through the window that the file states.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Los niveles de gris se muestran con la ventana que declara el archivo.</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s color palette is incomplete.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>La paleta de color del archivo DICOM está incompleta.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that ended its decoding at once.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>El archivo está dañado de un modo que interrumpió su decodificación de inmediato.</translation>
    </message>
    <message>
        <source>Decoding the file took more than {seconds:.0f} s and was stopped.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>La decodificación del archivo tardó más de {seconds:.0f} s y se detuvo.</translation>
    </message>
    <message>
        <source>Decoding the file was stopped before, and it has not changed since.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>La decodificación del archivo se detuvo antes, y no ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The part of the program that decodes images can&apos;t be started.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>La parte del programa que decodifica imágenes no se puede iniciar.</translation>
    </message>
    <message>
        <source>Export it again; other files are not affected.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Expórtelo de nuevo; los demás archivos no se ven afectados.</translation>
    </message>
    <message>
        <source>Export it again, with fewer frames or a smaller image; other files are not affected.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Expórtelo de nuevo con menos fotogramas o una imagen más pequeña; los demás archivos no se ven afectados.</translation>
    </message>
    <message>
        <source>Export it again; if it is good, start the program again and open it alone.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Expórtelo de nuevo; si está bien, reinicie el programa y ábralo solo.</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>El nombre del archivo es demasiado largo.</translation>
    </message>
    <message>
        <source>Run the self-test, and install the program again if it fails.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Ejecute la autocomprobación e instale el programa de nuevo si falla.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The file starts like a program; only its image was read, and nothing was run.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>El archivo empieza como un programa; solo se leyó su imagen y no se ejecutó nada.</translation>
    </message>
    <message>
        <source>The DICOM file nests its content too deeply.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>El archivo DICOM anida su contenido a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The file&apos;s color palette has another depth than it states.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>La paleta de color del archivo tiene una profundidad distinta de la que declara.</translation>
    </message>
    <message>
        <source>Some values lie beyond the file&apos;s color palette and are shown in its last color.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>Algunos valores quedan fuera de la paleta de color del archivo y se muestran en su último color.</translation>
    </message>
    <message>
        <source>Export the image again, as RGB or gray.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>Exporte la imagen de nuevo, como RGB o en gris.</translation>
    </message>
    <message>
        <source>The file&apos;s rescale values are not usable and were ignored.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Los valores de reescalado del archivo no son utilizables y se ignoraron.</translation>
    </message>
    <message>
        <source>The DICOM file has no usable value for {name} {tag}.</source>
        <extracomment>io/dicom_tags.py</extracomment>
        <translation>El archivo DICOM no tiene un valor utilizable para {name} {tag}.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration reaches outside the image, which was cut or resized.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros: la calibración del archivo se sale de la imagen, que fue recortada o redimensionada.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration can&apos;t be read.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros: la calibración del archivo no se puede leer.</translation>
    </message>
    <message>
        <source>No millimeters: the file states an implausible pixel size.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros: el archivo declara un tamaño de píxel inverosímil.</translation>
    </message>
    <message>
        <source>No millimeters: no region of the image is calibrated in centimeters.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros: ninguna región de la imagen está calibrada en centímetros.</translation>
    </message>
    <message>
        <source>No millimeters in a region whose pixel size is implausible.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros en una región cuyo tamaño de píxel es inverosímil.</translation>
    </message>
    <message>
        <source>No millimeters where regions of different scale overlap.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros donde se superponen regiones de distinta escala.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration contradicts its scan depth.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros: la calibración del archivo contradice su profundidad de exploración.</translation>
    </message>
    <message>
        <source>No millimeters: a Pixel Spacing of 1 by 1 mm is a placeholder.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros: un Pixel Spacing de 1 por 1 mm es un valor de relleno.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s Pixel Spacing is not usable.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sin milímetros: el Pixel Spacing del archivo no es utilizable.</translation>
    </message>
    <message>
        <source>Millimeters come from Pixel Spacing, which is not an ultrasound calibration.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Los milímetros vienen de Pixel Spacing, que no es una calibración ecográfica.</translation>
    </message>
    <message>
        <source>The file&apos;s Pixel Spacing contradicts its ultrasound regions, which are used.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>El Pixel Spacing del archivo contradice sus regiones ecográficas, que son las que se usan.</translation>
    </message>
    <message>
        <source>The file states no usable frame time: the playback speed is assumed.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>El archivo no declara un tiempo por fotograma utilizable: la velocidad de reproducción es supuesta.</translation>
    </message>
    <message>
        <source>Name an image file, a folder or a zip archive.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Indique un archivo de imagen, una carpeta o un archivo zip.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Descomprima el archivo exterior y abra la carpeta.</translation>
    </message>
    <message>
        <source>The file or folder can&apos;t be read from the disk.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>El archivo o la carpeta no se puede leer del disco.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Esto no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>This archive lies inside another one.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Este archivo comprimido está dentro de otro.</translation>
    </message>
    <message>
        <source>The folder holds more than {count:,} files.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>La carpeta contiene más de {count:,} archivos.</translation>
    </message>
    <message>
        <source>The file is larger than {size} GiB.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>El archivo es mayor que {size} GiB.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>No hay ningún archivo ni carpeta de este nombre.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file or folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Usted no tiene permiso para leer este archivo o esta carpeta.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected, then open it again.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Compruebe que el disco sigue conectado y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Open its subfolders one by one.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Abra sus subcarpetas una por una.</translation>
    </message>
    <message>
        <source>Export fewer frames, or a still image.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Exporte menos fotogramas o una imagen fija.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then open it again.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Espere a que se haya escrito por completo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Pida el derecho de leerlo, o cópielo a una carpeta propia.</translation>
    </message>
    <message>
        <source>Use an image of at most {side} pixels on a side and {area} megapixels.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>Use una imagen de {side} píxeles de lado y {area} megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>The image has {width} × {height} pixels, which is too small to analyze.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>La imagen tiene {width} × {height} píxeles, demasiado pequeña para analizarla.</translation>
    </message>
    <message>
        <source>The image has {width} × {height} pixels, which is too large to open.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>La imagen tiene {width} × {height} píxeles, demasiado grande para abrirla.</translation>
    </message>
    <message>
        <source>Use an image with at least {side} pixels on each side.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>Use una imagen de al menos {side} píxeles en cada lado.</translation>
    </message>
    <message>
        <source>The mask {name} has {size} pixels, its image {wanted}.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>La máscara {name} tiene {size} píxeles; su imagen, {wanted}.</translation>
    </message>
    <message>
        <source>The mask {name} holds grays, not just black and one other value.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>La máscara {name} contiene grises, no solo negro y otro valor.</translation>
    </message>
    <message>
        <source>Draw the mask again at the image&apos;s size.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>Dibuje la máscara de nuevo al tamaño de la imagen.</translation>
    </message>
    <message>
        <source>Save it as black and white, without shades or labels.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>Guárdela en blanco y negro, sin tonos ni rótulos.</translation>
    </message>
    <message>
        <source>The image is damaged or of a kind that can&apos;t be read.</source>
        <extracomment>io/here.py</extracomment>
        <translation>La imagen está dañada o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>The image needs more memory than decoding may take, or than the computer has free.</source>
        <extracomment>io/here.py</extracomment>
        <translation>La imagen necesita más memoria de la que la decodificación puede usar, o de la que el equipo tiene libre.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>io/here.py</extracomment>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not an image.</source>
        <extracomment>io/here.py</extracomment>
        <translation>El archivo no es una imagen.</translation>
    </message>
    <message>
        <source>A {kind} file can&apos;t be read here.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Un archivo {kind} no se puede leer aquí.</translation>
    </message>
    <message>
        <source>Export it again as {kinds}.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Expórtelo de nuevo como {kinds}.</translation>
    </message>
    <message>
        <source>Close other programs, or export fewer frames or a smaller image.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Cierre otros programas, o exporte menos fotogramas o una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use {kinds} files.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Use archivos {kinds}.</translation>
    </message>
    <message>
        <source>Save the image as {kinds}.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Guarde la imagen como {kinds}.</translation>
    </message>
    <message>
        <source>Values of more than 8 bits are shown from their own minimum (black) to maximum (white).</source>
        <extracomment>io/image.py</extracomment>
        <translation>Los valores de más de 8 bits se muestran desde su propio mínimo (negro) hasta su máximo (blanco).</translation>
    </message>
    <message>
        <source>Transparent parts of the image are shown on black.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Las partes transparentes de la imagen se muestran sobre negro.</translation>
    </message>
    <message>
        <source>Colors were converted from CMYK and are approximate.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Los colores se convirtieron de CMYK y son aproximados.</translation>
    </message>
    <message>
        <source>The image was turned as its EXIF orientation says.</source>
        <extracomment>io/image.py</extracomment>
        <translation>La imagen se giró como dice su orientación EXIF.</translation>
    </message>
    <message>
        <source>The file holds several pictures; only the first is read.</source>
        <extracomment>io/image.py</extracomment>
        <translation>El archivo contiene varias imágenes; solo se lee la primera.</translation>
    </message>
    <message>
        <source>The image uses the color mode {mode}, which is not supported.</source>
        <extracomment>io/image.py</extracomment>
        <translation>La imagen usa el modo de color {mode}, que no se admite.</translation>
    </message>
    <message>
        <source>Export it as gray or RGB.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Expórtela en gris o RGB.</translation>
    </message>
    <message>
        <source>The image holds values that are not numbers.</source>
        <extracomment>io/image.py</extracomment>
        <translation>La imagen contiene valores que no son números.</translation>
    </message>
    <message>
        <source>The 16-bit color image is damaged or of a kind that can&apos;t be read.</source>
        <extracomment>io/image.py</extracomment>
        <translation>La imagen en color de 16 bits está dañada o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>The image is stored in tiles that are too large to open.</source>
        <extracomment>io/image.py</extracomment>
        <translation>La imagen está guardada en teselas demasiado grandes para abrirla.</translation>
    </message>
    <message>
        <source>Export it again with finite values.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Expórtela de nuevo con valores finitos.</translation>
    </message>
    <message>
        <source>Export it again, or as an 8-bit PNG.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Expórtela de nuevo, o como PNG de 8 bits.</translation>
    </message>
    <message>
        <source>The file holds more than {count:,} pages.</source>
        <extracomment>io/image.py</extracomment>
        <translation>El archivo contiene más de {count:,} páginas.</translation>
    </message>
    <message>
        <source>The image has too many pixels to open.</source>
        <extracomment>io/image.py</extracomment>
        <translation>La imagen tiene demasiados píxeles para abrirla.</translation>
    </message>
    <message>
        <source>{kind} image</source>
        <extracomment>io/image.py</extracomment>
        <translation>Imagen {kind}</translation>
    </message>
    <message>
        <source>The JPEG picture is incomplete: a part of it is missing.</source>
        <extracomment>io/jpeg.py</extracomment>
        <translation>La imagen JPEG está incompleta: falta una parte.</translation>
    </message>
    <message>
        <source>Copy or export the image again.</source>
        <extracomment>io/jpeg.py</extracomment>
        <translation>Copie o exporte la imagen de nuevo.</translation>
    </message>
    <message>
        <source>The file holds {count} frames: there is no frame {index}, from 0.</source>
        <extracomment>io/source.py</extracomment>
        <translation>El archivo contiene {count} fotogramas: no existe el fotograma {index}, contando desde 0.</translation>
    </message>
    <message>
        <source>Choose one from 0 to {last}.</source>
        <extracomment>io/source.py</extracomment>
        <translation>Elija uno de 0 a {last}.</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP or DICOM</source>
        <extracomment>io/signature.py</extracomment>
        <translation>PNG, JPEG, TIFF, BMP o DICOM</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>calibrado a mano</translation>
    </message>
    <message>
        <source>The file has changed since it was opened.</source>
        <extracomment>app/annotating/propagation.py</extracomment>
        <translation>El archivo ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>app/annotating/propagation.py</extracomment>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The model was trained with a preprocessing that this program does not have.</source>
        <extracomment>pipeline/models.py</extracomment>
        <translation>El modelo se entrenó con un preprocesamiento que este programa no tiene.</translation>
    </message>
    <message>
        <source>The results folder can&apos;t be used: {reason}.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>La carpeta de resultados no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The results folder holds a file of the name of a result, which this program has not written there.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>La carpeta de resultados contiene un archivo con nombre de resultado que este programa no ha escrito ahí.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to, on a disk with free space.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>Indique una carpeta en la que pueda escribir, en un disco con espacio libre.</translation>
    </message>
    <message>
        <source>Name another folder: nothing of yours shall be overwritten.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>Indique otra carpeta: nada suyo debe sobrescribirse.</translation>
    </message>
    <message>
        <source>{count} planes of {width} × {height} pixels</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>{count} planos de {width} × {height} píxeles</translation>
    </message>
    <message>
        <source>Set the size of the letterbox resize to {side} px.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Fije el tamaño del ajuste con bandas en {side} px.</translation>
    </message>
    <message>
        <source>The model can&apos;t take this recipe&apos;s output: it takes {taken}, and the recipe makes {made}.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>El modelo no puede tomar la salida de esta receta: toma {taken}, y la receta produce {made}.</translation>
    </message>
    <message>
        <source>1 plane of {width} × {height} pixels</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>1 plano de {width} × {height} píxeles</translation>
    </message>
    <message>
        <source>Switch the Gabor bank off.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Desactive el banco de Gabor.</translation>
    </message>
    <message>
        <source>Switch the Gabor bank on, with {count} orientations.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Active el banco de Gabor, con {count} orientaciones.</translation>
    </message>
    <message>
        <source>There is no preprocessing step called {name!r}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>No hay ningún paso de preprocesamiento llamado {name!r}.</translation>
    </message>
    <message>
        <source>The step {step} has no parameter {name!r}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>El paso {step} no tiene ningún parámetro {name!r}.</translation>
    </message>
    <message>
        <source>The Gabor bank must be the last step of a recipe.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>El banco de Gabor debe ser el último paso de una receta.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Use uno de: {names}.</translation>
    </message>
    <message>
        <source>The step {step} can&apos;t run: {reason}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>El paso {step} no se puede ejecutar: {reason}.</translation>
    </message>
    <message>
        <source>Move it to the end: it stacks several planes, which the other steps don&apos;t take.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Muévalo al final: apila varios planos, que los demás pasos no admiten.</translation>
    </message>
    <message>
        <source>Correct the recipe or leave the parameter out to get its default.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Corrija la receta u omita el parámetro para obtener su valor predeterminado.</translation>
    </message>
    <message>
        <source>Anisotropic diffusion</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Difusión anisotrópica</translation>
    </message>
    <message>
        <source>Smooths speckle inside tissue but stops at edges stronger than kappa.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Suaviza el moteado dentro del tejido, pero se detiene en bordes más fuertes que kappa.</translation>
    </message>
    <message>
        <source>P. Perona &amp; J. Malik, IEEE TPAMI 12(7):629-639, 1990</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>P. Perona y J. Malik, IEEE TPAMI 12(7):629-639, 1990</translation>
    </message>
    <message>
        <source>Iterations</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Number of diffusion steps; more smooths more.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Número de pasos de difusión; más suaviza más.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>gray levels</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>niveles de gris</translation>
    </message>
    <message>
        <source>Edges above this difference between neighbors are kept.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Se conservan los bordes por encima de esta diferencia entre vecinos.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Time step of one iteration; above 0.25 the scheme is unstable.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Paso de tiempo de una iteración; por encima de 0.25 el esquema es inestable.</translation>
    </message>
    <message>
        <source>Conduction</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Conducción</translation>
    </message>
    <message>
        <source>Exponential favors strong edges, quadratic favors wide regions.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Exponencial favorece los bordes fuertes; cuadrática, las regiones amplias.</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Raises local contrast tile by tile; the clip limit keeps speckle from exploding.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Eleva el contraste local tesela a tesela; el límite de recorte evita que el moteado se dispare.</translation>
    </message>
    <message>
        <source>K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485; OpenCV createCLAHE</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485; OpenCV createCLAHE</translation>
    </message>
    <message>
        <source>Clip limit</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Límite de recorte</translation>
    </message>
    <message>
        <source>Highest local contrast gain; more shows more texture and more noise.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Máxima ganancia de contraste local; más muestra más textura y más ruido.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>per side</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>por lado</translation>
    </message>
    <message>
        <source>Number of tiles along each side; more makes the effect more local.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Número de teselas en cada lado; más hace el efecto más local.</translation>
    </message>
    <message>
        <source>Histogram equalization</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Ecualización del histograma</translation>
    </message>
    <message>
        <source>Spreads the gray levels evenly over the whole range to raise global contrast.</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Reparte los niveles de gris por igual en todo el rango para elevar el contraste global.</translation>
    </message>
    <message>
        <source>Gonzalez &amp; Woods, Digital Image Processing, section 3.3; OpenCV equalizeHist</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Gonzalez y Woods, Digital Image Processing, sección 3.3; OpenCV equalizeHist</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>1 is full equalization, 0 leaves the image as it is.</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>1 es ecualización completa, 0 deja la imagen como está.</translation>
    </message>
    <message>
        <source>Gabor bank</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Banco de Gabor</translation>
    </message>
    <message>
        <source>Shows stripes and margins of one width in each direction, stacked on the gray.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Muestra franjas y márgenes de una anchura en cada dirección, apilados sobre el gris.</translation>
    </message>
    <message>
        <source>Seed method: 0°, 45°, 90°; J. G. Daugman, JOSA A 2(7):1160-1169, 1985</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Método semilla: 0°, 45°, 90°; J. G. Daugman, JOSA A 2(7):1160-1169, 1985</translation>
    </message>
    <message>
        <source>Orientations</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Orientaciones</translation>
    </message>
    <message>
        <source>Directions of the filters; the seed method leaves out 135°.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Direcciones de los filtros; el método semilla omite 135°.</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Longitud de onda</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>Distance from stripe to stripe that a filter answers to.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Distancia de franja a franja a la que responde un filtro.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Width of the window around each pixel.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Anchura de la ventana en torno a cada píxel.</translation>
    </message>
    <message>
        <source>Aspect of the window: below 1 it is longer along the stripes.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Proporción de la ventana: por debajo de 1 es más larga a lo largo de las franjas.</translation>
    </message>
    <message>
        <source>Gaussian filter</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Filtro gaussiano</translation>
    </message>
    <message>
        <source>Smooths speckle evenly everywhere, and edges along with it.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Suaviza el moteado por igual en todas partes, y con él los bordes.</translation>
    </message>
    <message>
        <source>Seed method: 3×3 kernel; sigma 0.8 is OpenCV&apos;s rule for that size</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Método semilla: núcleo 3×3; sigma 0.8 es la regla de OpenCV para ese tamaño</translation>
    </message>
    <message>
        <source>Kernel radius</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Radio del núcleo</translation>
    </message>
    <message>
        <source>The kernel is 2 × radius + 1 pixels wide; 1 is the 3×3 kernel.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>El núcleo mide 2 × radio + 1 píxeles; 1 es el núcleo 3×3.</translation>
    </message>
    <message>
        <source>Width of the bell; more smooths more.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Anchura de la campana; más suaviza más.</translation>
    </message>
    <message>
        <source>Morphology</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Morfología</translation>
    </message>
    <message>
        <source>Opening removes bright specks, closing fills dark gaps, below the ellipse&apos;s size.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>La apertura quita motas brillantes y el cierre rellena huecos oscuros, menores que la elipse.</translation>
    </message>
    <message>
        <source>J. Serra, Image Analysis and Mathematical Morphology, 1982; OpenCV morphologyEx</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>J. Serra, Image Analysis and Mathematical Morphology, 1982; OpenCV morphologyEx</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Which of the two filters run, in which order.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Cuál de los dos filtros se ejecuta, y en qué orden.</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Radio</translation>
    </message>
    <message>
        <source>The ellipse is 2 × radius + 1 pixels wide; 1 is the 3×3 ellipse.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>La elipse mide 2 × radio + 1 píxeles; 1 es la elipse 3×3.</translation>
    </message>
    <message>
        <source>Normalization</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Stretches the gray levels between two percentiles to the range 0 to 1.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Estira los niveles de gris entre dos percentiles al rango de 0 a 1.</translation>
    </message>
    <message>
        <source>Seed method: intensities in [0, 1]; 0 and 100 % are plain minimum and maximum</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Método semilla: intensidades en [0, 1]; 0 y 100 % son el mínimo y el máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>Percentile that becomes black.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Percentil que pasa a negro.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Percentile that becomes white.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Percentil que pasa a blanco.</translation>
    </message>
    <message>
        <source>Letterbox resize</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Ajuste con bandas</translation>
    </message>
    <message>
        <source>Fits the frame into the model&apos;s square and keeps its proportions; rest is black.</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Encaja el fotograma en el cuadrado del modelo y conserva sus proporciones; el resto es negro.</translation>
    </message>
    <message>
        <source>Seed method: 224×224 input; letterboxed so that lesions keep their shape</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Método semilla: entrada 224×224; con bandas, para que las lesiones conserven su forma</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Side of the square.</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Lado del cuadrado.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the disk is full.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Su trabajo no se puede guardar: el disco está lleno.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: another window holds the journal.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Su trabajo no se puede guardar: otra ventana ocupa el diario.</translation>
    </message>
    <message>
        <source>Close the other window; the program tries again by itself.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Cierre la otra ventana; el programa lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the disk reports an error.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Su trabajo no se puede guardar: el disco comunica un error.</translation>
    </message>
    <message>
        <source>The journal of your work is damaged.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>El diario de su trabajo está dañado.</translation>
    </message>
    <message>
        <source>The journal of your work was made by a newer version of this program (format {version}).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>El diario de su trabajo lo hizo una versión más nueva de este programa (formato {version}).</translation>
    </message>
    <message>
        <source>Entry {number} of the journal isn&apos;t what the program wrote.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>La entrada {number} del diario no es lo que escribió el programa.</translation>
    </message>
    <message>
        <source>Use that version, or set BUSI_DESKTOP_HOME to another folder.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Use esa versión, o asigne a BUSI_DESKTOP_HOME otra carpeta.</translation>
    </message>
    <message>
        <source>Compare the file with a backup copy.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Such entries are left out. Compare the file with a backup copy.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Tales entradas se omiten. Compare el archivo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <extracomment>ui/availability.py</extracomment>
        <translation>No es posible ahora</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>{more} more</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>{more} más</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Type letters of a command; ↑ ↓ choose, Enter runs it</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Escriba letras de un comando; ↑ ↓ eligen, Enter lo ejecuta</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command is called that. Try another word.</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Ningún comando se llama así. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>&amp;Analyze all files</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Analizar todos los archivos</translation>
    </message>
    <message>
        <source>Analyze every frame of every file in the list</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analizar cada fotograma de cada archivo de la lista</translation>
    </message>
    <message>
        <source>batch folder run</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>lote carpeta ejecutar todos batch</translation>
    </message>
    <message>
        <source>&amp;Stop analyzing all</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Detener el análisis de todos</translation>
    </message>
    <message>
        <source>abort</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>abortar cancelar parar</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Pausar o &amp;continuar</translation>
    </message>
    <message>
        <source>wait resume continue batch</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>esperar reanudar continuar lote pausa</translation>
    </message>
    <message>
        <source>Retry what &amp;failed</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Reintentar lo fallido</translation>
    </message>
    <message>
        <source>Read the files again in which something failed</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Leer de nuevo los archivos en los que algo falló</translation>
    </message>
    <message>
        <source>again repeat errors</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>otra vez repetir errores</translation>
    </message>
    <message>
        <source>&amp;Results of all files…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Resultados de todos los arc&amp;hivos…</translation>
    </message>
    <message>
        <source>A table that sorts and filters, plots, and export of all results</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Una tabla que se ordena y filtra, gráficos y exportación de todos los resultados</translation>
    </message>
    <message>
        <source>table batch csv plots list statistics</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>tabla lote csv gráficos lista estadística</translation>
    </message>
    <message>
        <source>Sa&amp;ve results of all files…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Guardar resultados de todos los archivos…</translation>
    </message>
    <message>
        <source>Masks, probability maps, results.csv and results.jsonl in an empty folder</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Máscaras, mapas de probabilidad, results.csv y results.jsonl en una carpeta vacía</translation>
    </message>
    <message>
        <source>export csv jsonl batch</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>exportar csv jsonl lote</translation>
    </message>
    <message>
        <source>Raise &amp;threshold</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Subir el &amp;umbral</translation>
    </message>
    <message>
        <source>mask smaller</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>máscara menor threshold</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Bajar el umbral</translation>
    </message>
    <message>
        <source>mask larger</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>máscara mayor threshold</translation>
    </message>
    <message>
        <source>Super&amp;pixels on or off</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Su&amp;perpíxeles sí o no</translation>
    </message>
    <message>
        <source>SLIC</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>SLIC</translation>
    </message>
    <message>
        <source>reset segmentation defaults</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>restablecer segmentación predeterminado</translation>
    </message>
    <message>
        <source>See how the answer would change with another preparation of the image</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Ver cómo cambiaría la respuesta con otra preparación de la imagen</translation>
    </message>
    <message>
        <source>experiment sensitivity recipe preprocessing</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>experimento sensibilidad receta preprocesamiento</translation>
    </message>
    <message>
        <source>&amp;Read first, on or off</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Lectura primero, sí o no</translation>
    </message>
    <message>
        <source>Hide the program&apos;s answers until you have locked your own reading</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Ocultar las respuestas del programa hasta que usted haya fijado su lectura</translation>
    </message>
    <message>
        <source>blind opinion second reader hide answer</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>ciego opinión segundo lector ocultar respuesta</translation>
    </message>
    <message>
        <source>&amp;Lock your reading</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Fijar su lectura</translation>
    </message>
    <message>
        <source>Record your reading; then the program&apos;s answer is shown</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Registrar su lectura; después se muestra la respuesta del programa</translation>
    </message>
    <message>
        <source>opinion save sign</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>opinión guardar firmar</translation>
    </message>
    <message>
        <source>&amp;Amend your reading…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Enmendar su lectura…</translation>
    </message>
    <message>
        <source>Say something else now; the first reading is kept</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Decir otra cosa ahora; la primera lectura se conserva</translation>
    </message>
    <message>
        <source>opinion change</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>opinión cambiar</translation>
    </message>
    <message>
        <source>&amp;Show the numbers anyway…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Mostrar los &amp;números igualmente…</translation>
    </message>
    <message>
        <source>See class and numbers of a frame for which the program gives none</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Ver clase y números de un fotograma para el que el programa no da ninguno</translation>
    </message>
    <message>
        <source>override abstention</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>anular abstención</translation>
    </message>
    <message>
        <source>&amp;Hide the numbers again</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Ocultar los números otra vez</translation>
    </message>
    <message>
        <source>Take your override of an abstention back</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Retirar su anulación de una abstención</translation>
    </message>
    <message>
        <source>override abstention undo</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>anular abstención deshacer</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Lect&amp;ura</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Ventana &amp;y nivel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>A&amp;nalizar</translation>
    </message>
    <message>
        <source>The strokes on this frame don&apos;t fit each other.</source>
        <extracomment>app/annotating/taking_up.py</extracomment>
        <translation>Los trazos de este fotograma no concuerdan entre sí.</translation>
    </message>
    <message>
        <source>You go on from the outlines that were saved last. Have the journal checked: busi-desktop review verify.</source>
        <extracomment>app/annotating/taking_up.py</extracomment>
        <translation>Se continúa desde los contornos guardados por última vez. Haga comprobar el diario: busi-desktop review verify.</translation>
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
        <translation>Segunda horizontal</translation>
    </message>
    <message>
        <source>{edition}, draft of {reader}, not signed</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{edition}, borrador de {reader}, sin firmar</translation>
    </message>
    <message>
        <source>Given after the AI&apos;s output had been shown.</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Dado después de que se mostrara el resultado de la IA.</translation>
    </message>
    <message>
        <source>Given before the AI&apos;s output was shown.</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Dado antes de que se mostrara el resultado de la IA.</translation>
    </message>
    <message>
        <source>{edition}, signed by {reader}</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{edition}, firmado por {reader}</translation>
    </message>
    <message>
        <source>{hour} o&apos;clock</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>las {hour} en el reloj</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>From the nipple</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Desde el pezón</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{size} (measured)</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{size} (medido)</translation>
    </message>
    <message>
        <source>{name}, long axis</source>
        <extracomment>app/assessments.py</extracomment>
        <translation>{name}, eje mayor</translation>
    </message>
    <message>
        <source>{name}, short axis</source>
        <extracomment>app/assessments.py</extracomment>
        <translation>{name}, eje menor</translation>
    </message>
    <message>
        <source>This project is open to look only: what you do in it isn&apos;t saved.</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Este proyecto está abierto solo para mirar: lo que haga en él no se guarda.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: another file lies in its place now.</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Su trabajo no se puede guardar: ahora hay otro archivo en su lugar.</translation>
    </message>
    <message>
        <source>The lexicon {name} can&apos;t be used: {reason}.</source>
        <extracomment>app/lexicons.py</extracomment>
        <translation>El léxico {name} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>Mend the file in the program&apos;s own folder, or take it away.</source>
        <extracomment>app/lexicons.py</extracomment>
        <translation>Corrija el archivo en la carpeta del programa o quítelo.</translation>
    </message>
    <message>
        <source>This project asks for your own reading before the AI&apos;s answer.</source>
        <extracomment>app/project.py</extracomment>
        <translation>Este proyecto pide su propia lectura antes de la respuesta de la IA.</translation>
    </message>
    <message>
        <source>Who runs the project can change that in its settings.</source>
        <extracomment>app/project.py</extracomment>
        <translation>Quien dirige el proyecto puede cambiarlo en su configuración.</translation>
    </message>
    <message>
        <source>What is analyzed is smaller than {side} pixels on one side.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Un lado de lo analizado mide menos de {side} píxeles.</translation>
    </message>
    <message>
        <source>A file in the archive is larger than {size} GiB.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Un archivo del comprimido es mayor que {size} GiB.</translation>
    </message>
    <message>
        <source>The archive holds more than {count:,} files.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>El archivo comprimido contiene más de {count:,} archivos.</translation>
    </message>
    <message>
        <source>The archive expands to more than {size} GiB.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>El archivo comprimido se expande a más de {size} GiB.</translation>
    </message>
    <message>
        <source>A file in the archive expands more than {ratio}-fold.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Un archivo del comprimido se expande más de {ratio} veces.</translation>
    </message>
    <message>
        <source>A file in the archive has no name.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Un archivo del comprimido no tiene nombre.</translation>
    </message>
    <message>
        <source>The names of the files in the archive are too long.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Los nombres de los archivos del comprimido son demasiado largos.</translation>
    </message>
    <message>
        <source>The DICOMDIR does not list any file.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>El DICOMDIR no enumera ningún archivo.</translation>
    </message>
    <message>
        <source>The DICOMDIR lists more than {count:,} entries.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>El DICOMDIR enumera más de {count:,} entradas.</translation>
    </message>
    <message>
        <source>Open the folder that it lies in instead.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>Abra en su lugar la carpeta en la que está.</translation>
    </message>
    <message>
        <source>Open the folders beside it one by one.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>Abra una por una las carpetas que tiene al lado.</translation>
    </message>
    <message>
        <source>Open the folder that the DICOMDIR lies in, or copy the medium again.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>Abra la carpeta en la que está el DICOMDIR, o copie el medio de nuevo.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file outside of its own folder, which is not read.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>El DICOMDIR nombra un archivo fuera de su propia carpeta, que no se lee.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file that is not there.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>El DICOMDIR nombra un archivo que no está ahí.</translation>
    </message>
    <message>
        <source>The DICOMDIR names no image.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>El DICOMDIR no nombra ninguna imagen.</translation>
    </message>
    <message>
        <source>The DICOMDIR&apos;s list runs in a circle; it is read as it is stored.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>La lista del DICOMDIR da vueltas en círculo; se lee tal como está guardada.</translation>
    </message>
    <message>
        <source>The DICOMDIR names itself as an image.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>El DICOMDIR se nombra a sí mismo como imagen.</translation>
    </message>
    <message>
        <source>Entry {number} holds an assessment that can&apos;t be read.</source>
        <extracomment>review/assessments.py</extracomment>
        <translation>La entrada {number} contiene una valoración que no se puede leer.</translation>
    </message>
    <message>
        <source>Use version {version} of the program, which wrote it, or a newer one.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Use la versión {version} del programa, que la escribió, o una más reciente.</translation>
    </message>
    <message>
        <source>No backup of your work can be made.</source>
        <extracomment>review/backup.py</extracomment>
        <translation>No se puede hacer copia de seguridad de su trabajo.</translation>
    </message>
    <message>
        <source>Your work itself is saved. The cause: {cause}</source>
        <extracomment>review/backup.py</extracomment>
        <translation>Su trabajo está guardado. La causa: {cause}</translation>
    </message>
    <message>
        <source>The copy can&apos;t be written there.</source>
        <extracomment>review/copying.py</extracomment>
        <translation>La copia no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <extracomment>review/copying.py</extracomment>
        <translation>Elija otro disco o carpeta.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the place where it lies can&apos;t be written to.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Su trabajo no se puede guardar: no se puede escribir en el lugar donde está.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the space that you may use on this disk is used up.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Su trabajo no se puede guardar: se agotó el espacio que puede usar en este disco.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: its file isn&apos;t there any more.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Su trabajo no se puede guardar: su archivo ya no está.</translation>
    </message>
    <message>
        <source>Open it again: the program keeps the damaged file and puts together what can be read.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Vuelva a abrirlo: el programa conserva el archivo dañado y reúne lo que se puede leer.</translation>
    </message>
    <message>
        <source>Saving was interrupted here, which can&apos;t be put right where nothing can be written.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>El guardado se interrumpió aquí, y no se puede reparar donde nada se puede escribir.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged, and nothing of it can be read. A new one has been begun.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>El archivo de su trabajo estaba dañado y nada de él se puede leer. Se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged. Of what was done up to {time}, all but entries {gaps} has been put together again.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>El archivo de su trabajo estaba dañado. De lo hecho hasta {time} se ha recuperado todo menos las entradas {gaps}.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged. All {count} entries up to {time} have been put together again.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>El archivo de su trabajo estaba dañado. Se han recuperado todas las {count} entradas hasta {time}.</translation>
    </message>
    <message>
        <source>Check your last work. The damaged file is kept beside it as {name}.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Compruebe su último trabajo. El archivo dañado se conserva al lado como {name}.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has had this project open since {time}.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} en {computer} tiene este proyecto abierto desde {time}.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has taken over this project.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} en {computer} se ha hecho cargo de este proyecto.</translation>
    </message>
    <message>
        <source>Nothing can be written beside this project.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>No se puede escribir nada junto a este proyecto.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has had this project open since {time}, and hasn&apos;t been heard of for some time.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} en {computer} tiene este proyecto abierto desde {time} y no da señales desde hace tiempo.</translation>
    </message>
    <message>
        <source>Ask them to close it, or open it to look only.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Pídale que lo cierre, o ábralo solo para mirar.</translation>
    </message>
    <message>
        <source>What you did so far is saved. Agree with them who goes on; the other one closes it.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Lo que hizo hasta ahora está guardado. Acuerden quién sigue; la otra persona lo cierra.</translation>
    </message>
    <message>
        <source>Open it to look only, or copy it to a folder that you may write to.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Ábralo solo para mirar o cópielo a una carpeta donde pueda escribir.</translation>
    </message>
    <message>
        <source>Take it over if you know that nobody works there, or open it to look only.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Hágase cargo si sabe que nadie trabaja ahí, o ábralo solo para mirar.</translation>
    </message>
    <message>
        <source>From entry {number} on, this file isn&apos;t the one that was open here last time.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>Desde la entrada {number}, este archivo no es el que estuvo abierto aquí la última vez.</translation>
    </message>
    <message>
        <source>This file lacks its last {count} entries: its backup goes on to {time}.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>A este archivo le faltan las últimas {count} entradas: su copia de seguridad llega hasta {time}.</translation>
    </message>
    <message>
        <source>If it was replaced on purpose, all is well. A backup of the other one is kept in the program&apos;s own folder.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>Si se reemplazó a propósito, todo está bien. En la carpeta del programa hay una copia de seguridad del otro.</translation>
    </message>
    <message>
        <source>The list of images couldn&apos;t be read: add their folder once more. Each is known again by its content.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>La lista de imágenes no se pudo leer: añada su carpeta otra vez. Cada una se reconoce por su contenido.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no project {name}.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>No hay ningún proyecto {name}.</translation>
    </message>
    <message>
        <source>Begin one with `busi-desktop review project new`, or name another file.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>Empiece uno con `busi-desktop review project new` o indique otro archivo.</translation>
    </message>
    <message>
        <source>Begun anew: the lexicon of the earlier form, {edition}, is gone.</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Empezado de nuevo: el léxico del formulario anterior, {edition}, ya no está.</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Firmado {time}</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Borrador guardado {time}</translation>
    </message>
    <message>
        <source>The lesions of this frame; arrow keys change between them</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Las lesiones de este fotograma; las flechas cambian de una a otra</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the lesion shown out of the form</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Quitar del formulario la lesión mostrada</translation>
    </message>
    <message>
        <source>Outline of this lesion</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Contorno de esta lesión</translation>
    </message>
    <message>
        <source>Which of your outlines this lesion is</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Cuál de sus contornos es esta lesión</translation>
    </message>
    <message>
        <source>No outline</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Sin contorno</translation>
    </message>
    <message>
        <source>An outline that is gone</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Un contorno que ya no está</translation>
    </message>
    <message>
        <source>Outline {number}</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Contorno {number}</translation>
    </message>
    <message>
        <source>Taken from a measurement of this frame.</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Tomado de una medición de este fotograma.</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Tamaño en mm</translation>
    </message>
    <message>
        <source>Longest horizontal diameter</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Mayor diámetro horizontal</translation>
    </message>
    <message>
        <source>Vertical diameter in the same view</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Diámetro vertical en la misma vista</translation>
    </message>
    <message>
        <source>Horizontal diameter in the view at right angles</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Diámetro horizontal en la vista perpendicular</translation>
    </message>
    <message>
        <source>Fill the first empty field from a calibrated measurement of this frame</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Llenar el primer campo vacío con una medición calibrada de este fotograma</translation>
    </message>
    <message>
        <source>No measurement of this frame is in millimeters</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Ninguna medición de este fotograma está en milímetros</translation>
    </message>
    <message>
        <source>O&apos;clock</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Position on the clock, 1 to 12</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Posición en el reloj, de 1 a 12</translation>
    </message>
    <message>
        <source>Distance from the nipple in centimeters</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Distancia al pezón en centímetros</translation>
    </message>
    <message>
        <source>What the terms don&apos;t say; no patient names</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Lo que los términos no dicen; sin nombres de pacientes</translation>
    </message>
    <message>
        <source>Note; no patient names</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Nota; sin nombres de pacientes</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Localización</translation>
    </message>
    <message>
        <source>Record that you stand by this (Ctrl+Shift+Return); it can be amended</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Registrar que responde de esto (Ctrl+Shift+Return); se puede enmendar</translation>
    </message>
    <message>
        <source>Edition of the lexicon</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Edición del léxico</translation>
    </message>
    <message>
        <source>Your initials, then Enter</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Sus iniciales y luego Intro</translation>
    </message>
    <message>
        <source>Add lesion</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Añadir lesión</translation>
    </message>
    <message>
        <source>Assess another lesion of this frame</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Valorar otra lesión de este fotograma</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Say something else now; what you signed is kept</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Decir ahora otra cosa; lo firmado se conserva</translation>
    </message>
    <message>
        <source>Back to signed</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Volver a lo firmado</translation>
    </message>
    <message>
        <source>Give up this amendment; what you signed stands</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Abandonar esta enmienda; vale lo que firmó</translation>
    </message>
    <message>
        <source>Open an image to assess it here.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Abra una imagen para valorarla aquí.</translation>
    </message>
    <message>
        <source>Assessment in words</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Valoración en palabras</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Elija una categoría.</translation>
    </message>
    <message>
        <source>Choose a category for lesion {number}.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Elija una categoría para la lesión {number}.</translation>
    </message>
    <message>
        <source>Edition of the lexicon that new forms are filled in with</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Edición del léxico con la que se rellenan los formularios nuevos</translation>
    </message>
    <message>
        <source>A form keeps the edition that it was begun with</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Un formulario conserva la edición con la que se empezó</translation>
    </message>
    <message>
        <source>{edition}, in part</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>{edition}, en parte</translation>
    </message>
    <message>
        <source>{keys}: choose, again: take away. Tab: next question</source>
        <extracomment>ui/assessment/terms.py</extracomment>
        <translation>{keys}: elegir, otra vez: quitar. Tab: pregunta siguiente</translation>
    </message>
    <message>
        <source>One direction is known. Draw along the other one, too (Shift+D)</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Se conoce una dirección. Trace también a lo largo de la otra (Shift+D)</translation>
    </message>
    <message>
        <source>calibration</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>calibración</translation>
    </message>
    <message>
        <source>This image has no calibration by hand</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Esta imagen no tiene calibración a mano</translation>
    </message>
    <message>
        <source>Calibrated by hand: {across:.4f} × {down:.4f} mm per pixel</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Calibrado a mano: {across:.4f} × {down:.4f} mm por píxel</translation>
    </message>
    <message>
        <source>removing the calibration</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>quitar la calibración</translation>
    </message>
    <message>
        <source>It holds for this image and no other, is recorded, and can be undone.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Vale para esta imagen y ninguna otra, queda registrada y se puede deshacer.</translation>
    </message>
    <message>
        <source>Of two views of different depth, it is right in the one with this scale.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>De dos vistas de distinta profundidad, es correcta en la que tiene esta escala.</translation>
    </message>
    <message>
        <source>Calibrate by hand</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Calibrar a mano</translation>
    </message>
    <message>
        <source>True length of the line</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Longitud verdadera de la línea</translation>
    </message>
    <message>
        <source>What the marks of the scanner&apos;s scale say</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Lo que dicen las marcas de la escala del ecógrafo</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Unidad de la longitud</translation>
    </message>
    <message>
        <source>The scales of most scanners count in centimeters</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Las escalas de la mayoría de los ecógrafos cuentan en centímetros</translation>
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
        <translation>Figuran junto a la calibración</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>&amp;Both directions: as the image is drawn now</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>&amp;Ambas direcciones: como la imagen está dibujada ahora</translation>
    </message>
    <message>
        <source>&amp;Downward only</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Solo hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Sideways only</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>&amp;Solo hacia el lado</translation>
    </message>
    <message>
        <source>The line tells about</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>La línea informa sobre</translation>
    </message>
    <message>
        <source>True &amp;length</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>&amp;Longitud verdadera</translation>
    </message>
    <message>
        <source>The line is too short to measure by. Draw a longer one.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>La línea es demasiado corta para medir con ella. Trace una más larga.</translation>
    </message>
    <message>
        <source>No scanner has pixels of that size. Check length and unit.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Ningún ecógrafo tiene píxeles de ese tamaño. Compruebe longitud y unidad.</translation>
    </message>
    <message>
        <source>A pixel is {across:.4f} mm wide and {down:.4f} mm high, the whole image {width:.0f} × {height:.0f} mm. An end one pixel off changes sizes by {doubt:.1f} %.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Un píxel mide {across:.4f} mm de ancho y {down:.4f} mm de alto; la imagen entera, {width:.0f} × {height:.0f} mm. Un extremo desplazado un píxel cambia los tamaños un {doubt:.1f} %.</translation>
    </message>
    <message>
        <source>That is an unusual depth. Check the unit.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Es una profundidad inusual. Compruebe la unidad.</translation>
    </message>
    <message>
        <source>Your line is {length:.0f} pixels long. How long is it on the scale?</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Su línea mide {length:.0f} píxeles. ¿Cuánto mide en la escala?</translation>
    </message>
    <message>
        <source>It holds for all {count} frames of this file and no other file, is recorded, and can be undone.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Vale para los {count} fotogramas de este archivo y ningún otro archivo, queda registrada y se puede deshacer.</translation>
    </message>
    <message>
        <source>A pixel is {across:.4f} mm wide. Its height stays unknown: nothing is in millimeters until you draw along a scale that runs downward, too.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Un píxel mide {across:.4f} mm de ancho. Su altura sigue sin conocerse: nada está en milímetros hasta que trace también a lo largo de una escala vertical.</translation>
    </message>
    <message>
        <source>A pixel is {down:.4f} mm high. Its width stays unknown: nothing is in millimeters until you draw along a scale that runs sideways, too.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Un píxel mide {down:.4f} mm de alto. Su anchura sigue sin conocerse: nada está en milímetros hasta que trace también a lo largo de una escala horizontal.</translation>
    </message>
    <message>
        <source>The file states a calibration of its own, of {size:.4f} mm per pixel. Yours would stand in its place.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>El archivo declara una calibración propia, de {size:.4f} mm por píxel. La suya ocuparía su lugar.</translation>
    </message>
    <message>
        <source>Frames chosen: {n}. Analyzed already: {known}.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Fotogramas elegidos: {n}. Ya analizados: {known}.</translation>
    </message>
    <message>
        <source>Speed, against that of the recording</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Velocidad respecto a la de la grabación</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Analyze the &amp;whole screen</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analizar &amp;toda la pantalla</translation>
    </message>
    <message>
        <source>Give the model everything, or its ultrasound image alone; the numbers change</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Dar al modelo todo, o solo su imagen ecográfica; los números cambian</translation>
    </message>
    <message>
        <source>region crop border full frame</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>región recorte borde fotograma completo</translation>
    </message>
    <message>
        <source>Assess by &amp;BI-RADS</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Valorar por &amp;BI-RADS</translation>
    </message>
    <message>
        <source>Fill in your own assessment: descriptors, location, size, category</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Rellene su propia valoración: descriptores, localización, tamaño, categoría</translation>
    </message>
    <message>
        <source>form lexicon category descriptors questionnaire report</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>formulario léxico categoría descriptores cuestionario informe</translation>
    </message>
    <message>
        <source>Si&amp;gn your assessment</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Fir&amp;mar la valoración</translation>
    </message>
    <message>
        <source>Record that you stand by your assessment</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Registrar que responde de su valoración</translation>
    </message>
    <message>
        <source>BI-RADS lock save form</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS bloquear guardar formulario</translation>
    </message>
    <message>
        <source>Amend your assess&amp;ment…</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Enmendar la &amp;valoración…</translation>
    </message>
    <message>
        <source>BI-RADS change correct form</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS cambiar corregir formulario</translation>
    </message>
    <message>
        <source>cine loop movie video start pause</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine bucle película vídeo iniciar pausa</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Reproducir o detener</translation>
    </message>
    <message>
        <source>cine loop movie video speed</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine bucle película vídeo velocidad</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Más rápido</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Má&amp;s lento</translation>
    </message>
    <message>
        <source>cine loop movie video repeat once ping-pong sweep</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine bucle película vídeo repetir una vez ida vuelta barrido</translation>
    </message>
    <message>
        <source>After the last frame: &amp;next way</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Tras el último fotograma: m&amp;odo siguiente</translation>
    </message>
    <message>
        <source>cine loop movie video begin start</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine bucle película vídeo principio inicio</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Primer fotograma</translation>
    </message>
    <message>
        <source>cine loop movie video end</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine bucle película vídeo final</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Ú&amp;ltimo fotograma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Wor&amp;klist</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Lista de t&amp;rabajo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Open files first</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Abra antes archivos</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Abra antes una imagen</translation>
    </message>
    <message>
        <source>This project is blind: only its adjudicator sees what others outlined.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Este proyecto es ciego: solo su adjudicador ve lo que otros contornearon.</translation>
    </message>
    <message>
        <source>Sign your own outlines first. Then you see what others outlined.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Firme primero sus propios contornos. Después verá lo que otros contornearon.</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two have signed outlines of this image.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>No hay nada que comparar: menos de dos han firmado contornos de esta imagen.</translation>
    </message>
    <message>
        <source>{count} images were not written. {why}</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>{count} imágenes no se escribieron. {why}</translation>
    </message>
    <message>
        <source>There are no outlines to export.</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>No hay contornos que exportar.</translation>
    </message>
    <message>
        <source>Outline an image and sign it, or let drafts be exported, too.</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>Contornee una imagen y fírmela, o deje que se exporten también los borradores.</translation>
    </message>
    <message>
        <source>This image was not found.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>No se encontró esta imagen.</translation>
    </message>
    <message>
        <source>COCO instances with run lengths</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>instancias COCO con longitudes de serie (RLE)</translation>
    </message>
    <message>
        <source>COCO instances with polygons</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>instancias COCO con polígonos</translation>
    </message>
    <message>
        <source>masks as PNG, named as in BUSI</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>máscaras en PNG, con nombres como en BUSI</translation>
    </message>
    <message>
        <source>labelme, with the images</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>labelme, con las imágenes</translation>
    </message>
    <message>
        <source>YOLO segmentation, with the images</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>segmentación YOLO, con las imágenes</translation>
    </message>
    <message>
        <source>NIfTI label maps</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>mapas de etiquetas NIfTI</translation>
    </message>
    <message>
        <source>measurements for a spreadsheet</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>medidas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>a folder for python -m training</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>una carpeta para python -m training</translation>
    </message>
    <message>
        <source>Exact; images and calibration are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exacto; las imágenes y la calibración no están en el archivo.</translation>
    </message>
    <message>
        <source>Exact, holes are reached by cuts; images and calibration are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exacto, a los huecos se llega por cortes; las imágenes y la calibración no están en el archivo.</translation>
    </message>
    <message>
        <source>Exact; labels stand in masks.json, calibration nowhere.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exacto; las etiquetas están en masks.json, la calibración en ninguna parte.</translation>
    </message>
    <message>
        <source>Exact, holes are reached by cuts; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exacto, a los huecos se llega por cortes; el texto grabado en las imágenes sigue visible.</translation>
    </message>
    <message>
        <source>Parts become lesions; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Las partes pasan a ser lesiones; el texto grabado en las imágenes sigue visible.</translation>
    </message>
    <message>
        <source>Exact; labels, and what lesions share, stand in a file beside each.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exacto; las etiquetas, y lo que comparten las lesiones, están en un archivo junto a cada uno.</translation>
    </message>
    <message>
        <source>Outlines are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Los contornos no están en el archivo.</translation>
    </message>
    <message>
        <source>Lesions are united; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Las lesiones se unen; el texto grabado en las imágenes sigue visible.</translation>
    </message>
    <message>
        <source>Connect the disk or stick again if it was pulled; else check the spelling.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Vuelva a conectar el disco o la memoria si se desconectó; si no, compruebe la ortografía.</translation>
    </message>
    <message>
        <source>There is no frame that both {one} and {other} have outlined.</source>
        <extracomment>pipeline/reviewing/agreement.py</extracomment>
        <translation>No hay ningún fotograma que hayan contorneado tanto {one} como {other}.</translation>
    </message>
    <message>
        <source>See with `busi-desktop review list` who outlined what; ai stands for the AI.</source>
        <extracomment>pipeline/reviewing/agreement.py</extracomment>
        <translation>Vea con `busi-desktop review list` quién contorneó qué; ai significa la IA.</translation>
    </message>
    <message>
        <source>{reader} has outlined nothing.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{reader} no ha contorneado nada.</translation>
    </message>
    <message>
        <source>No annotation fits.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Ninguna anotación cumple lo pedido.</translation>
    </message>
    <message>
        <source>The folder to write to isn&apos;t empty.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>La carpeta en la que escribir no está vacía.</translation>
    </message>
    <message>
        <source>{name} has another size than its outlines.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{name} no tiene el mismo tamaño que sus contornos.</translation>
    </message>
    <message>
        <source>Outlines are there of {names}.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Hay contornos de {names}.</translation>
    </message>
    <message>
        <source>See with `busi-desktop review list` which there are.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Vea con `busi-desktop review list` cuáles hay.</translation>
    </message>
    <message>
        <source>Name a new folder with --out: nothing is replaced.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Indique una carpeta nueva con --out: no se reemplaza nada.</translation>
    </message>
    <message>
        <source>Report this as a fault of the program: equal files should decode equally.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Notifíquelo como fallo del programa: archivos iguales deberían decodificarse igual.</translation>
    </message>
    <message>
        <source>No image named is called {name}.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Ninguna de las imágenes indicadas se llama {name}.</translation>
    </message>
    <message>
        <source>{count} images are called {name}.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>{count} imágenes se llaman {name}.</translation>
    </message>
    <message>
        <source>Name the folder of the image with --images.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indique la carpeta de la imagen con --images.</translation>
    </message>
    <message>
        <source>Name fewer folders with --images, or import folder by folder.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indique menos carpetas con --images, o importe carpeta por carpeta.</translation>
    </message>
    <message>
        <source>None of the images named has the content {sha256}….</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Ninguna de las imágenes indicadas tiene el contenido {sha256}….</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which of {count} frames it means.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>{name} no dice a cuál de {count} fotogramas se refiere.</translation>
    </message>
    <message>
        <source>Name the folder that holds the unchanged image.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indique la carpeta que contiene la imagen sin cambios.</translation>
    </message>
    <message>
        <source>Add the frame&apos;s number to the name, from 0, as in _f0012.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Añada al nombre el número del fotograma, desde 0, como en _f0012.</translation>
    </message>
    <message>
        <source>The outlines are for {size} pixels, the image has {wanted}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Los contornos son para {size} píxeles, la imagen tiene {wanted}.</translation>
    </message>
    <message>
        <source>{reader} is none of the project&apos;s readers: {names}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>{reader} no está entre los lectores del proyecto: {names}.</translation>
    </message>
    <message>
        <source>{reader} doesn&apos;t adjudicate in this project.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>{reader} no adjudica en este proyecto.</translation>
    </message>
    <message>
        <source>Draw them again at the image&apos;s size, or name the image that they were drawn on.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Dibújelos de nuevo al tamaño de la imagen, o indique la imagen sobre la que se dibujaron.</translation>
    </message>
    <message>
        <source>Check the spelling, or add the name: in the window by Project settings, else by `busi-desktop review project readers`.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Compruebe la ortografía o añada el nombre: en la ventana con Configuración del proyecto, si no con `busi-desktop review project readers`.</translation>
    </message>
    <message>
        <source>Import it as signed, or as the work of {names}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Impórtelo como firmado, o como trabajo de {names}.</translation>
    </message>
    <message>
        <source>This import outlines the same image twice, differently.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Esta importación contornea la misma imagen dos veces, de forma distinta.</translation>
    </message>
    <message>
        <source>Leave one of the two out, or import it as another reader&apos;s.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Deje fuera una de las dos, o impórtela como de otro lector.</translation>
    </message>
    <message>
        <source>{name} is not where it was.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} no está donde estaba.</translation>
    </message>
    <message>
        <source>{name} is none of the project&apos;s images.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} no está entre las imágenes del proyecto.</translation>
    </message>
    <message>
        <source>{name} is not the image that the project lists.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} no es la imagen que figura en el proyecto.</translation>
    </message>
    <message>
        <source>Find it with `busi-desktop review project relink`, or by Find images in the window.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Encuéntrela con `busi-desktop review project relink`, o con Encontrar imágenes en la ventana.</translation>
    </message>
    <message>
        <source>Take it in with `busi-desktop review project add`, or name its folder with --images.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Inclúyala con `busi-desktop review project add`, o indique su carpeta con --images.</translation>
    </message>
    <message>
        <source>Put the unchanged file back, or look for it with `busi-desktop review project relink`.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Reponga el archivo sin cambios, o búsquelo con `busi-desktop review project relink`.</translation>
    </message>
    <message>
        <source>Entry {number} holds an annotation that can&apos;t be read.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>La entrada {number} contiene una anotación que no se puede leer.</translation>
    </message>
    <message>
        <source>{first} and {second} have outlined it.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>{first} y {second} la han contorneado.</translation>
    </message>
    <message>
        <source>Say with --reader or --prefer whose to take, or let them be adjudicated.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>Diga con --reader o --prefer de quién tomarlos, o haga que se adjudiquen.</translation>
    </message>
    <message>
        <source>{name} is no project and no journal of this program.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>{name} no es un proyecto ni un diario de este programa.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file, or move this one elsewhere.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Se dejó como está. Elija otro archivo o mueva este a otro lugar.</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The file has only one frame</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>El archivo tiene un solo fotograma</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Aún no hay resultado</translation>
    </message>
    <message>
        <source>Nothing is being analyzed in a row</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>No se está analizando ninguna serie</translation>
    </message>
    <message>
        <source>Open or make a project first</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Primero abra o cree un proyecto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change: a measurement, a parameter of the mask</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Retirar el último cambio: una medida, un parámetro de la máscara</translation>
    </message>
    <message>
        <source>back revert</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>atrás revertir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Hacer de nuevo el cambio que se retiró</translation>
    </message>
    <message>
        <source>again</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Eliminar la medida</translation>
    </message>
    <message>
        <source>remove erase caliper</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>quitar borrar calibrador</translation>
    </message>
    <message>
        <source>&amp;Copy measurements</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Copiar las medidas</translation>
    </message>
    <message>
        <source>Copy all measurements of this file as text</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Copiar como texto todas las medidas de este archivo</translation>
    </message>
    <message>
        <source>clipboard length size</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>portapapeles longitud tamaño</translation>
    </message>
    <message>
        <source>Lay the measuring tool down: dragging changes the grays again (Esc)</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Dejar la herramienta de medida: arrastrar vuelve a cambiar los grises (Esc)</translation>
    </message>
    <message>
        <source>pointer no tool</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>puntero ninguna herramienta</translation>
    </message>
    <message>
        <source>&amp;Caliper</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Calibrador</translation>
    </message>
    <message>
        <source>Measure a length, then the one across it</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir una longitud y después la transversal</translation>
    </message>
    <message>
        <source>distance length ruler size</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>distancia longitud regla tamaño</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Á&amp;ngulo</translation>
    </message>
    <message>
        <source>Measure an angle with three clicks</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir un ángulo con tres clics</translation>
    </message>
    <message>
        <source>degrees orientation</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>grados orientación</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>Measure axes and area of an ellipse</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir los ejes y el área de una elipse</translation>
    </message>
    <message>
        <source>oval axes area</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>óvalo ejes área</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>Measure area and perimeter of what you draw around</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir el área y el perímetro de lo que usted rodee</translation>
    </message>
    <message>
        <source>polygon contour freehand trace</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>polígono contorno mano alzada trazar</translation>
    </message>
    <message>
        <source>Calibrate by the &amp;scale…</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Calibrar &amp;por la escala…</translation>
    </message>
    <message>
        <source>Draw along the scanner&apos;s own scale and say how long that is: then sizes are in mm</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Trazar a lo largo de la propia escala del ecógrafo y decir cuánto mide: entonces los tamaños están en mm</translation>
    </message>
    <message>
        <source>calibration scale bar millimeter ruler spacing</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>calibración escala barra milímetro regla espaciado</translation>
    </message>
    <message>
        <source>Re&amp;move the calibration by hand</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Qui&amp;tar la calibración a mano</translation>
    </message>
    <message>
        <source>Measure again as the file itself states, or in pixels</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir otra vez como declara el propio archivo, o en píxeles</translation>
    </message>
    <message>
        <source>calibration delete spacing</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>calibración eliminar espaciado</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Abrir archi&amp;vos…</translation>
    </message>
    <message>
        <source>load dicom png</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>cargar dicom png</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Abrir carpe&amp;ta…</translation>
    </message>
    <message>
        <source>load directory</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>cargar directorio</translation>
    </message>
    <message>
        <source>&amp;Close all files</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Cerrar todos los archivos</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>C&amp;opiar el resultado</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>&amp;View as it is seen (PNG, SVG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Vista tal como se ve (PNG, SVG)…</translation>
    </message>
    <message>
        <source>Save the image with the layers that are shown, legend and scale bar</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Guardar la imagen con las capas que se muestran, leyenda y barra de escala</translation>
    </message>
    <message>
        <source>save picture screenshot figure</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>guardar imagen captura figura</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the view</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Copiar imagen &amp;de la vista</translation>
    </message>
    <message>
        <source>Put the view on the clipboard as a picture, with its legend</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Poner la vista en el portapapeles como imagen, con su leyenda</translation>
    </message>
    <message>
        <source>clipboard screenshot</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>portapapeles captura</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Informe (PDF)…</translation>
    </message>
    <message>
        <source>One page for the file: image, outline, measurements, your findings, the AI&apos;s output</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Una página para el archivo: imagen, contorno, medidas, sus hallazgos, la salida de la IA</translation>
    </message>
    <message>
        <source>print document letter</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>imprimir documento carta</translation>
    </message>
    <message>
        <source>Lesion &amp;mask (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Máscara de la lesión (PNG)…</translation>
    </message>
    <message>
        <source>save picture segmentation</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>guardar imagen segmentación</translation>
    </message>
    <message>
        <source>&amp;Probability map (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Mapa de &amp;probabilidad (PNG)…</translation>
    </message>
    <message>
        <source>save picture heat map</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>guardar imagen mapa de calor</translation>
    </message>
    <message>
        <source>Image with lesion &amp;outline (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Imagen con el &amp;contorno (PNG)…</translation>
    </message>
    <message>
        <source>save picture contour</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>guardar imagen contorno</translation>
    </message>
    <message>
        <source>Image with &amp;saliency map (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Imagen con el mapa de &amp;relevancia (PNG)…</translation>
    </message>
    <message>
        <source>save picture grad-cam</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>guardar imagen grad-cam</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Language, theme, text size, mouse and keys</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Idioma, tema, tamaño del texto, ratón y teclas</translation>
    </message>
    <message>
        <source>preferences options language</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>preferencias opciones idioma</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Window and level</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ventana y nivel</translation>
    </message>
    <message>
        <source>drag: right is wider, up is brighter</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastrar: a la derecha, más ancha; arriba, más brillante</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Zoom en el cursor</translation>
    </message>
    <message>
        <source>Ctrl+wheel, drag with the right button, or pinch</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ctrl+rueda, arrastrar con el botón derecho o pellizcar</translation>
    </message>
    <message>
        <source>Gray levels of a part</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Niveles de gris de una parte</translation>
    </message>
    <message>
        <source>drag a box with Ctrl</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastrar un recuadro con Ctrl</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>drag with Space, Shift or the middle button; Alt+arrows; two fingers</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastrar con Space, Shift o el botón central; Alt+flechas; dos dedos</translation>
    </message>
    <message>
        <source>Fit to window, or one of several views alone</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ajustar a la ventana, o una sola de varias vistas</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>hold M</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>mantener M</translation>
    </message>
    <message>
        <source>Show a file at the right</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Mostrar un archivo a la derecha</translation>
    </message>
    <message>
        <source>drag its thumbnail there</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastrar allí su miniatura</translation>
    </message>
    <message>
        <source>Previous or next image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Imagen anterior o siguiente</translation>
    </message>
    <message>
        <source>↑ ↓, or wheel; with Shift ten at once</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>↑ ↓, o rueda; con Shift, de diez en diez</translation>
    </message>
    <message>
        <source>Previous or next frame</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Fotograma anterior o siguiente</translation>
    </message>
    <message>
        <source>← →, or wheel; with Shift ten at once</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>← →, o rueda; con Shift, de diez en diez</translation>
    </message>
    <message>
        <source>First or last frame</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Primer o último fotograma</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go through frames</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Recorrer los fotogramas</translation>
    </message>
    <message>
        <source>drag on the strip or the slider below the image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastrar en la tira o en el control bajo la imagen</translation>
    </message>
    <message>
        <source>Look under the overlays</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Mirar debajo de las superposiciones</translation>
    </message>
    <message>
        <source>hold H, or Space over the image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>mantener H, o Space sobre la imagen</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Mover una medida</translation>
    </message>
    <message>
        <source>drag its point or, once chosen, its line</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastrar su punto o, una vez elegida, su línea</translation>
    </message>
    <message>
        <source>Nudge its point</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Desplazar un poco su punto</translation>
    </message>
    <message>
        <source>arrows, fine with Ctrl, far with Shift; Enter: the next</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>flechas, fino con Ctrl, lejos con Shift; Enter: el siguiente</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ancho del pincel</translation>
    </message>
    <message>
        <source>[ ], or Shift+wheel, with a tool for outlines in hand</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>[ ], o Shift+rueda, con una herramienta de contorno en la mano</translation>
    </message>
    <message>
        <source>Draw around, fill a hole</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Dibujar alrededor, rellenar un hueco</translation>
    </message>
    <message>
        <source>P, F with a tool for outlines in hand</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>P, F con una herramienta de contorno en la mano</translation>
    </message>
    <message>
        <source>Paint or erase, the other way round</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Pintar o borrar, al revés</translation>
    </message>
    <message>
        <source>hold Alt, or press X</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>mantenga Alt o pulse X</translation>
    </message>
    <message>
        <source>Outline by keys</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Contornear con el teclado</translation>
    </message>
    <message>
        <source>with a tool in hand: Enter, then arrows, Enter and Space</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>con una herramienta en la mano: Enter, luego flechas, Enter y Space</translation>
    </message>
    <message>
        <source>Move a lesion</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Mover una lesión</translation>
    </message>
    <message>
        <source>V, then drag it, or the arrows; with Shift ten pixels</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>V, luego arrástrela o use las flechas; con Shift, diez píxeles</translation>
    </message>
    <message>
        <source>Take off with a click to refine</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Quitar con un clic al corregir</translation>
    </message>
    <message>
        <source>right-click, or click with Alt</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>clic derecho, o clic con Alt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>drop files, folders or zip archives anywhere</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>soltar archivos, carpetas o archivos zip en cualquier parte</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>Search all commands by their names, and run one</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Buscar todos los comandos por su nombre y ejecutar uno</translation>
    </message>
    <message>
        <source>palette search</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>paleta búsqueda</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Teclado y ratón</translation>
    </message>
    <message>
        <source>shortcuts cheat sheet help</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>atajos chuleta ayuda teclas</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Cambiar las teclas…</translation>
    </message>
    <message>
        <source>shortcuts remap</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>atajos reasignar</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>Five cards that show where things are</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Cinco tarjetas que muestran dónde están las cosas</translation>
    </message>
    <message>
        <source>introduction help start</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>introducción ayuda empezar</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Open the manual in the browser; it is on this computer and needs no network</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Abrir el manual en el navegador; está en este equipo y no necesita red</translation>
    </message>
    <message>
        <source>guide documentation help handbook</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>guía documentación ayuda manual</translation>
    </message>
    <message>
        <source>What the model is for, what it was made from, and how well it does</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Para qué sirve el modelo, de qué se hizo y qué tal funciona</translation>
    </message>
    <message>
        <source>model card</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>ficha del modelo</translation>
    </message>
    <message>
        <source>&amp;About busi_desktop</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Acerca de busi_desktop</translation>
    </message>
    <message>
        <source>version license</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>&amp;All overlays on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Todas las &amp;superposiciones sí o no</translation>
    </message>
    <message>
        <source>hide show</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>ocultar mostrar</translation>
    </message>
    <message>
        <source>&amp;Image on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Imagen sí o no</translation>
    </message>
    <message>
        <source>&amp;Superpixels on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Superpí&amp;xeles sí o no</translation>
    </message>
    <message>
        <source>&amp;Probability map on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Mapa de &amp;probabilidad sí o no</translation>
    </message>
    <message>
        <source>&amp;Lesion mask on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Máscara de la &amp;lesión sí o no</translation>
    </message>
    <message>
        <source>segmentation outline contour</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>segmentación contorno</translation>
    </message>
    <message>
        <source>&amp;Grad-CAM on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Grad-CAM sí o no</translation>
    </message>
    <message>
        <source>saliency heat map explanation</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>relevancia mapa de calor explicación</translation>
    </message>
    <message>
        <source>Ground &amp;truth on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Verdad de referencia sí o no</translation>
    </message>
    <message>
        <source>reference mask dice expert</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>referencia máscara dice experto ground truth</translation>
    </message>
    <message>
        <source>crop screen masked border</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>recorte pantalla enmascarado borde</translation>
    </message>
    <message>
        <source>&amp;My outlines on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Mis contornos sí o no</translation>
    </message>
    <message>
        <source>reader annotation drawing contour</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>lector anotación dibujo contorno</translation>
    </message>
    <message>
        <source>Lesion mask: &amp;outline or fill</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Máscara de la lesión: &amp;contorno o relleno</translation>
    </message>
    <message>
        <source>Show one layer after the other alone, and then all again</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Mostrar una capa tras otra a solas y después todas de nuevo</translation>
    </message>
    <message>
        <source>solo single only</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>solo única sola</translation>
    </message>
    <message>
        <source>&amp;Reset layers</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Restablecer las capas</translation>
    </message>
    <message>
        <source>&amp;Choose and move a lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Elegir y mover una lesión</translation>
    </message>
    <message>
        <source>Click an outline to work on it; drag it to move it</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Haga clic en un contorno para trabajar en él; arrástrelo para moverlo</translation>
    </message>
    <message>
        <source>select pointer edit annotation</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>seleccionar puntero editar anotación</translation>
    </message>
    <message>
        <source>Clic&amp;k to refine</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Corregir con cli&amp;cs</translation>
    </message>
    <message>
        <source>Click what is missing, right-click what is too much: the outline follows</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Clic en lo que falta, clic derecho en lo que sobra: el contorno sigue</translation>
    </message>
    <message>
        <source>correct magic wand interactive segment positive negative click</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>corregir varita mágica segmentación interactiva positivo negativo clic</translation>
    </message>
    <message>
        <source>&amp;Paint with superpixels</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Pintar con superpí&amp;xeles</translation>
    </message>
    <message>
        <source>Click cells of similar gray, or drag over them (S while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Haga clic en celdas de gris parecido o arrastre sobre ellas (S mientras contornea)</translation>
    </message>
    <message>
        <source>slic cell region paint</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>slic celda región pintar</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>Paint a lesion; [ and ] change the size, Alt erases</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Pintar una lesión; [ y ] cambian el tamaño, Alt borra</translation>
    </message>
    <message>
        <source>paint draw mask edit annotation segment</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>pintar dibujar máscara editar anotación segmentar</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>Take pixels off a lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Quitar píxeles de una lesión</translation>
    </message>
    <message>
        <source>rub out remove mask</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>borrar quitar máscara</translation>
    </message>
    <message>
        <source>Draw around a lesion, or click its corners (P while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Dibuje alrededor de una lesión o haga clic en sus esquinas (P mientras contornea)</translation>
    </message>
    <message>
        <source>polygon freehand lasso contour</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>polígono mano alzada lazo contorno</translation>
    </message>
    <message>
        <source>&amp;Fill a hole</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Rellenar un &amp;hueco</translation>
    </message>
    <message>
        <source>Click a hole of the lesion to fill it (F while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Haga clic en un hueco de la lesión para rellenarlo (F mientras contornea)</translation>
    </message>
    <message>
        <source>bucket close gap</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>cubo cerrar hueco</translation>
    </message>
    <message>
        <source>S&amp;wap painting and erasing</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Intercambiar pintar &amp;y borrar</translation>
    </message>
    <message>
        <source>What adds takes off, and the other way round; Alt does so while it is held</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Lo que añade quita, y al revés; Alt hace lo mismo mientras se pulsa</translation>
    </message>
    <message>
        <source>subtract add invert</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>restar sumar invertir</translation>
    </message>
    <message>
        <source>Start from the AI&apos;s &amp;mask</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Partir de la máscara de la &amp;IA</translation>
    </message>
    <message>
        <source>Take the AI&apos;s mask over as your outlines, and correct them; the AI&apos;s stays</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Tomar la máscara de la IA como sus contornos y corregirlos; la de la IA se conserva</translation>
    </message>
    <message>
        <source>take over copy prediction correct</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>tomar copiar predicción corregir</translation>
    </message>
    <message>
        <source>&amp;New lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Lesión &amp;nueva</translation>
    </message>
    <message>
        <source>What you draw next is another lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Lo que dibuje a continuación es otra lesión</translation>
    </message>
    <message>
        <source>add second multifocal</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>añadir segunda multifocal</translation>
    </message>
    <message>
        <source>&amp;Join all lesions into one</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Unir todas las lesiones en una</translation>
    </message>
    <message>
        <source>merge unite</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>fusionar unir</translation>
    </message>
    <message>
        <source>Turn to the next frame of the cine with these outlines, and correct them there</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Pasar al fotograma siguiente del cine con estos contornos y corregirlos ahí</translation>
    </message>
    <message>
        <source>Follow through the ne&amp;xt frames…</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Seguir en l&amp;os fotogramas siguientes…</translation>
    </message>
    <message>
        <source>To the next contour of the AI&apos;s probability map (Ctrl+[ while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Hasta la siguiente curva de nivel del mapa de probabilidad de la IA (Ctrl+[ mientras contornea)</translation>
    </message>
    <message>
        <source>threshold larger bigger expand heat probability</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>umbral mayor agrandar ampliar expandir calor probabilidad</translation>
    </message>
    <message>
        <source>To the next contour of the AI&apos;s probability map (Ctrl+] while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Hasta la siguiente curva de nivel del mapa de probabilidad de la IA (Ctrl+] mientras contornea)</translation>
    </message>
    <message>
        <source>threshold smaller contract heat probability</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>umbral menor encoger contraer reducir calor probabilidad</translation>
    </message>
    <message>
        <source>label class</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>etiqueta clase</translation>
    </message>
    <message>
        <source>This lesion is mali&amp;gnant</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Esta &amp;lesión es maligna</translation>
    </message>
    <message>
        <source>This lesion is &amp;unsure</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Esta lesión es du&amp;dosa</translation>
    </message>
    <message>
        <source>label class unknown</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>etiqueta clase desconocida</translation>
    </message>
    <message>
        <source>&amp;Lock this lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Blo&amp;quear esta lesión</translation>
    </message>
    <message>
        <source>Nothing changes a locked lesion; the same key opens it again</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Nada cambia una lesión bloqueada; la misma tecla la desbloquea</translation>
    </message>
    <message>
        <source>protect padlock</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>proteger candado</translation>
    </message>
    <message>
        <source>Clea&amp;r all outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Bo&amp;rrar todos los contornos</translation>
    </message>
    <message>
        <source>Take all lesions away that aren&apos;t locked; Ctrl+Z brings them back</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Quitar todas las lesiones que no estén bloqueadas; Ctrl+Z las recupera</translation>
    </message>
    <message>
        <source>delete empty reset</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>borrar vaciar restablecer</translation>
    </message>
    <message>
        <source>Go back to the outlines that this draft began with; Ctrl+Z undoes that</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Volver a los contornos con los que empezó este borrador; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>revert restore</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>revertir restaurar</translation>
    </message>
    <message>
        <source>&amp;Sign these outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Fir&amp;mar estos contornos</translation>
    </message>
    <message>
        <source>Stand by what is outlined, or that there is no lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Responder de lo contorneado o de que no hay lesión</translation>
    </message>
    <message>
        <source>finish done confirm accept</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>terminar listo confirmar aceptar</translation>
    </message>
    <message>
        <source>Take your signature back; the signed outlines stay in the journal</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Retirar su firma; los contornos firmados quedan en el diario</translation>
    </message>
    <message>
        <source>amend reopen unlock</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>enmendar reabrir desbloquear</translation>
    </message>
    <message>
        <source>window level preset contrast</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>ventana nivel preajuste contraste</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Ajustar a la ventana</translation>
    </message>
    <message>
        <source>whole image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>imagen entera</translation>
    </message>
    <message>
        <source>&amp;Actual pixels (1:1)</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Píx&amp;eles reales (1:1)</translation>
    </message>
    <message>
        <source>100 % zoom</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>100 % zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Acer&amp;car</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Real si&amp;ze</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>A millimeter of tissue on a millimeter of the screen, if the file is calibrated</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Un milímetro de tejido en un milímetro de la pantalla, si el archivo está calibrado</translation>
    </message>
    <message>
        <source>life size millimeter zoom</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>tamaño natural milímetro zoom</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>A lens around the pointer, for as long as M is held</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Una lente en torno al puntero, mientras se mantenga M</translation>
    </message>
    <message>
        <source>lens loupe enlarge</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>lente lupa ampliar</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The gray levels of the file</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Los niveles de gris del archivo</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Realce</translation>
    </message>
    <message>
        <source>Brighter, with more contrast: for dark images</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Más brillo y más contraste: para imágenes oscuras</translation>
    </message>
    <message>
        <source>&amp;Soft</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Suave</translation>
    </message>
    <message>
        <source>Less contrast: shows what is nearly black</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Menos contraste: muestra lo que es casi negro</translation>
    </message>
    <message>
        <source>&amp;Full range</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Rango &amp;completo</translation>
    </message>
    <message>
        <source>From the darkest to the brightest gray of this image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Del gris más oscuro al más claro de esta imagen</translation>
    </message>
    <message>
        <source>Spread the grays of what is seen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Repartir los grises de lo que se ve</translation>
    </message>
    <message>
        <source>Back to the &amp;preset</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Volver al preaj&amp;uste</translation>
    </message>
    <message>
        <source>Take back what was changed by dragging</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Retirar lo que se cambió arrastrando</translation>
    </message>
    <message>
        <source>&amp;Reset view, window and level</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Restablecer &amp;vista, ventana y nivel</translation>
    </message>
    <message>
        <source>window level</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>ventana nivel</translation>
    </message>
    <message>
        <source>Second ima&amp;ge</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Segun&amp;da imagen</translation>
    </message>
    <message>
        <source>Show another image beside this one</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Mostrar otra imagen junto a esta</translation>
    </message>
    <message>
        <source>layout two up compare side by side transverse longitudinal</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>disposición dos comparar lado a lado transversal longitudinal</translation>
    </message>
    <message>
        <source>It stays there while you go on to others</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Se queda ahí mientras usted pasa a otras</translation>
    </message>
    <message>
        <source>second view pin hold</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>segunda vista fijar mantener</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and place</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Vincular &amp;zoom y lugar</translation>
    </message>
    <message>
        <source>Let the two images be zoomed and moved together</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ampliar y mover las dos imágenes juntas</translation>
    </message>
    <message>
        <source>synchronize lock</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>sincronizar bloquear</translation>
    </message>
    <message>
        <source>Keys for zoom and gray levels go to the view with the bright frame</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Las teclas de zoom y niveles de gris van a la vista del marco brillante</translation>
    </message>
    <message>
        <source>active switch</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>activa cambiar</translation>
    </message>
    <message>
        <source>Ke&amp;y image</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>I&amp;magen clave</translation>
    </message>
    <message>
        <source>Put a star on this frame, or take it away</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Poner una estrella en este fotograma, o quitarla</translation>
    </message>
    <message>
        <source>star bookmark favorite mark</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>estrella marcador favorito marca</translation>
    </message>
    <message>
        <source>What the file says of patient and study; the same key covers it again</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Lo que el archivo dice de paciente y estudio; la misma tecla lo cubre de nuevo</translation>
    </message>
    <message>
        <source>name identity header dicom information birth</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>nombre identidad cabecera dicom información nacimiento</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Imagen anterior</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Fotograma s&amp;iguiente</translation>
    </message>
    <message>
        <source>Previous fram&amp;e</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Fotograma anterior</translation>
    </message>
    <message>
        <source>Preprocessing &amp;steps</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Pas&amp;os de preprocesamiento</translation>
    </message>
    <message>
        <source>See what each preprocessing step makes of the frame</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ver qué hace del fotograma cada paso de preprocesamiento</translation>
    </message>
    <message>
        <source>preprocessing inspector</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>preprocesamiento inspector</translation>
    </message>
    <message>
        <source>&amp;Compare image and step</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Compa&amp;rar imagen y paso</translation>
    </message>
    <message>
        <source>Side by side, behind a divider, or as their difference: go to the next</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Lado a lado, tras un divisor o como su diferencia: pasar al siguiente</translation>
    </message>
    <message>
        <source>wipe swipe split difference map before after</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>cortina deslizar dividir mapa de diferencias antes después</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>theme night reading room colors</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>tema noche sala de lectura colores</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>theme bright day colors</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>tema brillante día colores</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>theme system colors automatic</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>tema sistema colores automático</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>font bigger size scale</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>fuente letra mayor tamaño escala</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>font size scale</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>fuente letra tamaño escala</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>font size reset 100 %</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>fuente tamaño restablecer 100 %</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Pantalla com&amp;pleta</translation>
    </message>
    <message>
        <source>maximize</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>Reset pane&amp;ls</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Resta&amp;blecer los paneles</translation>
    </message>
    <message>
        <source>docks windows</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>paneles ventanas</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Make a project of a folder or of the files that are open</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Crear un proyecto de una carpeta o de los archivos abiertos</translation>
    </message>
    <message>
        <source>create worklist busi annotate</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>crear lista de trabajo busi anotar</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Abrir pro&amp;yecto…</translation>
    </message>
    <message>
        <source>Open a project file (.busi)</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Abrir un archivo de proyecto (.busi)</translation>
    </message>
    <message>
        <source>load worklist busi</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>cargar lista de trabajo busi</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Cerrar &amp;proyecto</translation>
    </message>
    <message>
        <source>Go back to your own journal; all work is saved</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Volver a su propio diario; todo el trabajo está guardado</translation>
    </message>
    <message>
        <source>leave worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>salir lista de trabajo</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy of your work…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Guardar una copi&amp;a de su trabajo…</translation>
    </message>
    <message>
        <source>Write all that was done here to another file, also what can&apos;t be saved in its place</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Escribir todo lo hecho aquí en otro archivo, también lo que no se puede guardar en su lugar</translation>
    </message>
    <message>
        <source>backup duplicate rescue stick disk full</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>copia de seguridad duplicar rescatar memoria disco lleno</translation>
    </message>
    <message>
        <source>adjudicate take over consensus copy</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>adjudicar tomar consenso copiar</translation>
    </message>
    <message>
        <source>The image behind this one, in the worklist&apos;s order and filter</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>La imagen siguiente a esta, según el orden y filtro de la lista de trabajo</translation>
    </message>
    <message>
        <source>image forward case</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>imagen adelante caso</translation>
    </message>
    <message>
        <source>&amp;Next in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Siguiente en la lista de trabajo</translation>
    </message>
    <message>
        <source>The image before this one, in the worklist&apos;s order and filter</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>La imagen anterior a esta, según el orden y filtro de la lista de trabajo</translation>
    </message>
    <message>
        <source>image back case</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>imagen atrás caso</translation>
    </message>
    <message>
        <source>&amp;Previous in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Anterior en la lista de trabajo</translation>
    </message>
    <message>
        <source>The next image that you have still to read, or that needs a person</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>La próxima imagen que le falta leer, o que necesita a una persona</translation>
    </message>
    <message>
        <source>jump unread open todo uncertain</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>saltar sin leer abierta pendiente incierta</translation>
    </message>
    <message>
        <source>Next for &amp;me</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Siguiente para &amp;mí</translation>
    </message>
    <message>
        <source>Show the worklist, and type a part of a name or note</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Mostrar la lista de trabajo y escribir parte de un nombre o nota</translation>
    </message>
    <message>
        <source>search filter list panel</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>buscar filtro lista panel</translation>
    </message>
    <message>
        <source>&amp;Find in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Say who shall read the images that are chosen</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Decir quién leerá las imágenes elegidas</translation>
    </message>
    <message>
        <source>reader colleague give</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>lector colega dar</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>As&amp;ignar a…</translation>
    </message>
    <message>
        <source>Write a note on this image; it stands in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Escribir una nota sobre esta imagen; aparece en la lista de trabajo</translation>
    </message>
    <message>
        <source>comment remark memo</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>comentario observación</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>Ask that a third reader decides about the images that are chosen</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Pedir que un tercer lector decida sobre las imágenes elegidas</translation>
    </message>
    <message>
        <source>third opinion arbitration consensus</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>tercera opinión arbitraje consenso</translation>
    </message>
    <message>
        <source>Mark for a&amp;djudication, or no longer</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Marcar para a&amp;djudicación, o ya no</translation>
    </message>
    <message>
        <source>Let the AI answer for all images of the list; then sort by what needs a person most</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Deje que la IA responda a todas las imágenes de la lista; luego ordene por lo que más necesita a una persona</translation>
    </message>
    <message>
        <source>batch run all uncertain</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>lote ejecutar todas inciertas</translation>
    </message>
    <message>
        <source>Anal&amp;yze what is listed</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Anali&amp;zar lo listado</translation>
    </message>
    <message>
        <source>Show what two readers, or a reader and the AI, outlined on this image</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Mostrar lo que dos lectores, o un lector y la IA, contornearon en esta imagen</translation>
    </message>
    <message>
        <source>adjudicate decide difference side by side agreement</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>adjudicar decidir diferencia lado a lado concordancia acuerdo</translation>
    </message>
    <message>
        <source>Show the readers compared over each other, or beside each other</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Mostrar los lectores comparados uno sobre otro o uno junto a otro</translation>
    </message>
    <message>
        <source>adjudicate overlay two views</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>adjudicar superponer dos vistas</translation>
    </message>
    <message>
        <source>Begin with the outlines of the first reader</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Empezar con los contornos del primer lector</translation>
    </message>
    <message>
        <source>Begin with the outlines of the second reader</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Empezar con los contornos del segundo lector</translation>
    </message>
    <message>
        <source>Begin with the pixels that both have</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Empezar con los píxeles que tienen ambos</translation>
    </message>
    <message>
        <source>Begin with the pixels that one of the two has</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Empezar con los píxeles que tiene al menos uno de los dos</translation>
    </message>
    <message>
        <source>Begin with the pixels of most of all readers</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Empezar con los píxeles de la mayoría de todos los lectores</translation>
    </message>
    <message>
        <source>How far readers agree with one another and with the AI, over all images</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Hasta qué punto concuerdan los lectores entre sí y con la IA, en todas las imágenes</translation>
    </message>
    <message>
        <source>dice hausdorff kappa statistics table report disagree</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>dice hausdorff kappa estadística tabla informe discrepar acuerdo</translation>
    </message>
    <message>
        <source>Take the images of a folder into the project</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Incluir en el proyecto las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>import folder more</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>importar carpeta más</translation>
    </message>
    <message>
        <source>Add &amp;images…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Añadi&amp;r imágenes…</translation>
    </message>
    <message>
        <source>Look in a folder for images that are not where they were, by their content</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Buscar en una carpeta, por su contenido, imágenes que no están donde estaban</translation>
    </message>
    <message>
        <source>relink missing moved lost</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>reenlazar faltan movidas perdidas</translation>
    </message>
    <message>
        <source>Find ima&amp;ges…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Encontrar imá&amp;genes…</translation>
    </message>
    <message>
        <source>Write the project&apos;s outlines for another program, as a table, or to train with</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Escribir los contornos del proyecto para otro programa, como tabla o para entrenar</translation>
    </message>
    <message>
        <source>annotations coco png nifti labelme yolo csv training masks save</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>anotaciones coco png nifti labelme yolo csv entrenamiento máscaras guardar</translation>
    </message>
    <message>
        <source>Readers, adjudicator, and what readers may see</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Lectores, adjudicador y lo que los lectores pueden ver</translation>
    </message>
    <message>
        <source>blind read first options</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>ciego lectura primero opciones</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Configuración del proyecto…</translation>
    </message>
    <message>
        <source>Not what the model saw</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>No es lo que vio el modelo</translation>
    </message>
    <message>
        <source>How image and step are compared (Shift+C: the next way)</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Cómo se comparan imagen y paso (Shift+C: el modo siguiente)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Preprocessing step behind the divider</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Paso de preprocesamiento tras el divisor</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Compare: {mode}</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Comparar: {mode}</translation>
    </message>
    <message>
        <source>After: {step}</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Después: {step}</translation>
    </message>
    <message>
        <source>{step} − image</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{step} − imagen</translation>
    </message>
    <message>
        <source>{title}
Preview at half resolution</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{title}
Vista previa a media resolución</translation>
    </message>
    <message>
        <source>{title}
Filter responses have no difference map</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{title}
Las respuestas de los filtros no tienen mapa de diferencias</translation>
    </message>
    <message>
        <source>This project is blind: only its adjudicator sees how far readers agree.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Este proyecto es ciego: solo su adjudicador ve hasta qué punto concuerdan los lectores.</translation>
    </message>
    <message>
        <source>This image is not open. Open it, then compare readers.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Esta imagen no está abierta. Ábrala y después compare lectores.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Save the images&apos; figures</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Guardar las cifras de las imágenes</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>95 % interval in brackets: images were drawn again by chance 2000 times.</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Entre corchetes, intervalo del 95 %: las imágenes se sortearon de nuevo 2000 veces.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Dice</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>κ class</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ clase</translation>
    </message>
    <message>
        <source>κ BI-RADS, weighted</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ BI-RADS, ponderado</translation>
    </message>
    <message>
        <source>κ read first, weighted</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ lectura primero, ponderado</translation>
    </message>
    <message>
        <source>No lesion: both · one</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Sin lesión: ambos · uno</translation>
    </message>
    <message>
        <source>Those who signed outlines of the same images</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Quienes firmaron contornos de las mismas imágenes</translation>
    </message>
    <message>
        <source>How many images both have outlined</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Cuántas imágenes han contorneado ambos</translation>
    </message>
    <message>
        <source>Images in which both, or only one, saw no lesion</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Imágenes en las que ambos, o solo uno, no vieron lesión</translation>
    </message>
    <message>
        <source>Agreement – busi_desktop</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Concordancia – busi_desktop</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Calcular de nuevo</translation>
    </message>
    <message>
        <source>&amp;Add the AI</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Añadir la IA</translation>
    </message>
    <message>
        <source>Let the AI outline all signed images, and keep its outlines in the project</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Hacer que la IA contornee todas las imágenes firmadas y guardar sus contornos en el proyecto</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Agreement of each two</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Concordancia de cada par</translation>
    </message>
    <message>
        <source>Images, the greatest disagreement first</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Imágenes, la mayor discordancia primero</translation>
    </message>
    <message>
        <source>Enter or a double click shows the difference on the image</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Enter o un doble clic muestra la diferencia en la imagen</translation>
    </message>
    <message>
        <source>Write the figures into a file</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Escribir las cifras en un archivo</translation>
    </message>
    <message>
        <source>Signed outlines are compared.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Se comparan los contornos firmados.</translation>
    </message>
    <message>
        <source>Overlap: 1 is the same, 0 is none. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Solapamiento: 1 es idéntico, 0 es ninguno. {interval}</translation>
    </message>
    <message>
        <source>Distance of the outlines without the farthest 5 %. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Distancia entre los contornos sin el 5 % más alejado. {interval}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of benign, malignant, normal. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa de Cohen de benigno, maligno, normal. {interval}</translation>
    </message>
    <message>
        <source>Quadratically weighted kappa of signed categories. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa con ponderación cuadrática de las categorías firmadas. {interval}</translation>
    </message>
    <message>
        <source>Quadratically weighted kappa of locked readings. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa con ponderación cuadrática de las lecturas fijadas. {interval}</translation>
    </message>
    <message>
        <source>&amp;Figures as CSV…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Cifras como CSV…</translation>
    </message>
    <message>
        <source>&amp;Images as CSV…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Imágenes como CSV…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>I&amp;nforme como PDF…</translation>
    </message>
    <message>
        <source>No two have signed outlines of the same image yet.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Aún no hay dos que hayan firmado contornos de la misma imagen.</translation>
    </message>
    <message>
        <source>The AI is left out while you read first.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>La IA queda fuera en el modo «lectura primero».</translation>
    </message>
    <message>
        <source>{names}: the greatest disagreement first</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>{names}: la mayor discordancia primero</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Compare readers first</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Primero compare lectores</translation>
    </message>
    <message>
        <source>A majority needs three readers</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Una mayoría requiere tres lectores</translation>
    </message>
    <message>
        <source>Only {name}, solid line</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Solo {name}, línea continua</translation>
    </message>
    <message>
        <source>Only {name}, dashed line</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Solo {name}, línea discontinua</translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Sign as adjudicated</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Firmar como adjudicado</translation>
    </message>
    <message>
        <source>First reader</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Primer lector</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>See what two readers outlined on this image, and decide between them.</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Vea lo que dos lectores contornearon en esta imagen y decida entre ellos.</translation>
    </message>
    <message>
        <source>Whose outlines are compared</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>De quién son los contornos que se comparan</translation>
    </message>
    <message>
        <source>Difference or side by side (Ctrl+Shift+D)</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Diferencia o lado a lado (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Your outlines decide between the readers ({keys})</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Sus contornos deciden entre los lectores ({keys})</translation>
    </message>
    <message>
        <source>Those of {name}</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Contornos: {name}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>Concordancia de los lectores</translation>
    </message>
    <message>
        <source>Signed outlines are compared. In brackets: 95 % intervals, drawn by files. Images in which both see no lesion raise no mean; where one does, Dice is 0.</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>Se comparan los contornos firmados. Entre corchetes: intervalos del 95 %, sorteados por archivos. Las imágenes en las que ninguno de los dos ve una lesión no elevan ninguna media; donde solo uno la ve, Dice es 0.</translation>
    </message>
    <message>
        <source>Hausdorff 95 %</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Hausdorff 95 %</translation>
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
        <translation>Lectura primero</translation>
    </message>
    <message>
        <source>Both: no lesion</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Ambos: sin lesión</translation>
    </message>
    <message>
        <source>Dice {dice}</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Dice {dice}</translation>
    </message>
    <message>
        <source>Only one sees a lesion</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Solo uno ve una lesión</translation>
    </message>
    <message>
        <source>{time}, adjudicated</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>{time}, adjudicado</translation>
    </message>
    <message>
        <source>A mistake of ours</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Un error nuestro</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>no se pudo escribir</translation>
    </message>
    <message>
        <source>About busi_desktop</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Acerca de busi_desktop</translation>
    </message>
    <message>
        <source>More under Help, About the model.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Más en Ayuda, Acerca del modelo.</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Construido con</translation>
    </message>
    <message>
        <source>Licence texts: THIRD_PARTY.md</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Textos de las licencias: THIRD_PARTY.md</translation>
    </message>
    <message>
        <source>The program made a mistake (error {id}). Your files are untouched.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>El programa cometió un error (error {id}). Sus archivos están intactos.</translation>
    </message>
    <message>
        <source>You can go on working. Please send the crash file to us; it holds no image, no patient and no file name.

Crash file: {where}</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Puede seguir trabajando. Envíenos el archivo de errores; no contiene ninguna imagen, ningún paciente ni ningún nombre de archivo.

Archivo de errores: {where}</translation>
    </message>
    <message>
        <source>The model is loaded with the first image.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>El modelo se carga con la primera imagen.</translation>
    </message>
    <message>
        <source>0 unchanged</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>0 sin cambios</translation>
    </message>
    <message>
        <source>+{number} brighter</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>+{number} más claro</translation>
    </message>
    <message>
        <source>−{number} darker</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>−{number} más oscuro</translation>
    </message>
    <message>
        <source>Divider between image and step</source>
        <extracomment>ui/divider.py</extracomment>
        <translation>Divisor entre imagen y paso</translation>
    </message>
    <message>
        <source>Drag, or move with ← and → (Shift: further; Home, End: all)</source>
        <extracomment>ui/divider.py</extracomment>
        <translation>Arrastrar, o mover con ← y → (Shift: más lejos; Home, End: todo)</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>trazo de pincel</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>trazo de goma</translation>
    </message>
    <message>
        <source>Paint: drag over the lesion · [ ] or Shift+wheel: size · X swaps</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>Pintar: arrastre sobre la lesión · [ ] o Shift+rueda: tamaño · X intercambia</translation>
    </message>
    <message>
        <source>Erase: drag over what is too much · [ ] or Shift+wheel: size · X swaps</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>Borrar: arrastre sobre lo que sobra · [ ] o Shift+rueda: tamaño · X intercambia</translation>
    </message>
    <message>
        <source>Outline a lesion first</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>Contornee primero una lesión</translation>
    </message>
    <message>
        <source>This is the last frame</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>Este es el último fotograma</translation>
    </message>
    <message>
        <source>You have outlined this frame already: nothing was copied</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>Ya ha contorneado este fotograma: no se copió nada</translation>
    </message>
    <message>
        <source>These outlines are signed · Change them by the menu Outline</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Estos contornos están firmados · Cámbielos con el menú Contorno</translation>
    </message>
    <message>
        <source>Nothing is outlined here · Sign again to say: no lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Aquí no hay nada contorneado · Firme otra vez para decir: sin lesión</translation>
    </message>
    <message>
        <source>What you draw next is a new lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Lo que dibuje a continuación es una lesión nueva</translation>
    </message>
    <message>
        <source>The AI outlines nothing on this image</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>La IA no contornea nada en esta imagen</translation>
    </message>
    <message>
        <source>Taken over. Correct it, then sign it.</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Contornos tomados. Corríjalos y después fírmelos.</translation>
    </message>
    <message>
        <source>Signed as adjudicated</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Firmado como adjudicado</translation>
    </message>
    <message>
        <source>There is no AI map to follow on this image</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>En esta imagen no hay un mapa de la IA que seguir</translation>
    </message>
    <message>
        <source>Signed: no lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Firmado: sin lesión</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed. Lesions without a label: {count}</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Firmado. Lesiones sin etiqueta: {count}</translation>
    </message>
    <message>
        <source>Not saved yet!</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>¡Aún no guardado!</translation>
    </message>
    <message>
        <source>This lesion is locked · Ctrl+Shift+L opens it</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Esta lesión está bloqueada · Ctrl+Shift+L la desbloquea</translation>
    </message>
    <message>
        <source>All strokes are saved.</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Todos los trazos están guardados.</translation>
    </message>
    <message>
        <source>filling</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>relleno</translation>
    </message>
    <message>
        <source>Click a hole in the lesion to fill it · Alt or X removes a loose part</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Haga clic en un hueco de la lesión para rellenarlo · Alt o X quita una parte suelta</translation>
    </message>
    <message>
        <source>Click a loose part of the lesion to remove it · X swaps</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Haga clic en una parte suelta de la lesión para quitarla · X intercambia</translation>
    </message>
    <message>
        <source>There is no part of this lesion here</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Aquí no hay ninguna parte de esta lesión</translation>
    </message>
    <message>
        <source>There is no hole of this lesion here</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Aquí no hay ningún hueco de esta lesión</translation>
    </message>
    <message>
        <source>No lesion yet. Paint one (B), or start from the AI&apos;s mask (Ctrl+M).</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Aún no hay lesión. Pinte una (B) o parta de la máscara de la IA (Ctrl+M).</translation>
    </message>
    <message>
        <source>Draw on this lesion</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Dibujar en esta lesión</translation>
    </message>
    <message>
        <source>What you take this lesion for (Ctrl+1, 2, 3)</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Por qué toma esta lesión (Ctrl+1, 2, 3)</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Nothing changes a locked lesion (Ctrl+Shift+L)</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Nada cambia una lesión bloqueada (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Delete this lesion; Ctrl+Z brings it back</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Borrar esta lesión; Ctrl+Z la recupera</translation>
    </message>
    <message>
        <source>Work on lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Trabajar en la lesión {number}</translation>
    </message>
    <message>
        <source>What lesion {number} is</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Qué es la lesión {number}</translation>
    </message>
    <message>
        <source>Lock lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Bloquear la lesión {number}</translation>
    </message>
    <message>
        <source>Delete lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Borrar la lesión {number}</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Who outlines?</source>
        <extracomment>ui/editing/naming.py</extracomment>
        <translation>¿Quién contornea?</translation>
    </message>
    <message>
        <source>Your name or initials; they stand beside your outlines</source>
        <extracomment>ui/editing/naming.py</extracomment>
        <translation>Su nombre o iniciales; figuran junto a sus contornos</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>To keep it, save a copy of your work elsewhere (File menu).</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Para conservarlo, guarde una copia de su trabajo en otro lugar (menú Archivo).</translation>
    </message>
    <message>
        <source>Put the right one back, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Vuelva a poner el correcto o guarde una copia de su trabajo en otro lugar (menú Archivo).</translation>
    </message>
    <message>
        <source>Free some space, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Libere espacio o guarde una copia de su trabajo en otro lugar (menú Archivo).</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Pida el derecho de escribir ahí o guarde una copia de su trabajo en otro lugar (menú Archivo).</translation>
    </message>
    <message>
        <source>Delete files that you don&apos;t need, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Borre archivos que no necesite o guarde una copia de su trabajo en otro lugar (menú Archivo).</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Compruebe que el disco está conectado o guarde una copia de su trabajo en otro lugar (menú Archivo).</translation>
    </message>
    <message>
        <source>Connect the disk or stick again, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Vuelva a conectar el disco o la memoria, o guarde una copia de su trabajo en otro lugar (menú Archivo).</translation>
    </message>
    <message>
        <source>Copy the file and the one beside it that ends in -journal to a place that you may write to.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Copie el archivo, y el que está a su lado y termina en -journal, a un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>{count} entries came back from the backup.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>{count} entradas volvieron de la copia de seguridad.</translation>
    </message>
    <message>
        <source>If it wasn&apos;t put back on purpose, close the program and type: busi-desktop review mend --journal FILE.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>Si no se repuso a propósito, cierre el programa y escriba: busi-desktop review mend --journal FILE.</translation>
    </message>
    <message>
        <source>From measurement…</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>De una medición…</translation>
    </message>
    <message>
        <source>From nipple, cm</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Del pezón, cm</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Width of the brush in pixels</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Ancho del pincel en píxeles</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ], Shift+wheel)</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Ancho del pincel ([ y ], Shift+rueda)</translation>
    </message>
    <message>
        <source>Erase instead of painting (X)</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Borrar en vez de pintar (X)</translation>
    </message>
    <message>
        <source>What adds takes off, and the other way round</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Lo que añade quita, y al revés</translation>
    </message>
    <message>
        <source>How much to smooth, grow or shrink</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Cuánto suavizar, agrandar o encoger</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>Start from the AI&apos;s mask</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Partir de la máscara de la IA</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Lesión nueva</translation>
    </message>
    <message>
        <source>Join all</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Unir todas</translation>
    </message>
    <message>
        <source>To next frame</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Al siguiente fotograma</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Fill all that the lesion surrounds</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Rellenar todo lo que la lesión rodea</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Take bumps and notches off the outline</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Quitar bultos y muescas del contorno</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Move the outline outward</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Mover el contorno hacia fuera</translation>
    </message>
    <message>
        <source>Shrink</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Encoger</translation>
    </message>
    <message>
        <source>Move the outline inward</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Mover el contorno hacia dentro</translation>
    </message>
    <message>
        <source>Nothing outlined on this image yet.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Aún no hay nada contorneado en esta imagen.</translation>
    </message>
    <message>
        <source>Draft, not signed.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Borrador, sin firmar.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Firmado.</translation>
    </message>
    <message>
        <source>Adjudicated.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Adjudicado.</translation>
    </message>
    <message>
        <source>drawing around</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>dibujo alrededor</translation>
    </message>
    <message>
        <source>Draw around the lesion, or click corners · Alt or X cuts out instead</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Dibuje alrededor de la lesión o haga clic en las esquinas · Alt o X recorta</translation>
    </message>
    <message>
        <source>Enter or a double-click closes it · Backspace: one corner back</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Intro o doble clic lo cierra · Retroceso: una esquina atrás</translation>
    </message>
    <message>
        <source>Cut out: draw around what is too much, or click corners · X swaps</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Recortar: dibuje alrededor de lo que sobra o haga clic en las esquinas · X intercambia</translation>
    </message>
    <message>
        <source>click to refine</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>corrección por clic</translation>
    </message>
    <message>
        <source>Click what is missing · right button or Alt: what is too much</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Clic en lo que falta · botón derecho o Alt: lo que sobra</translation>
    </message>
    <message>
        <source>Click the middle of the lesion: its outline is looked for around it</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Haga clic en el centro de la lesión: se busca su contorno alrededor</translation>
    </message>
    <message>
        <source>Click what is too much · X swaps</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Haga clic en lo que sobra · X intercambia</translation>
    </message>
    <message>
        <source>There is nothing to take off yet: click the lesion first</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Aún no hay nada que quitar: haga clic primero en la lesión</translation>
    </message>
    <message>
        <source>Nothing is missing there: click outside of the outline</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Ahí no falta nada: haga clic fuera del contorno</translation>
    </message>
    <message>
        <source>Nothing is too much there: click inside the outline</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Ahí no sobra nada: haga clic dentro del contorno</translation>
    </message>
    <message>
        <source>moving the lesion</source>
        <extracomment>ui/editing/select.py</extracomment>
        <translation>mover la lesión</translation>
    </message>
    <message>
        <source>Click a lesion to work on it · drag or arrows move it · Delete removes it</source>
        <extracomment>ui/editing/select.py</extracomment>
        <translation>Clic en una lesión para trabajar en ella · arrastre o flechas la mueven · Supr la borra</translation>
    </message>
    <message>
        <source>Tools for outlines</source>
        <extracomment>ui/editing/strip.py</extracomment>
        <translation>Herramientas para contornos</translation>
    </message>
    <message>
        <source>superpixel paint</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>pintura por superpíxeles</translation>
    </message>
    <message>
        <source>Click a cell, or drag over cells · Shift+[ ]: size · Enter: by arrow keys</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Clic en una celda o arrastre sobre celdas · Shift+[ ]: tamaño · Intro: con las flechas</translation>
    </message>
    <message>
        <source>The superpixels are being computed…</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Calculando los superpíxeles…</translation>
    </message>
    <message>
        <source>Arrows: next cell · Enter: take it, or put it back · Esc ends</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Flechas: celda siguiente · Intro: tomarla o devolverla · Esc termina</translation>
    </message>
    <message>
        <source>Click or drag over cells to take them off · X swaps</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Clic o arrastre sobre celdas para quitarlas · X intercambia</translation>
    </message>
    <message>
        <source>Size of the superpixels</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Tamaño de los superpíxeles</translation>
    </message>
    <message>
        <source>Size of the superpixels (Shift+[ and Shift+])</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Tamaño de los superpíxeles (Shift+[ y Shift+])</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Gruesos</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Finos</translation>
    </message>
    <message>
        <source>signing</source>
        <extracomment>ui/editing/undoing.py</extracomment>
        <translation>firma</translation>
    </message>
    <message>
        <source>no label yet</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>sin etiqueta aún</translation>
    </message>
    <message>
        <source>benign</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>benigna</translation>
    </message>
    <message>
        <source>malignant</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>maligna</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>taking the AI&apos;s mask</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>tomar la máscara de la IA</translation>
    </message>
    <message>
        <source>deleting a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>borrar una lesión</translation>
    </message>
    <message>
        <source>joining lesions</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>unir lesiones</translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>etiquetar una lesión</translation>
    </message>
    <message>
        <source>locking a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>bloquear una lesión</translation>
    </message>
    <message>
        <source>clearing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>going back</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>vuelta atrás</translation>
    </message>
    <message>
        <source>copying outlines</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>copia de contornos</translation>
    </message>
    <message>
        <source>filling holes</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>relleno de huecos</translation>
    </message>
    <message>
        <source>smoothing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>growing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>agrandamiento</translation>
    </message>
    <message>
        <source>shrinking</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>encogimiento</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>Nada dibujado aún</translation>
    </message>
    <message>
        <source>{area}, axes {axes}</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>{area}, ejes {axes}</translation>
    </message>
    <message>
        <source>There is no answer of the AI to export now.</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Ahora no hay respuesta de la IA que exportar.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Como en la pantalla</translation>
    </message>
    <message>
        <source>Pixels of the file</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Píxeles del archivo</translation>
    </message>
    <message>
        <source>Pixels of the file, doubled</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Píxeles del archivo, duplicados</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Exportar una imagen</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>View as it is seen</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Vista tal como se ve</translation>
    </message>
    <message>
        <source>PNG or SVG</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG o SVG</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Put the view on the clipboard as a picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Poner la vista en el portapapeles como imagen</translation>
    </message>
    <message>
        <source>PNG: pixels, for any program</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG: píxeles, para cualquier programa</translation>
    </message>
    <message>
        <source>SVG: lines stay lines, for print and drawing</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>SVG: las líneas siguen siendo líneas, para impresión y dibujo</translation>
    </message>
    <message>
        <source>Legend below the picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Leyenda debajo de la imagen</translation>
    </message>
    <message>
        <source>What is shown, model, and the research-use line</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Qué se muestra, el modelo y la línea de uso en investigación</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Image, layers, measurements and scale bar as on the screen, without corner texts. Text burned into the image stays visible.</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Imagen, capas, medidas y barra de escala como en la pantalla, sin los textos de las esquinas. El texto grabado en la imagen sigue visible.</translation>
    </message>
    <message>
        <source>PNG</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG</translation>
    </message>
    <message>
        <source>{title}: too large</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>{title}: demasiado grande</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM para {label}</translation>
    </message>
    <message>
        <source>AI: {name} {version} (SHA-256 {digits}…).</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>IA: {name} {version} (SHA-256 {digits}…).</translation>
    </message>
    <message>
        <source>Superpixels, preview</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Superpíxeles, vista previa</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}, within the lesion</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM para {label}, dentro de la lesión</translation>
    </message>
    <message>
        <source>Scale bar from the file&apos;s ultrasound region.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Barra de escala según la región ecográfica del archivo.</translation>
    </message>
    <message>
        <source>Scale bar from the file&apos;s pixel spacing.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Barra de escala según el espaciado de píxeles del archivo.</translation>
    </message>
    <message>
        <source>The step is not what the model saw.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>El paso no es lo que vio el modelo.</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>The program gives no class for this frame; don&apos;t rely on the outline.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>El programa no da ninguna clase para este fotograma; no se fíe del contorno.</translation>
    </message>
    <message>
        <source>Grad-CAM shows where the answer was sensitive, not where a cancer is.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM muestra dónde era sensible la respuesta, no dónde hay un cáncer.</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;defaults</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Valores del &amp;modelo</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>¿Y &amp;si…</translation>
    </message>
    <message>
        <source>S&amp;tart from</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>C&amp;ontorno</translation>
    </message>
    <message>
        <source>A&amp;bout the model…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Acerca &amp;del modelo…</translation>
    </message>
    <message>
        <source>Analy&amp;zed region on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Región &amp;analizada sí o no</translation>
    </message>
    <message>
        <source>One layer alone, then the &amp;next</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>U&amp;na capa sola, después la siguiente</translation>
    </message>
    <message>
        <source>&amp;Draw around</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Dibu&amp;jar alrededor</translation>
    </message>
    <message>
        <source>Cop&amp;y to the next frame</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Copiar al fo&amp;tograma siguiente</translation>
    </message>
    <message>
        <source>cine duplicate</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>cine duplicar</translation>
    </message>
    <message>
        <source>Take these outlines through the loop by the tissue&apos;s motion, as drafts to look at</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Llevar estos contornos a lo largo del bucle según el movimiento del tejido, como borradores para revisar</translation>
    </message>
    <message>
        <source>propagate cine track motion copy all range</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>propagar cine seguir movimiento copiar todos intervalo</translation>
    </message>
    <message>
        <source>Grow &amp;along the AI&apos;s map</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Agrandar según el mapa de la IA</translation>
    </message>
    <message>
        <source>Shrink along &amp;the AI&apos;s map</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Encoger &amp;según el mapa de la IA</translation>
    </message>
    <message>
        <source>This lesion &amp;is benign</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Esta lesión es &amp;benigna</translation>
    </message>
    <message>
        <source>Back to &amp;how it was</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Volver a como estaba</translation>
    </message>
    <message>
        <source>Change signed &amp;outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Cambiar los contornos &amp;firmados</translation>
    </message>
    <message>
        <source>Fit to &amp;what is seen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ajustar a lo que se &amp;ve</translation>
    </message>
    <message>
        <source>S&amp;how this image at the right too</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Mostrar esta imagen también a la derec&amp;ha</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Vista si&amp;guiente</translation>
    </message>
    <message>
        <source>Patient an&amp;d study…</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Paciente y est&amp;udio…</translation>
    </message>
    <message>
        <source>N&amp;ext image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Compare readers</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Comparar &amp;lectores</translation>
    </message>
    <message>
        <source>Difference or side &amp;by side</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Di&amp;ferencia o lado a lado</translation>
    </message>
    <message>
        <source>The &amp;first reader&apos;s</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Los del primer lector</translation>
    </message>
    <message>
        <source>&amp;The second reader&apos;s</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Los &amp;del segundo lector</translation>
    </message>
    <message>
        <source>What &amp;both drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Trazado por ambos</translation>
    </message>
    <message>
        <source>&amp;What either drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Trazado &amp;por alguno</translation>
    </message>
    <message>
        <source>What most &amp;drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Trazado por &amp;mayoría</translation>
    </message>
    <message>
        <source>Ag&amp;reement…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Co&amp;ncordancia…</translation>
    </message>
    <message>
        <source>&amp;Export outlines…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Exportar contornos…</translation>
    </message>
    <message>
        <source>Outline an image and sign it, by the menu Outline. Once another reader has signed outlines of the same image, how far you agree stands here.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Contornee una imagen y fírmela, con el menú Contorno. Cuando otro lector haya firmado contornos de la misma imagen, aquí verá hasta qué punto coinciden.</translation>
    </message>
    <message>
        <source>There is no AI mask to start from yet</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Aún no hay una máscara de la IA de la que partir</translation>
    </message>
    <message>
        <source>The AI&apos;s map leads no further from this outline</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>El mapa de la IA no lleva más allá de este contorno</translation>
    </message>
    <message>
        <source>Moved here by the tissue&apos;s motion · Look at it, correct it, sign it</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Traído aquí por el movimiento del tejido · Mírelo, corríjalo, fírmelo</translation>
    </message>
    <message>
        <source>Follow through frames</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Seguir en los fotogramas</translation>
    </message>
    <message>
        <source>To &amp;frame</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Hasta el &amp;fotograma</translation>
    </message>
    <message>
        <source>Your outlines move with the tissue from frame to frame, as drafts. They stop where the match becomes unsure, or where you have outlined a frame already.</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Sus contornos se mueven con el tejido de un fotograma a otro, como borradores. Se detienen donde la correspondencia deja de ser segura o donde usted ya ha contorneado un fotograma.</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Begin; it can be canceled, and undone as one step</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Empezar; se puede cancelar, y deshacer como un solo paso</translation>
    </message>
    <message>
        <source>To the &amp;end of the loop (frame {number})</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Hasta el fina&amp;l del bucle (fotograma {number})</translation>
    </message>
    <message>
        <source>Arrows move, Shift far, Ctrl fine · Enter: click · Space: draw · Esc ends</source>
        <extracomment>ui/editing/key_cursor.py</extracomment>
        <translation>Flechas mueven, Shift lejos, Ctrl fino · Intro: clic · Espacio: dibujar · Esc termina</translation>
    </message>
    <message>
        <source>Arrows draw · Space ends the stroke · Esc drops it</source>
        <extracomment>ui/editing/key_cursor.py</extracomment>
        <translation>Flechas dibujan · Espacio termina el trazo · Esc lo descarta</translation>
    </message>
    <message>
        <source>Following the tissue…</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Siguiendo el tejido…</translation>
    </message>
    <message>
        <source>Followed to frame {last}: look at each frame, then sign it</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Seguido hasta el fotograma {last}: mire cada fotograma y luego firme</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: on frame {next} the match is unsure</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Detenido en el fotograma {last}: en el fotograma {next} la correspondencia no es segura</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: the lesion leaves the image</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Detenido en el fotograma {last}: la lesión sale de la imagen</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: frame {next} can&apos;t be read</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Detenido en el fotograma {last}: no se puede leer el fotograma {next}</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: you have outlined frame {next} already</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Detenido en el fotograma {last}: usted ya ha contorneado el fotograma {next}</translation>
    </message>
    <message>
        <source>Canceled at frame {last}</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Cancelado en el fotograma {last}</translation>
    </message>
    <message>
        <source>following through frames</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>seguimiento en los fotogramas</translation>
    </message>
    <message>
        <source>taking outlines over</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>tomar contornos</translation>
    </message>
    <message>
        <source>following the AI&apos;s map</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>seguir el mapa de la IA</translation>
    </message>
    <message>
        <source>Window {width:.0f}, level {center:.0f}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Ventana {width:.0f}, nivel {center:.0f}.</translation>
    </message>
    <message>
        <source>Outlined by the reader</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Contorneado por el lector</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>El manual no forma parte de esta copia del programa.</translation>
    </message>
    <message>
        <source>Install it again; from the sources, make docs makes the manual.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Instálelo de nuevo; desde las fuentes, make docs hace el manual.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the manual.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Nada en este equipo abre el manual.</translation>
    </message>
    <message>
        <source>Open this file in a browser: {page}</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Abra este archivo en un navegador: {page}</translation>
    </message>
    <message>
        <source>Me&amp;dium</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Me&amp;dia</translation>
    </message>
    <message>
        <source>Chance that the frame is of this class; the three add up to 100 %</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Probabilidad de que la imagen sea de esta clase; las tres suman 100 %</translation>
    </message>
    <message>
        <source>Malignant if lesion</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Maligna si hay lesión</translation>
    </message>
    <message>
        <source>Chance that it is malignant, given that there is a lesion: normal is left out</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Probabilidad de que sea maligna, si hay una lesión: normal no cuenta</translation>
    </message>
    <message>
        <source>Malignant if there is a lesion, %</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Maligna si hay una lesión, %</translation>
    </message>
    <message>
        <source>Malignant if there is a lesion</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Maligna si hay una lesión</translation>
    </message>
    <message>
        <source>{palette} finds a command by any word, {help} shows all keys. The menus lead to more: outline lesions, assess them yourself, read many images as a project.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>{palette} encuentra un comando por cualquier palabra, {help} muestra todas las teclas. Los menús llevan a más: contornear lesiones, valorarlas usted mismo, leer muchas imágenes como proyecto.</translation>
    </message>
    <message>
        <source>Choose an image from the worklist</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Elija una imagen de la lista de trabajo</translation>
    </message>
    <message>
        <source>Or press J: it goes to the next one that needs you</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>O pulse J: va a la siguiente que le necesita</translation>
    </message>
    <message>
        <source>Settings of this project, more images, and closing it</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Configuración de este proyecto, más imágenes y cerrarlo</translation>
    </message>
    <message>
        <source>None of these images was found</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>No se encontró ninguna de estas imágenes</translation>
    </message>
    <message>
        <source>{name} (has {n} of {total})</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>{name} (tiene {n} de {total})</translation>
    </message>
    <message>
        <source>{n} images exported: {name}</source>
        <extracomment>ui/worklist/export.py</extracomment>
        <translation>{n} imágenes exportadas: {name}</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>ui/worklist/export.py</extracomment>
        <translation>Carpeta en la que escribir</translation>
    </message>
    <message>
        <source>Export outlines</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Exportar contornos</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Formato de los archivos</translation>
    </message>
    <message>
        <source>Adjudicated counts before signed, signed before draft</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Lo adjudicado vale antes que lo firmado, lo firmado antes que el borrador</translation>
    </message>
    <message>
        <source>Whose to take of an image that two signed and nobody decided</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>De quién tomarlos en una imagen que dos firmaron y nadie decidió</translation>
    </message>
    <message>
        <source>Leave the image out</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Omitir la imagen</translation>
    </message>
    <message>
        <source>Leave drafts out</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Omitir los borradores</translation>
    </message>
    <message>
        <source>Images of one folder stay together in training and test</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Las imágenes de una carpeta quedan juntas en entrenamiento y prueba</translation>
    </message>
    <message>
        <source>What counts of each image</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Lo que vale de cada imagen</translation>
    </message>
    <message>
        <source>Read first: &amp;hide the AI until a reader has locked an opinion</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Leer &amp;primero: ocultar la IA hasta que un lector haya fijado su opinión</translation>
    </message>
    <message>
        <source>Writing outlines…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Escribiendo contornos…</translation>
    </message>
    <message>
        <source>The files that are &amp;open: there are none</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Los archivos &amp;abiertos: no hay ninguno</translation>
    </message>
    <message>
        <source>Nobody has outlined anything yet</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Nadie ha contorneado nada aún</translation>
    </message>
    <message>
        <source>A reader has signed the outlines</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Un lector ha firmado los contornos</translation>
    </message>
    <message>
        <source>Tissue composition</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Composición del tejido</translation>
    </message>
    <message>
        <source>Homogeneous, fat</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Homogénea, grasa</translation>
    </message>
    <message>
        <source>Homogeneous, fibroglandular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Homogénea, fibroglandular</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Heterogénea</translation>
    </message>
    <message>
        <source>No finding</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Sin hallazgo</translation>
    </message>
    <message>
        <source>Mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Calcifications alone</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Solo calcificaciones</translation>
    </message>
    <message>
        <source>Associated features alone</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Solo hallazgos asociados</translation>
    </message>
    <message>
        <source>Special case</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Caso especial</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Radial</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Antiradial</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Antirradial</translation>
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
        <translation>Oblicuo</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Oval</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ovalada</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Redonda</translation>
    </message>
    <message>
        <source>Irregular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Parallel</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Paralela</translation>
    </message>
    <message>
        <source>Not parallel</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>No paralela</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Circumscribed</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Circunscrito</translation>
    </message>
    <message>
        <source>Indistinct</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Indistinto</translation>
    </message>
    <message>
        <source>Angular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Angular</translation>
    </message>
    <message>
        <source>Microlobulated</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Microlobulado</translation>
    </message>
    <message>
        <source>Spiculated</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Espiculado</translation>
    </message>
    <message>
        <source>Echo pattern</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Patrón ecogénico</translation>
    </message>
    <message>
        <source>Anechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Anecoica</translation>
    </message>
    <message>
        <source>Hyperechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hiperecoica</translation>
    </message>
    <message>
        <source>Complex cystic and solid</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Quística y sólida compleja</translation>
    </message>
    <message>
        <source>Hypoechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hipoecoica</translation>
    </message>
    <message>
        <source>Isoechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Isoecoica</translation>
    </message>
    <message>
        <source>Posterior features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Características posteriores</translation>
    </message>
    <message>
        <source>No posterior features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Sin características posteriores</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Refuerzo</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Combined pattern</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Patrón combinado</translation>
    </message>
    <message>
        <source>Calcifications</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Calcificaciones</translation>
    </message>
    <message>
        <source>In a mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>En una masa</translation>
    </message>
    <message>
        <source>Outside of a mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Fuera de una masa</translation>
    </message>
    <message>
        <source>Intraductal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Intraductales</translation>
    </message>
    <message>
        <source>Associated features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hallazgos asociados</translation>
    </message>
    <message>
        <source>Architectural distortion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Distorsión de la arquitectura</translation>
    </message>
    <message>
        <source>Duct changes</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Cambios ductales</translation>
    </message>
    <message>
        <source>Skin thickening</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Engrosamiento cutáneo</translation>
    </message>
    <message>
        <source>Skin retraction</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Retracción cutánea</translation>
    </message>
    <message>
        <source>Edema</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Edema</translation>
    </message>
    <message>
        <source>Vascularity</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Vascularización</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Internal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Vessels in rim</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Vasos en el borde</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Elasticidad</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Blanda</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Intermedia</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Simple cyst</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Quiste simple</translation>
    </message>
    <message>
        <source>Clustered microcysts</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Microquistes agrupados</translation>
    </message>
    <message>
        <source>Complicated cyst</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Quiste complicado</translation>
    </message>
    <message>
        <source>Mass in or on skin</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Masa en la piel o sobre ella</translation>
    </message>
    <message>
        <source>Foreign body or implant</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Cuerpo extraño o implante</translation>
    </message>
    <message>
        <source>Lymph node, intramammary</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ganglio intramamario</translation>
    </message>
    <message>
        <source>Lymph node, axillary</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Ganglio axilar</translation>
    </message>
    <message>
        <source>Vascular abnormality</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Anomalía vascular</translation>
    </message>
    <message>
        <source>Postsurgical fluid collection</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Colección líquida posquirúrgica</translation>
    </message>
    <message>
        <source>Fat necrosis</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Necrosis grasa</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>0 Incomplete</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>0 Incompleto</translation>
    </message>
    <message>
        <source>1 Negative</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>1 Negativo</translation>
    </message>
    <message>
        <source>2 Benign</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>2 Benigno</translation>
    </message>
    <message>
        <source>3 Probably benign</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>3 Probablemente benigno</translation>
    </message>
    <message>
        <source>4A Low suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4A Sospecha baja</translation>
    </message>
    <message>
        <source>4B Moderate suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4B Sospecha moderada</translation>
    </message>
    <message>
        <source>4C High suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4C Sospecha alta</translation>
    </message>
    <message>
        <source>5 Highly suggestive of malignancy</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>5 Muy sugestivo de malignidad</translation>
    </message>
    <message>
        <source>6 Known malignancy</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>6 Malignidad conocida</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Routine follow-up</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Control habitual</translation>
    </message>
    <message>
        <source>Short-interval follow-up</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Control a corto plazo</translation>
    </message>
    <message>
        <source>More imaging</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Más estudios de imagen</translation>
    </message>
    <message>
        <source>Tissue diagnosis</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Diagnóstico tisular</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>A circumscribed margin excludes the other terms for margins.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Un margen circunscrito excluye los demás términos de margen.</translation>
    </message>
    <message>
        <source>A round mass counts as not parallel.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Una masa redonda cuenta como no paralela.</translation>
    </message>
    <message>
        <source>Shape, orientation and margin describe a mass.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Forma, orientación y margen describen una masa.</translation>
    </message>
    <message>
        <source>Vessels inside don&apos;t fit an anechoic mass.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Los vasos internos no concuerdan con una masa anecoica.</translation>
    </message>
    <message>
        <source>A simple cyst is anechoic.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Un quiste simple es anecoico.</translation>
    </message>
    <message>
        <source>A simple cyst is circumscribed.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Un quiste simple es circunscrito.</translation>
    </message>
    <message>
        <source>Vessels inside don&apos;t fit a simple cyst.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Los vasos internos no concuerdan con un quiste simple.</translation>
    </message>
    <message>
        <source>Category 1 stands for no finding.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>La categoría 1 significa sin hallazgo.</translation>
    </message>
    <message>
        <source>This category needs a finding.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Esta categoría requiere un hallazgo.</translation>
    </message>
    <message>
        <source>Suspicious terms don&apos;t fit category 2 or 3.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Términos sospechosos no concuerdan con la categoría 2 o 3.</translation>
    </message>
    <message>
        <source>Glandular tissue component</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Componente glandular del tejido</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Non-mass lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Lesión no masa</translation>
    </message>
    <message>
        <source>In a lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>En una lesión</translation>
    </message>
    <message>
        <source>Outside of a lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Fuera de una lesión</translation>
    </message>
    <message>
        <source>Superpixels</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Superpíxeles</translation>
    </message>
    <message>
        <source>Lesion by AI, threshold {value:g}</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Lesión según la IA, umbral {value:g}</translation>
    </message>
    <message>
        <source>Lesion probability</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Probabilidad de lesión</translation>
    </message>
    <message>
        <source>Analyzed region; the rest was left out</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Región analizada; lo demás se dejó fuera</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Verdad de referencia</translation>
    </message>
    <message>
        <source>Measured by the reader</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Medido por el lector</translation>
    </message>
    <message>
        <source>Difference in {scale}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Diferencia en {scale}.</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>analizando…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>not analyzed yet</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>aún sin analizar</translation>
    </message>
    <message>
        <source>no class given</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>no se da ninguna clase</translation>
    </message>
    <message>
        <source>analyzed; read it first</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>analizado; léalo usted primero</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What you open is listed here, with its answer.</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>Lo que usted abre aparece aquí, con su respuesta.</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>{count} fotogramas</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>imagen clave</translation>
    </message>
    <message>
        <source>{done} of {count} frames analyzed</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>{done} de {count} fotogramas analizados</translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;All files (*)</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Imágenes (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Abrir &amp;muestra</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>&amp;All samples</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>&amp;Todas las muestras</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation>Ya no está ahí</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Zoom {zoom} %</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Zoom {zoom} %</translation>
    </message>
    <message>
        <source>exponential</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>quadratic</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>cuadrática</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>apertura</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>cierre</translation>
    </message>
    <message>
        <source>open then close</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>apertura y después cierre</translation>
    </message>
    <message>
        <source>Analyze frames</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Analizar fotogramas</translation>
    </message>
    <message>
        <source>Begin; the status line shows how far it is</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Empezar; la línea de estado muestra hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>Frames &amp;from</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Fotogramas &amp;desde</translation>
    </message>
    <message>
        <source>Frames that you marked with K</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Fotogramas que usted marcó con K</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>every</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>cada</translation>
    </message>
    <message>
        <source>First frame</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Last frame</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Every how many frames</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Cada cuántos fotogramas</translation>
    </message>
    <message>
        <source>Another analysis of several frames is running: wait for it, or end it.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Otro análisis de varios fotogramas está en marcha: espérelo o termínelo.</translation>
    </message>
    <message>
        <source>The first frame comes after the last one.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>El primer fotograma viene después del último.</translation>
    </message>
    <message>
        <source>&amp;This frame ({number})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Este fotograma ({number})</translation>
    </message>
    <message>
        <source>&amp;Key images ({n})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Imágenes clave ({n})</translation>
    </message>
    <message>
        <source>A&amp;ll frames ({n})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Todos los fotogramas ({n})</translation>
    </message>
    <message>
        <source>Frame {number} of {count}</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Fotograma {number} de {count}</translation>
    </message>
    <message>
        <source>Go through the frames</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Recorrer los fotogramas</translation>
    </message>
    <message>
        <source>Analyze frames…</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Analizar fotogramas…</translation>
    </message>
    <message>
        <source>Analyze all frames, some of them, or the key images</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Analizar todos los fotogramas, algunos o las imágenes clave</translation>
    </message>
    <message>
        <source>After the last frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Tras el último fotograma</translation>
    </message>
    <message>
        <source>What comes after the last frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Qué viene tras el último fotograma</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The strip has a bar for each analyzed frame. The higher, the likelier is a lesion; the lower part&apos;s height is the chance that it is malignant. Triangles mark key images.</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>La tira tiene una barra por cada fotograma analizado. Cuanto más alta, más probable es una lesión; la altura de la parte inferior es la probabilidad de que sea maligna. Los triángulos marcan imágenes clave.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Frame {number} is left out: {reason}</source>
        <extracomment>ui/cine/cine.py</extracomment>
        <translation>El fotograma {number} se omite: {reason}</translation>
    </message>
    <message>
        <source>What is known of each frame</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>Lo que se sabe de cada fotograma</translation>
    </message>
    <message>
        <source>{n} of {count} frames analyzed</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>{n} de {count} fotogramas analizados</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>Fotograma {number}</translation>
    </message>
    <message>
        <source>Frames a second, as the file states them.</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Fotogramas por segundo, como declara el archivo.</translation>
    </message>
    <message>
        <source>{rate} fps assumed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>{rate} fps supuestos</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>The file does not say how fast it was recorded: 10 frames a second are assumed.</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>El archivo no dice a qué velocidad se grabó: se suponen 10 fotogramas por segundo.</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>En bucle</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>This frame can&apos;t be analyzed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Este fotograma no se puede analizar</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Chance of a lesion {lesion}, of a malignant one {malignant}</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Probabilidad de una lesión {lesion}, de una maligna {malignant}</translation>
    </message>
    <message>
        <source>analyzed with other settings: no outline</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>analizado con otros ajustes: sin contorno</translation>
    </message>
    <message>
        <source>Analyze fra&amp;mes…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analizar &amp;fotogramas…</translation>
    </message>
    <message>
        <source>Analyze all frames of this file, some of them, or the key images</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analizar todos los fotogramas de este archivo, algunos o las imágenes clave</translation>
    </message>
    <message>
        <source>cine range key images loop</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>cine rango imágenes clave bucle</translation>
    </message>
    <message>
        <source>Play the frames as they were recorded; stop at the one that is seen</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Reproducir los fotogramas como se grabaron; detener en el que se ve</translation>
    </message>
    <message>
        <source>Begin again, go back and forth, or stop</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Empezar de nuevo, ir y volver, o detenerse</translation>
    </message>
    <message>
        <source>Ci&amp;ne</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Ci&amp;ne</translation>
    </message>
    <message>
        <source>Scale bar {origin}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Barra de escala: {origin}.</translation>
    </message>
    <message>
        <source>Ground truth from {files}.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>Verdad de referencia de {files}.</translation>
    </message>
    <message>
        <source>Dice of the mask shown: {dice}.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>Dice de la máscara mostrada: {dice}.</translation>
    </message>
    <message>
        <source>Both masks are empty.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>Ambas máscaras están vacías.</translation>
    </message>
    <message>
        <source>Patient and study</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Paciente y estudio</translation>
    </message>
    <message>
        <source>Shown here only: it is not recorded, exported or copied. Text burned into the image stays visible there.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Se muestra solo aquí: no se registra, ni exporta, ni copia. El texto grabado en la imagen sigue visible allí.</translation>
    </message>
    <message>
        <source>Cover (Esc)</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Cubrir (Esc)</translation>
    </message>
    <message>
        <source>The file states neither patient nor study.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>El archivo no declara ni paciente ni estudio.</translation>
    </message>
    <message>
        <source>Some characters may be wrong: the file states no character set for them.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Algunos caracteres pueden ser erróneos: el archivo no declara su juego de caracteres.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>no declarado</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Study date</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>rows toward {across}, columns toward {down} (Patient Orientation)</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>filas hacia {across}, columnas hacia {down} (Patient Orientation)</translation>
    </message>
    <message>
        <source>This kernel answers to stripes {wavelength} px apart whose brightness changes along {angle}° (0° is to the right, 90° is down). It is {side} px wide and drawn to scale: its box is {box} px of the model&apos;s square. Below is what it finds: mid-gray is no response. Click to see it large.</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Este núcleo responde a franjas separadas {wavelength} px cuyo brillo cambia a lo largo de {angle}° (0° es a la derecha, 90° es abajo). Mide {side} px de ancho y está dibujado a escala: su recuadro tiene {box} px del cuadrado del modelo. Debajo está lo que encuentra: el gris medio es ninguna respuesta. Haga clic para verlo grande.</translation>
    </message>
    <message>
        <source>Responses of the Gabor bank</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Respuestas del banco de Gabor</translation>
    </message>
    <message>
        <source>Strongest</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>La más fuerte</translation>
    </message>
    <message>
        <source>Strongest response</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Respuesta más fuerte</translation>
    </message>
    <message>
        <source>The strongest response of all kernels at each pixel</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>La respuesta más fuerte de todos los núcleos en cada píxel</translation>
    </message>
    <message>
        <source>Response at {angle} degrees, wavelength {wavelength} pixels</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Respuesta a {angle} grados, longitud de onda {wavelength} píxeles</translation>
    </message>
    <message>
        <source>{name} {new} instead of {old}</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{name} {new} en lugar de {old}</translation>
    </message>
    <message>
        <source>{step} off</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{step} desactivado</translation>
    </message>
    <message>
        <source>{step} on</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{step} activado</translation>
    </message>
    <message>
        <source>Chances against the parameter</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Probabilidades frente al parámetro</translation>
    </message>
    <message>
        <source>Chance of a lesion</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Probabilidad de una lesión</translation>
    </message>
    <message>
        <source>Malignant, if there is a lesion</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Maligno, si hay una lesión</translation>
    </message>
    <message>
        <source>chance, %</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>probabilidad, %</translation>
    </message>
    <message>
        <source>There is no room here for kernels and histogram at once</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Aquí no caben a la vez los núcleos y el histograma</translation>
    </message>
    <message>
        <source>Show kernels</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Mostrar los núcleos</translation>
    </message>
    <message>
        <source>Show histogram</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Mostrar el histograma</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>The frame as it was read, in gray, before any step.</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>El fotograma tal como se leyó, en gris, antes de cualquier paso.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Experiment – not a result</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Experimento: no es un resultado</translation>
    </message>
    <message>
        <source>Experiment: the model was not trained on a changed recipe. What is shown here says how much the answer hangs on the preparation of the image, and is no second opinion. Nothing of it is saved.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Experimento: el modelo no se entrenó con una receta cambiada. Lo que se muestra aquí dice cuánto depende la respuesta de la preparación de la imagen, y no es una segunda opinión. Nada de ello se guarda.</translation>
    </message>
    <message>
        <source>Kinds of experiment</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Tipos de experimento</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Y si</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>There is no answer of the model to compare with yet.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Aún no hay respuesta del modelo con la que comparar.</translation>
    </message>
    <message>
        <source>No class is given for this frame, so there is nothing to compare with.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Para este fotograma no se da ninguna clase, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>This is the model&apos;s own recipe. Switch a preprocessing step on or off, or change one of its parameters, to see how the answer would change.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Esta es la receta del propio modelo. Active o desactive un paso de preprocesamiento, o cambie uno de sus parámetros, para ver cómo cambiaría la respuesta.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Preguntando al modelo…</translation>
    </message>
    <message>
        <source>Histogram of gray levels</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>Histograma de niveles de gris</translation>
    </message>
    <message>
        <source>Share of pixels at each gray level, 0 black to 255 white. The black bars beside the frame are left out, the curves are smoothed, and a lone peak at an end may be cut.</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>Proporción de píxeles en cada nivel de gris, de 0 negro a 255 blanco. Las bandas negras junto al fotograma se omiten, las curvas se suavizan y un pico aislado en un extremo puede quedar cortado.</translation>
    </message>
    <message>
        <source>gray level</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>nivel de gris</translation>
    </message>
    <message>
        <source>mean {mean}   SD {sd}   entropy {entropy} bits</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>media {mean}   DE {sd}   entropía {entropy} bits</translation>
    </message>
    <message>
        <source>Passes unchanged</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Pasa sin cambios</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>{step} (off)</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>{step} (desactivado)</translation>
    </message>
    <message>
        <source>The frame with the model&apos;s own outline and the experiment&apos;s</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>El fotograma con el contorno del propio modelo y el del experimento</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>Del propio modelo</translation>
    </message>
    <message>
        <source>Experiment</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>(a plain number)</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>(un número sin unidad)</translation>
    </message>
    <message>
        <source>Range {low} to {high}, default {home}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Rango de {low} a {high}, predeterminado {home}.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Restablecer {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Volver a {value}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>Default {home}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Predeterminado {home}.</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>{name}, control deslizante</translation>
    </message>
    <message>
        <source>This file holds no preprocessing recipe.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Este archivo no contiene ninguna receta de preprocesamiento.</translation>
    </message>
    <message>
        <source>This recipe does not start with the letterbox resize.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Esta receta no empieza con el ajuste con bandas.</translation>
    </message>
    <message>
        <source>Choose a JSON file that was saved here with “Save…”.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Elija un archivo JSON que se haya guardado aquí con «Guardar…».</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Elija una carpeta en la que pueda escribir y que tenga espacio libre.</translation>
    </message>
    <message>
        <source>Update the program, or choose another recipe.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Actualice el programa o elija otra receta.</translation>
    </message>
    <message>
        <source>Make “resize” its first step: the other steps count in that square&apos;s pixels.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Ponga «resize» como primer paso: los demás pasos cuentan en los píxeles de ese cuadrado.</translation>
    </message>
    <message>
        <source>The recipe could not be saved: {reason}.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>No se pudo guardar la receta: {reason}.</translation>
    </message>
    <message>
        <source>This recipe has version {version}, which this program does not know.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Esta receta tiene la versión {version}, que este programa no conoce.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Compruebe que el archivo sigue ahí y que usted puede abrirlo.</translation>
    </message>
    <message>
        <source>The recipe file could not be read: {reason}.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>No se pudo leer el archivo de la receta: {reason}.</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Cargar una receta</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>receta</translation>
    </message>
    <message>
        <source>{step}, {parameter} from {low} to {high}: chance of malignancy {least} to {most}.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>{step}, {parameter} de {low} a {high}: probabilidad de malignidad de {least} a {most}.</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Parámetro que se varía</translation>
    </message>
    <message>
        <source>The parameter that goes through its whole range</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>El parámetro que recorre todo su rango</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Ask the model at about nine values of this parameter</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Preguntar al modelo en unos nueve valores de este parámetro</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; the points that are there stay</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Detener; los puntos que hay se quedan</translation>
    </message>
    <message>
        <source>Values asked so far</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Valores preguntados hasta ahora</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>No class would be given at {n} of {all} values.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>No se daría ninguna clase en {n} de los {all} valores.</translation>
    </message>
    <message>
        <source>Choose a step that is on: then one of its parameters can be varied.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Elija un paso que esté activado: entonces se puede variar uno de sus parámetros.</translation>
    </message>
    <message>
        <source>Start asks the model at about nine values of the parameter and draws its answers.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Iniciar pregunta al modelo en unos nueve valores del parámetro y dibuja sus respuestas.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now, and default</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>ahora, y predeterminado</translation>
    </message>
    <message>
        <source>This is the model&apos;s own recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Esta es la receta del propio modelo</translation>
    </message>
    <message>
        <source>For looking only: the model still sees its own recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Solo para mirar: el modelo sigue viendo su propia receta</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Back to the model&apos;s recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Volver a la receta del modelo</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Save the recipe on show to a file</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Guardar en un archivo la receta que se muestra</translation>
    </message>
    <message>
        <source>Load…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Cargar una receta</translation>
    </message>
    <message>
        <source>Load a recipe from a file, for looking</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Cargar una receta de un archivo, para mirar</translation>
    </message>
    <message>
        <source>What if…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>¿Y si…</translation>
    </message>
    <message>
        <source>What if the model saw this recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Y si el modelo viera esta receta</translation>
    </message>
    <message>
        <source>See how the model&apos;s answer would change with this recipe (Ctrl+T)</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Ver cómo cambiaría la respuesta del modelo con esta receta (Ctrl+T)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Recipe {digits}</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Receta {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the recipe: {digest}</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>SHA-256 de la receta: {digest}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>Preprocessing steps</source>
        <extracomment>ui/inspector/strip.py</extracomment>
        <translation>Pasos de preprocesamiento</translation>
    </message>
    <message>
        <source>not as in the model&apos;s recipe</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>no como en la receta del modelo</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Switch this step on or off (Space)</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>Activar o desactivar este paso (Space)</translation>
    </message>
    <message>
        <source>Always on: the other steps count in the pixels of this square</source>
        <extracomment>ui/inspector/tile_texts.py</extracomment>
        <translation>Siempre activado: los demás pasos cuentan en los píxeles de este cuadrado</translation>
    </message>
    <message>
        <source>preview</source>
        <extracomment>ui/inspector/tile_texts.py</extracomment>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>Changed from the model&apos;s recipe: {changes}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Cambiado respecto a la receta del modelo: {changes}.</translation>
    </message>
    <message>
        <source>both empty</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>ambas vacías</translation>
    </message>
    <message>
        <source>With this recipe, malignancy would be {new} instead of {old}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Con esta receta, la malignidad sería {new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>Lesion&apos;s share of the frame</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Parte del fotograma que ocupa la lesión</translation>
    </message>
    <message>
        <source>Overlap of the masks (Dice)</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Solapamiento de las máscaras (Dice)</translation>
    </message>
    <message>
        <source>Change, points</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Cambio, puntos</translation>
    </message>
    <message>
        <source>With this recipe, malignancy would stay at {old}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Con esta receta, la malignidad seguiría en {old}.</translation>
    </message>
    <message>
        <source>With this recipe, no class would be given.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Con esta receta no se daría ninguna clase.</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Mostrar solo las líneas con estas palabras</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the lines as text</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Copiar las líneas como texto</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>To print and pin up</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Para imprimir y colgar</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Nada se llama así. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Over the image</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Buscar en los comandos</translation>
    </message>
    <message>
        <source>Show only commands with these words</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Mostrar solo los comandos con estas palabras</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Click here, then press the key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Haga clic aquí y pulse la tecla</translation>
    </message>
    <message>
        <source>&amp;Give this key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>&amp;Dar esta tecla</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Como es&amp;taba</translation>
    </message>
    <message>
        <source>All as they &amp;were</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Todas como esta&amp;ban</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which would lose it.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>{key} pertenece a «{command}», que la perdería.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press a key in the field, then give it to the command.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Pulse una tecla en el campo y désela al comando.</translation>
    </message>
    <message>
        <source>The frame as the file has it, under your window and level.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>El fotograma como está en el archivo, con su ventana y nivel.</translation>
    </message>
    <message>
        <source>Borders of the SLIC superpixels that vote on the mask.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Bordes de los superpíxeles SLIC que votan sobre la máscara.</translation>
    </message>
    <message>
        <source>The network&apos;s lesion probability of each pixel, before the threshold.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>La probabilidad de lesión de la red en cada píxel, antes del umbral.</translation>
    </message>
    <message>
        <source>What passes the threshold: outline, and fill at this opacity.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Lo que supera el umbral: contorno, y relleno con esta opacidad.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the class answer was sensitive, not where a cancer is.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Dónde era sensible la respuesta de clase, no dónde hay un cáncer.</translation>
    </message>
    <message>
        <source>The lesion as somebody drew it, from the mask beside the file.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>La lesión como alguien la dibujó, de la máscara junto al archivo.</translation>
    </message>
    <message>
        <source>Analyzed region</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Región analizada</translation>
    </message>
    <message>
        <source>What the model was given of a screen; the rest is dimmed and was left out.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Lo que se dio al modelo de una pantalla; lo demás está atenuado y se dejó fuera.</translation>
    </message>
    <message>
        <source>My outlines</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Mis contornos</translation>
    </message>
    <message>
        <source>What you have outlined yourself: outline, and fill at this opacity.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Lo que usted ha contorneado: contorno, y relleno con esta opacidad.</translation>
    </message>
    <message>
        <source>Alt+click: this layer alone</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Alt+clic: esta capa sola</translation>
    </message>
    <message>
        <source>None are made: switch them on under Segmentation (S)</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>No hay ninguno: actívelos en Segmentación (S)</translation>
    </message>
    <message>
        <source>There is none: no mask lies beside the file, like x_mask.png beside x.png</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>No hay ninguna: no hay una máscara junto al archivo, como x_mask.png junto a x.png</translation>
    </message>
    <message>
        <source>All overlays</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Todas las superposiciones</translation>
    </message>
    <message>
        <source>All overlays on or off (G); hold H to look underneath</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Todas las superposiciones sí o no (G); mantener H para mirar debajo</translation>
    </message>
    <message>
        <source>Class that Grad-CAM explains</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Clase que explica Grad-CAM</translation>
    </message>
    <message>
        <source>of the likeliest class</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>de la clase más probable</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Tipo de mapa</translation>
    </message>
    <message>
        <source>Grad-CAM times the lesion probability</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Grad-CAM por la probabilidad de lesión</translation>
    </message>
    <message>
        <source>Show again all layers that are on</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Mostrar de nuevo todas las capas activadas</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Grosor del contorno</translation>
    </message>
    <message>
        <source>Show {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Mostrar {layer}</translation>
    </message>
    <message>
        <source>Opacity of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Opacidad de {layer}</translation>
    </message>
    <message>
        <source>Outline width of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Grosor del contorno de {layer}</translation>
    </message>
    <message>
        <source>Colors of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Colores de {layer}</translation>
    </message>
    <message>
        <source>of {label}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>de {label}</translation>
    </message>
    <message>
        <source>Only {layer} ×</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Solo {layer} ×</translation>
    </message>
    <message>
        <source>Lesions</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Lesiones</translation>
    </message>
    <message>
        <source>Number, the largest lesion first</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Número; la lesión mayor, primero</translation>
    </message>
    <message>
        <source>Longest extent, and the largest one across it</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Mayor extensión, y la mayor transversal a ella</translation>
    </message>
    <message>
        <source>Area of the mask</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Área de la máscara</translation>
    </message>
    <message>
        <source>Depth over width: above 1 is taller than wide</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Profundidad entre anchura: por encima de 1 es más alta que ancha</translation>
    </message>
    <message>
        <source>Mean lesion probability inside the mask</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Probabilidad media de lesión dentro de la máscara</translation>
    </message>
    <message>
        <source>Long × short</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Mayor × menor</translation>
    </message>
    <message>
        <source>D/W</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>P/A</translation>
    </message>
    <message>
        <source>Prob.</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>No millimeters: {reason}</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Sin milímetros: {reason}</translation>
    </message>
    <message>
        <source>Millimeters: {origin}</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Milímetros: {origin}</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Lesión {number}</translation>
    </message>
    <message>
        <source>Box: {w} × {h} px at ({x}, {y})</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Recuadro: {w} × {h} px en ({x}, {y})</translation>
    </message>
    <message>
        <source>Area: {area} px</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Área: {area} px</translation>
    </message>
    <message>
        <source>Long axis against the horizontal: {angle:.0f}°</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Eje mayor respecto a la horizontal: {angle:.0f}°</translation>
    </message>
    <message>
        <source>Circularity: {value:.2f} (1 is a disc)</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Circularidad: {value:.2f} (1 es un disco)</translation>
    </message>
    <message>
        <source>Solidity: {value:.2f} (1 is convex)</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Solidez: {value:.2f} (1 es convexa)</translation>
    </message>
    <message>
        <source>The program ended abnormally the last time.</source>
        <extracomment>ui/main.py</extracomment>
        <translation>El programa terminó de forma anormal la última vez.</translation>
    </message>
    <message>
        <source>Please send us the notes in {file}; they hold no image and no file name.</source>
        <extracomment>ui/main.py</extracomment>
        <translation>Envíenos las notas de {file}; no contienen ninguna imagen ni ningún nombre de archivo.</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Result copied: text and JSON record</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Resultado copiado: texto y registro JSON</translation>
    </message>
    <message>
        <source>moving {figure}</source>
        <extracomment>ui/measuring/edits.py</extracomment>
        <translation>mover {figure}</translation>
    </message>
    <message>
        <source>deleting {figure}</source>
        <extracomment>ui/measuring/edits.py</extracomment>
        <translation>eliminar {figure}</translation>
    </message>
    <message>
        <source>{length:.0f} px</source>
        <extracomment>ui/measuring/hand.py</extracomment>
        <translation>{length:.0f} px</translation>
    </message>
    <message>
        <source>Drag along the scanner&apos;s scale, from mark to mark · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Arrastre a lo largo de la escala del ecógrafo, de marca a marca · Esc termina</translation>
    </message>
    <message>
        <source>Now across it, at right angles · D starts anew · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Ahora la transversal, en ángulo recto · D empieza de nuevo · Esc termina</translation>
    </message>
    <message>
        <source>Caliper: drag, or click at both ends · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Calibrador: arrastre, o haga clic en ambos extremos · Esc termina</translation>
    </message>
    <message>
        <source>Angle: click one arm, the vertex, the other arm · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Ángulo: haga clic en un lado, el vértice y el otro lado · Esc termina</translation>
    </message>
    <message>
        <source>Ellipse: drag the long axis, then click the width</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Elipse: arrastre el eje mayor y haga clic en la anchura</translation>
    </message>
    <message>
        <source>Area: draw around it, or click corners and press Enter</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Área: dibuje alrededor, o haga clic en las esquinas y pulse Enter</translation>
    </message>
    <message>
        <source>Enter or a double click shows it on the image</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Enter o un doble clic la muestra en la imagen</translation>
    </message>
    <message>
        <source>Nothing measured yet.
Press D, then drag from one edge to the other.</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Aún no hay nada medido.
Pulse D y arrastre de un borde al otro.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of these as text</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Copiar todas como texto</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Copiar las medidas</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen measurement (Delete)</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Eliminar la medida elegida (Delete)</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Eliminar la medida elegida</translation>
    </message>
    <message>
        <source>Frame {number} · {text}</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Fotograma {number} · {text}</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/measuring/strip.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>ui/model_dialog.py</extracomment>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/model_dialog.py</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Show the numbers anyway…</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Mostrar los números igualmente…</translation>
    </message>
    <message>
        <source>Give a reason; it is recorded</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Indique un motivo; queda registrado</translation>
    </message>
    <message>
        <source>Hide the numbers again</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Ocultar los números otra vez</translation>
    </message>
    <message>
        <source>Take your override back; that is recorded too</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Retirar su anulación; eso también queda registrado</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>umbral</translation>
    </message>
    <message>
        <source>lesion limit</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>límite de lesión</translation>
    </message>
    <message>
        <source>superpixels</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>superpíxeles</translation>
    </message>
    <message>
        <source>analyzed region</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>región analizada</translation>
    </message>
    <message>
        <source>segmentation</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>segmentación</translation>
    </message>
    <message>
        <source>model&apos;s defaults</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>valores del modelo</translation>
    </message>
    <message>
        <source>The program&apos;s answer had been on the screen before you locked this reading.</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>La respuesta del programa había estado en la pantalla antes de que usted fijara esta lectura.</translation>
    </message>
    <message>
        <source>Amend…</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Enmendar…</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The program</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Locked {time}</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Fijada {time}</translation>
    </message>
    <message>
        <source>Amended: {reading}</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Enmendada: {reading}</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Impression</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Optional; no patient names</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Opcional; sin nombres de pacientes</translation>
    </message>
    <message>
        <source>&amp;Your initials</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Sus &amp;iniciales</translation>
    </message>
    <message>
        <source>They stand beside what you record</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Figuran junto a lo que usted registra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the reading as it is</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Dejar la lectura como está</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Choose a finding.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Elija un hallazgo.</translation>
    </message>
    <message>
        <source>Choose an impression.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Elija una impresión.</translation>
    </message>
    <message>
        <source>Choose a confidence.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Elija una confianza.</translation>
    </message>
    <message>
        <source>Give your initials.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Indique sus iniciales.</translation>
    </message>
    <message>
        <source>Alt and the underlined letter choose it</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Alt y la letra subrayada lo eligen</translation>
    </message>
    <message>
        <source>Lock (Ctrl+Return)</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Fijar (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save amendment</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Guardar la enmienda</translation>
    </message>
    <message>
        <source>Record the new reading; the first one is kept</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Registrar la nueva lectura; la primera se conserva</translation>
    </message>
    <message>
        <source>The program&apos;s answer is shown once you have locked yours.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>La respuesta del programa se muestra cuando usted ha fijado la suya.</translation>
    </message>
    <message>
        <source>Your first reading is kept beside this one.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Su primera lectura se conserva junto a esta.</translation>
    </message>
    <message>
        <source>Show the numbers anyway</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Mostrar los números igualmente</translation>
    </message>
    <message>
        <source>The frame is &amp;suitable, the program is mistaken</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>El fotograma es &amp;apto, el programa se equivoca</translation>
    </message>
    <message>
        <source>It is the &amp;best frame there is</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Es el &amp;mejor fotograma que hay</translation>
    </message>
    <message>
        <source>For &amp;teaching or research</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Para &amp;docencia o investigación</translation>
    </message>
    <message>
        <source>An&amp;other reason, given below</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Otro moti&amp;vo, indicado abajo</translation>
    </message>
    <message>
        <source>Your reason</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Su motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>The reason is recorded with your initials. It stands beside the numbers wherever they are shown or copied. You can take it back.</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>El motivo se registra con sus iniciales. Figura junto a los números dondequiera que se muestren o copien. Usted puede retirarlo.</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Mostrar los números</translation>
    </message>
    <message>
        <source>In your own &amp;words</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Con sus propias &amp;palabras</translation>
    </message>
    <message>
        <source>The program gives no class because:</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>El programa no da ninguna clase porque:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Cerrar y perderlas</translation>
    </message>
    <message>
        <source>{count} of your entries could not be saved.</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>{count} de sus entradas no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>You and the program disagree.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Usted y el programa discrepan.</translation>
    </message>
    <message>
        <source>The program gives no class: there is nothing to compare.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>El programa no da ninguna clase: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>You and the program agree.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Usted y el programa coinciden.</translation>
    </message>
    <message>
        <source>The program leans elsewhere, but its prediction set holds your reading.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>El programa se inclina por otra, pero su conjunto de predicción contiene la lectura de usted.</translation>
    </message>
    <message>
        <source>N&amp;o lesion</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Sin lesión</translation>
    </message>
    <message>
        <source>Lesio&amp;n</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Lesión</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Benigno</translation>
    </message>
    <message>
        <source>&amp;Probably benign</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Probablemente benigno</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Sospec&amp;hoso</translation>
    </message>
    <message>
        <source>Mali&amp;gnant</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Mali&amp;gno</translation>
    </message>
    <message>
        <source>Lo&amp;w</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Ba&amp;ja</translation>
    </message>
    <message>
        <source>H&amp;igh</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Al&amp;ta</translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>confianza {level}</translation>
    </message>
    <message>
        <source>no calibration here</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>sin calibración aquí</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down in the file&apos;s ultrasound region</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm de ancho, {down:.1f} mm de alto en la región ecográfica del archivo</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down by the file&apos;s pixel spacing</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm de ancho, {down:.1f} mm de alto según el espaciado de píxeles del archivo</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down by a calibration set by hand</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm de ancho, {down:.1f} mm de alto según una calibración fijada a mano</translation>
    </message>
    <message>
        <source>gray {value}</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>gris {value}</translation>
    </message>
    <message>
        <source>lesion {share:.0f} %</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>lesión {share:.0f} %</translation>
    </message>
    <message>
        <source>Breast ultrasound report</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Informe de ecografía mamaria</translation>
    </message>
    <message>
        <source>Calibrated chances. A full bar belongs to the prediction set, a hollow one not.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Probabilidades calibradas. Una barra llena pertenece al conjunto de predicción; una hueca, no.</translation>
    </message>
    <message>
        <source>no superpixels</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>sin superpíxeles</translation>
    </message>
    <message>
        <source>With the outline of the AI</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Con el contorno de la IA</translation>
    </message>
    <message>
        <source>The AI draws no outline</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>La IA no dibuja ningún contorno</translation>
    </message>
    <message>
        <source>Measurement</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>{kind}, frame {number} of {count}, {width} × {height} pixels</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>{kind}, fotograma {number} de {count}, {width} × {height} píxeles</translation>
    </message>
    <message>
        <source>Outline by AI. Research use.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Contorno de la IA. Uso en investigación.</translation>
    </message>
    <message>
        <source>Image as stored</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Imagen tal como está guardada</translation>
    </message>
    <message>
        <source>Lesions, measured in the outline of the AI</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Lesiones, medidas en el contorno de la IA</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Long × short axis</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Eje mayor × menor</translation>
    </message>
    <message>
        <source>Depth/width</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Profundidad/anchura</translation>
    </message>
    <message>
        <source>Circularity</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Circularidad</translation>
    </message>
    <message>
        <source>Solidity</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Probability</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Millimeters from</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Milímetros según</translation>
    </message>
    <message>
        <source>Findings of the reader</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Hallazgos del lector</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Output of the AI. {research}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Salida de la IA. {research}</translation>
    </message>
    <message>
        <source>Suitability</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Aptitud</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Image file</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Archivo de imagen</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>busi_desktop {version} · Report {id}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>busi_desktop {version} · Informe {id}</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Left side ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Lado izquierdo ({origin})</translation>
    </message>
    <message>
        <source>Right side ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Lado derecho ({origin})</translation>
    </message>
    <message>
        <source>Both sides ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Ambos lados ({origin})</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>Drawn all the same. Don&apos;t rely on it for this frame.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Dibujado de todos modos. No se fíe de él para este fotograma.</translation>
    </message>
    <message>
        <source>superpixels: {regions} regions, compactness {compactness:g}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>superpíxeles: {regions} regiones, compacidad {compactness:g}</translation>
    </message>
    <message>
        <source>threshold {threshold:g}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>umbral {threshold:g}</translation>
    </message>
    <message>
        <source>smallest part {frame:g} % of the frame and {largest:g} % of the largest part</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>parte mínima {frame:g} % del fotograma y {largest:g} % de la parte mayor</translation>
    </message>
    <message>
        <source>outline from {gate} chance of a lesion</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>contorno desde {gate} de probabilidad de una lesión</translation>
    </message>
    <message>
        <source>Opinion before the AI&apos;s output was shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Opinión antes de que se mostrara la salida de la IA: {opinion}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Opinion after the AI&apos;s output had been shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Opinión después de que se hubiera mostrado la salida de la IA: {opinion}.</translation>
    </message>
    <message>
        <source>Amended after the AI&apos;s output was shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Enmendada después de que se mostrara la salida de la IA: {opinion}.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Informe como PDF</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Your own findings; they stand before the AI&apos;s output</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Sus propios hallazgos; figuran antes de la salida de la IA</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Write the patient into the report</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Escribir el paciente en el informe</translation>
    </message>
    <message>
        <source>Off: blank lines to fill in by hand. Nothing is taken from the image&apos;s file.</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Desactivado: líneas en blanco para rellenar a mano. No se toma nada del archivo de la imagen.</translation>
    </message>
    <message>
        <source>Your &amp;findings</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Sus &amp;hallazgos</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Guardar PDF…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Lector</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Pages: {count} · {paper}</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Páginas: {count} · {paper}</translation>
    </message>
    <message>
        <source>As usual here ({paper})</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Como es habitual aquí ({paper})</translation>
    </message>
    <message>
        <source>Research use</source>
        <extracomment>ui/research_line.py</extracomment>
        <translation>Uso en investigación</translation>
    </message>
    <message>
        <source>Copy the result as text, with its JSON record</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Copiar el resultado como texto, con su registro JSON</translation>
    </message>
    <message>
        <source>Classes that stay possible: the right one is among them about this often</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Clases que siguen siendo posibles: la correcta está entre ellas con esta frecuencia, más o menos</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>red</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>máscara</translation>
    </message>
    <message>
        <source>Open an image to see an answer here.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Abra una imagen para ver aquí una respuesta.</translation>
    </message>
    <message>
        <source>Frame and model</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Fotograma y modelo</translation>
    </message>
    <message>
        <source>About the model…</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Acerca del modelo…</translation>
    </message>
    <message>
        <source>Frames pass by. The answer comes for the one that you stop at.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Los fotogramas pasan. La respuesta llega para aquel en el que usted se detenga.</translation>
    </message>
    <message>
        <source>Read it yourself first. The answer is shown once you lock yours.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Léalo usted primero. La respuesta se muestra cuando usted fija la suya.</translation>
    </message>
    <message>
        <source>There is no answer for this file.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>No hay respuesta para este archivo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>No class given</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Sin clase</translation>
    </message>
    <message>
        <source>Hidden until you have read it</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Oculto hasta que usted lo haya leído</translation>
    </message>
    <message>
        <source>Worklist</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>AI saw the ultrasound region that the file states ({share} left out)</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>La IA vio la región ecográfica que declara el archivo ({share} dejado fuera)</translation>
    </message>
    <message>
        <source>AI saw the ultrasound image found on this screen ({share} left out)</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>La IA vio la imagen ecográfica hallada en esta pantalla ({share} dejado fuera)</translation>
    </message>
    <message>
        <source>Color Doppler: the color hides gray values, so no class is given</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Doppler color: el color oculta valores de gris, por eso no se da ninguna clase</translation>
    </message>
    <message>
        <source>Elastography: the color map hides gray values, so no class is given</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Elastografía: el mapa de color oculta valores de gris, por eso no se da ninguna clase</translation>
    </message>
    <message>
        <source>Two images side by side: the model reads one at a time</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Dos imágenes lado a lado: el modelo lee una cada vez</translation>
    </message>
    <message>
        <source>Assessment of the reader</source>
        <extracomment>ui/report/assessed.py</extracomment>
        <translation>Valoración del lector</translation>
    </message>
    <message>
        <source>Leave this empty to print lines to write on.</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Déjelo vacío para imprimir líneas en las que escribir.</translation>
    </message>
    <message>
        <source>Sit&amp;e</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>C&amp;entro</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The frame with the outline of the lesions</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>El fotograma con el contorno de las lesiones</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Number of the frame where the file has several</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Número del fotograma donde el archivo tiene varios</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How far the frame is, and why it has no class</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Hasta dónde ha llegado el fotograma, y por qué no tiene clase</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The likeliest class</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>La clase más probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Posibles</translation>
    </message>
    <message>
        <source>The prediction set: every class that stays possible</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>El conjunto de predicción: cada clase que sigue siendo posible</translation>
    </message>
    <message>
        <source>Number of lesions outlined</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Número de lesiones contorneadas</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Eje mayor</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What the analysis took</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Lo que tardó el análisis</translation>
    </message>
    <message>
        <source>Made under other segmentation settings than those of now.</source>
        <extracomment>ui/results/model.py</extracomment>
        <translation>Hecho con otros ajustes de segmentación que los de ahora.</translation>
    </message>
    <message>
        <source>{n} frames, half of them at or above {median}.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} fotogramas, la mitad de ellos en {median} o más.</translation>
    </message>
    <message>
        <source>Chance of the class, %</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Probabilidad de la clase, %</translation>
    </message>
    <message>
        <source>Time of a frame, ms</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Tiempo por fotograma, ms</translation>
    </message>
    <message>
        <source>Click a bar to choose its frames in the table.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Haga clic en una barra para elegir sus fotogramas en la tabla.</translation>
    </message>
    <message>
        <source>Chances by class</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Probabilidades por clase</translation>
    </message>
    <message>
        <source>{n} more have no calibration and are left out.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} más no tienen calibración y se omiten.</translation>
    </message>
    <message>
        <source>Size of the largest lesion</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Tamaño de la lesión mayor</translation>
    </message>
    <message>
        <source>No frames yet.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Aún no hay fotogramas.</translation>
    </message>
    <message>
        <source>95 % of cancers above</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>95 % de cánceres por encima</translation>
    </message>
    <message>
        <source>95 % of benign below</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>95 % de benignas por debajo</translation>
    </message>
    <message>
        <source>{n} frames; a bar&apos;s height is their number.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} fotogramas; la altura de una barra es su número.</translation>
    </message>
    <message>
        <source>Long axis, {unit}</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Eje mayor, {unit}</translation>
    </message>
    <message>
        <source>Save results: choose an empty folder</source>
        <extracomment>ui/results/results.py</extracomment>
        <translation>Guardar los resultados: elija una carpeta vacía</translation>
    </message>
    <message>
        <source>Save table</source>
        <extracomment>ui/results/results.py</extracomment>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Progress of analyzing all files</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Progreso del análisis de todos los archivos</translation>
    </message>
    <message>
        <source>Analyze all</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Analizar todo</translation>
    </message>
    <message>
        <source>Analyze every frame that has no result yet</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Analizar cada fotograma que aún no tiene resultado</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End the run; what is done stays</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Terminar la serie; lo hecho se queda</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take up the run again</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Reanudar la serie</translation>
    </message>
    <message>
        <source>Stop after the present frame</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Detener después del fotograma actual</translation>
    </message>
    <message>
        <source>Retry {n} failed</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Reintentar {n} fallidos</translation>
    </message>
    <message>
        <source>Results of all frames</source>
        <extracomment>ui/results/table.py</extracomment>
        <translation>Resultados de todos los fotogramas</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/results/table.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>{n} frames chosen: {what}</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} fotogramas elegidos: {what}</translation>
    </message>
    <message>
        <source>Results – busi_desktop</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Resultados – busi_desktop</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Find a file, class or reason (Ctrl+F)</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Buscar un archivo, clase o motivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Mostrar solo las filas con estas palabras</translation>
    </message>
    <message>
        <source>Show only rows that hold all of these words</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Mostrar solo las filas que contienen todas estas palabras</translation>
    </message>
    <message>
        <source>Show only rows of this status</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Mostrar solo las filas de este estado</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Elegir qué columnas se muestran</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Guardar la tabla como CS&amp;V…</translation>
    </message>
    <message>
        <source>Write the rows and columns shown into one file</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Escribir en un archivo las filas y columnas mostradas</translation>
    </message>
    <message>
        <source>&amp;Save results…</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Guardar re&amp;sultados…</translation>
    </message>
    <message>
        <source>Write masks, probability maps, results.csv and results.jsonl of all files into an empty folder; what isn&apos;t analyzed yet is analyzed first</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Escribir máscaras, mapas de probabilidad, results.csv y results.jsonl de todos los archivos en una carpeta vacía; lo que no está analizado se analiza antes</translation>
    </message>
    <message>
        <source>No files are open.</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>No hay archivos abiertos.</translation>
    </message>
    <message>
        <source>{n} under earlier segmentation settings: Analyze all brings them up</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} con ajustes de segmentación anteriores: Analizar todo los pone al día</translation>
    </message>
    <message>
        <source>All ({n})</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Todos ({n})</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} fotogramas</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} mostrados</translation>
    </message>
    <message>
        <source>{file}, frame {number} of {count}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{file}, fotograma {number} de {count}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} done</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>En pausa: {done} de {total} hechos</translation>
    </message>
    <message>
        <source>Preparing the folder…</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Preparando la carpeta…</translation>
    </message>
    <message>
        <source>Saving {number} of {total}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Guardando {number} de {total}</translation>
    </message>
    <message>
        <source>Analyzing {number} of {total}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Analizando {number} de {total}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>{done} frames analyzed</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{done} fotogramas analizados</translation>
    </message>
    <message>
        <source>{n} without a class</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{n} sin clase</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{n} fallidos</translation>
    </message>
    <message>
        <source>saved to {folder}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>guardado en {folder}</translation>
    </message>
    <message>
        <source>This computer has no font for Hindi, so the window stays in English.</source>
        <extracomment>ui/script.py</extracomment>
        <translation>Este equipo no tiene fuente para el hindi, por eso la ventana sigue en inglés.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans Devanagari, and start the program again.</source>
        <extracomment>ui/script.py</extracomment>
        <translation>Instale una, como Noto Sans Devanagari, y reinicie el programa.</translation>
    </message>
    <message>
        <source>Second image</source>
        <extracomment>ui/second_view.py</extracomment>
        <translation>Segunda imagen</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>ui/second_view.py</extracomment>
        <translation>Vinculadas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Smallest chance of a lesion for an outline</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Probabilidad mínima de una lesión para un contorno</translation>
    </message>
    <message>
        <source>Frames with a smaller chance of a lesion get no outline, whatever their map</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Los fotogramas con menor probabilidad de una lesión no reciben contorno, sea cual sea su mapa</translation>
    </message>
    <message>
        <source>Superpixels (SLIC)</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Superpíxeles (SLIC)</translation>
    </message>
    <message>
        <source>Let each superpixel&apos;s mean probability decide (S)</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Dejar decidir a la probabilidad media de cada superpíxel (S)</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Compactness</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Compacidad</translation>
    </message>
    <message>
        <source>Analyze the whole screen</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Analizar toda la pantalla</translation>
    </message>
    <message>
        <source>Give the model everything, and not the ultrasound image alone where one is found</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Dar al modelo todo, y no solo la imagen ecográfica donde se encuentra una</translation>
    </message>
    <message>
        <source>Model&apos;s defaults</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Valores del modelo</translation>
    </message>
    <message>
        <source>Superpixels made; SLIC takes the wanted number as a hint</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Superpíxeles hechos; SLIC toma el número deseado como orientación</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Takes effect the next time the program starts.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Tiene efecto la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Wheel turns the other way</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>La rueda gira al revés</translation>
    </message>
    <message>
        <source>Dragging up darkens the image</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Arrastrar hacia arriba oscurece la imagen</translation>
    </message>
    <message>
        <source>Turning the wheel toward you shows the image or frame before</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Girar la rueda hacia usted muestra la imagen o el fotograma anterior</translation>
    </message>
    <message>
        <source>Over the image: drag down to brighten, up to darken</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Sobre la imagen: arrastrar hacia abajo para aclarar, hacia arriba para oscurecer</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Keys are changed under Help, Change keys.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Las teclas se cambian en Ayuda, Cambiar las teclas.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the window; files that are written stay English</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Idioma de la ventana; los archivos que se escriben siguen en inglés</translation>
    </message>
    <message>
        <source>Colors of the window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Size of all texts against the desktop&apos;s</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Tamaño de todos los textos respecto al del escritorio</translation>
    </message>
    <message>
        <source>List what failed, with the reasons</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Enumerar lo que falló, con los motivos</translation>
    </message>
    <message>
        <source>{n} failed…</source>
        <extracomment>ui/status.py</extracomment>
        <translation>{n} fallidos…</translation>
    </message>
    <message>
        <source>Drop images, folders or zip archives anywhere, or open them from the File menu. They stay where they are, and nothing leaves this computer. The next cards use a sample that was computed: it shows no patient.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Suelte imágenes, carpetas o archivos zip en cualquier parte, o ábralos desde el menú Archivo. Se quedan donde están y nada sale de este equipo. Las tarjetas siguientes usan una muestra calculada: no muestra a ningún paciente.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Here stand the three chances, in words and as bars, and the size of each lesion. Where the program declines to answer, it says why.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Aquí están las tres probabilidades, en palabras y como barras, y el tamaño de cada lesión. Donde el programa se niega a responder, dice por qué.</translation>
    </message>
    <message>
        <source>What lies over the image: outline, probability, Grad-CAM. Hold H to look underneath, press G to switch all off and on.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Lo que hay sobre la imagen: contorno, probabilidad, Grad-CAM. Mantenga H para mirar debajo; pulse G para activar o desactivar todo.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Encontrar cualquier cosa</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Lo que no hace</translation>
    </message>
    <message>
        <source>It is for research: a second look, not a diagnosis. It gives no BI-RADS category, sees one frame at a time, and knows nothing of the patient. It can be wrong when it sounds sure. The judgment is yours.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Es para investigación: una segunda mirada, no un diagnóstico. No da ninguna categoría BI-RADS, ve un fotograma cada vez y no sabe nada del paciente. Puede equivocarse cuando parece seguro. El juicio es de usted.</translation>
    </message>
    <message>
        <source>What each step makes of the frame before the networks see it. Open and close this with {key}.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Qué hace cada paso del fotograma antes de que las redes lo vean. Se abre y se cierra con {key}.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Terminar el recorrido (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>La tarjeta anterior (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next card (Enter, →)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>La tarjeta siguiente (Enter, →)</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Preprocessing step</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Paso de preprocesamiento</translation>
    </message>
    <message>
        <source>No Grad-CAM: no class is given for this frame</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Sin Grad-CAM: no se da ninguna clase para este fotograma</translation>
    </message>
    <message>
        <source>Grad-CAM for {label} within the lesion: where this answer was sensitive, not where a cancer is</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM para {label} dentro de la lesión: dónde era sensible esta respuesta, no dónde hay un cáncer</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}: where this answer was sensitive, not where a cancer is</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM para {label}: dónde era sensible esta respuesta, no dónde hay un cáncer</translation>
    </message>
    <message>
        <source>Grad-CAM
in lesion</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM
en la lesión</translation>
    </message>
    <message>
        <source>Lesion
probability</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Probabilidad
de lesión</translation>
    </message>
    <message>
        <source>Preview of the superpixels · the final ones follow</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Vista previa de los superpíxeles · siguen los definitivos</translation>
    </message>
    <message>
        <source>Show at the &amp;right</source>
        <extracomment>ui/views/file_hand.py</extracomment>
        <translation>Mostrar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not analyzed yet: choose it in the list</source>
        <extracomment>ui/views/side_by_side.py</extracomment>
        <translation>Aún sin analizar: elíjalo en la lista</translation>
    </message>
    <message>
        <source>{name}
the image being read</source>
        <extracomment>ui/views/side_by_side.py</extracomment>
        <translation>{name}
la imagen que se está leyendo</translation>
    </message>
    <message>
        <source>No calibration here: real size is not known</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Aquí no hay calibración: no se conoce el tamaño real</translation>
    </message>
    <message>
        <source>Views linked</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Vistas vinculadas</translation>
    </message>
    <message>
        <source>Views not linked</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Vistas no vinculadas</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP; they stay where they are</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>DICOM, PNG, JPEG, TIFF o BMP; se quedan donde están</translation>
    </message>
    <message>
        <source>Drop images, folders or zip archives here</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Suelte aquí imágenes, carpetas o archivos zip</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Probar las muestras</translation>
    </message>
    <message>
        <source>Research use. A second look, not a diagnosis.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Uso en investigación. Una segunda mirada, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Chance of malignancy if there is a lesion: {share}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Probabilidad de malignidad si hay una lesión: {share}</translation>
    </message>
    <message>
        <source>Of 100 development frames with a lesion and a chance of {low} to {high}, about {share} were malignant (counted in {count}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>De 100 fotogramas de desarrollo con una lesión y una probabilidad de {low} a {high}, unos {share} eran malignos (contado en {count}).</translation>
    </message>
    <message>
        <source>No outline: the chance of a lesion is {chance}, below the {gate} from which one is drawn.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Sin contorno: la probabilidad de una lesión es {chance}, inferior al {gate} desde el que se dibuja uno.</translation>
    </message>
    <message>
        <source>To see what the network marks all the same, lower that limit under Segmentation.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Para ver lo que la red marca de todos modos, baje ese límite en Segmentación.</translation>
    </message>
    <message>
        <source>Benign</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Benigno</translation>
    </message>
    <message>
        <source>Malignant</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Maligno</translation>
    </message>
    <message>
        <source>Longest extent of the largest lesion; in pixels where nothing calibrates it. Millimeters are those of the file&apos;s ultrasound region unless it says otherwise.</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Mayor extensión de la lesión más grande; en píxeles donde nada la calibra. Los milímetros son los de la región ecográfica del archivo, salvo que se diga otra cosa.</translation>
    </message>
    <message>
        <source>Lesion chance, at least</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Probab. mínima de lesión</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No class is given for this frame.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>No se da ninguna clase para este fotograma.</translation>
    </message>
    <message>
        <source>Undecided between {label} and {rival} ({first} against {second})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Indeciso entre {label} y {rival} ({first} frente a {second})</translation>
    </message>
    <message>
        <source>{label} more likely than {rival} ({first} against {second})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{label} más probable que {rival} ({first} frente a {second})</translation>
    </message>
    <message>
        <source>The {level} prediction set holds {names} alone.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>El conjunto de predicción del {level} contiene solo {names}.</translation>
    </message>
    <message>
        <source>{at}: in development data, 95 % of cancers lay above that.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{at}: en los datos de desarrollo, el 95 % de los cánceres quedaba por encima.</translation>
    </message>
    <message>
        <source>{at}: in development data, 95 % of benign lesions lay below that.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{at}: en los datos de desarrollo, el 95 % de las lesiones benignas quedaba por debajo.</translation>
    </message>
    <message>
        <source>Below {out}: in development data, 95 % of cancers lay above that, and 5 % below, as here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Por debajo de {out}: en los datos de desarrollo, el 95 % de los cánceres quedaba por encima, y el 5 % por debajo, como aquí.</translation>
    </message>
    <message>
        <source>Above {into}: in development data, 95 % of benign lesions lay below that, and 5 % above, as here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Por encima de {into}: en los datos de desarrollo, el 95 % de las lesiones benignas quedaba por debajo, y el 5 % por encima, como aquí.</translation>
    </message>
    <message>
        <source>Between {out} and {into}: in development data, 95 % of cancers lay above the lower value, and 95 % of benign lesions below the upper one.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Entre {out} y {into}: en los datos de desarrollo, el 95 % de los cánceres quedaba por encima del valor inferior, y el 95 % de las lesiones benignas por debajo del superior.</translation>
    </message>
    <message>
        <source>Between {into} and {out}: in development data, 95 % of benign lesions lay below the lower value, and 95 % of cancers above the upper one.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Entre {into} y {out}: en los datos de desarrollo, el 95 % de las lesiones benignas quedaba por debajo del valor inferior, y el 95 % de los cánceres por encima del superior.</translation>
    </message>
    <message>
        <source>Above {out}, as 95 % of cancers in development data.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Por encima de {out}, como el 95 % de los cánceres en los datos de desarrollo.</translation>
    </message>
    <message>
        <source>Below {into}, as 95 % of benign lesions in development data.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Por debajo de {into}, como el 95 % de las lesiones benignas en los datos de desarrollo.</translation>
    </message>
    <message>
        <source>No outline: the chance of a lesion is below the {gate} from which one is drawn.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Sin contorno: la probabilidad de una lesión es inferior al {gate} desde el que se dibuja uno.</translation>
    </message>
    <message>
        <source>No lesion passes the threshold.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Ninguna lesión supera el umbral.</translation>
    </message>
    <message>
        <source>Sizes in pixels: no calibration.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tamaños en píxeles: sin calibración.</translation>
    </message>
    <message>
        <source>Millimeters from {origin}; pixels for a lesion across several regions.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Milímetros según {origin}; píxeles para una lesión que cruza varias regiones.</translation>
    </message>
    <message>
        <source>the file&apos;s ultrasound region</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>la región ecográfica del archivo</translation>
    </message>
    <message>
        <source>Millimeters from {origin}; pixels for a lesion that isn&apos;t wholly inside.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Milímetros según {origin}; píxeles para una lesión que no está del todo dentro.</translation>
    </message>
    <message>
        <source>Millimeters from {origin}.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Milímetros según {origin}.</translation>
    </message>
    <message>
        <source>The {level} prediction set holds both {names}.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>El conjunto de predicción del {level} contiene ambas: {names}.</translation>
    </message>
    <message>
        <source>the file&apos;s pixel spacing, which is not an ultrasound calibration</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>el espaciado de píxeles del archivo, que no es una calibración ecográfica</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The {level} prediction set holds {names}: the model can&apos;t tell them apart here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>El conjunto de predicción del {level} contiene {names}: el modelo no puede distinguirlas aquí.</translation>
    </message>
    <message>
        <source>Suitable (score {score}, 0.50 is the limit)</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Apto (puntuación {score}, el límite es 0.50)</translation>
    </message>
    <message>
        <source>Sizes in pixels: the lesion lies across regions of different calibration.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tamaños en píxeles: la lesión cruza regiones de distinta calibración.</translation>
    </message>
    <message>
        <source>Sizes in pixels: the lesion isn&apos;t wholly inside the calibrated region.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tamaños en píxeles: la lesión no está del todo dentro de la región calibrada.</translation>
    </message>
    <message>
        <source>a calibration by hand ({reader}, {day})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>una calibración a mano ({reader}, {day})</translation>
    </message>
    <message>
        <source>Overridden by the reader ({reader}): {reason}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Anulado por el lector ({reader}): {reason}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{most} y {last}</translation>
    </message>
    <message>
        <source>Very likely {label} ({first})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Muy probablemente {label} ({first})</translation>
    </message>
    <message>
        <source>Likely {label} ({first})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Probablemente {label} ({first})</translation>
    </message>
    <message>
        <source>Not suitable (score {score}, 0.50 is the limit)</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>No apto (puntuación {score}, el límite es 0.50)</translation>
    </message>
    <message>
        <source>{source}, frame {number}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{source}, fotograma {number}</translation>
    </message>
    <message>
        <source>Lesion {number}: {size}, area {area}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Lesión {number}: {size}, área {area}</translation>
    </message>
    <message>
        <source>Model {name} {version}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Modelo {name} {version}</translation>
    </message>
    <message>
        <source>Who reads now; work is recorded under this name</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Quién lee ahora; el trabajo se registra con este nombre</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Lector: {name}</translation>
    </message>
    <message>
        <source>&amp;Another reader…</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>&amp;Otro lector…</translation>
    </message>
    <message>
        <source>assigning</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>asignación</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>mark for adjudication</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>marca para adjudicación</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Choose one image alone for a note</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>Elija una sola imagen para una nota</translation>
    </message>
    <message>
        <source>The copy holds all your work, but not the list of the project&apos;s images.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>La copia contiene todo su trabajo, pero no la lista de imágenes del proyecto.</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>Save a copy of your work</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Guardar una copia de su trabajo</translation>
    </message>
    <message>
        <source>The copy lacks entries {numbers}.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>A la copia le faltan las entradas {numbers}.</translation>
    </message>
    <message>
        <source>Add the folder with the images once more: they are known again by their content.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Añada otra vez la carpeta con las imágenes: se reconocen por su contenido.</translation>
    </message>
    <message>
        <source>Keep the old file: they may be readable there later.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Conserve el archivo antiguo: quizá se puedan leer ahí más adelante.</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Proyectos (*{suffix})</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>{title} copia</translation>
    </message>
    <message>
        <source>Saved. Your work goes on in {name}</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Guardado. Su trabajo continúa en {name}</translation>
    </message>
    <message>
        <source>Copy saved: {name}</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Copia guardada: {name}</translation>
    </message>
    <message>
        <source>{name} has changed since it was taken into the project</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>{name} ha cambiado desde que se incluyó en el proyecto</translation>
    </message>
    <message>
        <source>Choose an image of the worklist first</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Elija primero una imagen de la lista de trabajo</translation>
    </message>
    <message>
        <source>This is the last image of the worklist</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Esta es la última imagen de la lista de trabajo</translation>
    </message>
    <message>
        <source>This is the first image of the worklist</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Esta es la primera imagen de la lista de trabajo</translation>
    </message>
    <message>
        <source>Nothing in this list waits for you</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Nada de esta lista le espera</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Each image may have several readers</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Cada imagen puede tener varios lectores</translation>
    </message>
    <message>
        <source>Stands in the worklist; recorded with your initials</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Aparece en la lista de trabajo; se registra con sus iniciales</translation>
    </message>
    <message>
        <source>Who reads?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>¿Quién lee?</translation>
    </message>
    <message>
        <source>Your work is recorded under your initials, and the project shows you what you may see.</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Su trabajo se registra con sus iniciales, y el proyecto le muestra lo que puede ver.</translation>
    </message>
    <message>
        <source>Choose your initials, or type them</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Elija sus iniciales o escríbalas</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Nota sobre {name}</translation>
    </message>
    <message>
        <source>Who shall read {name}?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>¿Quién leerá {name}?</translation>
    </message>
    <message>
        <source>Who shall read these {n} images?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>¿Quién leerá estas {n} imágenes?</translation>
    </message>
    <message>
        <source>Only what is &amp;signed</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Solo lo fir&amp;mado</translation>
    </message>
    <message>
        <source>Each folder is one &amp;patient</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Cada carpeta es un &amp;paciente</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>&amp;De quién</translation>
    </message>
    <message>
        <source>&amp;If two count equally</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>&amp;Si dos valen igual</translation>
    </message>
    <message>
        <source>{n} images added, {known} were there already</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{n} imágenes añadidas, {known} ya estaban</translation>
    </message>
    <message>
        <source>{found} images found again, {missing} are still missing</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{found} imágenes reencontradas, {missing} siguen sin aparecer</translation>
    </message>
    <message>
        <source>R&amp;ecent projects</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Proyectos r&amp;ecientes</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>Save the new project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Guardar el nuevo proyecto</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Add the images of a folder</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Añadir las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Find images below a folder</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Encontrar imágenes bajo una carpeta</translation>
    </message>
    <message>
        <source>Projects ({pattern})</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Proyectos ({pattern})</translation>
    </message>
    <message>
        <source>{name} was not taken in: {why}</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{name} no se incluyó: {why}</translation>
    </message>
    <message>
        <source>{name} and {rest} others were not taken in. {why}</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{name} y otras {rest} no se incluyeron. {why}</translation>
    </message>
    <message>
        <source>Find a name or note</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Buscar un nombre o nota</translation>
    </message>
    <message>
        <source>Show only images with these words</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mostrar solo las imágenes con estas palabras</translation>
    </message>
    <message>
        <source>Show only images whose name or note holds these words</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mostrar solo las imágenes cuyo nombre o nota contiene estas palabras</translation>
    </message>
    <message>
        <source>Show only images of this state</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mostrar solo las imágenes en este estado</translation>
    </message>
    <message>
        <source>Show only images of this reader</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mostrar solo las imágenes de este lector</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Necesita a una persona</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>No encontrada</translation>
    </message>
    <message>
        <source>All readers</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Todos los lectores</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>In the project&apos;s order</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>En el orden del proyecto</translation>
    </message>
    <message>
        <source>What needs a person most</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Lo que más necesita a una persona</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Nombre, A a Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Nombre, Z a A</translation>
    </message>
    <message>
        <source>State, new ones first</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Estado, nuevas primero</translation>
    </message>
    <message>
        <source>State, done ones first</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Estado, hechas primero</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mías</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>&amp;Lectores</translation>
    </message>
    <message>
        <source>Initials of all who read, with commas between: AK, BL</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Iniciales de todos los que leen, separadas por comas: AK, BL</translation>
    </message>
    <message>
        <source>AK, BL</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>AK, BL</translation>
    </message>
    <message>
        <source>&amp;Adjudicator</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>A&amp;djudicador</translation>
    </message>
    <message>
        <source>Initials of who decides where readers differ; may stay empty</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Iniciales de quien decide donde los lectores difieren; puede quedar vacío</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody can switch this off while the project is open</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Nadie puede desactivarlo mientras el proyecto está abierto</translation>
    </message>
    <message>
        <source>&amp;Blind: hide readers&apos; work from each other</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>&amp;Ciego: ocultar a unos lectores el trabajo de otros</translation>
    </message>
    <message>
        <source>Outlines, states and notes of others; the adjudicator sees all</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Contornos, estados y notas de otros; el adjudicador lo ve todo</translation>
    </message>
    <message>
        <source>Hide file &amp;names and ground truth</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Ocultar &amp;nombres de archivo y verdad de referencia</translation>
    </message>
    <message>
        <source>Names and folders may tell the diagnosis: numbers stand in their place</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Nombres y carpetas pueden revelar el diagnóstico: en su lugar hay números</translation>
    </message>
    <message>
        <source>Name at least one reader, by initials.</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Indique al menos un lector, por sus iniciales.</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>El proyecto está abierto en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Look only</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Solo &amp;mirar</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>&amp;Hacerse cargo</translation>
    </message>
    <message>
        <source>That program seems to have ended without closing the project.</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Ese programa parece haber terminado sin cerrar el proyecto.</translation>
    </message>
    <message>
        <source>If you take it over, the other window can&apos;t save there any more.</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Si se hace cargo, la otra ventana ya no podrá guardar ahí.</translation>
    </message>
    <message>
        <source>Taking images in…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Incluyendo imágenes…</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>There is a file named {name} already.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Ya hay un archivo llamado {name}.</translation>
    </message>
    <message>
        <source>Choose another name: a project that exists is not replaced.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Elija otro nombre: un proyecto existente no se reemplaza.</translation>
    </message>
    <message>
        <source>The project can&apos;t be written as {name}.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>El proyecto no se puede escribir como {name}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Configuración del proyecto</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Elegir dónde guardar…</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All images of a &amp;folder, with those below it</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>&amp;Todas las imágenes de una carpeta, con las que hay debajo</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the images</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Elegir la carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Choose the folder of the images.</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Elija la carpeta de las imágenes.</translation>
    </message>
    <message>
        <source>Images stay where they are and are never changed</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Las imágenes quedan donde están y nunca se cambian</translation>
    </message>
    <message>
        <source>The {n} files that are &amp;open</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Los {n} archivos &amp;abiertos</translation>
    </message>
    <message>
        <source>Look for them in a folder, by their content: names may differ</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Buscarlas en una carpeta por su contenido: los nombres pueden diferir</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>A project keeps a list of images, who reads them and what they draw in one file, which you can take along on a stick.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Un proyecto guarda en un solo archivo la lista de imágenes, quién las lee y lo que dibuja; puede llevárselo en una memoria USB.</translation>
    </message>
    <message>
        <source>No image of this project matches.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Ninguna imagen de este proyecto coincide.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Let every image of the project pass</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Dejar pasar todas las imágenes del proyecto</translation>
    </message>
    <message>
        <source>This project has no images yet.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Este proyecto aún no tiene imágenes.</translation>
    </message>
    <message>
        <source>Add images…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Take the images of a folder in</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Incluir las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Next for me</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Siguiente para mí</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The image before this one in the worklist</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>La imagen anterior a esta en la lista de trabajo</translation>
    </message>
    <message>
        <source>The next image of the worklist</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>La imagen siguiente de la lista de trabajo</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>{done} de {total} hechas</translation>
    </message>
    <message>
        <source>Find {n} missing…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Encontrar {n} que faltan…</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>{n} en la lista</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>To adjudicate</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Por adjudicar</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Adjudicada</translation>
    </message>
    <message>
        <source>Begun, and not signed yet</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Empezada y sin firmar</translation>
    </message>
    <message>
        <source>Two readers differ, or somebody asks for a decision</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Dos lectores difieren, o alguien pide una decisión</translation>
    </message>
    <message>
        <source>Decided by the adjudicator</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Decidida por el adjudicador</translation>
    </message>
    <message>
        <source>AI and reader disagree</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>IA y lector no coinciden</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>incierta</translation>
    </message>
    <message>
        <source>The AI and a reader come to different classes or outlines</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>La IA y un lector llegan a clases o contornos distintos</translation>
    </message>
    <message>
        <source>The AI gives no class for this image</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>La IA no da ninguna clase para esta imagen</translation>
    </message>
    <message>
        <source>The AI is not sure about this image</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>La IA no está segura sobre esta imagen</translation>
    </message>
    <message>
        <source>The image is not where it was. Choose Find images… to look for it.</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>La imagen no está donde estaba. Elija Encontrar imágenes… para buscarla.</translation>
    </message>
    <message>
        <source>Assigned to {readers}</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Asignada a {readers}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Research use: a second look at a B-mode breast ultrasound frame for a trained reader. Not a diagnosis, not for screening, not for Doppler, elastography or other organs.</source>
        <extracomment>models (intended_use)</extracomment>
        <translation>Uso en investigación: una segunda mirada a un fotograma de ecografía mamaria en modo B para un lector formado. No es un diagnóstico, ni para cribado, ni para Doppler, elastografía u otros órganos.</translation>
    </message>
    <message>
        <source>A diagnosis, or any decision that no trained reader takes.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Un diagnóstico, o cualquier decisión que no tome un lector formado.</translation>
    </message>
    <message>
        <source>Screening, or any population in which cancer is as rare as there: the chances shown are those of data in which about a third of the lesions are malignant.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>El cribado, o cualquier población en la que el cáncer sea tan raro como allí: las probabilidades que se muestran son las de datos en los que cerca de un tercio de las lesiones son malignas.</translation>
    </message>
    <message>
        <source>Doppler, elastography, contrast, 3-D, or pictures of a screen; other organs; men; children; implants; the axilla; breasts after surgery or with a needle in the picture.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Doppler, elastografía, contraste, 3-D o fotos de una pantalla; otros órganos; hombres; niños; implantes; la axila; mamas operadas o con una aguja en la imagen.</translation>
    </message>
    <message>
        <source>Following a lesion over time, or measuring response to treatment.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>El seguimiento de una lesión en el tiempo, o la medición de la respuesta a un tratamiento.</translation>
    </message>
</context>
</TS>
