<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>busi_desktop</name>
    <message>
        <source>In evaluation, this model&apos;s Grad-CAM explained better within the lesion than alone.</source>
        <extracomment>app/explanation.py</extracomment>
        <translation>Na avaliação, o Grad-CAM deste modelo explicou melhor dentro da lesão do que sozinho.</translation>
    </message>
    <message>
        <source>The texts of the chosen language are missing or can&apos;t be read.</source>
        <extracomment>app/language.py</extracomment>
        <translation>Os textos do idioma escolhido faltam ou não podem ser lidos.</translation>
    </message>
    <message>
        <source>Install the program again from its original medium; English is shown meanwhile.</source>
        <extracomment>app/language.py</extracomment>
        <translation>Instale o programa de novo a partir da mídia original; enquanto isso, é mostrado o inglês.</translation>
    </message>
    <message>
        <source>Caliper</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Cursor de medida</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>Ângulo</translation>
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
        <translation>não mensurável</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>região ultrassonográfica</translation>
    </message>
    <message>
        <source>file&apos;s pixel spacing</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>espaçamento de pixels do arquivo</translation>
    </message>
    <message>
        <source>no calibration</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>sem calibração</translation>
    </message>
    <message>
        <source>partly outside the calibrated region</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>em parte fora da região calibrada</translation>
    </message>
    <message>
        <source>points lie in different regions</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>os pontos estão em regiões diferentes</translation>
    </message>
    <message>
        <source>the contour crosses itself</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>o contorno cruza a si mesmo</translation>
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
        <translation>{what} é calibrada por escala de Platt: a rede sozinha era {found}, por isso seu logit é multiplicado por {slope:.3f} e soma-se {intercept:+.3f}.</translation>
    </message>
    <message>
        <source>Where the chance of a lesion is below {share}, none is drawn.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Onde a probabilidade de uma lesão é menor que {share}, nenhuma é desenhada.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Training data</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Dados de treinamento</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Intended use</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Uso pretendido</translation>
    </message>
    <message>
        <source>Not for</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Não serve para</translation>
    </message>
    <message>
        <source>Calibration and abstention</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Calibração e abstenção</translation>
    </message>
    <message>
        <source>Outlines</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Further facts</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Outros dados</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>{counted}; {groups} groups (patients, or images that are near-duplicates).</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{counted}; {groups} grupos (pacientes, ou imagens quase duplicadas).</translation>
    </message>
    <message>
        <source>The {level} prediction set holds every class with a chance of at least {kept}, and always the likeliest: set so that, in calibration data, it held the true class in {level} of the frames of each class.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>O conjunto de predição de {level} contém cada classe com probabilidade de pelo menos {kept}, e sempre a mais provável: definido de modo que, nos dados de calibração, continha a classe verdadeira em {level} dos quadros de cada classe.</translation>
    </message>
    <message>
        <source>{what} is the network&apos;s own: it is not calibrated.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} é a da própria rede: não é calibrada.</translation>
    </message>
    <message>
        <source>{what} is calibrated by Platt scaling: its logit is multiplied by {slope:.3f}, and {intercept:+.3f} is added.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} é calibrada por escala de Platt: seu logit é multiplicado por {slope:.3f} e soma-se {intercept:+.3f}.</translation>
    </message>
    <message>
        <source>superpixels are off</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>os superpixels estão desativados</translation>
    </message>
    <message>
        <source>{regions} superpixels of compactness {compactness:g} decide</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>decidem {regions} superpixels de compacidade {compactness:g}</translation>
    </message>
    <message>
        <source>By default the threshold is {threshold:g}, {refined}, and parts smaller than {share} of the frame are dropped.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Por padrão, o limiar é {threshold:g}, {refined}, e partes menores que {share} do quadro são descartadas.</translation>
    </message>
    <message>
        <source>Grad-CAM within the lesion</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Grad-CAM dentro da lesão</translation>
    </message>
    <message>
        <source>Segmentation trials</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Testes de segmentação</translation>
    </message>
    <message>
        <source>Development frames with a lesion, by malignancy</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Quadros de desenvolvimento com uma lesão, por malignidade</translation>
    </message>
    <message>
        <source>Measured on {source}</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Medido em {source}</translation>
    </message>
    <message>
        <source>The chance of a lesion</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>A probabilidade de uma lesão</translation>
    </message>
    <message>
        <source>The chance of malignancy</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>A probabilidade de malignidade</translation>
    </message>
    <message>
        <source>In development data, 95 % of cancers had a malignancy of {share} or more.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Nos dados de desenvolvimento, 95 % dos cânceres tinham malignidade de {share} ou mais.</translation>
    </message>
    <message>
        <source>In development data, 95 % of benign lesions had a malignancy below {share}.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Nos dados de desenvolvimento, 95 % das lesões benignas tinham malignidade abaixo de {share}.</translation>
    </message>
    <message>
        <source>With a novelty score above {limit:.4g}, a frame counts as unlike those of training: the program abstains.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>Com pontuação de novidade acima de {limit:.4g}, um quadro conta como diferente dos de treinamento: o programa se abstém.</translation>
    </message>
    <message>
        <source>name, version</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>nome, versão</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>pré-processamento</translation>
    </message>
    <message>
        <source>Measured on {source} ({data})</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>Medido em {source} ({data})</translation>
    </message>
    <message>
        <source>too sure of itself</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>segura demais de si</translation>
    </message>
    <message>
        <source>too cautious</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>cautelosa demais</translation>
    </message>
    <message>
        <source>map shown at first</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>mapa mostrado no início</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>imagens</translation>
    </message>
    <message>
        <source>model file</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>arquivo do modelo</translation>
    </message>
    <message>
        <source>preprocessing digest</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>resumo do pré-processamento</translation>
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
        <translation>intervalo de 95 %</translation>
    </message>
    <message>
        <source>The folder holds images that are open here.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>A pasta contém imagens que estão abertas aqui.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>A pasta não está vazia.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be used: {reason}.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>A pasta não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>Choose an empty folder: results and images must not mix.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Escolha uma pasta vazia: resultados e imagens não devem se misturar.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or make a new one: nothing of yours is overwritten.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Escolha uma pasta vazia ou crie uma nova: nada seu é sobrescrito.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>Escolha uma pasta na qual você possa gravar.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>o disco informa um erro</translation>
    </message>
    <message>
        <source>The program&apos;s own folder can&apos;t be made.</source>
        <extracomment>app/settings.py</extracomment>
        <translation>A pasta do próprio programa não pode ser criada.</translation>
    </message>
    <message>
        <source>Set {variable} to a folder that you may write to.</source>
        <extracomment>app/settings.py</extracomment>
        <translation>Defina {variable} como uma pasta na qual você possa gravar.</translation>
    </message>
    <message>
        <source>There are no images there.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Não há imagens ali.</translation>
    </message>
    <message>
        <source>The program made a mistake with this image.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>O programa cometeu um erro com esta imagem.</translation>
    </message>
    <message>
        <source>Open DICOM, PNG, JPEG, TIFF or BMP files, or a folder or zip of them.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Abra arquivos DICOM, PNG, JPEG, TIFF ou BMP, ou uma pasta ou um zip deles.</translation>
    </message>
    <message>
        <source>Details are in the crash file that the message names; other images still work.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Os detalhes estão no arquivo de erros que a mensagem indica; as outras imagens continuam funcionando.</translation>
    </message>
    <message>
        <source>Could not write {name}: {reason}.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Não foi possível gravar {name}: {reason}.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk, and try again.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Libere espaço ou escolha uma pasta em outro disco, e tente de novo.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>export/files.py</extracomment>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or close the file where it is open.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Escolha uma pasta na qual você possa gravar, ou feche o arquivo onde ele estiver aberto.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that its disk is connected, and try again.</source>
        <extracomment>export/files.py</extracomment>
        <translation>Verifique se a pasta existe e se o disco está conectado, e tente de novo.</translation>
    </message>
    <message>
        <source>writing is not allowed there</source>
        <extracomment>export/files.py</extracomment>
        <translation>não é permitido gravar ali</translation>
    </message>
    <message>
        <source>Lesion mask</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Máscara da lesão</translation>
    </message>
    <message>
        <source>Probability map</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Mapa de probabilidade</translation>
    </message>
    <message>
        <source>Image with lesion outline</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Imagem com o contorno da lesão</translation>
    </message>
    <message>
        <source>Image with saliency map</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Imagem com o mapa de saliência</translation>
    </message>
    <message>
        <source>Lesion numbers and physical calibration are not in the file.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Os números da lesão e a calibração física não estão no arquivo.</translation>
    </message>
    <message>
        <source>Threshold, superpixels and physical calibration are not in the file.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>O limiar, os superpixels e a calibração física não estão no arquivo.</translation>
    </message>
    <message>
        <source>Numbers are not in the file; text burned into the image stays visible.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Os números não estão no arquivo; o texto gravado na imagem continua visível.</translation>
    </message>
    <message>
        <source>It is no evidence of a lesion&apos;s extent; text burned into the image stays visible.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>Não é prova da extensão de uma lesão; o texto gravado na imagem continua visível.</translation>
    </message>
    <message>
        <source>Install the program again from its original medium.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>Instale o programa de novo a partir da mídia original.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} was altered.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>O arquivo de admissão {name} foi alterado.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} is missing.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>O arquivo de admissão {name} está faltando.</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} is malformed.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>O arquivo de admissão {name} está malformado.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest was written for another version of the program.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>O manifesto do modelo foi escrito para outra versão do programa.</translation>
    </message>
    <message>
        <source>The model was trained with another preprocessing than its manifest holds.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>O modelo foi treinado com um pré-processamento diferente do que está em seu manifesto.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is malformed.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>O manifesto do modelo está malformado.</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is missing or can&apos;t be read.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>O manifesto do modelo falta ou não pode ser lido.</translation>
    </message>
    <message>
        <source>The model file was altered: its checksum is not the one in its manifest.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>O arquivo do modelo foi alterado: sua soma de verificação não é a do manifesto.</translation>
    </message>
    <message>
        <source>The model file is missing or can&apos;t be read.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>O arquivo do modelo falta ou não pode ser lido.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be loaded by this computer&apos;s LiteRT runtime.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>O LiteRT deste computador não consegue carregar o arquivo do modelo.</translation>
    </message>
    <message>
        <source>The frame is almost black.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>O quadro é quase preto.</translation>
    </message>
    <message>
        <source>The frame is nearly of one gray level.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>O quadro tem quase um só nível de cinza.</translation>
    </message>
    <message>
        <source>This does not look like a B-mode ultrasound frame.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Isto não parece um quadro de ultrassom em modo B.</translation>
    </message>
    <message>
        <source>The frame shows color flow or another color overlay.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>O quadro mostra fluxo em cores ou outra sobreposição colorida.</translation>
    </message>
    <message>
        <source>The frame shows an elastography map.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>O quadro mostra um mapa de elastografia.</translation>
    </message>
    <message>
        <source>The frame shows two views side by side; crop it to one.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>O quadro mostra duas vistas lado a lado; recorte-o para uma.</translation>
    </message>
    <message>
        <source>Text or graphics cover too much of the frame.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Texto ou gráficos cobrem demais o quadro.</translation>
    </message>
    <message>
        <source>The frame differs from all that the model was trained on.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>O quadro difere de tudo com que o modelo foi treinado.</translation>
    </message>
    <message>
        <source>Copy or export the archive again, or unpack it and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Copie ou exporte o arquivo compactado de novo, ou descompacte-o e abra a pasta.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>O arquivo compactado está criptografado.</translation>
    </message>
    <message>
        <source>The archive holds two files of the same name.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>O arquivo compactado contém dois arquivos com o mesmo nome.</translation>
    </message>
    <message>
        <source>The file is packed with a method that is not supported.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>O arquivo está compactado com um método sem suporte.</translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Descompacte-o e abra a pasta.</translation>
    </message>
    <message>
        <source>The zip archive is damaged.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>O arquivo zip está danificado.</translation>
    </message>
    <message>
        <source>The zip archive can&apos;t be read.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>O arquivo zip não pode ser lido.</translation>
    </message>
    <message>
        <source>The archive no longer holds this file.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>O arquivo compactado não contém mais este arquivo.</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Descompacte-o com a senha e abra a pasta.</translation>
    </message>
    <message>
        <source>Pack it again, with each file once.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Compacte-o de novo, com cada arquivo uma só vez.</translation>
    </message>
    <message>
        <source>This file of the archive is damaged.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Este arquivo do compactado está danificado.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected and that you may read the file.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Verifique se o disco continua conectado e se você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>Export the image again from the scanner or the archive.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exporte a imagem de novo do aparelho ou do arquivo de imagens.</translation>
    </message>
    <message>
        <source>The file does not state its encoding, which was read from its first element.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>O arquivo não declara sua codificação, que foi lida do primeiro elemento.</translation>
    </message>
    <message>
        <source>The file declares 0 frames; one is read.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>O arquivo declara 0 quadros; um é lido.</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagem de ultrassom DICOM</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Multi-frame Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagem de ultrassom DICOM multiquadro</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Image (retired class)</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagem de ultrassom DICOM (classe retirada)</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Multi-frame Image (retired class)</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagem de ultrassom DICOM multiquadro (classe retirada)</translation>
    </message>
    <message>
        <source>DICOM Secondary Capture Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Imagem DICOM de captura secundária</translation>
    </message>
    <message>
        <source>DICOM Secondary Capture Cine</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Cine DICOM de captura secundária</translation>
    </message>
    <message>
        <source>Export the ultrasound image itself as DICOM, PNG or JPEG.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exporte a própria imagem de ultrassom como DICOM, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The DICOM file does not say what it holds.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>O arquivo DICOM não diz o que contém.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>O arquivo DICOM não contém nenhuma imagem.</translation>
    </message>
    <message>
        <source>The cine is compressed as video ({name}), which is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>O cine está comprimido como vídeo ({name}), o que não tem suporte.</translation>
    </message>
    <message>
        <source>The DICOM file is compressed with {name}, which is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>O arquivo DICOM está comprimido com {name}, o que não tem suporte.</translation>
    </message>
    <message>
        <source>The DICOM file expands to more than {size} MiB.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>O arquivo DICOM se expande para mais de {size} MiB.</translation>
    </message>
    <message>
        <source>The DICOM file is incomplete: its compressed data end too early.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>O arquivo DICOM está incompleto: seus dados comprimidos terminam cedo demais.</translation>
    </message>
    <message>
        <source>The DICOM file ends too early: it is a header without content.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>O arquivo DICOM termina cedo demais: é um cabeçalho sem conteúdo.</translation>
    </message>
    <message>
        <source>Three-dimensional ultrasound volumes are not supported.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Volumes de ultrassom tridimensionais não têm suporte.</translation>
    </message>
    <message>
        <source>Export a two-dimensional still image.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Exporte uma imagem estática bidimensional.</translation>
    </message>
    <message>
        <source>The DICOM file holds an object of another kind: {name}.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>O arquivo DICOM contém um objeto de outro tipo: {name}.</translation>
    </message>
    <message>
        <source>The DICOM file ends in the middle of its picture.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>O arquivo DICOM termina no meio da imagem.</translation>
    </message>
    <message>
        <source>The file declares more than {count:,} frames.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>O arquivo declara mais de {count:,} quadros.</translation>
    </message>
    <message>
        <source>The DICOM file declares a negative number of frames.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>O arquivo DICOM declara um número negativo de quadros.</translation>
    </message>
    <message>
        <source>Export it uncompressed or as JPEG Baseline.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Exporte-o sem compressão ou como JPEG Baseline.</translation>
    </message>
    <message>
        <source>The color model {model} with {count} value(s) per pixel is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>O modelo de cor {model} com {count} valor(es) por pixel não tem suporte.</translation>
    </message>
    <message>
        <source>Pixels of {stored} in {allocated} bits are not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Pixels de {stored} em {allocated} bits não têm suporte.</translation>
    </message>
    <message>
        <source>JPEG with {bits} bits per value is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>JPEG com {bits} bits por valor não tem suporte.</translation>
    </message>
    <message>
        <source>The picture is incomplete: {present} of {whole} frames are there.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>A imagem está incompleta: há {present} de {whole} quadros.</translation>
    </message>
    <message>
        <source>Copy or export the file again.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>Copie ou exporte o arquivo de novo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>O arquivo DICOM está danificado.</translation>
    </message>
    <message>
        <source>The picture does not match the compression that the file declares.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>A imagem não corresponde à compressão que o arquivo declara.</translation>
    </message>
    <message>
        <source>Export the image as RGB or gray.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Exporte a imagem como RGB ou em cinza.</translation>
    </message>
    <message>
        <source>Export the image with 8 bits per value.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>Exporte a imagem com 8 bits por valor.</translation>
    </message>
    <message>
        <source>The picture is incomplete: {present:,} of {whole:,} bytes are there.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>A imagem está incompleta: há {present:,} de {whole:,} bytes.</translation>
    </message>
    <message>
        <source>The compressed picture contradicts the file&apos;s color model: the picture counts.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>A imagem comprimida contradiz o modelo de cor do arquivo: vale a imagem.</translation>
    </message>
    <message>
        <source>The file says {cols} × {rows} pixels, but its compressed picture has {width} × {height}.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>O arquivo diz {cols} × {rows} pixels, mas sua imagem comprimida tem {width} × {height}.</translation>
    </message>
    <message>
        <source>The compressed picture does not have the color channels that the file states.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>A imagem comprimida não tem os canais de cor que o arquivo declara.</translation>
    </message>
    <message>
        <source>The picture&apos;s color values are arranged in another way than the file states.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>Os valores de cor da imagem estão dispostos de outro modo que o declarado pelo arquivo.</translation>
    </message>
    <message>
        <source>The compressed picture claims a size that the file does not state.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>A imagem comprimida diz ter um tamanho que o arquivo não declara.</translation>
    </message>
    <message>
        <source>The file&apos;s table of frames is wrong and was not used: the frames were counted.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>A tabela de quadros do arquivo está errada e não foi usada: os quadros foram contados.</translation>
    </message>
    <message>
        <source>The file holds more bytes than its picture needs; they were ignored.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>O arquivo contém mais bytes do que sua imagem precisa; eles foram ignorados.</translation>
    </message>
    <message>
        <source>The {fragments} pieces of the compressed picture do not fit its {frames} frames.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>Os {fragments} pedaços da imagem comprimida não combinam com seus {frames} quadros.</translation>
    </message>
    <message>
        <source>The file is incomplete: only {present} of its {whole} frames can be read.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>O arquivo está incompleto: só {present} de seus {whole} quadros podem ser lidos.</translation>
    </message>
    <message>
        <source>The file seems to hold {present} frames but declares {whole}; only what it declares is read.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>O arquivo parece conter {present} quadros, mas declara {whole}; só é lido o que ele declara.</translation>
    </message>
    <message>
        <source>The file&apos;s High Bit contradicts its Bits Stored and was ignored.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>O High Bit do arquivo contradiz seu Bits Stored e foi ignorado.</translation>
    </message>
    <message>
        <source>The file does not state how its color values are arranged: pixel by pixel is assumed.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>O arquivo não declara como seus valores de cor estão dispostos: supõe-se pixel a pixel.</translation>
    </message>
    <message>
        <source>The file&apos;s window values are not usable and were ignored.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Os valores de janela do arquivo não são utilizáveis e foram ignorados.</translation>
    </message>
    <message>
        <source>Gray levels are shown through the window that the file states.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Os níveis de cinza são mostrados pela janela que o arquivo declara.</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s color palette is incomplete.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>A paleta de cores do arquivo DICOM está incompleta.</translation>
    </message>
    <message>
        <source>The file is damaged in a way that ended its decoding at once.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>O arquivo está danificado de um modo que interrompeu sua decodificação de imediato.</translation>
    </message>
    <message>
        <source>Decoding the file took more than {seconds:.0f} s and was stopped.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>A decodificação do arquivo levou mais de {seconds:.0f} s e foi interrompida.</translation>
    </message>
    <message>
        <source>Decoding the file was stopped before, and it has not changed since.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>A decodificação do arquivo foi interrompida antes, e ele não mudou desde então.</translation>
    </message>
    <message>
        <source>The part of the program that decodes images can&apos;t be started.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>A parte do programa que decodifica imagens não pode ser iniciada.</translation>
    </message>
    <message>
        <source>Export it again; other files are not affected.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Exporte-o de novo; os outros arquivos não são afetados.</translation>
    </message>
    <message>
        <source>Export it again, with fewer frames or a smaller image; other files are not affected.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Exporte-o de novo com menos quadros ou uma imagem menor; os outros arquivos não são afetados.</translation>
    </message>
    <message>
        <source>Export it again; if it is good, start the program again and open it alone.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Exporte-o de novo; se estiver bom, reinicie o programa e abra-o sozinho.</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>O nome do arquivo é longo demais.</translation>
    </message>
    <message>
        <source>Run the self-test, and install the program again if it fails.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Execute o autoteste e instale o programa de novo se ele falhar.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>Renomeie-o.</translation>
    </message>
    <message>
        <source>The file starts like a program; only its image was read, and nothing was run.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>O arquivo começa como um programa; só sua imagem foi lida e nada foi executado.</translation>
    </message>
    <message>
        <source>The DICOM file nests its content too deeply.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>O arquivo DICOM aninha seu conteúdo com profundidade demais.</translation>
    </message>
    <message>
        <source>The file&apos;s color palette has another depth than it states.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>A paleta de cores do arquivo tem uma profundidade diferente da que declara.</translation>
    </message>
    <message>
        <source>Some values lie beyond the file&apos;s color palette and are shown in its last color.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>Alguns valores estão além da paleta de cores do arquivo e são mostrados em sua última cor.</translation>
    </message>
    <message>
        <source>Export the image again, as RGB or gray.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>Exporte a imagem de novo, como RGB ou em cinza.</translation>
    </message>
    <message>
        <source>The file&apos;s rescale values are not usable and were ignored.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>Os valores de reescala do arquivo não são utilizáveis e foram ignorados.</translation>
    </message>
    <message>
        <source>The DICOM file has no usable value for {name} {tag}.</source>
        <extracomment>io/dicom_tags.py</extracomment>
        <translation>O arquivo DICOM não tem um valor utilizável para {name} {tag}.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration reaches outside the image, which was cut or resized.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros: a calibração do arquivo sai da imagem, que foi cortada ou redimensionada.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration can&apos;t be read.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros: a calibração do arquivo não pode ser lida.</translation>
    </message>
    <message>
        <source>No millimeters: the file states an implausible pixel size.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros: o arquivo declara um tamanho de pixel implausível.</translation>
    </message>
    <message>
        <source>No millimeters: no region of the image is calibrated in centimeters.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros: nenhuma região da imagem está calibrada em centímetros.</translation>
    </message>
    <message>
        <source>No millimeters in a region whose pixel size is implausible.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros em uma região cujo tamanho de pixel é implausível.</translation>
    </message>
    <message>
        <source>No millimeters where regions of different scale overlap.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros onde regiões de escalas diferentes se sobrepõem.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration contradicts its scan depth.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros: a calibração do arquivo contradiz sua profundidade de varredura.</translation>
    </message>
    <message>
        <source>No millimeters: a Pixel Spacing of 1 by 1 mm is a placeholder.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros: um Pixel Spacing de 1 por 1 mm é um valor de preenchimento.</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s Pixel Spacing is not usable.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Sem milímetros: o Pixel Spacing do arquivo não é utilizável.</translation>
    </message>
    <message>
        <source>Millimeters come from Pixel Spacing, which is not an ultrasound calibration.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>Os milímetros vêm de Pixel Spacing, que não é uma calibração de ultrassom.</translation>
    </message>
    <message>
        <source>The file&apos;s Pixel Spacing contradicts its ultrasound regions, which are used.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>O Pixel Spacing do arquivo contradiz suas regiões ultrassonográficas, que são as usadas.</translation>
    </message>
    <message>
        <source>The file states no usable frame time: the playback speed is assumed.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>O arquivo não declara um tempo de quadro utilizável: a velocidade de reprodução é suposta.</translation>
    </message>
    <message>
        <source>Name an image file, a folder or a zip archive.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Indique um arquivo de imagem, uma pasta ou um arquivo zip.</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Descompacte o arquivo externo e abra a pasta.</translation>
    </message>
    <message>
        <source>The file or folder can&apos;t be read from the disk.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>O arquivo ou a pasta não pode ser lido do disco.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Isto não é um arquivo nem uma pasta.</translation>
    </message>
    <message>
        <source>This archive lies inside another one.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Este arquivo compactado está dentro de outro.</translation>
    </message>
    <message>
        <source>The folder holds more than {count:,} files.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>A pasta contém mais de {count:,} arquivos.</translation>
    </message>
    <message>
        <source>The file is larger than {size} GiB.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>O arquivo é maior que {size} GiB.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>O arquivo mudou enquanto era lido.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Não há arquivo nem pasta com este nome.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file or folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Você não tem permissão para ler este arquivo ou pasta.</translation>
    </message>
    <message>
        <source>Check that the disk is still connected, then open it again.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Verifique se o disco continua conectado e abra de novo.</translation>
    </message>
    <message>
        <source>Open its subfolders one by one.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Abra suas subpastas uma a uma.</translation>
    </message>
    <message>
        <source>Export fewer frames, or a still image.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Exporte menos quadros ou uma imagem estática.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then open it again.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Espere até que esteja gravado por completo e abra de novo.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Peça o direito de lê-lo ou copie-o para uma pasta sua.</translation>
    </message>
    <message>
        <source>Use an image of at most {side} pixels on a side and {area} megapixels.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>Use uma imagem de no máximo {side} pixels de lado e {area} megapixels.</translation>
    </message>
    <message>
        <source>The image has {width} × {height} pixels, which is too small to analyze.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>A imagem tem {width} × {height} pixels, pequena demais para analisar.</translation>
    </message>
    <message>
        <source>The image has {width} × {height} pixels, which is too large to open.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>A imagem tem {width} × {height} pixels, grande demais para abrir.</translation>
    </message>
    <message>
        <source>Use an image with at least {side} pixels on each side.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>Use uma imagem com pelo menos {side} pixels em cada lado.</translation>
    </message>
    <message>
        <source>The mask {name} has {size} pixels, its image {wanted}.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>A máscara {name} tem {size} pixels; sua imagem, {wanted}.</translation>
    </message>
    <message>
        <source>The mask {name} holds grays, not just black and one other value.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>A máscara {name} contém cinzas, não apenas preto e um outro valor.</translation>
    </message>
    <message>
        <source>Draw the mask again at the image&apos;s size.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>Desenhe a máscara de novo no tamanho da imagem.</translation>
    </message>
    <message>
        <source>Save it as black and white, without shades or labels.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>Salve-a em preto e branco, sem tons nem rótulos.</translation>
    </message>
    <message>
        <source>The image is damaged or of a kind that can&apos;t be read.</source>
        <extracomment>io/here.py</extracomment>
        <translation>A imagem está danificada ou é de um tipo que não pode ser lido.</translation>
    </message>
    <message>
        <source>The image needs more memory than decoding may take, or than the computer has free.</source>
        <extracomment>io/here.py</extracomment>
        <translation>A imagem precisa de mais memória do que a decodificação pode usar, ou do que o computador tem livre.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>io/here.py</extracomment>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is not an image.</source>
        <extracomment>io/here.py</extracomment>
        <translation>O arquivo não é uma imagem.</translation>
    </message>
    <message>
        <source>A {kind} file can&apos;t be read here.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Um arquivo {kind} não pode ser lido aqui.</translation>
    </message>
    <message>
        <source>Export it again as {kinds}.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Exporte-o de novo como {kinds}.</translation>
    </message>
    <message>
        <source>Close other programs, or export fewer frames or a smaller image.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Feche outros programas, ou exporte menos quadros ou uma imagem menor.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Copie-o ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>Use {kinds} files.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Use arquivos {kinds}.</translation>
    </message>
    <message>
        <source>Save the image as {kinds}.</source>
        <extracomment>io/here.py</extracomment>
        <translation>Salve a imagem como {kinds}.</translation>
    </message>
    <message>
        <source>Values of more than 8 bits are shown from their own minimum (black) to maximum (white).</source>
        <extracomment>io/image.py</extracomment>
        <translation>Valores de mais de 8 bits são mostrados de seu próprio mínimo (preto) ao máximo (branco).</translation>
    </message>
    <message>
        <source>Transparent parts of the image are shown on black.</source>
        <extracomment>io/image.py</extracomment>
        <translation>As partes transparentes da imagem são mostradas sobre preto.</translation>
    </message>
    <message>
        <source>Colors were converted from CMYK and are approximate.</source>
        <extracomment>io/image.py</extracomment>
        <translation>As cores foram convertidas de CMYK e são aproximadas.</translation>
    </message>
    <message>
        <source>The image was turned as its EXIF orientation says.</source>
        <extracomment>io/image.py</extracomment>
        <translation>A imagem foi girada como diz sua orientação EXIF.</translation>
    </message>
    <message>
        <source>The file holds several pictures; only the first is read.</source>
        <extracomment>io/image.py</extracomment>
        <translation>O arquivo contém várias imagens; só a primeira é lida.</translation>
    </message>
    <message>
        <source>The image uses the color mode {mode}, which is not supported.</source>
        <extracomment>io/image.py</extracomment>
        <translation>A imagem usa o modo de cor {mode}, que não tem suporte.</translation>
    </message>
    <message>
        <source>Export it as gray or RGB.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Exporte-a em cinza ou RGB.</translation>
    </message>
    <message>
        <source>The image holds values that are not numbers.</source>
        <extracomment>io/image.py</extracomment>
        <translation>A imagem contém valores que não são números.</translation>
    </message>
    <message>
        <source>The 16-bit color image is damaged or of a kind that can&apos;t be read.</source>
        <extracomment>io/image.py</extracomment>
        <translation>A imagem colorida de 16 bits está danificada ou é de um tipo que não pode ser lido.</translation>
    </message>
    <message>
        <source>The image is stored in tiles that are too large to open.</source>
        <extracomment>io/image.py</extracomment>
        <translation>A imagem está gravada em blocos grandes demais para abrir.</translation>
    </message>
    <message>
        <source>Export it again with finite values.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Exporte-a de novo com valores finitos.</translation>
    </message>
    <message>
        <source>Export it again, or as an 8-bit PNG.</source>
        <extracomment>io/image.py</extracomment>
        <translation>Exporte-a de novo, ou como PNG de 8 bits.</translation>
    </message>
    <message>
        <source>The file holds more than {count:,} pages.</source>
        <extracomment>io/image.py</extracomment>
        <translation>O arquivo contém mais de {count:,} páginas.</translation>
    </message>
    <message>
        <source>The image has too many pixels to open.</source>
        <extracomment>io/image.py</extracomment>
        <translation>A imagem tem pixels demais para abrir.</translation>
    </message>
    <message>
        <source>{kind} image</source>
        <extracomment>io/image.py</extracomment>
        <translation>Imagem {kind}</translation>
    </message>
    <message>
        <source>The JPEG picture is incomplete: a part of it is missing.</source>
        <extracomment>io/jpeg.py</extracomment>
        <translation>A imagem JPEG está incompleta: falta uma parte.</translation>
    </message>
    <message>
        <source>Copy or export the image again.</source>
        <extracomment>io/jpeg.py</extracomment>
        <translation>Copie ou exporte a imagem de novo.</translation>
    </message>
    <message>
        <source>The file holds {count} frames: there is no frame {index}, from 0.</source>
        <extracomment>io/source.py</extracomment>
        <translation>O arquivo contém {count} quadros: não existe o quadro {index}, contando de 0.</translation>
    </message>
    <message>
        <source>Choose one from 0 to {last}.</source>
        <extracomment>io/source.py</extracomment>
        <translation>Escolha um de 0 a {last}.</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP or DICOM</source>
        <extracomment>io/signature.py</extracomment>
        <translation>PNG, JPEG, TIFF, BMP ou DICOM</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>calibrado à mão</translation>
    </message>
    <message>
        <source>The file has changed since it was opened.</source>
        <extracomment>app/annotating/propagation.py</extracomment>
        <translation>O arquivo mudou desde que foi aberto.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>app/annotating/propagation.py</extracomment>
        <translation>Abra-o de novo.</translation>
    </message>
    <message>
        <source>The model was trained with a preprocessing that this program does not have.</source>
        <extracomment>pipeline/models.py</extracomment>
        <translation>O modelo foi treinado com um pré-processamento que este programa não tem.</translation>
    </message>
    <message>
        <source>The results folder can&apos;t be used: {reason}.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>A pasta de resultados não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>The results folder holds a file of the name of a result, which this program has not written there.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>A pasta de resultados contém um arquivo com nome de resultado que este programa não gravou ali.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to, on a disk with free space.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>Indique uma pasta na qual você possa gravar, em um disco com espaço livre.</translation>
    </message>
    <message>
        <source>Name another folder: nothing of yours shall be overwritten.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>Indique outra pasta: nada seu deve ser sobrescrito.</translation>
    </message>
    <message>
        <source>{count} planes of {width} × {height} pixels</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>{count} planos de {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Set the size of the letterbox resize to {side} px.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Defina o tamanho do ajuste com faixas em {side} px.</translation>
    </message>
    <message>
        <source>The model can&apos;t take this recipe&apos;s output: it takes {taken}, and the recipe makes {made}.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>O modelo não aceita a saída desta receita: ele recebe {taken}, e a receita produz {made}.</translation>
    </message>
    <message>
        <source>1 plane of {width} × {height} pixels</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>1 plano de {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Switch the Gabor bank off.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Desative o banco de Gabor.</translation>
    </message>
    <message>
        <source>Switch the Gabor bank on, with {count} orientations.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Ative o banco de Gabor, com {count} orientações.</translation>
    </message>
    <message>
        <source>There is no preprocessing step called {name!r}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Não há etapa de pré-processamento chamada {name!r}.</translation>
    </message>
    <message>
        <source>The step {step} has no parameter {name!r}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>A etapa {step} não tem o parâmetro {name!r}.</translation>
    </message>
    <message>
        <source>The Gabor bank must be the last step of a recipe.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>O banco de Gabor deve ser a última etapa de uma receita.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Use um destes: {names}.</translation>
    </message>
    <message>
        <source>The step {step} can&apos;t run: {reason}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>A etapa {step} não pode ser executada: {reason}.</translation>
    </message>
    <message>
        <source>Move it to the end: it stacks several planes, which the other steps don&apos;t take.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Mova-o para o fim: ele empilha vários planos, que as outras etapas não aceitam.</translation>
    </message>
    <message>
        <source>Correct the recipe or leave the parameter out to get its default.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Corrija a receita ou omita o parâmetro para obter seu valor padrão.</translation>
    </message>
    <message>
        <source>Anisotropic diffusion</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Difusão anisotrópica</translation>
    </message>
    <message>
        <source>Smooths speckle inside tissue but stops at edges stronger than kappa.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Suaviza o speckle dentro do tecido, mas para em bordas mais fortes que kappa.</translation>
    </message>
    <message>
        <source>P. Perona &amp; J. Malik, IEEE TPAMI 12(7):629-639, 1990</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>P. Perona e J. Malik, IEEE TPAMI 12(7):629-639, 1990</translation>
    </message>
    <message>
        <source>Iterations</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Iterações</translation>
    </message>
    <message>
        <source>Number of diffusion steps; more smooths more.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Número de passos de difusão; mais suaviza mais.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>gray levels</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>níveis de cinza</translation>
    </message>
    <message>
        <source>Edges above this difference between neighbors are kept.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Bordas acima desta diferença entre vizinhos são mantidas.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Gama</translation>
    </message>
    <message>
        <source>Time step of one iteration; above 0.25 the scheme is unstable.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Passo de tempo de uma iteração; acima de 0.25 o esquema é instável.</translation>
    </message>
    <message>
        <source>Conduction</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Condução</translation>
    </message>
    <message>
        <source>Exponential favors strong edges, quadratic favors wide regions.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Exponencial favorece bordas fortes; quadrática, regiões amplas.</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Raises local contrast tile by tile; the clip limit keeps speckle from exploding.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Aumenta o contraste local bloco a bloco; o limite de corte impede que o speckle exploda.</translation>
    </message>
    <message>
        <source>K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485; OpenCV createCLAHE</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485; OpenCV createCLAHE</translation>
    </message>
    <message>
        <source>Clip limit</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Limite de corte</translation>
    </message>
    <message>
        <source>Highest local contrast gain; more shows more texture and more noise.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Maior ganho de contraste local; mais mostra mais textura e mais ruído.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>per side</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>por lado</translation>
    </message>
    <message>
        <source>Number of tiles along each side; more makes the effect more local.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>Número de blocos em cada lado; mais torna o efeito mais local.</translation>
    </message>
    <message>
        <source>Histogram equalization</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Equalização do histograma</translation>
    </message>
    <message>
        <source>Spreads the gray levels evenly over the whole range to raise global contrast.</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Distribui os níveis de cinza por igual em toda a faixa para aumentar o contraste global.</translation>
    </message>
    <message>
        <source>Gonzalez &amp; Woods, Digital Image Processing, section 3.3; OpenCV equalizeHist</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Gonzalez e Woods, Digital Image Processing, seção 3.3; OpenCV equalizeHist</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>1 is full equalization, 0 leaves the image as it is.</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>1 é equalização completa, 0 deixa a imagem como está.</translation>
    </message>
    <message>
        <source>Gabor bank</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Banco de Gabor</translation>
    </message>
    <message>
        <source>Shows stripes and margins of one width in each direction, stacked on the gray.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Mostra faixas e margens de uma largura em cada direção, empilhadas sobre o cinza.</translation>
    </message>
    <message>
        <source>Seed method: 0°, 45°, 90°; J. G. Daugman, JOSA A 2(7):1160-1169, 1985</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Método semente: 0°, 45°, 90°; J. G. Daugman, JOSA A 2(7):1160-1169, 1985</translation>
    </message>
    <message>
        <source>Orientations</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Orientações</translation>
    </message>
    <message>
        <source>Directions of the filters; the seed method leaves out 135°.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Direções dos filtros; o método semente omite 135°.</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Comprimento de onda</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>Distance from stripe to stripe that a filter answers to.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Distância de faixa a faixa à qual um filtro responde.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Width of the window around each pixel.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Largura da janela em torno de cada pixel.</translation>
    </message>
    <message>
        <source>Aspect of the window: below 1 it is longer along the stripes.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Proporção da janela: abaixo de 1 ela é mais longa ao longo das faixas.</translation>
    </message>
    <message>
        <source>Gaussian filter</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Filtro gaussiano</translation>
    </message>
    <message>
        <source>Smooths speckle evenly everywhere, and edges along with it.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Suaviza o speckle por igual em toda parte, e com ele as bordas.</translation>
    </message>
    <message>
        <source>Seed method: 3×3 kernel; sigma 0.8 is OpenCV&apos;s rule for that size</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Método semente: núcleo 3×3; sigma 0.8 é a regra do OpenCV para esse tamanho</translation>
    </message>
    <message>
        <source>Kernel radius</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Raio do núcleo</translation>
    </message>
    <message>
        <source>The kernel is 2 × radius + 1 pixels wide; 1 is the 3×3 kernel.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>O núcleo tem 2 × raio + 1 pixels de largura; 1 é o núcleo 3×3.</translation>
    </message>
    <message>
        <source>Width of the bell; more smooths more.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Largura do sino; mais suaviza mais.</translation>
    </message>
    <message>
        <source>Morphology</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Morfologia</translation>
    </message>
    <message>
        <source>Opening removes bright specks, closing fills dark gaps, below the ellipse&apos;s size.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>A abertura remove pontos claros e o fechamento preenche falhas escuras, menores que a elipse.</translation>
    </message>
    <message>
        <source>J. Serra, Image Analysis and Mathematical Morphology, 1982; OpenCV morphologyEx</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>J. Serra, Image Analysis and Mathematical Morphology, 1982; OpenCV morphologyEx</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Which of the two filters run, in which order.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Qual dos dois filtros é executado, e em que ordem.</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>Raio</translation>
    </message>
    <message>
        <source>The ellipse is 2 × radius + 1 pixels wide; 1 is the 3×3 ellipse.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>A elipse tem 2 × raio + 1 pixels de largura; 1 é a elipse 3×3.</translation>
    </message>
    <message>
        <source>Normalization</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Normalização</translation>
    </message>
    <message>
        <source>Stretches the gray levels between two percentiles to the range 0 to 1.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Estica os níveis de cinza entre dois percentis para a faixa de 0 a 1.</translation>
    </message>
    <message>
        <source>Seed method: intensities in [0, 1]; 0 and 100 % are plain minimum and maximum</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Método semente: intensidades em [0, 1]; 0 e 100 % são o mínimo e o máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>Percentile that becomes black.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Percentil que vira preto.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Percentile that becomes white.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>Percentil que vira branco.</translation>
    </message>
    <message>
        <source>Letterbox resize</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Ajuste com faixas</translation>
    </message>
    <message>
        <source>Fits the frame into the model&apos;s square and keeps its proportions; rest is black.</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Encaixa o quadro no quadrado do modelo e mantém suas proporções; o resto é preto.</translation>
    </message>
    <message>
        <source>Seed method: 224×224 input; letterboxed so that lesions keep their shape</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Método semente: entrada 224×224; com faixas, para que as lesões mantenham a forma</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Side of the square.</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>Lado do quadrado.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the disk is full.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Seu trabalho não pode ser salvo: o disco está cheio.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: another window holds the journal.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Seu trabalho não pode ser salvo: outra janela ocupa o diário.</translation>
    </message>
    <message>
        <source>Close the other window; the program tries again by itself.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Feche a outra janela; o programa tenta de novo por si só.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the disk reports an error.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Seu trabalho não pode ser salvo: o disco informa um erro.</translation>
    </message>
    <message>
        <source>The journal of your work is damaged.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>O diário do seu trabalho está danificado.</translation>
    </message>
    <message>
        <source>The journal of your work was made by a newer version of this program (format {version}).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>O diário do seu trabalho foi feito por uma versão mais nova deste programa (formato {version}).</translation>
    </message>
    <message>
        <source>Entry {number} of the journal isn&apos;t what the program wrote.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>A entrada {number} do diário não é o que o programa escreveu.</translation>
    </message>
    <message>
        <source>Use that version, or set BUSI_DESKTOP_HOME to another folder.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Use essa versão, ou defina BUSI_DESKTOP_HOME como outra pasta.</translation>
    </message>
    <message>
        <source>Compare the file with a backup copy.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Compare o arquivo com uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Such entries are left out. Compare the file with a backup copy.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Tais entradas são omitidas. Compare o arquivo com uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <extracomment>ui/availability.py</extracomment>
        <translation>Não é possível agora</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>{more} more</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>{more} mais</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Encontrar um comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Type letters of a command; ↑ ↓ choose, Enter runs it</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Digite letras de um comando; ↑ ↓ escolhem, Enter executa</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command is called that. Try another word.</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>Nenhum comando tem esse nome. Tente outra palavra.</translation>
    </message>
    <message>
        <source>&amp;Analyze all files</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Analisar todos os arquivos</translation>
    </message>
    <message>
        <source>Analyze every frame of every file in the list</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analisar cada quadro de cada arquivo da lista</translation>
    </message>
    <message>
        <source>batch folder run</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>lote pasta executar todos batch</translation>
    </message>
    <message>
        <source>&amp;Stop analyzing all</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Parar &amp;de analisar todos</translation>
    </message>
    <message>
        <source>abort</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>abortar cancelar parar</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Pausar ou continuar</translation>
    </message>
    <message>
        <source>wait resume continue batch</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>esperar retomar continuar lote pausa</translation>
    </message>
    <message>
        <source>Retry what &amp;failed</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Repetir o que falhou</translation>
    </message>
    <message>
        <source>Read the files again in which something failed</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Ler de novo os arquivos em que algo falhou</translation>
    </message>
    <message>
        <source>again repeat errors</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>de novo repetir erros</translation>
    </message>
    <message>
        <source>&amp;Results of all files…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Resultados de todos &amp;os arquivos…</translation>
    </message>
    <message>
        <source>A table that sorts and filters, plots, and export of all results</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Uma tabela que ordena e filtra, gráficos e exportação de todos os resultados</translation>
    </message>
    <message>
        <source>table batch csv plots list statistics</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>tabela lote csv gráficos lista estatísticas</translation>
    </message>
    <message>
        <source>Sa&amp;ve results of all files…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Sal&amp;var resultados de todos os arquivos…</translation>
    </message>
    <message>
        <source>Masks, probability maps, results.csv and results.jsonl in an empty folder</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Máscaras, mapas de probabilidade, results.csv e results.jsonl em uma pasta vazia</translation>
    </message>
    <message>
        <source>export csv jsonl batch</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>exportar csv jsonl lote</translation>
    </message>
    <message>
        <source>Raise &amp;threshold</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>A&amp;umentar o limiar</translation>
    </message>
    <message>
        <source>mask smaller</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>máscara menor threshold</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Baixar o limiar</translation>
    </message>
    <message>
        <source>mask larger</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>máscara maior threshold</translation>
    </message>
    <message>
        <source>Super&amp;pixels on or off</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Superpi&amp;xels sim ou não</translation>
    </message>
    <message>
        <source>SLIC</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>SLIC</translation>
    </message>
    <message>
        <source>reset segmentation defaults</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>restaurar segmentação padrão</translation>
    </message>
    <message>
        <source>See how the answer would change with another preparation of the image</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Ver como a resposta mudaria com outra preparação da imagem</translation>
    </message>
    <message>
        <source>experiment sensitivity recipe preprocessing</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>experimento sensibilidade receita pré-processamento</translation>
    </message>
    <message>
        <source>&amp;Read first, on or off</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Ler primeiro, sim ou não</translation>
    </message>
    <message>
        <source>Hide the program&apos;s answers until you have locked your own reading</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Ocultar as respostas do programa até você ter fixado sua leitura</translation>
    </message>
    <message>
        <source>blind opinion second reader hide answer</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>cego opinião segundo leitor ocultar resposta</translation>
    </message>
    <message>
        <source>&amp;Lock your reading</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Fixar sua leitura</translation>
    </message>
    <message>
        <source>Record your reading; then the program&apos;s answer is shown</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Registrar sua leitura; depois a resposta do programa é mostrada</translation>
    </message>
    <message>
        <source>opinion save sign</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>opinião salvar assinar</translation>
    </message>
    <message>
        <source>&amp;Amend your reading…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Emendar sua leitura…</translation>
    </message>
    <message>
        <source>Say something else now; the first reading is kept</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Dizer outra coisa agora; a primeira leitura é mantida</translation>
    </message>
    <message>
        <source>opinion change</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>opinião mudar</translation>
    </message>
    <message>
        <source>&amp;Show the numbers anyway…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Mostrar os números mesmo assim…</translation>
    </message>
    <message>
        <source>See class and numbers of a frame for which the program gives none</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Ver classe e números de um quadro para o qual o programa não dá nenhum</translation>
    </message>
    <message>
        <source>override abstention</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>ignorar abstenção</translation>
    </message>
    <message>
        <source>&amp;Hide the numbers again</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>&amp;Ocultar os números de novo</translation>
    </message>
    <message>
        <source>Take your override of an abstention back</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Retirar sua decisão de ignorar uma abstenção</translation>
    </message>
    <message>
        <source>override abstention undo</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>ignorar abstenção desfazer</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Leitura</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Janela e nível</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Camadas</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>A&amp;nalisar</translation>
    </message>
    <message>
        <source>The strokes on this frame don&apos;t fit each other.</source>
        <extracomment>app/annotating/taking_up.py</extracomment>
        <translation>Os traços deste quadro não combinam entre si.</translation>
    </message>
    <message>
        <source>You go on from the outlines that were saved last. Have the journal checked: busi-desktop review verify.</source>
        <extracomment>app/annotating/taking_up.py</extracomment>
        <translation>Continua-se a partir dos contornos salvos por último. Mande verificar o diário: busi-desktop review verify.</translation>
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
        <translation>{edition}, rascunho de {reader}, não assinado</translation>
    </message>
    <message>
        <source>Given after the AI&apos;s output had been shown.</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Dado depois que o resultado da IA foi mostrado.</translation>
    </message>
    <message>
        <source>Given before the AI&apos;s output was shown.</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Dado antes que o resultado da IA fosse mostrado.</translation>
    </message>
    <message>
        <source>{edition}, signed by {reader}</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{edition}, assinado por {reader}</translation>
    </message>
    <message>
        <source>{hour} o&apos;clock</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{hour} horas</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>From the nipple</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Do mamilo</translation>
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
        <translation>{name}, eixo maior</translation>
    </message>
    <message>
        <source>{name}, short axis</source>
        <extracomment>app/assessments.py</extracomment>
        <translation>{name}, eixo menor</translation>
    </message>
    <message>
        <source>This project is open to look only: what you do in it isn&apos;t saved.</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Este projeto está aberto só para ver: o que fizer nele não é salvo.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: another file lies in its place now.</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Seu trabalho não pode ser salvo: há agora outro arquivo no lugar dele.</translation>
    </message>
    <message>
        <source>The lexicon {name} can&apos;t be used: {reason}.</source>
        <extracomment>app/lexicons.py</extracomment>
        <translation>O léxico {name} não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>Mend the file in the program&apos;s own folder, or take it away.</source>
        <extracomment>app/lexicons.py</extracomment>
        <translation>Corrija o arquivo na pasta do programa ou retire-o.</translation>
    </message>
    <message>
        <source>This project asks for your own reading before the AI&apos;s answer.</source>
        <extracomment>app/project.py</extracomment>
        <translation>Este projeto pede a sua própria leitura antes da resposta da IA.</translation>
    </message>
    <message>
        <source>Who runs the project can change that in its settings.</source>
        <extracomment>app/project.py</extracomment>
        <translation>Quem dirige o projeto pode mudar isso nas configurações dele.</translation>
    </message>
    <message>
        <source>What is analyzed is smaller than {side} pixels on one side.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>Um lado do que é analisado tem menos de {side} pixels.</translation>
    </message>
    <message>
        <source>A file in the archive is larger than {size} GiB.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Um arquivo do compactado é maior que {size} GiB.</translation>
    </message>
    <message>
        <source>The archive holds more than {count:,} files.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>O arquivo compactado contém mais de {count:,} arquivos.</translation>
    </message>
    <message>
        <source>The archive expands to more than {size} GiB.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>O arquivo compactado se expande para mais de {size} GiB.</translation>
    </message>
    <message>
        <source>A file in the archive expands more than {ratio}-fold.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Um arquivo do compactado se expande mais de {ratio} vezes.</translation>
    </message>
    <message>
        <source>A file in the archive has no name.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Um arquivo do compactado não tem nome.</translation>
    </message>
    <message>
        <source>The names of the files in the archive are too long.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>Os nomes dos arquivos do compactado são longos demais.</translation>
    </message>
    <message>
        <source>The DICOMDIR does not list any file.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>O DICOMDIR não lista nenhum arquivo.</translation>
    </message>
    <message>
        <source>The DICOMDIR lists more than {count:,} entries.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>O DICOMDIR lista mais de {count:,} entradas.</translation>
    </message>
    <message>
        <source>Open the folder that it lies in instead.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>Abra em vez disso a pasta em que ele está.</translation>
    </message>
    <message>
        <source>Open the folders beside it one by one.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>Abra uma a uma as pastas ao lado dele.</translation>
    </message>
    <message>
        <source>Open the folder that the DICOMDIR lies in, or copy the medium again.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>Abra a pasta em que está o DICOMDIR, ou copie a mídia de novo.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file outside of its own folder, which is not read.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>O DICOMDIR indica um arquivo fora de sua própria pasta, que não é lido.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file that is not there.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>O DICOMDIR indica um arquivo que não está ali.</translation>
    </message>
    <message>
        <source>The DICOMDIR names no image.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>O DICOMDIR não indica nenhuma imagem.</translation>
    </message>
    <message>
        <source>The DICOMDIR&apos;s list runs in a circle; it is read as it is stored.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>A lista do DICOMDIR anda em círculo; é lida como está gravada.</translation>
    </message>
    <message>
        <source>The DICOMDIR names itself as an image.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>O DICOMDIR indica a si mesmo como imagem.</translation>
    </message>
    <message>
        <source>Entry {number} holds an assessment that can&apos;t be read.</source>
        <extracomment>review/assessments.py</extracomment>
        <translation>A entrada {number} contém uma avaliação que não pode ser lida.</translation>
    </message>
    <message>
        <source>Use version {version} of the program, which wrote it, or a newer one.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Use a versão {version} do programa, que a gravou, ou uma mais nova.</translation>
    </message>
    <message>
        <source>No backup of your work can be made.</source>
        <extracomment>review/backup.py</extracomment>
        <translation>Não é possível fazer cópia de segurança do seu trabalho.</translation>
    </message>
    <message>
        <source>Your work itself is saved. The cause: {cause}</source>
        <extracomment>review/backup.py</extracomment>
        <translation>O seu trabalho está salvo. A causa: {cause}</translation>
    </message>
    <message>
        <source>The copy can&apos;t be written there.</source>
        <extracomment>review/copying.py</extracomment>
        <translation>A cópia não pode ser gravada ali.</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <extracomment>review/copying.py</extracomment>
        <translation>Escolha outro disco ou pasta.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the place where it lies can&apos;t be written to.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Seu trabalho não pode ser salvo: não se pode gravar no lugar onde ele está.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the space that you may use on this disk is used up.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Seu trabalho não pode ser salvo: acabou o espaço que pode usar neste disco.</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: its file isn&apos;t there any more.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Seu trabalho não pode ser salvo: o arquivo dele não está mais lá.</translation>
    </message>
    <message>
        <source>Open it again: the program keeps the damaged file and puts together what can be read.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Abra-o de novo: o programa guarda o arquivo danificado e reúne o que pode ser lido.</translation>
    </message>
    <message>
        <source>Saving was interrupted here, which can&apos;t be put right where nothing can be written.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>O salvamento foi interrompido aqui, o que não pode ser corrigido onde nada pode ser gravado.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged, and nothing of it can be read. A new one has been begun.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>O arquivo do seu trabalho estava danificado, e nada dele pode ser lido. Um novo foi começado.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged. Of what was done up to {time}, all but entries {gaps} has been put together again.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>O arquivo do seu trabalho estava danificado. Do que foi feito até {time}, tudo menos as entradas {gaps} foi recuperado.</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged. All {count} entries up to {time} have been put together again.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>O arquivo do seu trabalho estava danificado. Todas as {count} entradas até {time} foram recuperadas.</translation>
    </message>
    <message>
        <source>Check your last work. The damaged file is kept beside it as {name}.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Confira o seu último trabalho. O arquivo danificado fica ao lado como {name}.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has had this project open since {time}.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} em {computer} está com este projeto aberto desde {time}.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has taken over this project.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} em {computer} assumiu este projeto.</translation>
    </message>
    <message>
        <source>Nothing can be written beside this project.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Nada pode ser gravado ao lado deste projeto.</translation>
    </message>
    <message>
        <source>{reader} on {computer} has had this project open since {time}, and hasn&apos;t been heard of for some time.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} em {computer} está com este projeto aberto desde {time} e não dá sinal há algum tempo.</translation>
    </message>
    <message>
        <source>Ask them to close it, or open it to look only.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Peça que o feche, ou abra-o só para ver.</translation>
    </message>
    <message>
        <source>What you did so far is saved. Agree with them who goes on; the other one closes it.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>O que fez até agora está salvo. Combinem quem continua; a outra pessoa o fecha.</translation>
    </message>
    <message>
        <source>Open it to look only, or copy it to a folder that you may write to.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Abra-o só para ver ou copie-o para uma pasta onde possa gravar.</translation>
    </message>
    <message>
        <source>Take it over if you know that nobody works there, or open it to look only.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>Assuma-o se souber que ninguém trabalha ali, ou abra-o só para ver.</translation>
    </message>
    <message>
        <source>From entry {number} on, this file isn&apos;t the one that was open here last time.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>A partir da entrada {number}, este arquivo não é o que esteve aberto aqui da última vez.</translation>
    </message>
    <message>
        <source>This file lacks its last {count} entries: its backup goes on to {time}.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>Faltam a este arquivo as últimas {count} entradas: a cópia de segurança dele vai até {time}.</translation>
    </message>
    <message>
        <source>If it was replaced on purpose, all is well. A backup of the other one is kept in the program&apos;s own folder.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>Se foi trocado de propósito, tudo bem. Uma cópia de segurança do outro está na pasta do programa.</translation>
    </message>
    <message>
        <source>The list of images couldn&apos;t be read: add their folder once more. Each is known again by its content.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>A lista de imagens não pôde ser lida: acrescente a pasta delas outra vez. Cada uma é reconhecida pelo conteúdo.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>{name} já existe.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>Abra-o ou escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no project {name}.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>Não há projeto {name}.</translation>
    </message>
    <message>
        <source>Begin one with `busi-desktop review project new`, or name another file.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>Comece um com `busi-desktop review project new` ou indique outro arquivo.</translation>
    </message>
    <message>
        <source>Begun anew: the lexicon of the earlier form, {edition}, is gone.</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Recomeçado: o léxico do formulário anterior, {edition}, não existe mais.</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Assinado {time}</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>Rascunho salvo {time}</translation>
    </message>
    <message>
        <source>The lesions of this frame; arrow keys change between them</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>As lesões deste quadro; as setas mudam de uma para outra</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the lesion shown out of the form</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Retirar do formulário a lesão mostrada</translation>
    </message>
    <message>
        <source>Outline of this lesion</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Contorno desta lesão</translation>
    </message>
    <message>
        <source>Which of your outlines this lesion is</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Qual dos seus contornos é esta lesão</translation>
    </message>
    <message>
        <source>No outline</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Sem contorno</translation>
    </message>
    <message>
        <source>An outline that is gone</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Um contorno que não existe mais</translation>
    </message>
    <message>
        <source>Outline {number}</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Contorno {number}</translation>
    </message>
    <message>
        <source>Taken from a measurement of this frame.</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Tirado de uma medição deste quadro.</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Tamanho em mm</translation>
    </message>
    <message>
        <source>Longest horizontal diameter</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Maior diâmetro horizontal</translation>
    </message>
    <message>
        <source>Vertical diameter in the same view</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Diâmetro vertical na mesma incidência</translation>
    </message>
    <message>
        <source>Horizontal diameter in the view at right angles</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Diâmetro horizontal na incidência perpendicular</translation>
    </message>
    <message>
        <source>Fill the first empty field from a calibrated measurement of this frame</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Preencher o primeiro campo vazio com uma medição calibrada deste quadro</translation>
    </message>
    <message>
        <source>No measurement of this frame is in millimeters</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>Nenhuma medição deste quadro está em milímetros</translation>
    </message>
    <message>
        <source>O&apos;clock</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Position on the clock, 1 to 12</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Posição no relógio, de 1 a 12</translation>
    </message>
    <message>
        <source>Distance from the nipple in centimeters</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Distância do mamilo em centímetros</translation>
    </message>
    <message>
        <source>What the terms don&apos;t say; no patient names</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>O que os termos não dizem; sem nomes de pacientes</translation>
    </message>
    <message>
        <source>Note; no patient names</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Nota; sem nomes de pacientes</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Record that you stand by this (Ctrl+Shift+Return); it can be amended</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Registrar que responde por isto (Ctrl+Shift+Return); pode ser emendado</translation>
    </message>
    <message>
        <source>Edition of the lexicon</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Edição do léxico</translation>
    </message>
    <message>
        <source>Your initials, then Enter</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Suas iniciais e depois Enter</translation>
    </message>
    <message>
        <source>Add lesion</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Acrescentar lesão</translation>
    </message>
    <message>
        <source>Assess another lesion of this frame</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Avaliar outra lesão deste quadro</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Say something else now; what you signed is kept</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Dizer agora outra coisa; o que assinou é mantido</translation>
    </message>
    <message>
        <source>Back to signed</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Voltar ao assinado</translation>
    </message>
    <message>
        <source>Give up this amendment; what you signed stands</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Desistir desta emenda; vale o que assinou</translation>
    </message>
    <message>
        <source>Open an image to assess it here.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Abra uma imagem para avaliá-la aqui.</translation>
    </message>
    <message>
        <source>Assessment in words</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Avaliação em palavras</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Escolha uma categoria.</translation>
    </message>
    <message>
        <source>Choose a category for lesion {number}.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Escolha uma categoria para a lesão {number}.</translation>
    </message>
    <message>
        <source>Edition of the lexicon that new forms are filled in with</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Edição do léxico com que se preenchem formulários novos</translation>
    </message>
    <message>
        <source>A form keeps the edition that it was begun with</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Um formulário mantém a edição com que foi começado</translation>
    </message>
    <message>
        <source>{edition}, in part</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>{edition}, em parte</translation>
    </message>
    <message>
        <source>{keys}: choose, again: take away. Tab: next question</source>
        <extracomment>ui/assessment/terms.py</extracomment>
        <translation>{keys}: escolher, de novo: retirar. Tab: pergunta seguinte</translation>
    </message>
    <message>
        <source>One direction is known. Draw along the other one, too (Shift+D)</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Uma direção é conhecida. Trace também ao longo da outra (Shift+D)</translation>
    </message>
    <message>
        <source>calibration</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>calibração</translation>
    </message>
    <message>
        <source>This image has no calibration by hand</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Esta imagem não tem calibração à mão</translation>
    </message>
    <message>
        <source>Calibrated by hand: {across:.4f} × {down:.4f} mm per pixel</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>Calibrado à mão: {across:.4f} × {down:.4f} mm por pixel</translation>
    </message>
    <message>
        <source>removing the calibration</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>remover a calibração</translation>
    </message>
    <message>
        <source>It holds for this image and no other, is recorded, and can be undone.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Vale para esta imagem e nenhuma outra, é registrada e pode ser desfeita.</translation>
    </message>
    <message>
        <source>Of two views of different depth, it is right in the one with this scale.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>De duas vistas de profundidades diferentes, está certa na que tem esta escala.</translation>
    </message>
    <message>
        <source>Calibrate by hand</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Calibrar à mão</translation>
    </message>
    <message>
        <source>True length of the line</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Comprimento verdadeiro da linha</translation>
    </message>
    <message>
        <source>What the marks of the scanner&apos;s scale say</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>O que dizem as marcas da escala do aparelho</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Unidade do comprimento</translation>
    </message>
    <message>
        <source>The scales of most scanners count in centimeters</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>As escalas da maioria dos aparelhos contam em centímetros</translation>
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
        <translation>Elas ficam ao lado da calibração</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>&amp;Both directions: as the image is drawn now</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>&amp;Ambas as direções: como a imagem está desenhada agora</translation>
    </message>
    <message>
        <source>&amp;Downward only</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Só para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Sideways only</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Só para o &amp;lado</translation>
    </message>
    <message>
        <source>The line tells about</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>A linha informa sobre</translation>
    </message>
    <message>
        <source>True &amp;length</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>&amp;Comprimento verdadeiro</translation>
    </message>
    <message>
        <source>The line is too short to measure by. Draw a longer one.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>A linha é curta demais para medir. Trace uma mais longa.</translation>
    </message>
    <message>
        <source>No scanner has pixels of that size. Check length and unit.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Nenhum aparelho tem pixels desse tamanho. Verifique comprimento e unidade.</translation>
    </message>
    <message>
        <source>A pixel is {across:.4f} mm wide and {down:.4f} mm high, the whole image {width:.0f} × {height:.0f} mm. An end one pixel off changes sizes by {doubt:.1f} %.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Um pixel tem {across:.4f} mm de largura e {down:.4f} mm de altura; a imagem inteira, {width:.0f} × {height:.0f} mm. Uma ponta deslocada em um pixel muda os tamanhos em {doubt:.1f} %.</translation>
    </message>
    <message>
        <source>That is an unusual depth. Check the unit.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>É uma profundidade incomum. Verifique a unidade.</translation>
    </message>
    <message>
        <source>Your line is {length:.0f} pixels long. How long is it on the scale?</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Sua linha tem {length:.0f} pixels. Quanto ela mede na escala?</translation>
    </message>
    <message>
        <source>It holds for all {count} frames of this file and no other file, is recorded, and can be undone.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Vale para os {count} quadros deste arquivo e nenhum outro arquivo, é registrada e pode ser desfeita.</translation>
    </message>
    <message>
        <source>A pixel is {across:.4f} mm wide. Its height stays unknown: nothing is in millimeters until you draw along a scale that runs downward, too.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Um pixel tem {across:.4f} mm de largura. Sua altura continua desconhecida: nada está em milímetros até você traçar também ao longo de uma escala vertical.</translation>
    </message>
    <message>
        <source>A pixel is {down:.4f} mm high. Its width stays unknown: nothing is in millimeters until you draw along a scale that runs sideways, too.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>Um pixel tem {down:.4f} mm de altura. Sua largura continua desconhecida: nada está em milímetros até você traçar também ao longo de uma escala horizontal.</translation>
    </message>
    <message>
        <source>The file states a calibration of its own, of {size:.4f} mm per pixel. Yours would stand in its place.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>O arquivo declara uma calibração própria, de {size:.4f} mm por pixel. A sua ficaria no lugar dela.</translation>
    </message>
    <message>
        <source>Frames chosen: {n}. Analyzed already: {known}.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Quadros escolhidos: {n}. Já analisados: {known}.</translation>
    </message>
    <message>
        <source>Speed, against that of the recording</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Velocidade em relação à da gravação</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Analyze the &amp;whole screen</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analisar a &amp;tela inteira</translation>
    </message>
    <message>
        <source>Give the model everything, or its ultrasound image alone; the numbers change</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Dar ao modelo tudo, ou só sua imagem de ultrassom; os números mudam</translation>
    </message>
    <message>
        <source>region crop border full frame</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>região recorte borda quadro inteiro</translation>
    </message>
    <message>
        <source>Assess by &amp;BI-RADS</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Avaliar por &amp;BI-RADS</translation>
    </message>
    <message>
        <source>Fill in your own assessment: descriptors, location, size, category</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Preencha a sua própria avaliação: descritores, localização, tamanho, categoria</translation>
    </message>
    <message>
        <source>form lexicon category descriptors questionnaire report</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>formulário léxico categoria descritores questionário relatório</translation>
    </message>
    <message>
        <source>Si&amp;gn your assessment</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Assi&amp;nar a avaliação</translation>
    </message>
    <message>
        <source>Record that you stand by your assessment</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Registrar que responde pela sua avaliação</translation>
    </message>
    <message>
        <source>BI-RADS lock save form</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS travar salvar formulário</translation>
    </message>
    <message>
        <source>Amend your assess&amp;ment…</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>Emendar a a&amp;valiação…</translation>
    </message>
    <message>
        <source>BI-RADS change correct form</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS mudar corrigir formulário</translation>
    </message>
    <message>
        <source>cine loop movie video start pause</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine laço filme vídeo iniciar pausa</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Reproduzir ou parar</translation>
    </message>
    <message>
        <source>cine loop movie video speed</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine laço filme vídeo velocidade</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Mai&amp;s rápido</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Mais &amp;lento</translation>
    </message>
    <message>
        <source>cine loop movie video repeat once ping-pong sweep</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine laço filme vídeo repetir uma vez ida volta varredura</translation>
    </message>
    <message>
        <source>After the last frame: &amp;next way</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Após o último quadro: próximo m&amp;odo</translation>
    </message>
    <message>
        <source>cine loop movie video begin start</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine laço filme vídeo começo início</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Pri&amp;meiro quadro</translation>
    </message>
    <message>
        <source>cine loop movie video end</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>cine laço filme vídeo fim</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Úl&amp;timo quadro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>A&amp;juda</translation>
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
        <translation>Lista de trabal&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Tamanho &amp;do texto</translation>
    </message>
    <message>
        <source>Open files first</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Abra arquivos primeiro</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Abra uma imagem primeiro</translation>
    </message>
    <message>
        <source>This project is blind: only its adjudicator sees what others outlined.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Este projeto é cego: só seu adjudicador vê o que outros contornaram.</translation>
    </message>
    <message>
        <source>Sign your own outlines first. Then you see what others outlined.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Assine primeiro seus próprios contornos. Depois verá o que outros contornaram.</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two have signed outlines of this image.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>Não há o que comparar: menos de dois assinaram contornos desta imagem.</translation>
    </message>
    <message>
        <source>{count} images were not written. {why}</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>{count} imagens não foram gravadas. {why}</translation>
    </message>
    <message>
        <source>There are no outlines to export.</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>Não há contornos para exportar.</translation>
    </message>
    <message>
        <source>Outline an image and sign it, or let drafts be exported, too.</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>Contorne uma imagem e assine, ou deixe que rascunhos também sejam exportados.</translation>
    </message>
    <message>
        <source>This image was not found.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>Esta imagem não foi encontrada.</translation>
    </message>
    <message>
        <source>COCO instances with run lengths</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>instâncias COCO com comprimentos de sequência (RLE)</translation>
    </message>
    <message>
        <source>COCO instances with polygons</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>instâncias COCO com polígonos</translation>
    </message>
    <message>
        <source>masks as PNG, named as in BUSI</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>máscaras em PNG, com nomes como no BUSI</translation>
    </message>
    <message>
        <source>labelme, with the images</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>labelme, com as imagens</translation>
    </message>
    <message>
        <source>YOLO segmentation, with the images</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>segmentação YOLO, com as imagens</translation>
    </message>
    <message>
        <source>NIfTI label maps</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>mapas de rótulos NIfTI</translation>
    </message>
    <message>
        <source>measurements for a spreadsheet</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>medidas para uma planilha</translation>
    </message>
    <message>
        <source>a folder for python -m training</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>uma pasta para python -m training</translation>
    </message>
    <message>
        <source>Exact; images and calibration are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exato; as imagens e a calibração não estão no arquivo.</translation>
    </message>
    <message>
        <source>Exact, holes are reached by cuts; images and calibration are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exato, chega-se aos buracos por cortes; as imagens e a calibração não estão no arquivo.</translation>
    </message>
    <message>
        <source>Exact; labels stand in masks.json, calibration nowhere.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exato; os rótulos estão em masks.json, a calibração em lugar nenhum.</translation>
    </message>
    <message>
        <source>Exact, holes are reached by cuts; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exato, chega-se aos buracos por cortes; o texto gravado nas imagens continua visível.</translation>
    </message>
    <message>
        <source>Parts become lesions; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>As partes viram lesões; o texto gravado nas imagens continua visível.</translation>
    </message>
    <message>
        <source>Exact; labels, and what lesions share, stand in a file beside each.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Exato; os rótulos, e o que as lesões têm em comum, estão num arquivo ao lado de cada um.</translation>
    </message>
    <message>
        <source>Outlines are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>Os contornos não estão no arquivo.</translation>
    </message>
    <message>
        <source>Lesions are united; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>As lesões são unidas; o texto gravado nas imagens continua visível.</translation>
    </message>
    <message>
        <source>Connect the disk or stick again if it was pulled; else check the spelling.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>Conecte de novo o disco ou pendrive se foi retirado; senão, verifique a grafia.</translation>
    </message>
    <message>
        <source>There is no frame that both {one} and {other} have outlined.</source>
        <extracomment>pipeline/reviewing/agreement.py</extracomment>
        <translation>Não há nenhum quadro que tanto {one} quanto {other} tenham contornado.</translation>
    </message>
    <message>
        <source>See with `busi-desktop review list` who outlined what; ai stands for the AI.</source>
        <extracomment>pipeline/reviewing/agreement.py</extracomment>
        <translation>Veja com `busi-desktop review list` quem contornou o quê; ai significa a IA.</translation>
    </message>
    <message>
        <source>{reader} has outlined nothing.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{reader} não contornou nada.</translation>
    </message>
    <message>
        <source>No annotation fits.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Nenhuma anotação atende ao pedido.</translation>
    </message>
    <message>
        <source>The folder to write to isn&apos;t empty.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>A pasta onde gravar não está vazia.</translation>
    </message>
    <message>
        <source>{name} has another size than its outlines.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{name} não tem o mesmo tamanho que seus contornos.</translation>
    </message>
    <message>
        <source>Outlines are there of {names}.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Há contornos de {names}.</translation>
    </message>
    <message>
        <source>See with `busi-desktop review list` which there are.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Veja com `busi-desktop review list` quais há.</translation>
    </message>
    <message>
        <source>Name a new folder with --out: nothing is replaced.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Indique uma pasta nova com --out: nada é substituído.</translation>
    </message>
    <message>
        <source>Report this as a fault of the program: equal files should decode equally.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>Comunique isto como falha do programa: arquivos iguais deveriam ser decodificados igualmente.</translation>
    </message>
    <message>
        <source>No image named is called {name}.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Nenhuma das imagens indicadas se chama {name}.</translation>
    </message>
    <message>
        <source>{count} images are called {name}.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>{count} imagens se chamam {name}.</translation>
    </message>
    <message>
        <source>Name the folder of the image with --images.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indique a pasta da imagem com --images.</translation>
    </message>
    <message>
        <source>Name fewer folders with --images, or import folder by folder.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indique menos pastas com --images, ou importe pasta por pasta.</translation>
    </message>
    <message>
        <source>None of the images named has the content {sha256}….</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Nenhuma das imagens indicadas tem o conteúdo {sha256}….</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which of {count} frames it means.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>{name} não diz a qual de {count} quadros se refere.</translation>
    </message>
    <message>
        <source>Name the folder that holds the unchanged image.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Indique a pasta que contém a imagem sem mudança.</translation>
    </message>
    <message>
        <source>Add the frame&apos;s number to the name, from 0, as in _f0012.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>Acrescente ao nome o número do quadro, a partir de 0, como em _f0012.</translation>
    </message>
    <message>
        <source>The outlines are for {size} pixels, the image has {wanted}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Os contornos são para {size} pixels, a imagem tem {wanted}.</translation>
    </message>
    <message>
        <source>{reader} is none of the project&apos;s readers: {names}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>{reader} não está entre os leitores do projeto: {names}.</translation>
    </message>
    <message>
        <source>{reader} doesn&apos;t adjudicate in this project.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>{reader} não decide neste projeto.</translation>
    </message>
    <message>
        <source>Draw them again at the image&apos;s size, or name the image that they were drawn on.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Desenhe-os de novo no tamanho da imagem, ou indique a imagem sobre a qual foram desenhados.</translation>
    </message>
    <message>
        <source>Check the spelling, or add the name: in the window by Project settings, else by `busi-desktop review project readers`.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Verifique a grafia ou acrescente o nome: na janela por Configurações do projeto, senão por `busi-desktop review project readers`.</translation>
    </message>
    <message>
        <source>Import it as signed, or as the work of {names}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Importe-o como assinado, ou como trabalho de {names}.</translation>
    </message>
    <message>
        <source>This import outlines the same image twice, differently.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Esta importação contorna a mesma imagem duas vezes, de forma diferente.</translation>
    </message>
    <message>
        <source>Leave one of the two out, or import it as another reader&apos;s.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>Deixe uma das duas de fora, ou importe-a como de outro leitor.</translation>
    </message>
    <message>
        <source>{name} is not where it was.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} não está onde estava.</translation>
    </message>
    <message>
        <source>{name} is none of the project&apos;s images.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} não está entre as imagens do projeto.</translation>
    </message>
    <message>
        <source>{name} is not the image that the project lists.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} não é a imagem que consta no projeto.</translation>
    </message>
    <message>
        <source>Find it with `busi-desktop review project relink`, or by Find images in the window.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Encontre-a com `busi-desktop review project relink`, ou por Encontrar imagens na janela.</translation>
    </message>
    <message>
        <source>Take it in with `busi-desktop review project add`, or name its folder with --images.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Inclua-a com `busi-desktop review project add`, ou indique sua pasta com --images.</translation>
    </message>
    <message>
        <source>Put the unchanged file back, or look for it with `busi-desktop review project relink`.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>Reponha o arquivo sem mudança, ou procure-o com `busi-desktop review project relink`.</translation>
    </message>
    <message>
        <source>Entry {number} holds an annotation that can&apos;t be read.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>A entrada {number} contém uma anotação que não pode ser lida.</translation>
    </message>
    <message>
        <source>{first} and {second} have outlined it.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>{first} e {second} a contornaram.</translation>
    </message>
    <message>
        <source>Say with --reader or --prefer whose to take, or let them be adjudicated.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>Diga com --reader ou --prefer de quem usar os contornos, ou faça com que sejam decididos.</translation>
    </message>
    <message>
        <source>{name} is no project and no journal of this program.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>{name} não é um projeto nem um diário deste programa.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file, or move this one elsewhere.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Foi deixado como está. Escolha outro arquivo ou mova este para outro lugar.</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The file has only one frame</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>O arquivo tem um só quadro</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Ainda não há resultado</translation>
    </message>
    <message>
        <source>Nothing is being analyzed in a row</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Nenhuma série está sendo analisada</translation>
    </message>
    <message>
        <source>Open or make a project first</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Primeiro abra ou crie um projeto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take back the last change: a measurement, a parameter of the mask</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Retirar a última mudança: uma medida, um parâmetro da máscara</translation>
    </message>
    <message>
        <source>back revert</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>voltar reverter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Fazer de novo a mudança que foi retirada</translation>
    </message>
    <message>
        <source>again</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>de novo</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>E&amp;xcluir medida</translation>
    </message>
    <message>
        <source>remove erase caliper</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>remover apagar cursor</translation>
    </message>
    <message>
        <source>&amp;Copy measurements</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Copiar medidas</translation>
    </message>
    <message>
        <source>Copy all measurements of this file as text</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Copiar como texto todas as medidas deste arquivo</translation>
    </message>
    <message>
        <source>clipboard length size</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>área de transferência comprimento tamanho</translation>
    </message>
    <message>
        <source>Lay the measuring tool down: dragging changes the grays again (Esc)</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Largar a ferramenta de medida: arrastar volta a mudar os cinzas (Esc)</translation>
    </message>
    <message>
        <source>pointer no tool</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>ponteiro nenhuma ferramenta</translation>
    </message>
    <message>
        <source>&amp;Caliper</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Cursor de medida</translation>
    </message>
    <message>
        <source>Measure a length, then the one across it</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir um comprimento e depois o transversal</translation>
    </message>
    <message>
        <source>distance length ruler size</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>distância comprimento régua tamanho caliper</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Â&amp;ngulo</translation>
    </message>
    <message>
        <source>Measure an angle with three clicks</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir um ângulo com três cliques</translation>
    </message>
    <message>
        <source>degrees orientation</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>graus orientação</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>Measure axes and area of an ellipse</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir os eixos e a área de uma elipse</translation>
    </message>
    <message>
        <source>oval axes area</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>oval eixos área</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>Measure area and perimeter of what you draw around</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir a área e o perímetro do que você contornar</translation>
    </message>
    <message>
        <source>polygon contour freehand trace</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>polígono contorno mão livre traçar</translation>
    </message>
    <message>
        <source>Calibrate by the &amp;scale…</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Calibrar &amp;pela escala…</translation>
    </message>
    <message>
        <source>Draw along the scanner&apos;s own scale and say how long that is: then sizes are in mm</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Traçar ao longo da própria escala do aparelho e dizer quanto mede: então os tamanhos ficam em mm</translation>
    </message>
    <message>
        <source>calibration scale bar millimeter ruler spacing</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>calibração escala barra milímetro régua espaçamento</translation>
    </message>
    <message>
        <source>Re&amp;move the calibration by hand</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Re&amp;mover a calibração à mão</translation>
    </message>
    <message>
        <source>Measure again as the file itself states, or in pixels</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Medir de novo como declara o próprio arquivo, ou em pixels</translation>
    </message>
    <message>
        <source>calibration delete spacing</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>calibração excluir espaçamento</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Abrir ar&amp;quivos…</translation>
    </message>
    <message>
        <source>load dicom png</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>carregar dicom png</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Abrir pas&amp;ta…</translation>
    </message>
    <message>
        <source>load directory</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>carregar diretório</translation>
    </message>
    <message>
        <source>&amp;Close all files</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Fe&amp;char todos os arquivos</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Co&amp;piar resultado</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>área de transferência</translation>
    </message>
    <message>
        <source>&amp;View as it is seen (PNG, SVG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Vista como é vista (PNG, SVG)…</translation>
    </message>
    <message>
        <source>Save the image with the layers that are shown, legend and scale bar</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Salvar a imagem com as camadas mostradas, legenda e barra de escala</translation>
    </message>
    <message>
        <source>save picture screenshot figure</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>salvar imagem captura figura</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the view</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Copiar imagem da vista</translation>
    </message>
    <message>
        <source>Put the view on the clipboard as a picture, with its legend</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Pôr a vista na área de transferência como imagem, com sua legenda</translation>
    </message>
    <message>
        <source>clipboard screenshot</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>área de transferência captura</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Relatório (PDF)…</translation>
    </message>
    <message>
        <source>One page for the file: image, outline, measurements, your findings, the AI&apos;s output</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Uma página para o arquivo: imagem, contorno, medidas, seus achados, a saída da IA</translation>
    </message>
    <message>
        <source>print document letter</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>imprimir documento carta</translation>
    </message>
    <message>
        <source>Lesion &amp;mask (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Máscara da lesão (PNG)…</translation>
    </message>
    <message>
        <source>save picture segmentation</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>salvar imagem segmentação</translation>
    </message>
    <message>
        <source>&amp;Probability map (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Mapa de &amp;probabilidade (PNG)…</translation>
    </message>
    <message>
        <source>save picture heat map</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>salvar imagem mapa de calor</translation>
    </message>
    <message>
        <source>Image with lesion &amp;outline (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Imagem com c&amp;ontorno da lesão (PNG)…</translation>
    </message>
    <message>
        <source>save picture contour</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>salvar imagem contorno</translation>
    </message>
    <message>
        <source>Image with &amp;saliency map (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Imagem com mapa de &amp;saliência (PNG)…</translation>
    </message>
    <message>
        <source>save picture grad-cam</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>salvar imagem grad-cam</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>C&amp;onfigurações…</translation>
    </message>
    <message>
        <source>Language, theme, text size, mouse and keys</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>Idioma, tema, tamanho do texto, mouse e teclas</translation>
    </message>
    <message>
        <source>preferences options language</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>preferências opções idioma</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Window and level</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Janela e nível</translation>
    </message>
    <message>
        <source>drag: right is wider, up is brighter</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastar: à direita, mais larga; para cima, mais claro</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Zoom no cursor</translation>
    </message>
    <message>
        <source>Ctrl+wheel, drag with the right button, or pinch</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ctrl+roda, arrastar com o botão direito ou pinçar</translation>
    </message>
    <message>
        <source>Gray levels of a part</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Níveis de cinza de uma parte</translation>
    </message>
    <message>
        <source>drag a box with Ctrl</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastar uma caixa com Ctrl</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>drag with Space, Shift or the middle button; Alt+arrows; two fingers</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastar com Space, Shift ou o botão do meio; Alt+setas; dois dedos</translation>
    </message>
    <message>
        <source>Fit to window, or one of several views alone</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ajustar à janela, ou uma só de várias vistas</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>clique duplo</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>hold M</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>segurar M</translation>
    </message>
    <message>
        <source>Show a file at the right</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Mostrar um arquivo à direita</translation>
    </message>
    <message>
        <source>drag its thumbnail there</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastar sua miniatura para lá</translation>
    </message>
    <message>
        <source>Previous or next image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Imagem anterior ou seguinte</translation>
    </message>
    <message>
        <source>↑ ↓, or wheel; with Shift ten at once</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>↑ ↓, ou roda; com Shift, dez de uma vez</translation>
    </message>
    <message>
        <source>Previous or next frame</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Quadro anterior ou seguinte</translation>
    </message>
    <message>
        <source>← →, or wheel; with Shift ten at once</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>← →, ou roda; com Shift, dez de uma vez</translation>
    </message>
    <message>
        <source>First or last frame</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Primeiro ou último quadro</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go through frames</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Percorrer os quadros</translation>
    </message>
    <message>
        <source>drag on the strip or the slider below the image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastar na faixa ou no controle abaixo da imagem</translation>
    </message>
    <message>
        <source>Look under the overlays</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Olhar sob as sobreposições</translation>
    </message>
    <message>
        <source>hold H, or Space over the image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>segurar H, ou Space sobre a imagem</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Mover uma medida</translation>
    </message>
    <message>
        <source>drag its point or, once chosen, its line</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>arrastar seu ponto ou, uma vez escolhida, sua linha</translation>
    </message>
    <message>
        <source>Nudge its point</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Deslocar um pouco seu ponto</translation>
    </message>
    <message>
        <source>arrows, fine with Ctrl, far with Shift; Enter: the next</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>setas, fino com Ctrl, longe com Shift; Enter: o próximo</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Largura do pincel</translation>
    </message>
    <message>
        <source>[ ], or Shift+wheel, with a tool for outlines in hand</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>[ ], ou Shift+roda, com uma ferramenta de contorno na mão</translation>
    </message>
    <message>
        <source>Draw around, fill a hole</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Desenhar ao redor, preencher um buraco</translation>
    </message>
    <message>
        <source>P, F with a tool for outlines in hand</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>P, F com uma ferramenta de contorno na mão</translation>
    </message>
    <message>
        <source>Paint or erase, the other way round</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Pintar ou apagar, ao contrário</translation>
    </message>
    <message>
        <source>hold Alt, or press X</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>segure Alt ou pressione X</translation>
    </message>
    <message>
        <source>Outline by keys</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Contornar pelo teclado</translation>
    </message>
    <message>
        <source>with a tool in hand: Enter, then arrows, Enter and Space</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>com uma ferramenta na mão: Enter, depois setas, Enter e Space</translation>
    </message>
    <message>
        <source>Move a lesion</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Mover uma lesão</translation>
    </message>
    <message>
        <source>V, then drag it, or the arrows; with Shift ten pixels</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>V, depois arraste-a ou use as setas; com Shift, dez pixels</translation>
    </message>
    <message>
        <source>Take off with a click to refine</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Tirar com um clique ao corrigir</translation>
    </message>
    <message>
        <source>right-click, or click with Alt</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>botão direito, ou clique com Alt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>drop files, folders or zip archives anywhere</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>soltar arquivos, pastas ou arquivos zip em qualquer lugar</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Encontrar um comando…</translation>
    </message>
    <message>
        <source>Search all commands by their names, and run one</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Procurar todos os comandos pelo nome e executar um</translation>
    </message>
    <message>
        <source>palette search</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>paleta busca</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Teclado e mouse</translation>
    </message>
    <message>
        <source>shortcuts cheat sheet help</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>atalhos cola ajuda teclas</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Mu&amp;dar teclas…</translation>
    </message>
    <message>
        <source>shortcuts remap</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>atalhos remapear</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Fazer o to&amp;ur</translation>
    </message>
    <message>
        <source>Five cards that show where things are</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Cinco cartões que mostram onde as coisas estão</translation>
    </message>
    <message>
        <source>introduction help start</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>introdução ajuda começar</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Open the manual in the browser; it is on this computer and needs no network</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Abrir o manual no navegador; está neste computador e não precisa de rede</translation>
    </message>
    <message>
        <source>guide documentation help handbook</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>guia documentação ajuda manual</translation>
    </message>
    <message>
        <source>What the model is for, what it was made from, and how well it does</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Para que serve o modelo, de que foi feito e como se sai</translation>
    </message>
    <message>
        <source>model card</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>ficha do modelo</translation>
    </message>
    <message>
        <source>&amp;About busi_desktop</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>&amp;Sobre o busi_desktop</translation>
    </message>
    <message>
        <source>version license</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>versão licença</translation>
    </message>
    <message>
        <source>&amp;All overlays on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Todas as &amp;sobreposições sim ou não</translation>
    </message>
    <message>
        <source>hide show</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>ocultar mostrar</translation>
    </message>
    <message>
        <source>&amp;Image on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Imagem sim ou não</translation>
    </message>
    <message>
        <source>&amp;Superpixels on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Superpi&amp;xels sim ou não</translation>
    </message>
    <message>
        <source>&amp;Probability map on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Mapa de &amp;probabilidade sim ou não</translation>
    </message>
    <message>
        <source>&amp;Lesion mask on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Máscara da &amp;lesão sim ou não</translation>
    </message>
    <message>
        <source>segmentation outline contour</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>segmentação contorno</translation>
    </message>
    <message>
        <source>&amp;Grad-CAM on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Grad-CAM sim ou não</translation>
    </message>
    <message>
        <source>saliency heat map explanation</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>saliência mapa de calor explicação</translation>
    </message>
    <message>
        <source>Ground &amp;truth on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Verdade de referência sim ou não</translation>
    </message>
    <message>
        <source>reference mask dice expert</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>referência máscara dice especialista ground truth</translation>
    </message>
    <message>
        <source>crop screen masked border</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>recorte tela mascarado borda</translation>
    </message>
    <message>
        <source>&amp;My outlines on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Meus contornos sim ou não</translation>
    </message>
    <message>
        <source>reader annotation drawing contour</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>leitor anotação desenho contorno</translation>
    </message>
    <message>
        <source>Lesion mask: &amp;outline or fill</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Máscara da lesão: c&amp;ontorno ou preenchimento</translation>
    </message>
    <message>
        <source>Show one layer after the other alone, and then all again</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Mostrar uma camada após a outra sozinha e depois todas de novo</translation>
    </message>
    <message>
        <source>solo single only</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>só única sozinha</translation>
    </message>
    <message>
        <source>&amp;Reset layers</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Restaurar &amp;camadas</translation>
    </message>
    <message>
        <source>&amp;Choose and move a lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Escol&amp;her e mover uma lesão</translation>
    </message>
    <message>
        <source>Click an outline to work on it; drag it to move it</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Clique num contorno para trabalhar nele; arraste-o para movê-lo</translation>
    </message>
    <message>
        <source>select pointer edit annotation</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>selecionar ponteiro editar anotação</translation>
    </message>
    <message>
        <source>Clic&amp;k to refine</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Corrigir com cli&amp;ques</translation>
    </message>
    <message>
        <source>Click what is missing, right-click what is too much: the outline follows</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Clique no que falta, botão direito no que sobra: o contorno acompanha</translation>
    </message>
    <message>
        <source>correct magic wand interactive segment positive negative click</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>corrigir varinha mágica segmentação interativa positivo negativo clique</translation>
    </message>
    <message>
        <source>&amp;Paint with superpixels</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Pintar com &amp;superpixels</translation>
    </message>
    <message>
        <source>Click cells of similar gray, or drag over them (S while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Clique em células de cinza parecido ou arraste sobre elas (S enquanto contorna)</translation>
    </message>
    <message>
        <source>slic cell region paint</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>slic célula região pintar</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>Paint a lesion; [ and ] change the size, Alt erases</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Pintar uma lesão; [ e ] mudam o tamanho, Alt apaga</translation>
    </message>
    <message>
        <source>paint draw mask edit annotation segment</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>pintar desenhar máscara editar anotação segmentar</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Borracha</translation>
    </message>
    <message>
        <source>Take pixels off a lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Tirar pixels de uma lesão</translation>
    </message>
    <message>
        <source>rub out remove mask</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>apagar tirar máscara</translation>
    </message>
    <message>
        <source>Draw around a lesion, or click its corners (P while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Desenhe ao redor de uma lesão ou clique nos cantos (P enquanto contorna)</translation>
    </message>
    <message>
        <source>polygon freehand lasso contour</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>polígono mão livre laço contorno</translation>
    </message>
    <message>
        <source>&amp;Fill a hole</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Preencher um b&amp;uraco</translation>
    </message>
    <message>
        <source>Click a hole of the lesion to fill it (F while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Clique num buraco da lesão para preenchê-lo (F enquanto contorna)</translation>
    </message>
    <message>
        <source>bucket close gap</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>balde fechar buraco</translation>
    </message>
    <message>
        <source>S&amp;wap painting and erasing</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Inverter pintar e apagar</translation>
    </message>
    <message>
        <source>What adds takes off, and the other way round; Alt does so while it is held</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>O que acrescenta tira, e vice-versa; Alt faz o mesmo enquanto pressionado</translation>
    </message>
    <message>
        <source>subtract add invert</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>subtrair somar inverter</translation>
    </message>
    <message>
        <source>Start from the AI&apos;s &amp;mask</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Partir da máscara da I&amp;A</translation>
    </message>
    <message>
        <source>Take the AI&apos;s mask over as your outlines, and correct them; the AI&apos;s stays</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Tomar a máscara da IA como seus contornos e corrigi-los; a da IA permanece</translation>
    </message>
    <message>
        <source>take over copy prediction correct</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>tomar copiar predição corrigir</translation>
    </message>
    <message>
        <source>&amp;New lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Nova lesão</translation>
    </message>
    <message>
        <source>What you draw next is another lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>O que desenhar em seguida é outra lesão</translation>
    </message>
    <message>
        <source>add second multifocal</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>acrescentar segunda multifocal</translation>
    </message>
    <message>
        <source>&amp;Join all lesions into one</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Juntar todas as lesões numa só</translation>
    </message>
    <message>
        <source>merge unite</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>fundir unir</translation>
    </message>
    <message>
        <source>Turn to the next frame of the cine with these outlines, and correct them there</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Passar ao próximo quadro do cine com estes contornos e corrigi-los lá</translation>
    </message>
    <message>
        <source>Follow through the ne&amp;xt frames…</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Fa&amp;zer seguir nos próximos quadros…</translation>
    </message>
    <message>
        <source>To the next contour of the AI&apos;s probability map (Ctrl+[ while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Até a próxima curva de nível do mapa de probabilidade da IA (Ctrl+[ enquanto contorna)</translation>
    </message>
    <message>
        <source>threshold larger bigger expand heat probability</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>limiar maior aumentar ampliar expandir calor probabilidade</translation>
    </message>
    <message>
        <source>To the next contour of the AI&apos;s probability map (Ctrl+] while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Até a próxima curva de nível do mapa de probabilidade da IA (Ctrl+] enquanto contorna)</translation>
    </message>
    <message>
        <source>threshold smaller contract heat probability</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>limiar menor encolher contrair reduzir calor probabilidade</translation>
    </message>
    <message>
        <source>label class</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>rótulo classe</translation>
    </message>
    <message>
        <source>This lesion is mali&amp;gnant</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Esta lesão é mali&amp;gna</translation>
    </message>
    <message>
        <source>This lesion is &amp;unsure</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Esta lesão é &amp;duvidosa</translation>
    </message>
    <message>
        <source>label class unknown</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>rótulo classe desconhecida</translation>
    </message>
    <message>
        <source>&amp;Lock this lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Travar esta lesão</translation>
    </message>
    <message>
        <source>Nothing changes a locked lesion; the same key opens it again</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Nada muda uma lesão travada; a mesma tecla a destrava</translation>
    </message>
    <message>
        <source>protect padlock</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>proteger cadeado</translation>
    </message>
    <message>
        <source>Clea&amp;r all outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Limpar todos os contornos</translation>
    </message>
    <message>
        <source>Take all lesions away that aren&apos;t locked; Ctrl+Z brings them back</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Retirar todas as lesões não travadas; Ctrl+Z as traz de volta</translation>
    </message>
    <message>
        <source>delete empty reset</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>apagar esvaziar redefinir</translation>
    </message>
    <message>
        <source>Go back to the outlines that this draft began with; Ctrl+Z undoes that</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Voltar aos contornos com que este rascunho começou; Ctrl+Z desfaz isso</translation>
    </message>
    <message>
        <source>revert restore</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>reverter restaurar</translation>
    </message>
    <message>
        <source>&amp;Sign these outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Assinar estes &amp;contornos</translation>
    </message>
    <message>
        <source>Stand by what is outlined, or that there is no lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Responder pelo que está contornado, ou por não haver lesão</translation>
    </message>
    <message>
        <source>finish done confirm accept</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>terminar pronto confirmar aceitar</translation>
    </message>
    <message>
        <source>Take your signature back; the signed outlines stay in the journal</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Retirar a assinatura; os contornos assinados ficam no diário</translation>
    </message>
    <message>
        <source>amend reopen unlock</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>emendar reabrir destravar</translation>
    </message>
    <message>
        <source>window level preset contrast</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>janela nível predefinição contraste</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Ajustar à janela</translation>
    </message>
    <message>
        <source>whole image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>imagem inteira</translation>
    </message>
    <message>
        <source>&amp;Actual pixels (1:1)</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Pixels &amp;reais (1:1)</translation>
    </message>
    <message>
        <source>100 % zoom</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>100 % zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Apro&amp;ximar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>A&amp;fastar zoom</translation>
    </message>
    <message>
        <source>Real si&amp;ze</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Tamanh&amp;o real</translation>
    </message>
    <message>
        <source>A millimeter of tissue on a millimeter of the screen, if the file is calibrated</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Um milímetro de tecido em um milímetro da tela, se o arquivo for calibrado</translation>
    </message>
    <message>
        <source>life size millimeter zoom</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>tamanho natural milímetro zoom</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>A lens around the pointer, for as long as M is held</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Uma lente em torno do ponteiro, enquanto M for segurado</translation>
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
        <translation>Os níveis de cinza do arquivo</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Realce</translation>
    </message>
    <message>
        <source>Brighter, with more contrast: for dark images</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Mais claro, com mais contraste: para imagens escuras</translation>
    </message>
    <message>
        <source>&amp;Soft</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Suave</translation>
    </message>
    <message>
        <source>Less contrast: shows what is nearly black</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Menos contraste: mostra o que é quase preto</translation>
    </message>
    <message>
        <source>&amp;Full range</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Faixa completa</translation>
    </message>
    <message>
        <source>From the darkest to the brightest gray of this image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Do cinza mais escuro ao mais claro desta imagem</translation>
    </message>
    <message>
        <source>Spread the grays of what is seen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Distribuir os cinzas do que é visto</translation>
    </message>
    <message>
        <source>Back to the &amp;preset</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Voltar à pre&amp;definição</translation>
    </message>
    <message>
        <source>Take back what was changed by dragging</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Retirar o que foi mudado ao arrastar</translation>
    </message>
    <message>
        <source>&amp;Reset view, window and level</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Restaurar &amp;vista, janela e nível</translation>
    </message>
    <message>
        <source>window level</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>janela nível</translation>
    </message>
    <message>
        <source>Second ima&amp;ge</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Segunda ima&amp;gem</translation>
    </message>
    <message>
        <source>Show another image beside this one</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Mostrar outra imagem ao lado desta</translation>
    </message>
    <message>
        <source>layout two up compare side by side transverse longitudinal</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>disposição dois comparar lado a lado transversal longitudinal</translation>
    </message>
    <message>
        <source>It stays there while you go on to others</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ela fica ali enquanto você passa a outras</translation>
    </message>
    <message>
        <source>second view pin hold</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>segunda vista fixar manter</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and place</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Vincular &amp;zoom e lugar</translation>
    </message>
    <message>
        <source>Let the two images be zoomed and moved together</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ampliar e mover as duas imagens juntas</translation>
    </message>
    <message>
        <source>synchronize lock</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>sincronizar travar</translation>
    </message>
    <message>
        <source>Keys for zoom and gray levels go to the view with the bright frame</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>As teclas de zoom e níveis de cinza vão para a vista da moldura clara</translation>
    </message>
    <message>
        <source>active switch</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>ativa trocar</translation>
    </message>
    <message>
        <source>Ke&amp;y image</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Imagem-c&amp;have</translation>
    </message>
    <message>
        <source>Put a star on this frame, or take it away</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>Pôr uma estrela neste quadro, ou tirá-la</translation>
    </message>
    <message>
        <source>star bookmark favorite mark</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>estrela marcador favorito marca</translation>
    </message>
    <message>
        <source>What the file says of patient and study; the same key covers it again</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>O que o arquivo diz de paciente e estudo; a mesma tecla o cobre de novo</translation>
    </message>
    <message>
        <source>name identity header dicom information birth</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>nome identidade cabeçalho dicom informação nascimento</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>I&amp;magem anterior</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Próximo quadro</translation>
    </message>
    <message>
        <source>Previous fram&amp;e</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>&amp;Quadro anterior</translation>
    </message>
    <message>
        <source>Preprocessing &amp;steps</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Etapas de pré-processamento</translation>
    </message>
    <message>
        <source>See what each preprocessing step makes of the frame</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ver o que cada etapa de pré-processamento faz do quadro</translation>
    </message>
    <message>
        <source>preprocessing inspector</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>pré-processamento inspetor</translation>
    </message>
    <message>
        <source>&amp;Compare image and step</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Comparar imagem e etapa</translation>
    </message>
    <message>
        <source>Side by side, behind a divider, or as their difference: go to the next</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Lado a lado, atrás de um divisor ou como diferença: ir ao próximo</translation>
    </message>
    <message>
        <source>wipe swipe split difference map before after</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>cortina deslizar dividir mapa de diferença antes depois</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>theme night reading room colors</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>tema noite sala de leitura cores</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>theme bright day colors</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>tema claro dia cores</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Como a área de &amp;trabalho</translation>
    </message>
    <message>
        <source>theme system colors automatic</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>tema sistema cores automático</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>font bigger size scale</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>fonte letra maior tamanho escala</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texto m&amp;enor</translation>
    </message>
    <message>
        <source>font size scale</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>fonte letra tamanho escala</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>font size reset 100 %</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>fonte tamanho restaurar 100 %</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Tela c&amp;heia</translation>
    </message>
    <message>
        <source>maximize</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>Reset pane&amp;ls</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Restaurar pa&amp;inéis</translation>
    </message>
    <message>
        <source>docks windows</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>painéis janelas</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Novo projeto…</translation>
    </message>
    <message>
        <source>Make a project of a folder or of the files that are open</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Criar um projeto de uma pasta ou dos arquivos abertos</translation>
    </message>
    <message>
        <source>create worklist busi annotate</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>criar lista de trabalho busi anotar</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Abrir pro&amp;jeto…</translation>
    </message>
    <message>
        <source>Open a project file (.busi)</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Abrir um arquivo de projeto (.busi)</translation>
    </message>
    <message>
        <source>load worklist busi</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>carregar lista de trabalho busi</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Fechar projeto</translation>
    </message>
    <message>
        <source>Go back to your own journal; all work is saved</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Voltar ao seu próprio diário; todo o trabalho está salvo</translation>
    </message>
    <message>
        <source>leave worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>sair lista de trabalho</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy of your work…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Sal&amp;var uma cópia do seu trabalho…</translation>
    </message>
    <message>
        <source>Write all that was done here to another file, also what can&apos;t be saved in its place</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Gravar tudo o que foi feito aqui em outro arquivo, também o que não pode ser salvo no lugar</translation>
    </message>
    <message>
        <source>backup duplicate rescue stick disk full</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>cópia de segurança duplicar resgatar pendrive disco cheio</translation>
    </message>
    <message>
        <source>adjudicate take over consensus copy</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>decidir adjudicar tomar consenso copiar</translation>
    </message>
    <message>
        <source>The image behind this one, in the worklist&apos;s order and filter</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>A imagem depois desta, na ordem e no filtro da lista de trabalho</translation>
    </message>
    <message>
        <source>image forward case</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>imagem avançar caso</translation>
    </message>
    <message>
        <source>&amp;Next in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Seguinte na lista de trabalho</translation>
    </message>
    <message>
        <source>The image before this one, in the worklist&apos;s order and filter</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>A imagem antes desta, na ordem e no filtro da lista de trabalho</translation>
    </message>
    <message>
        <source>image back case</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>imagem voltar caso</translation>
    </message>
    <message>
        <source>&amp;Previous in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Anterior na lista de trabalho</translation>
    </message>
    <message>
        <source>The next image that you have still to read, or that needs a person</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>A próxima imagem que ainda tem de ler, ou que precisa de uma pessoa</translation>
    </message>
    <message>
        <source>jump unread open todo uncertain</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>pular não lida aberta pendente incerta</translation>
    </message>
    <message>
        <source>Next for &amp;me</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Próxima para &amp;mim</translation>
    </message>
    <message>
        <source>Show the worklist, and type a part of a name or note</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Mostrar a lista de trabalho e digitar parte de um nome ou nota</translation>
    </message>
    <message>
        <source>search filter list panel</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>buscar filtro lista painel</translation>
    </message>
    <message>
        <source>&amp;Find in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Buscar na lista de trabalho</translation>
    </message>
    <message>
        <source>Say who shall read the images that are chosen</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Dizer quem lerá as imagens escolhidas</translation>
    </message>
    <message>
        <source>reader colleague give</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>leitor colega dar</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>At&amp;ribuir a…</translation>
    </message>
    <message>
        <source>Write a note on this image; it stands in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Escrever uma nota sobre esta imagem; aparece na lista de trabalho</translation>
    </message>
    <message>
        <source>comment remark memo</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>comentário observação</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>Ask that a third reader decides about the images that are chosen</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Pedir que um terceiro leitor decida sobre as imagens escolhidas</translation>
    </message>
    <message>
        <source>third opinion arbitration consensus</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>terceira opinião arbitragem consenso</translation>
    </message>
    <message>
        <source>Mark for a&amp;djudication, or no longer</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Marcar para &amp;decisão, ou não mais</translation>
    </message>
    <message>
        <source>Let the AI answer for all images of the list; then sort by what needs a person most</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Deixe a IA responder a todas as imagens da lista; depois ordene pelo que mais precisa de uma pessoa</translation>
    </message>
    <message>
        <source>batch run all uncertain</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>lote executar todas incertas</translation>
    </message>
    <message>
        <source>Anal&amp;yze what is listed</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Analisar o &amp;que está na lista</translation>
    </message>
    <message>
        <source>Show what two readers, or a reader and the AI, outlined on this image</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Mostrar o que dois leitores, ou um leitor e a IA, contornaram nesta imagem</translation>
    </message>
    <message>
        <source>adjudicate decide difference side by side agreement</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>decidir adjudicar diferença lado a lado concordância acordo</translation>
    </message>
    <message>
        <source>Show the readers compared over each other, or beside each other</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Mostrar os leitores comparados um sobre o outro ou um ao lado do outro</translation>
    </message>
    <message>
        <source>adjudicate overlay two views</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>decidir adjudicar sobrepor duas vistas</translation>
    </message>
    <message>
        <source>Begin with the outlines of the first reader</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Começar com os contornos do primeiro leitor</translation>
    </message>
    <message>
        <source>Begin with the outlines of the second reader</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Começar com os contornos do segundo leitor</translation>
    </message>
    <message>
        <source>Begin with the pixels that both have</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Começar com os pixels que ambos têm</translation>
    </message>
    <message>
        <source>Begin with the pixels that one of the two has</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Começar com os pixels que ao menos um dos dois tem</translation>
    </message>
    <message>
        <source>Begin with the pixels of most of all readers</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Começar com os pixels da maioria de todos os leitores</translation>
    </message>
    <message>
        <source>How far readers agree with one another and with the AI, over all images</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Até que ponto os leitores concordam entre si e com a IA, em todas as imagens</translation>
    </message>
    <message>
        <source>dice hausdorff kappa statistics table report disagree</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>dice hausdorff kappa estatísticas tabela relatório discordar acordo</translation>
    </message>
    <message>
        <source>Take the images of a folder into the project</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Incluir no projeto as imagens de uma pasta</translation>
    </message>
    <message>
        <source>import folder more</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>importar pasta mais</translation>
    </message>
    <message>
        <source>Add &amp;images…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Acrescentar ima&amp;gens…</translation>
    </message>
    <message>
        <source>Look in a folder for images that are not where they were, by their content</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Procurar numa pasta, pelo conteúdo, imagens que não estão onde estavam</translation>
    </message>
    <message>
        <source>relink missing moved lost</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>revincular faltam movidas perdidas</translation>
    </message>
    <message>
        <source>Find ima&amp;ges…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Encontrar imagens…</translation>
    </message>
    <message>
        <source>Write the project&apos;s outlines for another program, as a table, or to train with</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Gravar os contornos do projeto para outro programa, como tabela ou para treinar</translation>
    </message>
    <message>
        <source>annotations coco png nifti labelme yolo csv training masks save</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>anotações coco png nifti labelme yolo csv treinamento máscaras salvar</translation>
    </message>
    <message>
        <source>Readers, adjudicator, and what readers may see</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Leitores, adjudicador e o que os leitores podem ver</translation>
    </message>
    <message>
        <source>blind read first options</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>cego ler primeiro opções</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Configurações do projeto…</translation>
    </message>
    <message>
        <source>Not what the model saw</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Não é o que o modelo viu</translation>
    </message>
    <message>
        <source>How image and step are compared (Shift+C: the next way)</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Como imagem e etapa são comparadas (Shift+C: o próximo modo)</translation>
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
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Preprocessing step behind the divider</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Etapa de pré-processamento atrás do divisor</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Compare: {mode}</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Comparar: {mode}</translation>
    </message>
    <message>
        <source>After: {step}</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>Depois: {step}</translation>
    </message>
    <message>
        <source>{step} − image</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{step} − imagem</translation>
    </message>
    <message>
        <source>{title}
Preview at half resolution</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{title}
Prévia em meia resolução</translation>
    </message>
    <message>
        <source>{title}
Filter responses have no difference map</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{title}
Respostas de filtros não têm mapa de diferença</translation>
    </message>
    <message>
        <source>This project is blind: only its adjudicator sees how far readers agree.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Este projeto é cego: só seu adjudicador vê até que ponto os leitores concordam.</translation>
    </message>
    <message>
        <source>This image is not open. Open it, then compare readers.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Esta imagem não está aberta. Abra-a e depois compare leitores.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>Save the images&apos; figures</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Salvar os números das imagens</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>95 % interval in brackets: images were drawn again by chance 2000 times.</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Entre colchetes, intervalo de 95 %: as imagens foram sorteadas de novo 2000 vezes.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Quem</translation>
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
        <translation>κ BI-RADS, ponderado</translation>
    </message>
    <message>
        <source>κ read first, weighted</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ ler primeiro, ponderado</translation>
    </message>
    <message>
        <source>No lesion: both · one</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Sem lesão: ambos · um</translation>
    </message>
    <message>
        <source>Those who signed outlines of the same images</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Quem assinou contornos das mesmas imagens</translation>
    </message>
    <message>
        <source>How many images both have outlined</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Quantas imagens ambos contornaram</translation>
    </message>
    <message>
        <source>Images in which both, or only one, saw no lesion</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Imagens em que ambos, ou só um, não viram lesão</translation>
    </message>
    <message>
        <source>Agreement – busi_desktop</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Concordância – busi_desktop</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Calcular de novo</translation>
    </message>
    <message>
        <source>&amp;Add the AI</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Incluir a IA</translation>
    </message>
    <message>
        <source>Let the AI outline all signed images, and keep its outlines in the project</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Fazer a IA contornar todas as imagens assinadas e guardar seus contornos no projeto</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Agreement of each two</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Concordância de cada par</translation>
    </message>
    <message>
        <source>Images, the greatest disagreement first</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Imagens, a maior discordância primeiro</translation>
    </message>
    <message>
        <source>Enter or a double click shows the difference on the image</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Enter ou um clique duplo mostra a diferença na imagem</translation>
    </message>
    <message>
        <source>Write the figures into a file</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Gravar os números num arquivo</translation>
    </message>
    <message>
        <source>Signed outlines are compared.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>São comparados os contornos assinados.</translation>
    </message>
    <message>
        <source>Overlap: 1 is the same, 0 is none. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Sobreposição: 1 é idêntico, 0 é nenhuma. {interval}</translation>
    </message>
    <message>
        <source>Distance of the outlines without the farthest 5 %. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Distância entre os contornos sem os 5 % mais afastados. {interval}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of benign, malignant, normal. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa de Cohen de benigno, maligno, normal. {interval}</translation>
    </message>
    <message>
        <source>Quadratically weighted kappa of signed categories. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa com ponderação quadrática das categorias assinadas. {interval}</translation>
    </message>
    <message>
        <source>Quadratically weighted kappa of locked readings. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Kappa com ponderação quadrática das leituras fixadas. {interval}</translation>
    </message>
    <message>
        <source>&amp;Figures as CSV…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Números como CSV…</translation>
    </message>
    <message>
        <source>&amp;Images as CSV…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Imagens como CSV…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>&amp;Relatório como PDF…</translation>
    </message>
    <message>
        <source>No two have signed outlines of the same image yet.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Ainda não há dois que tenham assinado contornos da mesma imagem.</translation>
    </message>
    <message>
        <source>The AI is left out while you read first.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>A IA fica de fora no modo “ler primeiro”.</translation>
    </message>
    <message>
        <source>{names}: the greatest disagreement first</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>{names}: a maior discordância primeiro</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Compare readers first</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Primeiro compare leitores</translation>
    </message>
    <message>
        <source>A majority needs three readers</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Uma maioria requer três leitores</translation>
    </message>
    <message>
        <source>Only {name}, solid line</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Só {name}, linha contínua</translation>
    </message>
    <message>
        <source>Only {name}, dashed line</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>Só {name}, linha tracejada</translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Leitores</translation>
    </message>
    <message>
        <source>Sign as adjudicated</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Assinar como decidido</translation>
    </message>
    <message>
        <source>First reader</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Primeiro leitor</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Segundo leitor</translation>
    </message>
    <message>
        <source>See what two readers outlined on this image, and decide between them.</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Veja o que dois leitores contornaram nesta imagem e decida entre eles.</translation>
    </message>
    <message>
        <source>Whose outlines are compared</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>De quem são os contornos comparados</translation>
    </message>
    <message>
        <source>Difference or side by side (Ctrl+Shift+D)</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Diferença ou lado a lado (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Your outlines decide between the readers ({keys})</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Seus contornos decidem entre os leitores ({keys})</translation>
    </message>
    <message>
        <source>Those of {name}</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>Contornos: {name}</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>Concordância dos leitores</translation>
    </message>
    <message>
        <source>Signed outlines are compared. In brackets: 95 % intervals, drawn by files. Images in which both see no lesion raise no mean; where one does, Dice is 0.</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>São comparados os contornos assinados. Entre colchetes: intervalos de 95 %, sorteados por arquivos. Imagens em que nenhum dos dois vê lesão não elevam nenhuma média; onde só um vê, Dice é 0.</translation>
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
        <translation>Ler primeiro</translation>
    </message>
    <message>
        <source>Both: no lesion</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Ambos: sem lesão</translation>
    </message>
    <message>
        <source>Dice {dice}</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Dice {dice}</translation>
    </message>
    <message>
        <source>Only one sees a lesion</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Só um vê uma lesão</translation>
    </message>
    <message>
        <source>{time}, adjudicated</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>{time}, decidido</translation>
    </message>
    <message>
        <source>A mistake of ours</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Um erro nosso</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>não pôde ser gravado</translation>
    </message>
    <message>
        <source>About busi_desktop</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Sobre o busi_desktop</translation>
    </message>
    <message>
        <source>More under Help, About the model.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Mais em Ajuda, Sobre o modelo.</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Construído com</translation>
    </message>
    <message>
        <source>Licence texts: THIRD_PARTY.md</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Textos das licenças: THIRD_PARTY.md</translation>
    </message>
    <message>
        <source>The program made a mistake (error {id}). Your files are untouched.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>O programa cometeu um erro (erro {id}). Seus arquivos estão intactos.</translation>
    </message>
    <message>
        <source>You can go on working. Please send the crash file to us; it holds no image, no patient and no file name.

Crash file: {where}</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>Você pode continuar trabalhando. Envie-nos o arquivo de erros; ele não contém imagem, paciente nem nome de arquivo.

Arquivo de erros: {where}</translation>
    </message>
    <message>
        <source>The model is loaded with the first image.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>O modelo é carregado com a primeira imagem.</translation>
    </message>
    <message>
        <source>0 unchanged</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>0 sem mudança</translation>
    </message>
    <message>
        <source>+{number} brighter</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>+{number} mais claro</translation>
    </message>
    <message>
        <source>−{number} darker</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>−{number} mais escuro</translation>
    </message>
    <message>
        <source>Divider between image and step</source>
        <extracomment>ui/divider.py</extracomment>
        <translation>Divisor entre imagem e etapa</translation>
    </message>
    <message>
        <source>Drag, or move with ← and → (Shift: further; Home, End: all)</source>
        <extracomment>ui/divider.py</extracomment>
        <translation>Arrastar, ou mover com ← e → (Shift: mais longe; Home, End: tudo)</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>traço de pincel</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>traço de borracha</translation>
    </message>
    <message>
        <source>Paint: drag over the lesion · [ ] or Shift+wheel: size · X swaps</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>Pintar: arraste sobre a lesão · [ ] ou Shift+roda: tamanho · X inverte</translation>
    </message>
    <message>
        <source>Erase: drag over what is too much · [ ] or Shift+wheel: size · X swaps</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>Apagar: arraste sobre o que sobra · [ ] ou Shift+roda: tamanho · X inverte</translation>
    </message>
    <message>
        <source>Outline a lesion first</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>Contorne primeiro uma lesão</translation>
    </message>
    <message>
        <source>This is the last frame</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>Este é o último quadro</translation>
    </message>
    <message>
        <source>You have outlined this frame already: nothing was copied</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>Já contornou este quadro: nada foi copiado</translation>
    </message>
    <message>
        <source>These outlines are signed · Change them by the menu Outline</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Estes contornos estão assinados · Mude-os pelo menu Contorno</translation>
    </message>
    <message>
        <source>Nothing is outlined here · Sign again to say: no lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Nada está contornado aqui · Assine de novo para dizer: sem lesão</translation>
    </message>
    <message>
        <source>What you draw next is a new lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>O que desenhar em seguida é uma nova lesão</translation>
    </message>
    <message>
        <source>The AI outlines nothing on this image</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>A IA não contorna nada nesta imagem</translation>
    </message>
    <message>
        <source>Taken over. Correct it, then sign it.</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Contornos tomados. Corrija-os e depois assine-os.</translation>
    </message>
    <message>
        <source>Signed as adjudicated</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Assinado como decidido</translation>
    </message>
    <message>
        <source>There is no AI map to follow on this image</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Não há nesta imagem um mapa da IA para seguir</translation>
    </message>
    <message>
        <source>Signed: no lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Assinado: sem lesão</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Signed. Lesions without a label: {count}</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Assinado. Lesões sem rótulo: {count}</translation>
    </message>
    <message>
        <source>Not saved yet!</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Ainda não salvo!</translation>
    </message>
    <message>
        <source>This lesion is locked · Ctrl+Shift+L opens it</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Esta lesão está travada · Ctrl+Shift+L a destrava</translation>
    </message>
    <message>
        <source>All strokes are saved.</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Todos os traços estão salvos.</translation>
    </message>
    <message>
        <source>filling</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>preenchimento</translation>
    </message>
    <message>
        <source>Click a hole in the lesion to fill it · Alt or X removes a loose part</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Clique num buraco da lesão para preenchê-lo · Alt ou X tira uma parte solta</translation>
    </message>
    <message>
        <source>Click a loose part of the lesion to remove it · X swaps</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Clique numa parte solta da lesão para tirá-la · X inverte</translation>
    </message>
    <message>
        <source>There is no part of this lesion here</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Não há nenhuma parte desta lesão aqui</translation>
    </message>
    <message>
        <source>There is no hole of this lesion here</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>Não há nenhum buraco desta lesão aqui</translation>
    </message>
    <message>
        <source>No lesion yet. Paint one (B), or start from the AI&apos;s mask (Ctrl+M).</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Ainda não há lesão. Pinte uma (B) ou parta da máscara da IA (Ctrl+M).</translation>
    </message>
    <message>
        <source>Draw on this lesion</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Desenhar nesta lesão</translation>
    </message>
    <message>
        <source>What you take this lesion for (Ctrl+1, 2, 3)</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>O que considera esta lesão (Ctrl+1, 2, 3)</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Travar</translation>
    </message>
    <message>
        <source>Nothing changes a locked lesion (Ctrl+Shift+L)</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Nada muda uma lesão travada (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Delete this lesion; Ctrl+Z brings it back</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Apagar esta lesão; Ctrl+Z a traz de volta</translation>
    </message>
    <message>
        <source>Work on lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Trabalhar na lesão {number}</translation>
    </message>
    <message>
        <source>What lesion {number} is</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>O que é a lesão {number}</translation>
    </message>
    <message>
        <source>Lock lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Travar a lesão {number}</translation>
    </message>
    <message>
        <source>Delete lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Apagar a lesão {number}</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>Travada</translation>
    </message>
    <message>
        <source>Who outlines?</source>
        <extracomment>ui/editing/naming.py</extracomment>
        <translation>Quem contorna?</translation>
    </message>
    <message>
        <source>Your name or initials; they stand beside your outlines</source>
        <extracomment>ui/editing/naming.py</extracomment>
        <translation>Seu nome ou iniciais; ficam junto aos seus contornos</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>To keep it, save a copy of your work elsewhere (File menu).</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Para mantê-lo, salve uma cópia do seu trabalho em outro lugar (menu Arquivo).</translation>
    </message>
    <message>
        <source>Put the right one back, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>Ponha de volta o certo ou salve uma cópia do seu trabalho em outro lugar (menu Arquivo).</translation>
    </message>
    <message>
        <source>Free some space, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Libere espaço ou salve uma cópia do seu trabalho em outro lugar (menu Arquivo).</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Peça o direito de gravar ali ou salve uma cópia do seu trabalho em outro lugar (menu Arquivo).</translation>
    </message>
    <message>
        <source>Delete files that you don&apos;t need, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Apague arquivos de que não precisa ou salve uma cópia do seu trabalho em outro lugar (menu Arquivo).</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Verifique se o disco está conectado ou salve uma cópia do seu trabalho em outro lugar (menu Arquivo).</translation>
    </message>
    <message>
        <source>Connect the disk or stick again, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Conecte de novo o disco ou pendrive, ou salve uma cópia do seu trabalho em outro lugar (menu Arquivo).</translation>
    </message>
    <message>
        <source>Copy the file and the one beside it that ends in -journal to a place that you may write to.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>Copie o arquivo, e o que está ao lado e termina em -journal, para um lugar onde possa gravar.</translation>
    </message>
    <message>
        <source>{count} entries came back from the backup.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>{count} entradas voltaram da cópia de segurança.</translation>
    </message>
    <message>
        <source>If it wasn&apos;t put back on purpose, close the program and type: busi-desktop review mend --journal FILE.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>Se não foi reposto de propósito, feche o programa e digite: busi-desktop review mend --journal FILE.</translation>
    </message>
    <message>
        <source>From measurement…</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>De uma medição…</translation>
    </message>
    <message>
        <source>From nipple, cm</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>Do mamilo, cm</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Width of the brush in pixels</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Largura do pincel em pixels</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ], Shift+wheel)</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Largura do pincel ([ e ], Shift+roda)</translation>
    </message>
    <message>
        <source>Erase instead of painting (X)</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Apagar em vez de pintar (X)</translation>
    </message>
    <message>
        <source>What adds takes off, and the other way round</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>O que acrescenta tira, e vice-versa</translation>
    </message>
    <message>
        <source>How much to smooth, grow or shrink</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Quanto suavizar, aumentar ou encolher</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>em</translation>
    </message>
    <message>
        <source>Start from the AI&apos;s mask</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Partir da máscara da IA</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Nova lesão</translation>
    </message>
    <message>
        <source>Join all</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Juntar todas</translation>
    </message>
    <message>
        <source>To next frame</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Ao próximo quadro</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Preencher buracos</translation>
    </message>
    <message>
        <source>Fill all that the lesion surrounds</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Preencher tudo o que a lesão cerca</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Take bumps and notches off the outline</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Tirar saliências e entalhes do contorno</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Move the outline outward</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Mover o contorno para fora</translation>
    </message>
    <message>
        <source>Shrink</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Encolher</translation>
    </message>
    <message>
        <source>Move the outline inward</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Mover o contorno para dentro</translation>
    </message>
    <message>
        <source>Nothing outlined on this image yet.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Nada contornado nesta imagem ainda.</translation>
    </message>
    <message>
        <source>Draft, not signed.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Rascunho, não assinado.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Assinado.</translation>
    </message>
    <message>
        <source>Adjudicated.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>drawing around</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>desenho ao redor</translation>
    </message>
    <message>
        <source>Draw around the lesion, or click corners · Alt or X cuts out instead</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Desenhe ao redor da lesão ou clique nos cantos · Alt ou X recorta</translation>
    </message>
    <message>
        <source>Enter or a double-click closes it · Backspace: one corner back</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Enter ou duplo clique fecha · Backspace: um canto atrás</translation>
    </message>
    <message>
        <source>Cut out: draw around what is too much, or click corners · X swaps</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Recortar: desenhe ao redor do que sobra ou clique nos cantos · X inverte</translation>
    </message>
    <message>
        <source>click to refine</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>correção por clique</translation>
    </message>
    <message>
        <source>Click what is missing · right button or Alt: what is too much</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Clique no que falta · botão direito ou Alt: o que sobra</translation>
    </message>
    <message>
        <source>Click the middle of the lesion: its outline is looked for around it</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Clique no meio da lesão: o contorno é procurado em volta</translation>
    </message>
    <message>
        <source>Click what is too much · X swaps</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Clique no que sobra · X inverte</translation>
    </message>
    <message>
        <source>There is nothing to take off yet: click the lesion first</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Ainda não há nada a tirar: clique primeiro na lesão</translation>
    </message>
    <message>
        <source>Nothing is missing there: click outside of the outline</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Ali não falta nada: clique fora do contorno</translation>
    </message>
    <message>
        <source>Nothing is too much there: click inside the outline</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>Ali não sobra nada: clique dentro do contorno</translation>
    </message>
    <message>
        <source>moving the lesion</source>
        <extracomment>ui/editing/select.py</extracomment>
        <translation>mover a lesão</translation>
    </message>
    <message>
        <source>Click a lesion to work on it · drag or arrows move it · Delete removes it</source>
        <extracomment>ui/editing/select.py</extracomment>
        <translation>Clique numa lesão para trabalhar nela · arraste ou setas a movem · Delete a apaga</translation>
    </message>
    <message>
        <source>Tools for outlines</source>
        <extracomment>ui/editing/strip.py</extracomment>
        <translation>Ferramentas para contornos</translation>
    </message>
    <message>
        <source>superpixel paint</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>pintura por superpixels</translation>
    </message>
    <message>
        <source>Click a cell, or drag over cells · Shift+[ ]: size · Enter: by arrow keys</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Clique numa célula ou arraste sobre células · Shift+[ ]: tamanho · Enter: com as setas</translation>
    </message>
    <message>
        <source>The superpixels are being computed…</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Calculando os superpixels…</translation>
    </message>
    <message>
        <source>Arrows: next cell · Enter: take it, or put it back · Esc ends</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Setas: próxima célula · Enter: tomá-la ou devolvê-la · Esc termina</translation>
    </message>
    <message>
        <source>Click or drag over cells to take them off · X swaps</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Clique ou arraste sobre células para tirá-las · X inverte</translation>
    </message>
    <message>
        <source>Size of the superpixels</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Tamanho dos superpixels</translation>
    </message>
    <message>
        <source>Size of the superpixels (Shift+[ and Shift+])</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Tamanho dos superpixels (Shift+[ e Shift+])</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Grossos</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Médios</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Finos</translation>
    </message>
    <message>
        <source>signing</source>
        <extracomment>ui/editing/undoing.py</extracomment>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>no label yet</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>ainda sem rótulo</translation>
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
        <translation>duvidosa</translation>
    </message>
    <message>
        <source>taking the AI&apos;s mask</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>tomar a máscara da IA</translation>
    </message>
    <message>
        <source>deleting a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>apagar uma lesão</translation>
    </message>
    <message>
        <source>joining lesions</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>juntar lesões</translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>rotular uma lesão</translation>
    </message>
    <message>
        <source>locking a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>travar uma lesão</translation>
    </message>
    <message>
        <source>clearing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>limpeza</translation>
    </message>
    <message>
        <source>going back</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>volta atrás</translation>
    </message>
    <message>
        <source>copying outlines</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>cópia de contornos</translation>
    </message>
    <message>
        <source>filling holes</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>preenchimento de buracos</translation>
    </message>
    <message>
        <source>smoothing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>suavização</translation>
    </message>
    <message>
        <source>growing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>aumento</translation>
    </message>
    <message>
        <source>shrinking</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>encolhimento</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>Nada desenhado ainda</translation>
    </message>
    <message>
        <source>{area}, axes {axes}</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>{area}, eixos {axes}</translation>
    </message>
    <message>
        <source>There is no answer of the AI to export now.</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Agora não há resposta da IA para exportar.</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Imagem copiada</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Como na tela</translation>
    </message>
    <message>
        <source>Pixels of the file</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Pixels do arquivo</translation>
    </message>
    <message>
        <source>Pixels of the file, doubled</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Pixels do arquivo, dobrados</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Exportar uma imagem</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>O que exportar</translation>
    </message>
    <message>
        <source>View as it is seen</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Vista como é vista</translation>
    </message>
    <message>
        <source>PNG or SVG</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG ou SVG</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>Put the view on the clipboard as a picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Pôr a vista na área de transferência como imagem</translation>
    </message>
    <message>
        <source>PNG: pixels, for any program</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG: pixels, para qualquer programa</translation>
    </message>
    <message>
        <source>SVG: lines stay lines, for print and drawing</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>SVG: linhas continuam linhas, para impressão e desenho</translation>
    </message>
    <message>
        <source>Legend below the picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Legenda abaixo da imagem</translation>
    </message>
    <message>
        <source>What is shown, model, and the research-use line</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>O que é mostrado, o modelo e a linha de uso em pesquisa</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Image, layers, measurements and scale bar as on the screen, without corner texts. Text burned into the image stays visible.</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>Imagem, camadas, medidas e barra de escala como na tela, sem os textos dos cantos. O texto gravado na imagem continua visível.</translation>
    </message>
    <message>
        <source>PNG</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG</translation>
    </message>
    <message>
        <source>{title}: too large</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>{title}: grande demais</translation>
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
        <translation>Superpixels, prévia</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}, within the lesion</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM para {label}, dentro da lesão</translation>
    </message>
    <message>
        <source>Scale bar from the file&apos;s ultrasound region.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Barra de escala pela região ultrassonográfica do arquivo.</translation>
    </message>
    <message>
        <source>Scale bar from the file&apos;s pixel spacing.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Barra de escala pelo espaçamento de pixels do arquivo.</translation>
    </message>
    <message>
        <source>The step is not what the model saw.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>A etapa não é o que o modelo viu.</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>The program gives no class for this frame; don&apos;t rely on the outline.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>O programa não dá nenhuma classe para este quadro; não confie no contorno.</translation>
    </message>
    <message>
        <source>Grad-CAM shows where the answer was sensitive, not where a cancer is.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM mostra onde a resposta era sensível, não onde há um câncer.</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;defaults</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Padrões do &amp;modelo</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>E &amp;se…</translation>
    </message>
    <message>
        <source>S&amp;tart from</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>Conto&amp;rno</translation>
    </message>
    <message>
        <source>A&amp;bout the model…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>Sobre o m&amp;odelo…</translation>
    </message>
    <message>
        <source>Analy&amp;zed region on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Região analisada sim ou não</translation>
    </message>
    <message>
        <source>One layer alone, then the &amp;next</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>&amp;Uma camada sozinha, depois a próxima</translation>
    </message>
    <message>
        <source>&amp;Draw around</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Desenhar ao &amp;redor</translation>
    </message>
    <message>
        <source>Cop&amp;y to the next frame</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Copiar para o pró&amp;ximo quadro</translation>
    </message>
    <message>
        <source>cine duplicate</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>cine duplicar</translation>
    </message>
    <message>
        <source>Take these outlines through the loop by the tissue&apos;s motion, as drafts to look at</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Levar estes contornos ao longo do cine pelo movimento do tecido, como rascunhos para conferir</translation>
    </message>
    <message>
        <source>propagate cine track motion copy all range</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>propagar cine acompanhar movimento copiar todos intervalo</translation>
    </message>
    <message>
        <source>Grow &amp;along the AI&apos;s map</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Aumentar con&amp;forme o mapa da IA</translation>
    </message>
    <message>
        <source>Shrink along &amp;the AI&apos;s map</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Encolher conforme &amp;o mapa da IA</translation>
    </message>
    <message>
        <source>This lesion &amp;is benign</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>Esta lesão é b&amp;enigna</translation>
    </message>
    <message>
        <source>Back to &amp;how it was</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Voltar a como estava</translation>
    </message>
    <message>
        <source>Change signed &amp;outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>&amp;Mudar os contornos assinados</translation>
    </message>
    <message>
        <source>Fit to &amp;what is seen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Ajustar ao que é &amp;visto</translation>
    </message>
    <message>
        <source>S&amp;how this image at the right too</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Mostrar esta imagem tam&amp;bém à direita</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Próxima vi&amp;sta</translation>
    </message>
    <message>
        <source>Patient an&amp;d study…</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>Paciente e est&amp;udo…</translation>
    </message>
    <message>
        <source>N&amp;ext image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>&amp;Próxima imagem</translation>
    </message>
    <message>
        <source>&amp;Compare readers</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Comparar &amp;leitores</translation>
    </message>
    <message>
        <source>Difference or side &amp;by side</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Di&amp;ferença ou lado a lado</translation>
    </message>
    <message>
        <source>The &amp;first reader&apos;s</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Os do primeiro leitor</translation>
    </message>
    <message>
        <source>&amp;The second reader&apos;s</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Os do segundo &amp;leitor</translation>
    </message>
    <message>
        <source>What &amp;both drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>&amp;Traçado por ambos</translation>
    </message>
    <message>
        <source>&amp;What either drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Traçado por ao &amp;menos um</translation>
    </message>
    <message>
        <source>What most &amp;drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Traçado &amp;pela maioria</translation>
    </message>
    <message>
        <source>Ag&amp;reement…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>Co&amp;ncordância…</translation>
    </message>
    <message>
        <source>&amp;Export outlines…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>E&amp;xportar contornos…</translation>
    </message>
    <message>
        <source>Outline an image and sign it, by the menu Outline. Once another reader has signed outlines of the same image, how far you agree stands here.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Contorne uma imagem e assine, pelo menu Contorno. Quando outro leitor tiver assinado contornos da mesma imagem, aqui aparecerá quanto vocês concordam.</translation>
    </message>
    <message>
        <source>There is no AI mask to start from yet</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>Ainda não há uma máscara da IA da qual partir</translation>
    </message>
    <message>
        <source>The AI&apos;s map leads no further from this outline</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>O mapa da IA não leva além deste contorno</translation>
    </message>
    <message>
        <source>Moved here by the tissue&apos;s motion · Look at it, correct it, sign it</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Trazido até aqui pelo movimento do tecido · Confira, corrija, assine</translation>
    </message>
    <message>
        <source>Follow through frames</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Seguir pelos quadros</translation>
    </message>
    <message>
        <source>To &amp;frame</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Até o &amp;quadro</translation>
    </message>
    <message>
        <source>Your outlines move with the tissue from frame to frame, as drafts. They stop where the match becomes unsure, or where you have outlined a frame already.</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Seus contornos se movem com o tecido de quadro em quadro, como rascunhos. Eles param onde a correspondência deixa de ser segura ou onde você já contornou um quadro.</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Begin; it can be canceled, and undone as one step</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Começar; pode ser cancelado, e desfeito como um só passo</translation>
    </message>
    <message>
        <source>To the &amp;end of the loop (frame {number})</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>Até o &amp;fim do cine (quadro {number})</translation>
    </message>
    <message>
        <source>Arrows move, Shift far, Ctrl fine · Enter: click · Space: draw · Esc ends</source>
        <extracomment>ui/editing/key_cursor.py</extracomment>
        <translation>Setas movem, Shift longe, Ctrl fino · Enter: clique · Espaço: desenhar · Esc termina</translation>
    </message>
    <message>
        <source>Arrows draw · Space ends the stroke · Esc drops it</source>
        <extracomment>ui/editing/key_cursor.py</extracomment>
        <translation>Setas desenham · Espaço termina o traço · Esc o descarta</translation>
    </message>
    <message>
        <source>Following the tissue…</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Seguindo o tecido…</translation>
    </message>
    <message>
        <source>Followed to frame {last}: look at each frame, then sign it</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Seguido até o quadro {last}: confira cada quadro e depois assine</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: on frame {next} the match is unsure</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Parado no quadro {last}: no quadro {next} a correspondência não é segura</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: the lesion leaves the image</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Parado no quadro {last}: a lesão sai da imagem</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: frame {next} can&apos;t be read</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Parado no quadro {last}: o quadro {next} não pode ser lido</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: you have outlined frame {next} already</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Parado no quadro {last}: você já contornou o quadro {next}</translation>
    </message>
    <message>
        <source>Canceled at frame {last}</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>Cancelado no quadro {last}</translation>
    </message>
    <message>
        <source>following through frames</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>seguindo pelos quadros</translation>
    </message>
    <message>
        <source>taking outlines over</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>tomar contornos</translation>
    </message>
    <message>
        <source>following the AI&apos;s map</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>seguir o mapa da IA</translation>
    </message>
    <message>
        <source>Window {width:.0f}, level {center:.0f}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Janela {width:.0f}, nível {center:.0f}.</translation>
    </message>
    <message>
        <source>Outlined by the reader</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Contornado pelo leitor</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>O manual não faz parte desta cópia do programa.</translation>
    </message>
    <message>
        <source>Install it again; from the sources, make docs makes the manual.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Instale-o de novo; a partir das fontes, make docs faz o manual.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the manual.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Nada neste computador abre o manual.</translation>
    </message>
    <message>
        <source>Open this file in a browser: {page}</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>Abra este arquivo num navegador: {page}</translation>
    </message>
    <message>
        <source>Me&amp;dium</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Mé&amp;dia</translation>
    </message>
    <message>
        <source>Chance that the frame is of this class; the three add up to 100 %</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Probabilidade de o quadro ser desta classe; as três somam 100 %</translation>
    </message>
    <message>
        <source>Malignant if lesion</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Maligna se há lesão</translation>
    </message>
    <message>
        <source>Chance that it is malignant, given that there is a lesion: normal is left out</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Probabilidade de ser maligna, se há uma lesão: normal fica de fora</translation>
    </message>
    <message>
        <source>Malignant if there is a lesion, %</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Maligna se há uma lesão, %</translation>
    </message>
    <message>
        <source>Malignant if there is a lesion</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Maligna se há uma lesão</translation>
    </message>
    <message>
        <source>{palette} finds a command by any word, {help} shows all keys. The menus lead to more: outline lesions, assess them yourself, read many images as a project.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>{palette} encontra um comando por qualquer palavra, {help} mostra todas as teclas. Os menus levam a mais: contornar lesões, fazer sua própria avaliação, ler muitas imagens como projeto.</translation>
    </message>
    <message>
        <source>Choose an image from the worklist</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Escolha uma imagem da lista de trabalho</translation>
    </message>
    <message>
        <source>Or press J: it goes to the next one that needs you</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Ou pressione J: vai à próxima que precisa de você</translation>
    </message>
    <message>
        <source>Settings of this project, more images, and closing it</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Configurações deste projeto, mais imagens e fechá-lo</translation>
    </message>
    <message>
        <source>None of these images was found</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Nenhuma destas imagens foi encontrada</translation>
    </message>
    <message>
        <source>{name} (has {n} of {total})</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>{name} (tem {n} de {total})</translation>
    </message>
    <message>
        <source>{n} images exported: {name}</source>
        <extracomment>ui/worklist/export.py</extracomment>
        <translation>{n} imagens exportadas: {name}</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>ui/worklist/export.py</extracomment>
        <translation>Pasta onde gravar</translation>
    </message>
    <message>
        <source>Export outlines</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Exportar contornos</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Formato dos arquivos</translation>
    </message>
    <message>
        <source>Adjudicated counts before signed, signed before draft</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>O decidido vale antes do assinado, o assinado antes do rascunho</translation>
    </message>
    <message>
        <source>Whose to take of an image that two signed and nobody decided</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>De quem usar os contornos numa imagem que dois assinaram e ninguém decidiu</translation>
    </message>
    <message>
        <source>Leave the image out</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Omitir a imagem</translation>
    </message>
    <message>
        <source>Leave drafts out</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Omitir os rascunhos</translation>
    </message>
    <message>
        <source>Images of one folder stay together in training and test</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>As imagens de uma pasta ficam juntas em treinamento e teste</translation>
    </message>
    <message>
        <source>What counts of each image</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>O que vale de cada imagem</translation>
    </message>
    <message>
        <source>Read first: &amp;hide the AI until a reader has locked an opinion</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Ler &amp;primeiro: ocultar a IA até um leitor fixar a sua opinião</translation>
    </message>
    <message>
        <source>Writing outlines…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Gravando contornos…</translation>
    </message>
    <message>
        <source>The files that are &amp;open: there are none</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>&amp;Os arquivos abertos: não há nenhum</translation>
    </message>
    <message>
        <source>Nobody has outlined anything yet</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Ninguém contornou nada ainda</translation>
    </message>
    <message>
        <source>A reader has signed the outlines</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Um leitor assinou os contornos</translation>
    </message>
    <message>
        <source>Tissue composition</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Composição do tecido</translation>
    </message>
    <message>
        <source>Homogeneous, fat</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Homogênea, adiposa</translation>
    </message>
    <message>
        <source>Homogeneous, fibroglandular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Homogênea, fibroglandular</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Heterogênea</translation>
    </message>
    <message>
        <source>No finding</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Sem achado</translation>
    </message>
    <message>
        <source>Mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Nódulo</translation>
    </message>
    <message>
        <source>Calcifications alone</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Só calcificações</translation>
    </message>
    <message>
        <source>Associated features alone</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Só achados associados</translation>
    </message>
    <message>
        <source>Special case</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Caso especial</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Esquerda</translation>
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
        <translation>Oblíquo</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Oval</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Oval</translation>
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
        <translation>Não paralela</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Circumscribed</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Circunscrita</translation>
    </message>
    <message>
        <source>Indistinct</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Indistinta</translation>
    </message>
    <message>
        <source>Angular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Angular</translation>
    </message>
    <message>
        <source>Microlobulated</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Microlobulada</translation>
    </message>
    <message>
        <source>Spiculated</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Espiculada</translation>
    </message>
    <message>
        <source>Echo pattern</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Padrão ecogênico</translation>
    </message>
    <message>
        <source>Anechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Anecoico</translation>
    </message>
    <message>
        <source>Hyperechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hiperecoico</translation>
    </message>
    <message>
        <source>Complex cystic and solid</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Complexo sólido-cístico</translation>
    </message>
    <message>
        <source>Hypoechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Hipoecoico</translation>
    </message>
    <message>
        <source>Isoechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Isoecoico</translation>
    </message>
    <message>
        <source>Posterior features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Características posteriores</translation>
    </message>
    <message>
        <source>No posterior features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Sem características posteriores</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Reforço</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Combined pattern</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Padrão combinado</translation>
    </message>
    <message>
        <source>Calcifications</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Calcificações</translation>
    </message>
    <message>
        <source>In a mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Em um nódulo</translation>
    </message>
    <message>
        <source>Outside of a mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Fora de um nódulo</translation>
    </message>
    <message>
        <source>Intraductal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Intraductais</translation>
    </message>
    <message>
        <source>Associated features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Achados associados</translation>
    </message>
    <message>
        <source>Architectural distortion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Distorção arquitetural</translation>
    </message>
    <message>
        <source>Duct changes</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Alterações ductais</translation>
    </message>
    <message>
        <source>Skin thickening</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Espessamento cutâneo</translation>
    </message>
    <message>
        <source>Skin retraction</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Retração cutânea</translation>
    </message>
    <message>
        <source>Edema</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Edema</translation>
    </message>
    <message>
        <source>Vascularity</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Vascularização</translation>
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
        <translation>Vasos na borda</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Elasticidade</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Macia</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Intermediária</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Simple cyst</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Cisto simples</translation>
    </message>
    <message>
        <source>Clustered microcysts</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Microcistos agrupados</translation>
    </message>
    <message>
        <source>Complicated cyst</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Cisto complicado</translation>
    </message>
    <message>
        <source>Mass in or on skin</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Nódulo na pele ou sobre ela</translation>
    </message>
    <message>
        <source>Foreign body or implant</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Corpo estranho ou implante</translation>
    </message>
    <message>
        <source>Lymph node, intramammary</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Linfonodo intramamário</translation>
    </message>
    <message>
        <source>Lymph node, axillary</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Linfonodo axilar</translation>
    </message>
    <message>
        <source>Vascular abnormality</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Anomalia vascular</translation>
    </message>
    <message>
        <source>Postsurgical fluid collection</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Coleção líquida pós-cirúrgica</translation>
    </message>
    <message>
        <source>Fat necrosis</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Necrose gordurosa</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>0 Incomplete</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>0 Incompleta</translation>
    </message>
    <message>
        <source>1 Negative</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>1 Negativa</translation>
    </message>
    <message>
        <source>2 Benign</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>2 Benigna</translation>
    </message>
    <message>
        <source>3 Probably benign</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>3 Provavelmente benigna</translation>
    </message>
    <message>
        <source>4A Low suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4A Suspeita baixa</translation>
    </message>
    <message>
        <source>4B Moderate suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4B Suspeita moderada</translation>
    </message>
    <message>
        <source>4C High suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4C Suspeita alta</translation>
    </message>
    <message>
        <source>5 Highly suggestive of malignancy</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>5 Altamente sugestiva de malignidade</translation>
    </message>
    <message>
        <source>6 Known malignancy</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>6 Malignidade conhecida</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Routine follow-up</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Controle habitual</translation>
    </message>
    <message>
        <source>Short-interval follow-up</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Controle em curto prazo</translation>
    </message>
    <message>
        <source>More imaging</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Mais exames de imagem</translation>
    </message>
    <message>
        <source>Tissue diagnosis</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Diagnóstico tecidual</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>A circumscribed margin excludes the other terms for margins.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Uma margem circunscrita exclui os outros termos de margem.</translation>
    </message>
    <message>
        <source>A round mass counts as not parallel.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Um nódulo redondo conta como não paralelo.</translation>
    </message>
    <message>
        <source>Shape, orientation and margin describe a mass.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Forma, orientação e margem descrevem um nódulo.</translation>
    </message>
    <message>
        <source>Vessels inside don&apos;t fit an anechoic mass.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Vasos internos não combinam com um nódulo anecoico.</translation>
    </message>
    <message>
        <source>A simple cyst is anechoic.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Um cisto simples é anecoico.</translation>
    </message>
    <message>
        <source>A simple cyst is circumscribed.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Um cisto simples é circunscrito.</translation>
    </message>
    <message>
        <source>Vessels inside don&apos;t fit a simple cyst.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Vasos internos não combinam com um cisto simples.</translation>
    </message>
    <message>
        <source>Category 1 stands for no finding.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>A categoria 1 significa sem achado.</translation>
    </message>
    <message>
        <source>This category needs a finding.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Esta categoria requer um achado.</translation>
    </message>
    <message>
        <source>Suspicious terms don&apos;t fit category 2 or 3.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>Termos suspeitos não combinam com a categoria 2 ou 3.</translation>
    </message>
    <message>
        <source>Glandular tissue component</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Componente glandular do tecido</translation>
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
        <translation>Acentuado</translation>
    </message>
    <message>
        <source>Non-mass lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Lesão não nodular</translation>
    </message>
    <message>
        <source>In a lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Em uma lesão</translation>
    </message>
    <message>
        <source>Outside of a lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>Fora de uma lesão</translation>
    </message>
    <message>
        <source>Superpixels</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>Superpixels</translation>
    </message>
    <message>
        <source>Lesion by AI, threshold {value:g}</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Lesão pela IA, limiar {value:g}</translation>
    </message>
    <message>
        <source>Lesion probability</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Probabilidade de lesão</translation>
    </message>
    <message>
        <source>Analyzed region; the rest was left out</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Região analisada; o resto ficou de fora</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Verdade de referência</translation>
    </message>
    <message>
        <source>Measured by the reader</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Medido pelo leitor</translation>
    </message>
    <message>
        <source>Difference in {scale}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Diferença em {scale}.</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>analisando…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>ainda não lido</translation>
    </message>
    <message>
        <source>not analyzed yet</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>ainda não analisado</translation>
    </message>
    <message>
        <source>no class given</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>nenhuma classe é dada</translation>
    </message>
    <message>
        <source>analyzed; read it first</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>analisado; leia-o você primeiro</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>What you open is listed here, with its answer.</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>O que você abre aparece aqui, com sua resposta.</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>{count} quadros</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>imagem-chave</translation>
    </message>
    <message>
        <source>{done} of {count} frames analyzed</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>{done} de {count} quadros analisados</translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;All files (*)</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Imagens (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Abrir &amp;amostra</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation>&amp;Esquecer estes</translation>
    </message>
    <message>
        <source>&amp;All samples</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>&amp;Todas as amostras</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation>Não está mais ali</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Quadro</translation>
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
        <translation>quadrática</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>abertura</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>fechamento</translation>
    </message>
    <message>
        <source>open then close</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>abertura e depois fechamento</translation>
    </message>
    <message>
        <source>Analyze frames</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Analisar quadros</translation>
    </message>
    <message>
        <source>Begin; the status line shows how far it is</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Começar; a linha de estado mostra até onde chegou</translation>
    </message>
    <message>
        <source>Frames &amp;from</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Quadros &amp;de</translation>
    </message>
    <message>
        <source>Frames that you marked with K</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Quadros que você marcou com K</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>até</translation>
    </message>
    <message>
        <source>every</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>a cada</translation>
    </message>
    <message>
        <source>First frame</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <source>Last frame</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>Every how many frames</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>A cada quantos quadros</translation>
    </message>
    <message>
        <source>Another analysis of several frames is running: wait for it, or end it.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>Outra análise de vários quadros está em andamento: espere por ela ou encerre-a.</translation>
    </message>
    <message>
        <source>The first frame comes after the last one.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>O primeiro quadro vem depois do último.</translation>
    </message>
    <message>
        <source>&amp;This frame ({number})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Este quadro ({number})</translation>
    </message>
    <message>
        <source>&amp;Key images ({n})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Imagens-chave ({n})</translation>
    </message>
    <message>
        <source>A&amp;ll frames ({n})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>&amp;Todos os quadros ({n})</translation>
    </message>
    <message>
        <source>Frame {number} of {count}</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Quadro {number} de {count}</translation>
    </message>
    <message>
        <source>Go through the frames</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Percorrer os quadros</translation>
    </message>
    <message>
        <source>Analyze frames…</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Analisar quadros…</translation>
    </message>
    <message>
        <source>Analyze all frames, some of them, or the key images</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Analisar todos os quadros, alguns deles ou as imagens-chave</translation>
    </message>
    <message>
        <source>After the last frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Após o último quadro</translation>
    </message>
    <message>
        <source>What comes after the last frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>O que vem após o último quadro</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>The strip has a bar for each analyzed frame. The higher, the likelier is a lesion; the lower part&apos;s height is the chance that it is malignant. Triangles mark key images.</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>A faixa tem uma barra para cada quadro analisado. Quanto mais alta, mais provável é uma lesão; a altura da parte inferior é a probabilidade de que seja maligna. Triângulos marcam imagens-chave.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>Lesão</translation>
    </message>
    <message>
        <source>Frame {number} is left out: {reason}</source>
        <extracomment>ui/cine/cine.py</extracomment>
        <translation>O quadro {number} é omitido: {reason}</translation>
    </message>
    <message>
        <source>What is known of each frame</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>O que se sabe de cada quadro</translation>
    </message>
    <message>
        <source>{n} of {count} frames analyzed</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>{n} de {count} quadros analisados</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>Imagem-chave</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>Quadro {number}</translation>
    </message>
    <message>
        <source>Frames a second, as the file states them.</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Quadros por segundo, como declara o arquivo.</translation>
    </message>
    <message>
        <source>{rate} fps assumed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>{rate} fps supostos</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>The file does not say how fast it was recorded: 10 frames a second are assumed.</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>O arquivo não diz com que velocidade foi gravado: supõem-se 10 quadros por segundo.</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Em laço</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>This frame can&apos;t be analyzed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Este quadro não pode ser analisado</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Não analisado</translation>
    </message>
    <message>
        <source>Chance of a lesion {lesion}, of a malignant one {malignant}</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Probabilidade de uma lesão {lesion}, de uma maligna {malignant}</translation>
    </message>
    <message>
        <source>analyzed with other settings: no outline</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>analisado com outros ajustes: sem contorno</translation>
    </message>
    <message>
        <source>Analyze fra&amp;mes…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analisar &amp;quadros…</translation>
    </message>
    <message>
        <source>Analyze all frames of this file, some of them, or the key images</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>Analisar todos os quadros deste arquivo, alguns deles ou as imagens-chave</translation>
    </message>
    <message>
        <source>cine range key images loop</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>cine intervalo imagens-chave laço</translation>
    </message>
    <message>
        <source>Play the frames as they were recorded; stop at the one that is seen</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Reproduzir os quadros como foram gravados; parar no que é visto</translation>
    </message>
    <message>
        <source>Begin again, go back and forth, or stop</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>Começar de novo, ir e voltar, ou parar</translation>
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
        <translation>Verdade de referência de {files}.</translation>
    </message>
    <message>
        <source>Dice of the mask shown: {dice}.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>Dice da máscara mostrada: {dice}.</translation>
    </message>
    <message>
        <source>Both masks are empty.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>Ambas as máscaras estão vazias.</translation>
    </message>
    <message>
        <source>Patient and study</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Paciente e estudo</translation>
    </message>
    <message>
        <source>Shown here only: it is not recorded, exported or copied. Text burned into the image stays visible there.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Mostrado só aqui: não é registrado, exportado nem copiado. O texto gravado na imagem continua visível nela.</translation>
    </message>
    <message>
        <source>Cover (Esc)</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Cobrir (Esc)</translation>
    </message>
    <message>
        <source>The file states neither patient nor study.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>O arquivo não declara paciente nem estudo.</translation>
    </message>
    <message>
        <source>Some characters may be wrong: the file states no character set for them.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Alguns caracteres podem estar errados: o arquivo não declara seu conjunto de caracteres.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>não declarado</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Study date</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Data do estudo</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Série</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Número de acesso</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>rows toward {across}, columns toward {down} (Patient Orientation)</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>linhas para {across}, colunas para {down} (Patient Orientation)</translation>
    </message>
    <message>
        <source>This kernel answers to stripes {wavelength} px apart whose brightness changes along {angle}° (0° is to the right, 90° is down). It is {side} px wide and drawn to scale: its box is {box} px of the model&apos;s square. Below is what it finds: mid-gray is no response. Click to see it large.</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Este núcleo responde a faixas separadas por {wavelength} px cujo brilho muda ao longo de {angle}° (0° é à direita, 90° é para baixo). Tem {side} px de largura e está desenhado em escala: sua caixa tem {box} px do quadrado do modelo. Abaixo está o que ele encontra: cinza médio é nenhuma resposta. Clique para vê-lo grande.</translation>
    </message>
    <message>
        <source>Responses of the Gabor bank</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Respostas do banco de Gabor</translation>
    </message>
    <message>
        <source>Strongest</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>A mais forte</translation>
    </message>
    <message>
        <source>Strongest response</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Resposta mais forte</translation>
    </message>
    <message>
        <source>The strongest response of all kernels at each pixel</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>A resposta mais forte de todos os núcleos em cada pixel</translation>
    </message>
    <message>
        <source>Response at {angle} degrees, wavelength {wavelength} pixels</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Resposta a {angle} graus, comprimento de onda {wavelength} pixels</translation>
    </message>
    <message>
        <source>{name} {new} instead of {old}</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{name} {new} em vez de {old}</translation>
    </message>
    <message>
        <source>{step} off</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{step} desativada</translation>
    </message>
    <message>
        <source>{step} on</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{step} ativada</translation>
    </message>
    <message>
        <source>Chances against the parameter</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Probabilidades em função do parâmetro</translation>
    </message>
    <message>
        <source>Chance of a lesion</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Probabilidade de uma lesão</translation>
    </message>
    <message>
        <source>Malignant, if there is a lesion</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>Maligno, se houver uma lesão</translation>
    </message>
    <message>
        <source>chance, %</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>probabilidade, %</translation>
    </message>
    <message>
        <source>There is no room here for kernels and histogram at once</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Aqui não há espaço para núcleos e histograma ao mesmo tempo</translation>
    </message>
    <message>
        <source>Show kernels</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Mostrar núcleos</translation>
    </message>
    <message>
        <source>Show histogram</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Mostrar histograma</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>The frame as it was read, in gray, before any step.</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>O quadro como foi lido, em cinza, antes de qualquer etapa.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>Experiment – not a result</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Experimento – não é um resultado</translation>
    </message>
    <message>
        <source>Experiment: the model was not trained on a changed recipe. What is shown here says how much the answer hangs on the preparation of the image, and is no second opinion. Nothing of it is saved.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Experimento: o modelo não foi treinado com uma receita alterada. O que se mostra aqui diz quanto a resposta depende da preparação da imagem, e não é uma segunda opinião. Nada disso é salvo.</translation>
    </message>
    <message>
        <source>Kinds of experiment</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Tipos de experimento</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>E se</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>There is no answer of the model to compare with yet.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Ainda não há resposta do modelo com que comparar.</translation>
    </message>
    <message>
        <source>No class is given for this frame, so there is nothing to compare with.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Nenhuma classe é dada para este quadro, então não há com que comparar.</translation>
    </message>
    <message>
        <source>This is the model&apos;s own recipe. Switch a preprocessing step on or off, or change one of its parameters, to see how the answer would change.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Esta é a receita do próprio modelo. Ative ou desative uma etapa de pré-processamento, ou mude um de seus parâmetros, para ver como a resposta mudaria.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>Perguntando ao modelo…</translation>
    </message>
    <message>
        <source>Histogram of gray levels</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>Histograma dos níveis de cinza</translation>
    </message>
    <message>
        <source>Share of pixels at each gray level, 0 black to 255 white. The black bars beside the frame are left out, the curves are smoothed, and a lone peak at an end may be cut.</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>Parcela de pixels em cada nível de cinza, de 0 preto a 255 branco. As barras pretas ao lado do quadro são omitidas, as curvas são suavizadas e um pico isolado em uma ponta pode ser cortado.</translation>
    </message>
    <message>
        <source>gray level</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>nível de cinza</translation>
    </message>
    <message>
        <source>mean {mean}   SD {sd}   entropy {entropy} bits</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>média {mean}   DP {sd}   entropia {entropy} bits</translation>
    </message>
    <message>
        <source>Passes unchanged</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Passa sem mudança</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>{step} (off)</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>{step} (desativada)</translation>
    </message>
    <message>
        <source>The frame with the model&apos;s own outline and the experiment&apos;s</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>O quadro com o contorno do próprio modelo e o do experimento</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>Do próprio modelo</translation>
    </message>
    <message>
        <source>Experiment</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>(a plain number)</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>(um número sem unidade)</translation>
    </message>
    <message>
        <source>Range {low} to {high}, default {home}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Faixa de {low} a {high}, padrão {home}.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Restaurar {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Voltar a {value}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Fonte: {source}.</translation>
    </message>
    <message>
        <source>Default {home}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>Padrão {home}.</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>{name}, controle deslizante</translation>
    </message>
    <message>
        <source>This file holds no preprocessing recipe.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Este arquivo não contém receita de pré-processamento.</translation>
    </message>
    <message>
        <source>This recipe does not start with the letterbox resize.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Esta receita não começa com o ajuste com faixas.</translation>
    </message>
    <message>
        <source>Choose a JSON file that was saved here with “Save…”.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Escolha um arquivo JSON que tenha sido salvo aqui com “Salvar…”.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Escolha uma pasta na qual você possa gravar e que tenha espaço livre.</translation>
    </message>
    <message>
        <source>Update the program, or choose another recipe.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Atualize o programa ou escolha outra receita.</translation>
    </message>
    <message>
        <source>Make “resize” its first step: the other steps count in that square&apos;s pixels.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Ponha “resize” como primeira etapa: as outras etapas contam nos pixels desse quadrado.</translation>
    </message>
    <message>
        <source>The recipe could not be saved: {reason}.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>A receita não pôde ser salva: {reason}.</translation>
    </message>
    <message>
        <source>This recipe has version {version}, which this program does not know.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Esta receita tem a versão {version}, que este programa não conhece.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>Verifique se o arquivo continua ali e se você pode abri-lo.</translation>
    </message>
    <message>
        <source>The recipe file could not be read: {reason}.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>O arquivo da receita não pôde ser lido: {reason}.</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Salvar receita</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Receitas (*.json)</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>Carregar receita</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>receita</translation>
    </message>
    <message>
        <source>{step}, {parameter} from {low} to {high}: chance of malignancy {least} to {most}.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>{step}, {parameter} de {low} a {high}: probabilidade de malignidade de {least} a {most}.</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Parâmetro a variar</translation>
    </message>
    <message>
        <source>The parameter that goes through its whole range</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>O parâmetro que percorre toda a sua faixa</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Ask the model at about nine values of this parameter</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Perguntar ao modelo em cerca de nove valores deste parâmetro</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop; the points that are there stay</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Parar; os pontos que há ficam</translation>
    </message>
    <message>
        <source>Values asked so far</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Valores perguntados até agora</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>No class would be given at {n} of {all} values.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Nenhuma classe seria dada em {n} de {all} valores.</translation>
    </message>
    <message>
        <source>Choose a step that is on: then one of its parameters can be varied.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Escolha uma etapa ativada: então um de seus parâmetros pode ser variado.</translation>
    </message>
    <message>
        <source>Start asks the model at about nine values of the parameter and draws its answers.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>Iniciar pergunta ao modelo em cerca de nove valores do parâmetro e desenha suas respostas.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>padrão</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>now, and default</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>agora, e padrão</translation>
    </message>
    <message>
        <source>This is the model&apos;s own recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Esta é a receita do próprio modelo</translation>
    </message>
    <message>
        <source>For looking only: the model still sees its own recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Só para olhar: o modelo continua vendo sua própria receita</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>Back to the model&apos;s recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Voltar à receita do modelo</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Salvar a receita</translation>
    </message>
    <message>
        <source>Save the recipe on show to a file</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Salvar em um arquivo a receita mostrada</translation>
    </message>
    <message>
        <source>Load…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Carregar…</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Carregar uma receita</translation>
    </message>
    <message>
        <source>Load a recipe from a file, for looking</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Carregar uma receita de um arquivo, para olhar</translation>
    </message>
    <message>
        <source>What if…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>E se…</translation>
    </message>
    <message>
        <source>What if the model saw this recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>E se o modelo visse esta receita</translation>
    </message>
    <message>
        <source>See how the model&apos;s answer would change with this recipe (Ctrl+T)</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Ver como a resposta do modelo mudaria com esta receita (Ctrl+T)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Recipe {digits}</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>Receita {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the recipe: {digest}</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>SHA-256 da receita: {digest}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>Preprocessing steps</source>
        <extracomment>ui/inspector/strip.py</extracomment>
        <translation>Etapas de pré-processamento</translation>
    </message>
    <message>
        <source>not as in the model&apos;s recipe</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>não como na receita do modelo</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>desativada</translation>
    </message>
    <message>
        <source>Switch this step on or off (Space)</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>Ativar ou desativar esta etapa (Space)</translation>
    </message>
    <message>
        <source>Always on: the other steps count in the pixels of this square</source>
        <extracomment>ui/inspector/tile_texts.py</extracomment>
        <translation>Sempre ativada: as outras etapas contam nos pixels deste quadrado</translation>
    </message>
    <message>
        <source>preview</source>
        <extracomment>ui/inspector/tile_texts.py</extracomment>
        <translation>prévia</translation>
    </message>
    <message>
        <source>Changed from the model&apos;s recipe: {changes}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Mudado em relação à receita do modelo: {changes}.</translation>
    </message>
    <message>
        <source>both empty</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>ambas vazias</translation>
    </message>
    <message>
        <source>With this recipe, malignancy would be {new} instead of {old}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Com esta receita, a malignidade seria {new} em vez de {old}.</translation>
    </message>
    <message>
        <source>Lesion&apos;s share of the frame</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Parte do quadro que a lesão ocupa</translation>
    </message>
    <message>
        <source>Overlap of the masks (Dice)</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Sobreposição das máscaras (Dice)</translation>
    </message>
    <message>
        <source>Change, points</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Mudança, pontos</translation>
    </message>
    <message>
        <source>With this recipe, malignancy would stay at {old}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Com esta receita, a malignidade continuaria em {old}.</translation>
    </message>
    <message>
        <source>With this recipe, no class would be given.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>Com esta receita, nenhuma classe seria dada.</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Teclado e mouse</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Procurar nas teclas</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Mostrar só linhas com estas palavras</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Salvar como PDF</translation>
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
        <translation>Copiar as linhas como texto</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>To print and pin up</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Para imprimir e pendurar</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Nada tem esse nome. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Over the image</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>Sobre a imagem</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Mudar teclas</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Procurar nos comandos</translation>
    </message>
    <message>
        <source>Show only commands with these words</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Mostrar só comandos com estas palavras</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>Click here, then press the key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Clique aqui e pressione a tecla</translation>
    </message>
    <message>
        <source>&amp;Give this key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>&amp;Dar esta tecla</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>&amp;Sem tecla</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Como &amp;estava</translation>
    </message>
    <message>
        <source>All as they &amp;were</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>Todas como es&amp;tavam</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which would lose it.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>{key} pertence a “{command}”, que a perderia.</translation>
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
        <translation>Pressione uma tecla no campo e dê-a ao comando.</translation>
    </message>
    <message>
        <source>The frame as the file has it, under your window and level.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>O quadro como está no arquivo, sob sua janela e nível.</translation>
    </message>
    <message>
        <source>Borders of the SLIC superpixels that vote on the mask.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Bordas dos superpixels SLIC que votam na máscara.</translation>
    </message>
    <message>
        <source>The network&apos;s lesion probability of each pixel, before the threshold.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>A probabilidade de lesão da rede em cada pixel, antes do limiar.</translation>
    </message>
    <message>
        <source>What passes the threshold: outline, and fill at this opacity.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>O que passa do limiar: contorno, e preenchimento com esta opacidade.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the class answer was sensitive, not where a cancer is.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Onde a resposta de classe era sensível, não onde há um câncer.</translation>
    </message>
    <message>
        <source>The lesion as somebody drew it, from the mask beside the file.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>A lesão como alguém a desenhou, da máscara ao lado do arquivo.</translation>
    </message>
    <message>
        <source>Analyzed region</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Região analisada</translation>
    </message>
    <message>
        <source>What the model was given of a screen; the rest is dimmed and was left out.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>O que foi dado ao modelo de uma tela; o resto está escurecido e ficou de fora.</translation>
    </message>
    <message>
        <source>My outlines</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Meus contornos</translation>
    </message>
    <message>
        <source>What you have outlined yourself: outline, and fill at this opacity.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>O que o senhor mesmo contornou: contorno, e preenchimento com esta opacidade.</translation>
    </message>
    <message>
        <source>Alt+click: this layer alone</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Alt+clique: só esta camada</translation>
    </message>
    <message>
        <source>None are made: switch them on under Segmentation (S)</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Não há nenhum: ative-os em Segmentação (S)</translation>
    </message>
    <message>
        <source>There is none: no mask lies beside the file, like x_mask.png beside x.png</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Não há nenhuma: não há máscara ao lado do arquivo, como x_mask.png ao lado de x.png</translation>
    </message>
    <message>
        <source>All overlays</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Todas as sobreposições</translation>
    </message>
    <message>
        <source>All overlays on or off (G); hold H to look underneath</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Todas as sobreposições sim ou não (G); segure H para olhar por baixo</translation>
    </message>
    <message>
        <source>Class that Grad-CAM explains</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Classe que Grad-CAM explica</translation>
    </message>
    <message>
        <source>of the likeliest class</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>da classe mais provável</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Tipo de mapa</translation>
    </message>
    <message>
        <source>Grad-CAM times the lesion probability</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Grad-CAM vezes a probabilidade de lesão</translation>
    </message>
    <message>
        <source>Show again all layers that are on</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Mostrar de novo todas as camadas ativadas</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Espessura do contorno</translation>
    </message>
    <message>
        <source>Show {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Mostrar {layer}</translation>
    </message>
    <message>
        <source>Opacity of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Opacidade de {layer}</translation>
    </message>
    <message>
        <source>Outline width of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Espessura do contorno de {layer}</translation>
    </message>
    <message>
        <source>Colors of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Cores de {layer}</translation>
    </message>
    <message>
        <source>of {label}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>de {label}</translation>
    </message>
    <message>
        <source>Only {layer} ×</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Só {layer} ×</translation>
    </message>
    <message>
        <source>Lesions</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Lesões</translation>
    </message>
    <message>
        <source>Number, the largest lesion first</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Número; a maior lesão primeiro</translation>
    </message>
    <message>
        <source>Longest extent, and the largest one across it</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Maior extensão, e a maior transversal a ela</translation>
    </message>
    <message>
        <source>Area of the mask</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Área da máscara</translation>
    </message>
    <message>
        <source>Depth over width: above 1 is taller than wide</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Profundidade sobre largura: acima de 1 é mais alta que larga</translation>
    </message>
    <message>
        <source>Mean lesion probability inside the mask</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Probabilidade média de lesão dentro da máscara</translation>
    </message>
    <message>
        <source>Long × short</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Maior × menor</translation>
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
        <translation>Sem milímetros: {reason}</translation>
    </message>
    <message>
        <source>Millimeters: {origin}</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Milímetros: {origin}</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>Lesão {number}</translation>
    </message>
    <message>
        <source>Box: {w} × {h} px at ({x}, {y})</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Caixa: {w} × {h} px em ({x}, {y})</translation>
    </message>
    <message>
        <source>Area: {area} px</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Área: {area} px</translation>
    </message>
    <message>
        <source>Long axis against the horizontal: {angle:.0f}°</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Eixo maior em relação à horizontal: {angle:.0f}°</translation>
    </message>
    <message>
        <source>Circularity: {value:.2f} (1 is a disc)</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Circularidade: {value:.2f} (1 é um disco)</translation>
    </message>
    <message>
        <source>Solidity: {value:.2f} (1 is convex)</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>Solidez: {value:.2f} (1 é convexa)</translation>
    </message>
    <message>
        <source>The program ended abnormally the last time.</source>
        <extracomment>ui/main.py</extracomment>
        <translation>O programa terminou de forma anormal da última vez.</translation>
    </message>
    <message>
        <source>Please send us the notes in {file}; they hold no image and no file name.</source>
        <extracomment>ui/main.py</extracomment>
        <translation>Envie-nos as notas de {file}; elas não contêm imagem nem nome de arquivo.</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Segmentação</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Result copied: text and JSON record</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Resultado copiado: texto e registro JSON</translation>
    </message>
    <message>
        <source>moving {figure}</source>
        <extracomment>ui/measuring/edits.py</extracomment>
        <translation>mover {figure}</translation>
    </message>
    <message>
        <source>deleting {figure}</source>
        <extracomment>ui/measuring/edits.py</extracomment>
        <translation>excluir {figure}</translation>
    </message>
    <message>
        <source>{length:.0f} px</source>
        <extracomment>ui/measuring/hand.py</extracomment>
        <translation>{length:.0f} px</translation>
    </message>
    <message>
        <source>Drag along the scanner&apos;s scale, from mark to mark · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Arraste ao longo da escala do aparelho, de marca a marca · Esc termina</translation>
    </message>
    <message>
        <source>Now across it, at right angles · D starts anew · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Agora a transversal, em ângulo reto · D começa de novo · Esc termina</translation>
    </message>
    <message>
        <source>Caliper: drag, or click at both ends · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Cursor de medida: arraste, ou clique nas duas pontas · Esc termina</translation>
    </message>
    <message>
        <source>Angle: click one arm, the vertex, the other arm · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Ângulo: clique em um lado, no vértice e no outro lado · Esc termina</translation>
    </message>
    <message>
        <source>Ellipse: drag the long axis, then click the width</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Elipse: arraste o eixo maior e clique na largura</translation>
    </message>
    <message>
        <source>Area: draw around it, or click corners and press Enter</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>Área: desenhe em volta, ou clique nos cantos e pressione Enter</translation>
    </message>
    <message>
        <source>Enter or a double click shows it on the image</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Enter ou um clique duplo a mostra na imagem</translation>
    </message>
    <message>
        <source>Nothing measured yet.
Press D, then drag from one edge to the other.</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Nada medido ainda.
Pressione D e arraste de uma borda à outra.</translation>
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
        <translation>Copiar medidas</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the chosen measurement (Delete)</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Excluir a medida escolhida (Delete)</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Excluir a medida escolhida</translation>
    </message>
    <message>
        <source>Frame {number} · {text}</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Quadro {number} · {text}</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/measuring/strip.py</extracomment>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>ui/model_dialog.py</extracomment>
        <translation>Sobre o modelo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/model_dialog.py</extracomment>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Show the numbers anyway…</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Mostrar os números mesmo assim…</translation>
    </message>
    <message>
        <source>Give a reason; it is recorded</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Dê um motivo; ele é registrado</translation>
    </message>
    <message>
        <source>Hide the numbers again</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Ocultar os números de novo</translation>
    </message>
    <message>
        <source>Take your override back; that is recorded too</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>Voltar atrás na sua decisão; isso também é registrado</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>limiar</translation>
    </message>
    <message>
        <source>lesion limit</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>limite de lesão</translation>
    </message>
    <message>
        <source>superpixels</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>superpixels</translation>
    </message>
    <message>
        <source>analyzed region</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>região analisada</translation>
    </message>
    <message>
        <source>segmentation</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>segmentação</translation>
    </message>
    <message>
        <source>model&apos;s defaults</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>padrões do modelo</translation>
    </message>
    <message>
        <source>The program&apos;s answer had been on the screen before you locked this reading.</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>A resposta do programa já tinha estado na tela antes de você fixar esta leitura.</translation>
    </message>
    <message>
        <source>Amend…</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Emendar…</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>The program</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>O programa</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Analisando…</translation>
    </message>
    <message>
        <source>Locked {time}</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Fixada {time}</translation>
    </message>
    <message>
        <source>Amended: {reading}</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>Emendada: {reading}</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Sua leitura</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Impression</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Optional; no patient names</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Opcional; sem nomes de pacientes</translation>
    </message>
    <message>
        <source>&amp;Your initials</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>S&amp;uas iniciais</translation>
    </message>
    <message>
        <source>They stand beside what you record</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Elas ficam ao lado do que você registra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the reading as it is</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Deixar a leitura como está</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Choose a finding.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Escolha um achado.</translation>
    </message>
    <message>
        <source>Choose an impression.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Escolha uma impressão.</translation>
    </message>
    <message>
        <source>Choose a confidence.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Escolha uma confiança.</translation>
    </message>
    <message>
        <source>Give your initials.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Dê suas iniciais.</translation>
    </message>
    <message>
        <source>Alt and the underlined letter choose it</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Alt e a letra sublinhada o escolhem</translation>
    </message>
    <message>
        <source>Lock (Ctrl+Return)</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Fixar (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save amendment</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Salvar emenda</translation>
    </message>
    <message>
        <source>Record the new reading; the first one is kept</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Registrar a nova leitura; a primeira é mantida</translation>
    </message>
    <message>
        <source>The program&apos;s answer is shown once you have locked yours.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>A resposta do programa é mostrada quando você tiver fixado a sua.</translation>
    </message>
    <message>
        <source>Your first reading is kept beside this one.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Sua primeira leitura é mantida ao lado desta.</translation>
    </message>
    <message>
        <source>Show the numbers anyway</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Mostrar os números mesmo assim</translation>
    </message>
    <message>
        <source>The frame is &amp;suitable, the program is mistaken</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>O quadro é &amp;adequado, o programa se engana</translation>
    </message>
    <message>
        <source>It is the &amp;best frame there is</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>É o &amp;melhor quadro que há</translation>
    </message>
    <message>
        <source>For &amp;teaching or research</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Para &amp;ensino ou pesquisa</translation>
    </message>
    <message>
        <source>An&amp;other reason, given below</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>&amp;Outro motivo, dado abaixo</translation>
    </message>
    <message>
        <source>Your reason</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Seu motivo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Com suas próprias palavras</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>Suas iniciais</translation>
    </message>
    <message>
        <source>The reason is recorded with your initials. It stands beside the numbers wherever they are shown or copied. You can take it back.</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>O motivo é registrado com suas iniciais. Ele fica ao lado dos números onde quer que sejam mostrados ou copiados. Você pode voltar atrás.</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Mostrar os números</translation>
    </message>
    <message>
        <source>In your own &amp;words</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>Com suas próprias &amp;palavras</translation>
    </message>
    <message>
        <source>The program gives no class because:</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>O programa não dá nenhuma classe porque:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Manter a janela aberta</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Fechar e perdê-las</translation>
    </message>
    <message>
        <source>{count} of your entries could not be saved.</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>{count} de suas entradas não puderam ser salvas.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Salvo {time}</translation>
    </message>
    <message>
        <source>You and the program disagree.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Você e o programa discordam.</translation>
    </message>
    <message>
        <source>The program gives no class: there is nothing to compare.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>O programa não dá nenhuma classe: não há o que comparar.</translation>
    </message>
    <message>
        <source>You and the program agree.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Você e o programa concordam.</translation>
    </message>
    <message>
        <source>The program leans elsewhere, but its prediction set holds your reading.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>O programa pende para outra, mas seu conjunto de predição contém a leitura feita por você.</translation>
    </message>
    <message>
        <source>N&amp;o lesion</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Sem lesão</translation>
    </message>
    <message>
        <source>Lesio&amp;n</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Lesã&amp;o</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>&amp;Benigno</translation>
    </message>
    <message>
        <source>&amp;Probably benign</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Pro&amp;vavelmente benigno</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Sus&amp;peito</translation>
    </message>
    <message>
        <source>Mali&amp;gnant</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Mali&amp;gno</translation>
    </message>
    <message>
        <source>Lo&amp;w</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Ba&amp;ixa</translation>
    </message>
    <message>
        <source>H&amp;igh</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>Al&amp;ta</translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>confiança {level}</translation>
    </message>
    <message>
        <source>no calibration here</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>sem calibração aqui</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down in the file&apos;s ultrasound region</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm de largura, {down:.1f} mm de altura na região ultrassonográfica do arquivo</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down by the file&apos;s pixel spacing</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm de largura, {down:.1f} mm de altura pelo espaçamento de pixels do arquivo</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down by a calibration set by hand</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>{across:.1f} mm de largura, {down:.1f} mm de altura por uma calibração feita à mão</translation>
    </message>
    <message>
        <source>gray {value}</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>cinza {value}</translation>
    </message>
    <message>
        <source>lesion {share:.0f} %</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>lesão {share:.0f} %</translation>
    </message>
    <message>
        <source>Breast ultrasound report</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Relatório de ultrassonografia mamária</translation>
    </message>
    <message>
        <source>Calibrated chances. A full bar belongs to the prediction set, a hollow one not.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Probabilidades calibradas. Uma barra cheia pertence ao conjunto de predição; uma vazada, não.</translation>
    </message>
    <message>
        <source>no superpixels</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>sem superpixels</translation>
    </message>
    <message>
        <source>With the outline of the AI</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Com o contorno da IA</translation>
    </message>
    <message>
        <source>The AI draws no outline</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>A IA não desenha nenhum contorno</translation>
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
        <translation>Calibração</translation>
    </message>
    <message>
        <source>{kind}, frame {number} of {count}, {width} × {height} pixels</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>{kind}, quadro {number} de {count}, {width} × {height} pixels</translation>
    </message>
    <message>
        <source>Outline by AI. Research use.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Contorno da IA. Uso em pesquisa.</translation>
    </message>
    <message>
        <source>Image as stored</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Imagem como está gravada</translation>
    </message>
    <message>
        <source>Lesions, measured in the outline of the AI</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Lesões, medidas no contorno da IA</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Long × short axis</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Eixo maior × menor</translation>
    </message>
    <message>
        <source>Depth/width</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Profundidade/largura</translation>
    </message>
    <message>
        <source>Circularity</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Circularidade</translation>
    </message>
    <message>
        <source>Solidity</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Probability</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Millimeters from</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Milímetros de</translation>
    </message>
    <message>
        <source>Findings of the reader</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Achados do leitor</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Output of the AI. {research}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Saída da IA. {research}</translation>
    </message>
    <message>
        <source>Suitability</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Adequação</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Image file</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Arquivo de imagem</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>busi_desktop {version} · Report {id}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>busi_desktop {version} · Relatório {id}</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>ID do paciente</translation>
    </message>
    <message>
        <source>Left side ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Lado esquerdo ({origin})</translation>
    </message>
    <message>
        <source>Right side ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Lado direito ({origin})</translation>
    </message>
    <message>
        <source>Both sides ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>Ambos os lados ({origin})</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>Drawn all the same. Don&apos;t rely on it for this frame.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>Desenhado mesmo assim. Não confie nele para este quadro.</translation>
    </message>
    <message>
        <source>superpixels: {regions} regions, compactness {compactness:g}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>superpixels: {regions} regiões, compacidade {compactness:g}</translation>
    </message>
    <message>
        <source>threshold {threshold:g}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>limiar {threshold:g}</translation>
    </message>
    <message>
        <source>smallest part {frame:g} % of the frame and {largest:g} % of the largest part</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>menor parte {frame:g} % do quadro e {largest:g} % da maior parte</translation>
    </message>
    <message>
        <source>outline from {gate} chance of a lesion</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>contorno a partir de {gate} de probabilidade de uma lesão</translation>
    </message>
    <message>
        <source>Opinion before the AI&apos;s output was shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Opinião antes de a saída da IA ser mostrada: {opinion}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Opinion after the AI&apos;s output had been shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Opinião depois de a saída da IA ter sido mostrada: {opinion}.</translation>
    </message>
    <message>
        <source>Amended after the AI&apos;s output was shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>Emendada depois de a saída da IA ser mostrada: {opinion}.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Relatório como PDF</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Prévia do relatório</translation>
    </message>
    <message>
        <source>Your own findings; they stand before the AI&apos;s output</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Seus próprios achados; eles vêm antes da saída da IA</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Tamanho do papel</translation>
    </message>
    <message>
        <source>Write the patient into the report</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Escrever o paciente no relatório</translation>
    </message>
    <message>
        <source>Off: blank lines to fill in by hand. Nothing is taken from the image&apos;s file.</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Desativado: linhas em branco para preencher à mão. Nada é tirado do arquivo da imagem.</translation>
    </message>
    <message>
        <source>Your &amp;findings</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Seus ac&amp;hados</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Salvar PDF…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>L&amp;eitor</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Pa&amp;pel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>&amp;Data de nascimento</translation>
    </message>
    <message>
        <source>Pages: {count} · {paper}</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Páginas: {count} · {paper}</translation>
    </message>
    <message>
        <source>As usual here ({paper})</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Como é usual aqui ({paper})</translation>
    </message>
    <message>
        <source>Research use</source>
        <extracomment>ui/research_line.py</extracomment>
        <translation>Uso em pesquisa</translation>
    </message>
    <message>
        <source>Copy the result as text, with its JSON record</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Copiar o resultado como texto, com seu registro JSON</translation>
    </message>
    <message>
        <source>Classes that stay possible: the right one is among them about this often</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Classes que continuam possíveis: a certa está entre elas com esta frequência, mais ou menos</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>rede</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>máscara</translation>
    </message>
    <message>
        <source>Open an image to see an answer here.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Abra uma imagem para ver uma resposta aqui.</translation>
    </message>
    <message>
        <source>Frame and model</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Quadro e modelo</translation>
    </message>
    <message>
        <source>About the model…</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Sobre o modelo…</translation>
    </message>
    <message>
        <source>Frames pass by. The answer comes for the one that you stop at.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Os quadros passam. A resposta vem para aquele em que você parar.</translation>
    </message>
    <message>
        <source>Read it yourself first. The answer is shown once you lock yours.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Leia-o você primeiro. A resposta é mostrada quando você fixar a sua.</translation>
    </message>
    <message>
        <source>There is no answer for this file.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>Não há resposta para este arquivo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Analisado</translation>
    </message>
    <message>
        <source>No class given</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Sem classe</translation>
    </message>
    <message>
        <source>Hidden until you have read it</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>Oculto até você o ler</translation>
    </message>
    <message>
        <source>Worklist</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Lista de trabalho</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>AI saw the ultrasound region that the file states ({share} left out)</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>A IA viu a região ultrassonográfica que o arquivo declara ({share} deixado de fora)</translation>
    </message>
    <message>
        <source>AI saw the ultrasound image found on this screen ({share} left out)</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>A IA viu a imagem de ultrassom achada nesta tela ({share} deixado de fora)</translation>
    </message>
    <message>
        <source>Color Doppler: the color hides gray values, so no class is given</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Doppler colorido: a cor esconde valores de cinza, por isso nenhuma classe é dada</translation>
    </message>
    <message>
        <source>Elastography: the color map hides gray values, so no class is given</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Elastografia: o mapa de cores esconde valores de cinza, por isso nenhuma classe é dada</translation>
    </message>
    <message>
        <source>Two images side by side: the model reads one at a time</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>Duas imagens lado a lado: o modelo lê uma de cada vez</translation>
    </message>
    <message>
        <source>Assessment of the reader</source>
        <extracomment>ui/report/assessed.py</extracomment>
        <translation>Avaliação do leitor</translation>
    </message>
    <message>
        <source>Leave this empty to print lines to write on.</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Deixe vazio para imprimir linhas para escrever.</translation>
    </message>
    <message>
        <source>Sit&amp;e</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>Lo&amp;cal</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>The frame with the outline of the lesions</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>O quadro com o contorno das lesões</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Number of the frame where the file has several</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Número do quadro onde o arquivo tem vários</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>How far the frame is, and why it has no class</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Até onde o quadro chegou, e por que não tem classe</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The likeliest class</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>A classe mais provável</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Possíveis</translation>
    </message>
    <message>
        <source>The prediction set: every class that stays possible</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>O conjunto de predição: cada classe que continua possível</translation>
    </message>
    <message>
        <source>Number of lesions outlined</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Número de lesões contornadas</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Eixo maior</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What the analysis took</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>Quanto a análise levou</translation>
    </message>
    <message>
        <source>Made under other segmentation settings than those of now.</source>
        <extracomment>ui/results/model.py</extracomment>
        <translation>Feito com outros ajustes de segmentação que os de agora.</translation>
    </message>
    <message>
        <source>{n} frames, half of them at or above {median}.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} quadros, metade deles em {median} ou mais.</translation>
    </message>
    <message>
        <source>Chance of the class, %</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Probabilidade da classe, %</translation>
    </message>
    <message>
        <source>Time of a frame, ms</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Tempo de um quadro, ms</translation>
    </message>
    <message>
        <source>Click a bar to choose its frames in the table.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Clique em uma barra para escolher seus quadros na tabela.</translation>
    </message>
    <message>
        <source>Chances by class</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Probabilidades por classe</translation>
    </message>
    <message>
        <source>{n} more have no calibration and are left out.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} mais não têm calibração e são omitidos.</translation>
    </message>
    <message>
        <source>Size of the largest lesion</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Tamanho da maior lesão</translation>
    </message>
    <message>
        <source>No frames yet.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Ainda não há quadros.</translation>
    </message>
    <message>
        <source>95 % of cancers above</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>95 % dos cânceres acima</translation>
    </message>
    <message>
        <source>95 % of benign below</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>95 % das benignas abaixo</translation>
    </message>
    <message>
        <source>{n} frames; a bar&apos;s height is their number.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} quadros; a altura de uma barra é o número deles.</translation>
    </message>
    <message>
        <source>Long axis, {unit}</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>Eixo maior, {unit}</translation>
    </message>
    <message>
        <source>Save results: choose an empty folder</source>
        <extracomment>ui/results/results.py</extracomment>
        <translation>Salvar resultados: escolha uma pasta vazia</translation>
    </message>
    <message>
        <source>Save table</source>
        <extracomment>ui/results/results.py</extracomment>
        <translation>Salvar tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Progress of analyzing all files</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Progresso da análise de todos os arquivos</translation>
    </message>
    <message>
        <source>Analyze all</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Analisar tudo</translation>
    </message>
    <message>
        <source>Analyze every frame that has no result yet</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Analisar cada quadro que ainda não tem resultado</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>End the run; what is done stays</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Encerrar a série; o que está feito fica</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Repetir falhas</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take up the run again</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Retomar a série</translation>
    </message>
    <message>
        <source>Stop after the present frame</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Parar depois do quadro atual</translation>
    </message>
    <message>
        <source>Retry {n} failed</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>Repetir {n} falhas</translation>
    </message>
    <message>
        <source>Results of all frames</source>
        <extracomment>ui/results/table.py</extracomment>
        <translation>Resultados de todos os quadros</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/results/table.py</extracomment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>{n} frames chosen: {what}</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} quadros escolhidos: {what}</translation>
    </message>
    <message>
        <source>Results – busi_desktop</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Resultados – busi_desktop</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Find a file, class or reason (Ctrl+F)</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Encontrar um arquivo, classe ou motivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Mostrar só linhas com estas palavras</translation>
    </message>
    <message>
        <source>Show only rows that hold all of these words</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Mostrar só linhas que contêm todas estas palavras</translation>
    </message>
    <message>
        <source>Show only rows of this status</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Mostrar só linhas desta situação</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Escolher quais colunas são mostradas</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Salvar tabela como CS&amp;V…</translation>
    </message>
    <message>
        <source>Write the rows and columns shown into one file</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Gravar em um arquivo as linhas e colunas mostradas</translation>
    </message>
    <message>
        <source>&amp;Save results…</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>&amp;Salvar resultados…</translation>
    </message>
    <message>
        <source>Write masks, probability maps, results.csv and results.jsonl of all files into an empty folder; what isn&apos;t analyzed yet is analyzed first</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Gravar máscaras, mapas de probabilidade, results.csv e results.jsonl de todos os arquivos em uma pasta vazia; o que não está analisado é analisado primeiro</translation>
    </message>
    <message>
        <source>No files are open.</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Não há arquivos abertos.</translation>
    </message>
    <message>
        <source>{n} under earlier segmentation settings: Analyze all brings them up</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} com ajustes de segmentação anteriores: Analisar tudo os atualiza</translation>
    </message>
    <message>
        <source>All ({n})</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>Todos ({n})</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} quadros</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} mostrados</translation>
    </message>
    <message>
        <source>{file}, frame {number} of {count}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{file}, quadro {number} de {count}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} done</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Em pausa: {done} de {total} feitos</translation>
    </message>
    <message>
        <source>Preparing the folder…</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Preparando a pasta…</translation>
    </message>
    <message>
        <source>Saving {number} of {total}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Salvando {number} de {total}</translation>
    </message>
    <message>
        <source>Analyzing {number} of {total}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>Analisando {number} de {total}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>faltam alguns segundos</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>faltam cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>parado antes do fim</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>faltam cerca de {minutes} min</translation>
    </message>
    <message>
        <source>{done} frames analyzed</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{done} quadros analisados</translation>
    </message>
    <message>
        <source>{n} without a class</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{n} sem classe</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{n} falharam</translation>
    </message>
    <message>
        <source>saved to {folder}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>salvo em {folder}</translation>
    </message>
    <message>
        <source>This computer has no font for Hindi, so the window stays in English.</source>
        <extracomment>ui/script.py</extracomment>
        <translation>Este computador não tem fonte para hindi, por isso a janela continua em inglês.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans Devanagari, and start the program again.</source>
        <extracomment>ui/script.py</extracomment>
        <translation>Instale uma, como Noto Sans Devanagari, e reinicie o programa.</translation>
    </message>
    <message>
        <source>Second image</source>
        <extracomment>ui/second_view.py</extracomment>
        <translation>Segunda imagem</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>ui/second_view.py</extracomment>
        <translation>Vinculadas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Smallest chance of a lesion for an outline</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Menor probabilidade de uma lesão para um contorno</translation>
    </message>
    <message>
        <source>Frames with a smaller chance of a lesion get no outline, whatever their map</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Quadros com menor probabilidade de uma lesão não recebem contorno, seja qual for seu mapa</translation>
    </message>
    <message>
        <source>Superpixels (SLIC)</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Superpixels (SLIC)</translation>
    </message>
    <message>
        <source>Let each superpixel&apos;s mean probability decide (S)</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Deixar decidir a probabilidade média de cada superpixel (S)</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Regiões</translation>
    </message>
    <message>
        <source>Compactness</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Compacidade</translation>
    </message>
    <message>
        <source>Analyze the whole screen</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Analisar a tela inteira</translation>
    </message>
    <message>
        <source>Give the model everything, and not the ultrasound image alone where one is found</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Dar ao modelo tudo, e não só a imagem de ultrassom onde uma é achada</translation>
    </message>
    <message>
        <source>Model&apos;s defaults</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Padrões do modelo</translation>
    </message>
    <message>
        <source>Superpixels made; SLIC takes the wanted number as a hint</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Superpixels feitos; SLIC toma o número desejado como indicação</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Takes effect the next time the program starts.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Vale a partir da próxima vez que o programa iniciar.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Wheel turns the other way</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>A roda gira ao contrário</translation>
    </message>
    <message>
        <source>Dragging up darkens the image</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Arrastar para cima escurece a imagem</translation>
    </message>
    <message>
        <source>Turning the wheel toward you shows the image or frame before</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Girar a roda em sua direção mostra a imagem ou o quadro anterior</translation>
    </message>
    <message>
        <source>Over the image: drag down to brighten, up to darken</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Sobre a imagem: arrastar para baixo para clarear, para cima para escurecer</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Keys are changed under Help, Change keys.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>As teclas são mudadas em Ajuda, Mudar teclas.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the window; files that are written stay English</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Idioma da janela; os arquivos gravados continuam em inglês</translation>
    </message>
    <message>
        <source>Colors of the window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Cores da janela</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Tamanho &amp;do texto</translation>
    </message>
    <message>
        <source>Size of all texts against the desktop&apos;s</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Tamanho de todos os textos em relação ao da área de trabalho</translation>
    </message>
    <message>
        <source>List what failed, with the reasons</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Listar o que falhou, com os motivos</translation>
    </message>
    <message>
        <source>{n} failed…</source>
        <extracomment>ui/status.py</extracomment>
        <translation>{n} falharam…</translation>
    </message>
    <message>
        <source>Drop images, folders or zip archives anywhere, or open them from the File menu. They stay where they are, and nothing leaves this computer. The next cards use a sample that was computed: it shows no patient.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Solte imagens, pastas ou arquivos zip em qualquer lugar, ou abra-os pelo menu Arquivo. Eles ficam onde estão, e nada sai deste computador. Os próximos cartões usam uma amostra calculada: ela não mostra nenhum paciente.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>Here stand the three chances, in words and as bars, and the size of each lesion. Where the program declines to answer, it says why.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Aqui estão as três probabilidades, em palavras e como barras, e o tamanho de cada lesão. Onde o programa se recusa a responder, ele diz por quê.</translation>
    </message>
    <message>
        <source>What lies over the image: outline, probability, Grad-CAM. Hold H to look underneath, press G to switch all off and on.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>O que fica sobre a imagem: contorno, probabilidade, Grad-CAM. Segure H para olhar por baixo; pressione G para ativar ou desativar tudo.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>Encontrar qualquer coisa</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>O que ele não faz</translation>
    </message>
    <message>
        <source>It is for research: a second look, not a diagnosis. It gives no BI-RADS category, sees one frame at a time, and knows nothing of the patient. It can be wrong when it sounds sure. The judgment is yours.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>É para pesquisa: um segundo olhar, não um diagnóstico. Não dá categoria BI-RADS, vê um quadro por vez e nada sabe do paciente. Pode estar errado quando soa seguro. O julgamento é seu.</translation>
    </message>
    <message>
        <source>What each step makes of the frame before the networks see it. Open and close this with {key}.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>O que cada etapa faz do quadro antes que as redes o vejam. Abra e feche com {key}.</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Encerrar o tour (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>O cartão anterior (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>The next card (Enter, →)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>O próximo cartão (Enter, →)</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Preprocessing step</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Etapa de pré-processamento</translation>
    </message>
    <message>
        <source>No Grad-CAM: no class is given for this frame</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Sem Grad-CAM: nenhuma classe é dada para este quadro</translation>
    </message>
    <message>
        <source>Grad-CAM for {label} within the lesion: where this answer was sensitive, not where a cancer is</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM para {label} dentro da lesão: onde esta resposta era sensível, não onde há um câncer</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}: where this answer was sensitive, not where a cancer is</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM para {label}: onde esta resposta era sensível, não onde há um câncer</translation>
    </message>
    <message>
        <source>Grad-CAM
in lesion</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM
na lesão</translation>
    </message>
    <message>
        <source>Lesion
probability</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Probabilidade
de lesão</translation>
    </message>
    <message>
        <source>Preview of the superpixels · the final ones follow</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Prévia dos superpixels · os definitivos vêm a seguir</translation>
    </message>
    <message>
        <source>Show at the &amp;right</source>
        <extracomment>ui/views/file_hand.py</extracomment>
        <translation>Mostrar à &amp;direita</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Not analyzed yet: choose it in the list</source>
        <extracomment>ui/views/side_by_side.py</extracomment>
        <translation>Ainda não analisado: escolha-o na lista</translation>
    </message>
    <message>
        <source>{name}
the image being read</source>
        <extracomment>ui/views/side_by_side.py</extracomment>
        <translation>{name}
a imagem que está sendo lida</translation>
    </message>
    <message>
        <source>No calibration here: real size is not known</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Não há calibração aqui: o tamanho real não é conhecido</translation>
    </message>
    <message>
        <source>Views linked</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Vistas vinculadas</translation>
    </message>
    <message>
        <source>Views not linked</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>Vistas não vinculadas</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP; they stay where they are</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>DICOM, PNG, JPEG, TIFF ou BMP; ficam onde estão</translation>
    </message>
    <message>
        <source>Drop images, folders or zip archives here</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Solte aqui imagens, pastas ou arquivos zip</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Abrir arquivos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Experimentar as amostras</translation>
    </message>
    <message>
        <source>Research use. A second look, not a diagnosis.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Uso em pesquisa. Um segundo olhar, não um diagnóstico.</translation>
    </message>
    <message>
        <source>Chance of malignancy if there is a lesion: {share}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Probabilidade de malignidade se houver uma lesão: {share}</translation>
    </message>
    <message>
        <source>Of 100 development frames with a lesion and a chance of {low} to {high}, about {share} were malignant (counted in {count}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>De 100 quadros de desenvolvimento com uma lesão e probabilidade de {low} a {high}, cerca de {share} eram malignos (contado em {count}).</translation>
    </message>
    <message>
        <source>No outline: the chance of a lesion is {chance}, below the {gate} from which one is drawn.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Sem contorno: a probabilidade de uma lesão é {chance}, abaixo de {gate}, a partir de que um é desenhado.</translation>
    </message>
    <message>
        <source>To see what the network marks all the same, lower that limit under Segmentation.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Para ver o que a rede marca mesmo assim, baixe esse limite em Segmentação.</translation>
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
        <translation>Maior extensão da maior lesão; em pixels onde nada a calibra. Os milímetros são os da região ultrassonográfica do arquivo, a não ser que se diga outra coisa.</translation>
    </message>
    <message>
        <source>Lesion chance, at least</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>Probab. mínima de lesão</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No class is given for this frame.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Nenhuma classe é dada para este quadro.</translation>
    </message>
    <message>
        <source>Undecided between {label} and {rival} ({first} against {second})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Indeciso entre {label} e {rival} ({first} contra {second})</translation>
    </message>
    <message>
        <source>{label} more likely than {rival} ({first} against {second})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{label} mais provável que {rival} ({first} contra {second})</translation>
    </message>
    <message>
        <source>The {level} prediction set holds {names} alone.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>O conjunto de predição de {level} contém só {names}.</translation>
    </message>
    <message>
        <source>{at}: in development data, 95 % of cancers lay above that.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{at}: nos dados de desenvolvimento, 95 % dos cânceres ficavam acima disso.</translation>
    </message>
    <message>
        <source>{at}: in development data, 95 % of benign lesions lay below that.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{at}: nos dados de desenvolvimento, 95 % das lesões benignas ficavam abaixo disso.</translation>
    </message>
    <message>
        <source>Below {out}: in development data, 95 % of cancers lay above that, and 5 % below, as here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Abaixo de {out}: nos dados de desenvolvimento, 95 % dos cânceres ficavam acima disso, e 5 % abaixo, como aqui.</translation>
    </message>
    <message>
        <source>Above {into}: in development data, 95 % of benign lesions lay below that, and 5 % above, as here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Acima de {into}: nos dados de desenvolvimento, 95 % das lesões benignas ficavam abaixo disso, e 5 % acima, como aqui.</translation>
    </message>
    <message>
        <source>Between {out} and {into}: in development data, 95 % of cancers lay above the lower value, and 95 % of benign lesions below the upper one.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Entre {out} e {into}: nos dados de desenvolvimento, 95 % dos cânceres ficavam acima do valor menor, e 95 % das lesões benignas abaixo do maior.</translation>
    </message>
    <message>
        <source>Between {into} and {out}: in development data, 95 % of benign lesions lay below the lower value, and 95 % of cancers above the upper one.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Entre {into} e {out}: nos dados de desenvolvimento, 95 % das lesões benignas ficavam abaixo do valor menor, e 95 % dos cânceres acima do maior.</translation>
    </message>
    <message>
        <source>Above {out}, as 95 % of cancers in development data.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Acima de {out}, como 95 % dos cânceres nos dados de desenvolvimento.</translation>
    </message>
    <message>
        <source>Below {into}, as 95 % of benign lesions in development data.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Abaixo de {into}, como 95 % das lesões benignas nos dados de desenvolvimento.</translation>
    </message>
    <message>
        <source>No outline: the chance of a lesion is below the {gate} from which one is drawn.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Sem contorno: a probabilidade de uma lesão está abaixo de {gate}, a partir de que um é desenhado.</translation>
    </message>
    <message>
        <source>No lesion passes the threshold.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Nenhuma lesão passa do limiar.</translation>
    </message>
    <message>
        <source>Sizes in pixels: no calibration.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tamanhos em pixels: sem calibração.</translation>
    </message>
    <message>
        <source>Millimeters from {origin}; pixels for a lesion across several regions.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Milímetros conforme {origin}; pixels para uma lesão que cruza várias regiões.</translation>
    </message>
    <message>
        <source>the file&apos;s ultrasound region</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>a região ultrassonográfica do arquivo</translation>
    </message>
    <message>
        <source>Millimeters from {origin}; pixels for a lesion that isn&apos;t wholly inside.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Milímetros conforme {origin}; pixels para uma lesão que não está toda dentro.</translation>
    </message>
    <message>
        <source>Millimeters from {origin}.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Milímetros conforme {origin}.</translation>
    </message>
    <message>
        <source>The {level} prediction set holds both {names}.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>O conjunto de predição de {level} contém ambas: {names}.</translation>
    </message>
    <message>
        <source>the file&apos;s pixel spacing, which is not an ultrasound calibration</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>o espaçamento de pixels do arquivo, que não é uma calibração de ultrassom</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>The {level} prediction set holds {names}: the model can&apos;t tell them apart here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>O conjunto de predição de {level} contém {names}: o modelo não consegue distingui-las aqui.</translation>
    </message>
    <message>
        <source>Suitable (score {score}, 0.50 is the limit)</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Adequado (pontuação {score}, o limite é 0.50)</translation>
    </message>
    <message>
        <source>Sizes in pixels: the lesion lies across regions of different calibration.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tamanhos em pixels: a lesão cruza regiões de calibração diferente.</translation>
    </message>
    <message>
        <source>Sizes in pixels: the lesion isn&apos;t wholly inside the calibrated region.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Tamanhos em pixels: a lesão não está toda dentro da região calibrada.</translation>
    </message>
    <message>
        <source>a calibration by hand ({reader}, {day})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>uma calibração à mão ({reader}, {day})</translation>
    </message>
    <message>
        <source>Overridden by the reader ({reader}): {reason}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Ignorada pelo leitor ({reader}): {reason}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{most} e {last}</translation>
    </message>
    <message>
        <source>Very likely {label} ({first})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Muito provavelmente {label} ({first})</translation>
    </message>
    <message>
        <source>Likely {label} ({first})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Provavelmente {label} ({first})</translation>
    </message>
    <message>
        <source>Not suitable (score {score}, 0.50 is the limit)</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Não adequado (pontuação {score}, o limite é 0.50)</translation>
    </message>
    <message>
        <source>{source}, frame {number}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{source}, quadro {number}</translation>
    </message>
    <message>
        <source>Lesion {number}: {size}, area {area}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Lesão {number}: {size}, área {area}</translation>
    </message>
    <message>
        <source>Model {name} {version}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Modelo {name} {version}</translation>
    </message>
    <message>
        <source>Who reads now; work is recorded under this name</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Quem lê agora; o trabalho é registrado com este nome</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Leitor: {name}</translation>
    </message>
    <message>
        <source>&amp;Another reader…</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>&amp;Outro leitor…</translation>
    </message>
    <message>
        <source>assigning</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>atribuição</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>mark for adjudication</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>marca para decisão</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Choose one image alone for a note</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>Escolha uma só imagem para uma nota</translation>
    </message>
    <message>
        <source>The copy holds all your work, but not the list of the project&apos;s images.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>A cópia contém todo o seu trabalho, mas não a lista de imagens do projeto.</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Meu trabalho</translation>
    </message>
    <message>
        <source>Save a copy of your work</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Salvar uma cópia do seu trabalho</translation>
    </message>
    <message>
        <source>The copy lacks entries {numbers}.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Faltam à cópia as entradas {numbers}.</translation>
    </message>
    <message>
        <source>Add the folder with the images once more: they are known again by their content.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Acrescente outra vez a pasta com as imagens: são reconhecidas pelo conteúdo.</translation>
    </message>
    <message>
        <source>Keep the old file: they may be readable there later.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Guarde o arquivo antigo: talvez possam ser lidas ali mais tarde.</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Projetos (*{suffix})</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>{title} cópia</translation>
    </message>
    <message>
        <source>Saved. Your work goes on in {name}</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Salvo. O seu trabalho continua em {name}</translation>
    </message>
    <message>
        <source>Copy saved: {name}</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>Cópia salva: {name}</translation>
    </message>
    <message>
        <source>{name} has changed since it was taken into the project</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>{name} mudou desde que foi incluída no projeto</translation>
    </message>
    <message>
        <source>Choose an image of the worklist first</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Escolha primeiro uma imagem da lista de trabalho</translation>
    </message>
    <message>
        <source>This is the last image of the worklist</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Esta é a última imagem da lista de trabalho</translation>
    </message>
    <message>
        <source>This is the first image of the worklist</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Esta é a primeira imagem da lista de trabalho</translation>
    </message>
    <message>
        <source>Nothing in this list waits for you</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>Nada nesta lista espera pelo senhor</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Each image may have several readers</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Cada imagem pode ter vários leitores</translation>
    </message>
    <message>
        <source>Stands in the worklist; recorded with your initials</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Aparece na lista de trabalho; registrada com as suas iniciais</translation>
    </message>
    <message>
        <source>Who reads?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Quem lê?</translation>
    </message>
    <message>
        <source>Your work is recorded under your initials, and the project shows you what you may see.</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>O seu trabalho é registrado com as suas iniciais, e o projeto mostra o que pode ver.</translation>
    </message>
    <message>
        <source>Choose your initials, or type them</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Escolha as suas iniciais ou digite-as</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Nota sobre {name}</translation>
    </message>
    <message>
        <source>Who shall read {name}?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Quem lerá {name}?</translation>
    </message>
    <message>
        <source>Who shall read these {n} images?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>Quem lerá estas {n} imagens?</translation>
    </message>
    <message>
        <source>Only what is &amp;signed</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Só o que está &amp;assinado</translation>
    </message>
    <message>
        <source>Each folder is one &amp;patient</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Cada pasta é um &amp;paciente</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>&amp;De quem</translation>
    </message>
    <message>
        <source>&amp;If two count equally</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>&amp;Se dois valem igual</translation>
    </message>
    <message>
        <source>{n} images added, {known} were there already</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{n} imagens acrescentadas, {known} já estavam lá</translation>
    </message>
    <message>
        <source>{found} images found again, {missing} are still missing</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{found} imagens reencontradas, {missing} ainda faltam</translation>
    </message>
    <message>
        <source>R&amp;ecent projects</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Projetos r&amp;ecentes</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>projeto</translation>
    </message>
    <message>
        <source>Save the new project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Salvar o novo projeto</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Abrir projeto</translation>
    </message>
    <message>
        <source>Add the images of a folder</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Acrescentar as imagens de uma pasta</translation>
    </message>
    <message>
        <source>Find images below a folder</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Encontrar imagens abaixo de uma pasta</translation>
    </message>
    <message>
        <source>Projects ({pattern})</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>Projetos ({pattern})</translation>
    </message>
    <message>
        <source>{name} was not taken in: {why}</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{name} não foi incluída: {why}</translation>
    </message>
    <message>
        <source>{name} and {rest} others were not taken in. {why}</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{name} e outras {rest} não foram incluídas. {why}</translation>
    </message>
    <message>
        <source>Find a name or note</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Procurar um nome ou nota</translation>
    </message>
    <message>
        <source>Show only images with these words</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mostrar só as imagens com estas palavras</translation>
    </message>
    <message>
        <source>Show only images whose name or note holds these words</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mostrar só as imagens cujo nome ou nota contém estas palavras</translation>
    </message>
    <message>
        <source>Show only images of this state</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mostrar só as imagens neste estado</translation>
    </message>
    <message>
        <source>Show only images of this reader</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Mostrar só as imagens deste leitor</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Ordem das imagens</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Precisa de uma pessoa</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Não encontrada</translation>
    </message>
    <message>
        <source>All readers</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Todos os leitores</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>De ninguém</translation>
    </message>
    <message>
        <source>In the project&apos;s order</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Na ordem do projeto</translation>
    </message>
    <message>
        <source>What needs a person most</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>O que mais precisa de uma pessoa</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Nome, A a Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Nome, Z a A</translation>
    </message>
    <message>
        <source>State, new ones first</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Estado, novas primeiro</translation>
    </message>
    <message>
        <source>State, done ones first</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Estado, prontas primeiro</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>&amp;Leitores</translation>
    </message>
    <message>
        <source>Initials of all who read, with commas between: AK, BL</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Iniciais de todos os que leem, separadas por vírgulas: AK, BL</translation>
    </message>
    <message>
        <source>AK, BL</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>AK, BL</translation>
    </message>
    <message>
        <source>&amp;Adjudicator</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>&amp;Adjudicador</translation>
    </message>
    <message>
        <source>Initials of who decides where readers differ; may stay empty</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Iniciais de quem decide onde os leitores divergem; pode ficar vazio</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Nobody can switch this off while the project is open</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Ninguém pode desligar isso enquanto o projeto está aberto</translation>
    </message>
    <message>
        <source>&amp;Blind: hide readers&apos; work from each other</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>&amp;Cego: ocultar de uns leitores o trabalho dos outros</translation>
    </message>
    <message>
        <source>Outlines, states and notes of others; the adjudicator sees all</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Contornos, estados e notas de outros; o adjudicador vê tudo</translation>
    </message>
    <message>
        <source>Hide file &amp;names and ground truth</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Ocultar &amp;nomes de arquivo e verdade de referência</translation>
    </message>
    <message>
        <source>Names and folders may tell the diagnosis: numbers stand in their place</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Nomes e pastas podem revelar o diagnóstico: números ficam no lugar deles</translation>
    </message>
    <message>
        <source>Name at least one reader, by initials.</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>Indique pelo menos um leitor, pelas iniciais.</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>O projeto está aberto em outro lugar</translation>
    </message>
    <message>
        <source>&amp;Look only</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Só &amp;ver</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>&amp;Assumir</translation>
    </message>
    <message>
        <source>That program seems to have ended without closing the project.</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Aquele programa parece ter terminado sem fechar o projeto.</translation>
    </message>
    <message>
        <source>If you take it over, the other window can&apos;t save there any more.</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>Se o assumir, a outra janela não poderá mais salvar ali.</translation>
    </message>
    <message>
        <source>Taking images in…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Incluindo imagens…</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Procurando imagens…</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>There is a file named {name} already.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Já há um arquivo chamado {name}.</translation>
    </message>
    <message>
        <source>Choose another name: a project that exists is not replaced.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Escolha outro nome: um projeto existente não é substituído.</translation>
    </message>
    <message>
        <source>The project can&apos;t be written as {name}.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>O projeto não pode ser gravado como {name}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Configurações do projeto</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>Escolher onde salvar…</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>All images of a &amp;folder, with those below it</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>&amp;Todas as imagens de uma pasta, com as de dentro dela</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Pasta das imagens</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Escolha uma pasta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder of the images</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Escolher a pasta das imagens</translation>
    </message>
    <message>
        <source>Choose the folder of the images.</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>Escolha a pasta das imagens.</translation>
    </message>
    <message>
        <source>Images stay where they are and are never changed</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>As imagens ficam onde estão e nunca são mudadas</translation>
    </message>
    <message>
        <source>The {n} files that are &amp;open</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>&amp;Os {n} arquivos abertos</translation>
    </message>
    <message>
        <source>Look for them in a folder, by their content: names may differ</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Procurá-las numa pasta pelo conteúdo: os nomes podem diferir</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>A project keeps a list of images, who reads them and what they draw in one file, which you can take along on a stick.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Um projeto guarda num só arquivo a lista de imagens, quem as lê e o que desenha; pode levá-lo num pendrive.</translation>
    </message>
    <message>
        <source>No image of this project matches.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Nenhuma imagem deste projeto corresponde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Let every image of the project pass</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Deixar passar todas as imagens do projeto</translation>
    </message>
    <message>
        <source>This project has no images yet.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Este projeto ainda não tem imagens.</translation>
    </message>
    <message>
        <source>Add images…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Acrescentar imagens…</translation>
    </message>
    <message>
        <source>Take the images of a folder in</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Incluir as imagens de uma pasta</translation>
    </message>
    <message>
        <source>Next for me</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>Próxima para mim</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Abrir projeto…</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The image before this one in the worklist</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>A imagem antes desta na lista de trabalho</translation>
    </message>
    <message>
        <source>The next image of the worklist</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>A próxima imagem da lista de trabalho</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>{done} de {total} prontas</translation>
    </message>
    <message>
        <source>Find {n} missing…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>Encontrar {n} que faltam…</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>{n} na lista</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>To adjudicate</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Begun, and not signed yet</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Começada e não assinada</translation>
    </message>
    <message>
        <source>Two readers differ, or somebody asks for a decision</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Dois leitores divergem, ou alguém pede uma decisão</translation>
    </message>
    <message>
        <source>Decided by the adjudicator</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Decidida pelo adjudicador</translation>
    </message>
    <message>
        <source>AI and reader disagree</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>IA e leitor discordam</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>incerta</translation>
    </message>
    <message>
        <source>The AI and a reader come to different classes or outlines</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>A IA e um leitor chegam a classes ou contornos diferentes</translation>
    </message>
    <message>
        <source>The AI gives no class for this image</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>A IA não dá nenhuma classe para esta imagem</translation>
    </message>
    <message>
        <source>The AI is not sure about this image</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>A IA não tem certeza sobre esta imagem</translation>
    </message>
    <message>
        <source>The image is not where it was. Choose Find images… to look for it.</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>A imagem não está onde estava. Escolha Encontrar imagens… para procurá-la.</translation>
    </message>
    <message>
        <source>Assigned to {readers}</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Atribuída a {readers}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Research use: a second look at a B-mode breast ultrasound frame for a trained reader. Not a diagnosis, not for screening, not for Doppler, elastography or other organs.</source>
        <extracomment>models (intended_use)</extracomment>
        <translation>Uso em pesquisa: um segundo olhar sobre um quadro de ultrassonografia mamária em modo B para um leitor treinado. Não é um diagnóstico, nem para rastreamento, nem para Doppler, elastografia ou outros órgãos.</translation>
    </message>
    <message>
        <source>A diagnosis, or any decision that no trained reader takes.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Um diagnóstico, ou qualquer decisão que não seja tomada por um leitor treinado.</translation>
    </message>
    <message>
        <source>Screening, or any population in which cancer is as rare as there: the chances shown are those of data in which about a third of the lesions are malignant.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Rastreamento, ou qualquer população em que o câncer seja tão raro quanto lá: as probabilidades mostradas são as de dados em que cerca de um terço das lesões é maligno.</translation>
    </message>
    <message>
        <source>Doppler, elastography, contrast, 3-D, or pictures of a screen; other organs; men; children; implants; the axilla; breasts after surgery or with a needle in the picture.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Doppler, elastografia, contraste, 3-D ou fotos de uma tela; outros órgãos; homens; crianças; implantes; a axila; mamas operadas ou com uma agulha na imagem.</translation>
    </message>
    <message>
        <source>Following a lesion over time, or measuring response to treatment.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Acompanhar uma lesão ao longo do tempo, ou medir a resposta a um tratamento.</translation>
    </message>
</context>
</TS>
