<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ऊपर कदम (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>नीचे कदम (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विस्तृत दृश्य</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल प्रकार:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल के स्थान</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से है।
क्या आप इसे बदलना चाहते हैं?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट बहाल करें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>busi_desktop</name>
    <message>
        <source>In evaluation, this model&apos;s Grad-CAM explained better within the lesion than alone.</source>
        <extracomment>app/explanation.py</extracomment>
        <translation>मूल्यांकन में इस मॉडल का Grad-CAM अकेले की तुलना में घाव के भीतर बेहतर समझाता था।</translation>
    </message>
    <message>
        <source>The texts of the chosen language are missing or can&apos;t be read.</source>
        <extracomment>app/language.py</extracomment>
        <translation>चुनी गई भाषा के पाठ नहीं हैं या पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Install the program again from its original medium; English is shown meanwhile.</source>
        <extracomment>app/language.py</extracomment>
        <translation>प्रोग्राम को मूल माध्यम से फिर इंस्टॉल करें; तब तक अंग्रेज़ी दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Caliper</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>कैलिपर</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>कोण</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>दीर्घवृत्त</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>क्षेत्रफल</translation>
    </message>
    <message>
        <source>not measurable</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>मापने योग्य नहीं</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>अल्ट्रासाउंड क्षेत्र</translation>
    </message>
    <message>
        <source>file&apos;s pixel spacing</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>फ़ाइल का पिक्सेल अंतर</translation>
    </message>
    <message>
        <source>no calibration</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>कोई अंशांकन नहीं</translation>
    </message>
    <message>
        <source>partly outside the calibrated region</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>आंशिक रूप से अंशांकित क्षेत्र के बाहर</translation>
    </message>
    <message>
        <source>points lie in different regions</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>बिंदु अलग-अलग क्षेत्रों में हैं</translation>
    </message>
    <message>
        <source>the contour crosses itself</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>रूपरेखा अपने को काटती है</translation>
    </message>
    <message>
        <source>{area}, perimeter {around}</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>{area}, परिमाप {around}</translation>
    </message>
    <message>
        <source>{name} across {number}</source>
        <extracomment>app/measurement_rows.py</extracomment>
        <translation>{name} आड़ा {number}</translation>
    </message>
    <message>
        <source>{what} is calibrated by Platt scaling: the network alone was {found}, so its logit is multiplied by {slope:.3f}, and {intercept:+.3f} is added.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} Platt स्केलिंग से कैलिब्रेट है: अकेला नेटवर्क {found} था, इसलिए उसका logit {slope:.3f} से गुणा होता है और {intercept:+.3f} जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>Where the chance of a lesion is below {share}, none is drawn.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>जहाँ घाव की संभावना {share} से कम है, वहाँ कोई नहीं बनाया जाता।</translation>
    </message>
    <message>
        <source>Explanation</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>व्याख्या</translation>
    </message>
    <message>
        <source>Training data</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>प्रशिक्षण डेटा</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{low} से {high}</translation>
    </message>
    <message>
        <source>Intended use</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>अभिप्रेत उपयोग</translation>
    </message>
    <message>
        <source>Not for</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>इनके लिए नहीं</translation>
    </message>
    <message>
        <source>Calibration and abstention</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>कैलिब्रेशन और उत्तर न देना</translation>
    </message>
    <message>
        <source>Outlines</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>रूपरेखाएँ</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Further facts</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>अन्य तथ्य</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>{counted}; {groups} groups (patients, or images that are near-duplicates).</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{counted}; {groups} समूह (रोगी, या लगभग समान छवियाँ)।</translation>
    </message>
    <message>
        <source>The {level} prediction set holds every class with a chance of at least {kept}, and always the likeliest: set so that, in calibration data, it held the true class in {level} of the frames of each class.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{level} पूर्वानुमान समूह में हर वह वर्ग है जिसकी संभावना कम से कम {kept} है, और हमेशा सबसे संभावित वर्ग: इस तरह तय कि कैलिब्रेशन डेटा में हर वर्ग के {level} फ़्रेम में सही वर्ग उसमें था।</translation>
    </message>
    <message>
        <source>{what} is the network&apos;s own: it is not calibrated.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} नेटवर्क की अपनी है: वह कैलिब्रेट नहीं है।</translation>
    </message>
    <message>
        <source>{what} is calibrated by Platt scaling: its logit is multiplied by {slope:.3f}, and {intercept:+.3f} is added.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>{what} Platt स्केलिंग से कैलिब्रेट है: उसका logit {slope:.3f} से गुणा होता है और {intercept:+.3f} जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>superpixels are off</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>सुपरपिक्सेल बंद हैं</translation>
    </message>
    <message>
        <source>{regions} superpixels of compactness {compactness:g} decide</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>सघनता {compactness:g} के {regions} सुपरपिक्सेल तय करते हैं</translation>
    </message>
    <message>
        <source>By default the threshold is {threshold:g}, {refined}, and parts smaller than {share} of the frame are dropped.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>डिफ़ॉल्ट में थ्रेशोल्ड {threshold:g} है, {refined}, और फ़्रेम के {share} से छोटे भाग छोड़े जाते हैं।</translation>
    </message>
    <message>
        <source>Grad-CAM within the lesion</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>घाव के भीतर Grad-CAM</translation>
    </message>
    <message>
        <source>Segmentation trials</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>सेगमेंटेशन के परीक्षण</translation>
    </message>
    <message>
        <source>Development frames with a lesion, by malignancy</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>घाव वाले विकास फ़्रेम, घातकता के अनुसार</translation>
    </message>
    <message>
        <source>Measured on {source}</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{source} पर मापा गया</translation>
    </message>
    <message>
        <source>The chance of a lesion</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>घाव की संभावना</translation>
    </message>
    <message>
        <source>The chance of malignancy</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>घातकता की संभावना</translation>
    </message>
    <message>
        <source>In development data, 95 % of cancers had a malignancy of {share} or more.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>विकास डेटा में 95 % कैंसरों की घातकता {share} या अधिक थी।</translation>
    </message>
    <message>
        <source>In development data, 95 % of benign lesions had a malignancy below {share}.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>विकास डेटा में 95 % सौम्य घावों की घातकता {share} से कम थी।</translation>
    </message>
    <message>
        <source>With a novelty score above {limit:.4g}, a frame counts as unlike those of training: the program abstains.</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>नवीनता स्कोर {limit:.4g} से ऊपर हो तो फ़्रेम प्रशिक्षण के फ़्रेमों से अलग माना जाता है: प्रोग्राम उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>name, version</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>नाम, संस्करण</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>पूर्व-प्रसंस्करण</translation>
    </message>
    <message>
        <source>Measured on {source} ({data})</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>{source} ({data}) पर मापा गया</translation>
    </message>
    <message>
        <source>too sure of itself</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>ज़रूरत से ज़्यादा आश्वस्त</translation>
    </message>
    <message>
        <source>too cautious</source>
        <extracomment>app/model_sentences.py</extracomment>
        <translation>ज़रूरत से ज़्यादा सतर्क</translation>
    </message>
    <message>
        <source>map shown at first</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>पहले दिखाया गया मानचित्र</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>छवियाँ</translation>
    </message>
    <message>
        <source>model file</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>मॉडल फ़ाइल</translation>
    </message>
    <message>
        <source>preprocessing digest</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>पूर्व-प्रसंस्करण का डाइजेस्ट</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>माप</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>मान</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>app/model_card.py</extracomment>
        <translation>95 % अंतराल</translation>
    </message>
    <message>
        <source>The folder holds images that are open here.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>फ़ोल्डर में ऐसी छवियाँ हैं जो यहाँ खुली हैं।</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>फ़ोल्डर खाली नहीं है।</translation>
    </message>
    <message>
        <source>The folder can&apos;t be used: {reason}.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>फ़ोल्डर इस्तेमाल नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>Choose an empty folder: results and images must not mix.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>खाली फ़ोल्डर चुनें: परिणाम और छवियाँ मिलनी नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Choose an empty folder, or make a new one: nothing of yours is overwritten.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>खाली फ़ोल्डर चुनें या नया बनाएँ: आपका कुछ भी ऊपर से नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकें।</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <extracomment>app/results_saver.py</extracomment>
        <translation>डिस्क त्रुटि बता रही है</translation>
    </message>
    <message>
        <source>The program&apos;s own folder can&apos;t be made.</source>
        <extracomment>app/settings.py</extracomment>
        <translation>प्रोग्राम का अपना फ़ोल्डर नहीं बन सकता।</translation>
    </message>
    <message>
        <source>Set {variable} to a folder that you may write to.</source>
        <extracomment>app/settings.py</extracomment>
        <translation>{variable} में ऐसा फ़ोल्डर रखें जिसमें आप लिख सकें।</translation>
    </message>
    <message>
        <source>There are no images there.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>वहाँ कोई छवि नहीं है।</translation>
    </message>
    <message>
        <source>The program made a mistake with this image.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>प्रोग्राम से इस छवि के साथ ग़लती हुई।</translation>
    </message>
    <message>
        <source>Open DICOM, PNG, JPEG, TIFF or BMP files, or a folder or zip of them.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>DICOM, PNG, JPEG, TIFF या BMP फ़ाइलें, या उनका फ़ोल्डर या zip खोलें।</translation>
    </message>
    <message>
        <source>Details are in the crash file that the message names; other images still work.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>विवरण उस त्रुटि फ़ाइल में है जिसका नाम संदेश में है; बाकी छवियाँ काम करती हैं।</translation>
    </message>
    <message>
        <source>Could not write {name}: {reason}.</source>
        <extracomment>export/files.py</extracomment>
        <translation>{name} नहीं लिखा जा सका: {reason}।</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk, and try again.</source>
        <extracomment>export/files.py</extracomment>
        <translation>कुछ जगह खाली करें, या दूसरी डिस्क पर फ़ोल्डर चुनें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>export/files.py</extracomment>
        <translation>डिस्क भरी है</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or close the file where it is open.</source>
        <extracomment>export/files.py</extracomment>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकें, या फ़ाइल जहाँ खुली है वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>Check that the folder exists and that its disk is connected, and try again.</source>
        <extracomment>export/files.py</extracomment>
        <translation>जाँचें कि फ़ोल्डर है और उसकी डिस्क जुड़ी है, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>writing is not allowed there</source>
        <extracomment>export/files.py</extracomment>
        <translation>वहाँ लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Lesion mask</source>
        <extracomment>export/registry.py</extracomment>
        <translation>घाव का मास्क</translation>
    </message>
    <message>
        <source>Probability map</source>
        <extracomment>export/registry.py</extracomment>
        <translation>संभावना मानचित्र</translation>
    </message>
    <message>
        <source>Image with lesion outline</source>
        <extracomment>export/registry.py</extracomment>
        <translation>घाव की रूपरेखा वाली छवि</translation>
    </message>
    <message>
        <source>Image with saliency map</source>
        <extracomment>export/registry.py</extracomment>
        <translation>सैलिएंसी मानचित्र वाली छवि</translation>
    </message>
    <message>
        <source>Lesion numbers and physical calibration are not in the file.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>घाव के अंक और भौतिक अंशांकन फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Threshold, superpixels and physical calibration are not in the file.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>थ्रेशोल्ड, सुपरपिक्सेल और भौतिक अंशांकन फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Numbers are not in the file; text burned into the image stays visible.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>अंक फ़ाइल में नहीं हैं; छवि में छपा पाठ दिखता रहता है।</translation>
    </message>
    <message>
        <source>It is no evidence of a lesion&apos;s extent; text burned into the image stays visible.</source>
        <extracomment>export/registry.py</extracomment>
        <translation>यह घाव के विस्तार का प्रमाण नहीं है; छवि में छपा पाठ दिखता रहता है।</translation>
    </message>
    <message>
        <source>Install the program again from its original medium.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>प्रोग्राम को मूल माध्यम से फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} was altered.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>गेट की फ़ाइल {name} बदली गई है।</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} is missing.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>गेट की फ़ाइल {name} नहीं है।</translation>
    </message>
    <message>
        <source>The gate&apos;s file {name} is malformed.</source>
        <extracomment>inference/likeness.py</extracomment>
        <translation>गेट की फ़ाइल {name} ग़लत ढंग से बनी है।</translation>
    </message>
    <message>
        <source>The model&apos;s manifest was written for another version of the program.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>मॉडल का मैनिफ़ेस्ट प्रोग्राम के दूसरे संस्करण के लिए लिखा गया था।</translation>
    </message>
    <message>
        <source>The model was trained with another preprocessing than its manifest holds.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>मॉडल का प्रशिक्षण उसके मैनिफ़ेस्ट से अलग पूर्व-प्रसंस्करण से हुआ था।</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is malformed.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>मॉडल का मैनिफ़ेस्ट ग़लत ढंग से बना है।</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is missing or can&apos;t be read.</source>
        <extracomment>inference/manifest.py</extracomment>
        <translation>मॉडल का मैनिफ़ेस्ट नहीं है या पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The model file was altered: its checksum is not the one in its manifest.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>मॉडल फ़ाइल बदली गई है: उसका चेकसम मैनिफ़ेस्ट वाला नहीं है।</translation>
    </message>
    <message>
        <source>The model file is missing or can&apos;t be read.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>मॉडल फ़ाइल नहीं है या पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The model file can&apos;t be loaded by this computer&apos;s LiteRT runtime.</source>
        <extracomment>inference/runtime.py</extracomment>
        <translation>इस कंप्यूटर का LiteRT मॉडल फ़ाइल लोड नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The frame is almost black.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>फ़्रेम लगभग काला है।</translation>
    </message>
    <message>
        <source>The frame is nearly of one gray level.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>फ़्रेम लगभग एक ही धूसर स्तर का है।</translation>
    </message>
    <message>
        <source>This does not look like a B-mode ultrasound frame.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>यह B-mode अल्ट्रासाउंड फ़्रेम जैसा नहीं दिखता।</translation>
    </message>
    <message>
        <source>The frame shows color flow or another color overlay.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>फ़्रेम में कलर फ़्लो या कोई और रंगीन ओवरले है।</translation>
    </message>
    <message>
        <source>The frame shows an elastography map.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>फ़्रेम में इलास्टोग्राफ़ी मानचित्र है।</translation>
    </message>
    <message>
        <source>The frame shows two views side by side; crop it to one.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>फ़्रेम में साथ-साथ दो दृश्य हैं; काटकर एक रखें।</translation>
    </message>
    <message>
        <source>Text or graphics cover too much of the frame.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>पाठ या ग्राफ़िक्स ने फ़्रेम को बहुत अधिक ढका है।</translation>
    </message>
    <message>
        <source>The frame differs from all that the model was trained on.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>फ़्रेम उन सबसे अलग है जिन पर मॉडल का प्रशिक्षण हुआ।</translation>
    </message>
    <message>
        <source>Copy or export the archive again, or unpack it and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव को फिर कॉपी या एक्सपोर्ट करें, या खोलकर फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>The archive holds two files of the same name.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव में एक ही नाम की दो फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>The file is packed with a method that is not supported.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>फ़ाइल ऐसी विधि से पैक है जो समर्थित नहीं।</translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>उसे अनपैक करें और फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>The zip archive is damaged.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>zip आर्काइव क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The zip archive can&apos;t be read.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>zip आर्काइव पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The archive no longer holds this file.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव में अब यह फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the folder.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>उसे पासवर्ड से अनपैक करें और फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>Pack it again, with each file once.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>फिर से पैक करें, हर फ़ाइल एक ही बार।</translation>
    </message>
    <message>
        <source>This file of the archive is damaged.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव की यह फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Check that the disk is still connected and that you may read the file.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>जाँचें कि डिस्क अब भी जुड़ी है और आप फ़ाइल पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Export the image again from the scanner or the archive.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>छवि को स्कैनर या इमेज आर्काइव से फिर एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The file does not state its encoding, which was read from its first element.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>फ़ाइल अपना एन्कोडिंग नहीं बताती; वह पहले एलिमेंट से पढ़ा गया।</translation>
    </message>
    <message>
        <source>The file declares 0 frames; one is read.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>फ़ाइल 0 फ़्रेम बताती है; एक पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM अल्ट्रासाउंड छवि</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Multi-frame Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM अल्ट्रासाउंड मल्टी-फ़्रेम छवि</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Image (retired class)</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM अल्ट्रासाउंड छवि (पुराना वर्ग)</translation>
    </message>
    <message>
        <source>DICOM Ultrasound Multi-frame Image (retired class)</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM अल्ट्रासाउंड मल्टी-फ़्रेम छवि (पुराना वर्ग)</translation>
    </message>
    <message>
        <source>DICOM Secondary Capture Image</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM सेकेंडरी कैप्चर छवि</translation>
    </message>
    <message>
        <source>DICOM Secondary Capture Cine</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM सेकेंडरी कैप्चर सिने</translation>
    </message>
    <message>
        <source>Export the ultrasound image itself as DICOM, PNG or JPEG.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>अल्ट्रासाउंड छवि को ही DICOM, PNG या JPEG में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The DICOM file does not say what it holds.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM फ़ाइल नहीं बताती कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM फ़ाइल में कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>The cine is compressed as video ({name}), which is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>सिने वीडियो ({name}) के रूप में संपीड़ित है, जो समर्थित नहीं।</translation>
    </message>
    <message>
        <source>The DICOM file is compressed with {name}, which is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>DICOM फ़ाइल {name} से संपीड़ित है, जो समर्थित नहीं।</translation>
    </message>
    <message>
        <source>The DICOM file expands to more than {size} MiB.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>DICOM फ़ाइल फैलकर {size} MiB से अधिक हो जाती है।</translation>
    </message>
    <message>
        <source>The DICOM file is incomplete: its compressed data end too early.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>DICOM फ़ाइल अधूरी है: उसका संपीड़ित डेटा बहुत पहले समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>The DICOM file ends too early: it is a header without content.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM फ़ाइल बहुत पहले समाप्त हो जाती है: वह बिना सामग्री का हेडर है।</translation>
    </message>
    <message>
        <source>Three-dimensional ultrasound volumes are not supported.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>त्रि-आयामी अल्ट्रासाउंड वॉल्यूम समर्थित नहीं हैं।</translation>
    </message>
    <message>
        <source>Export a two-dimensional still image.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>द्वि-आयामी स्थिर छवि एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The DICOM file holds an object of another kind: {name}.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM फ़ाइल में दूसरे प्रकार की वस्तु है: {name}।</translation>
    </message>
    <message>
        <source>The DICOM file ends in the middle of its picture.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>DICOM फ़ाइल चित्र के बीच में समाप्त हो जाती है।</translation>
    </message>
    <message>
        <source>The file declares more than {count:,} frames.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>फ़ाइल {count:,} से अधिक फ़्रेम बताती है।</translation>
    </message>
    <message>
        <source>The DICOM file declares a negative number of frames.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>DICOM फ़ाइल फ़्रेमों की ऋणात्मक संख्या बताती है।</translation>
    </message>
    <message>
        <source>Export it uncompressed or as JPEG Baseline.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>उसे बिना संपीड़न या JPEG Baseline में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The color model {model} with {count} value(s) per pixel is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>प्रति पिक्सेल {count} मान वाला रंग मॉडल {model} समर्थित नहीं।</translation>
    </message>
    <message>
        <source>Pixels of {stored} in {allocated} bits are not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>{allocated} बिट में {stored} के पिक्सेल समर्थित नहीं।</translation>
    </message>
    <message>
        <source>JPEG with {bits} bits per value is not supported.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>प्रति मान {bits} बिट का JPEG समर्थित नहीं।</translation>
    </message>
    <message>
        <source>The picture is incomplete: {present} of {whole} frames are there.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>चित्र अधूरा है: {whole} में से {present} फ़्रेम हैं।</translation>
    </message>
    <message>
        <source>Copy or export the file again.</source>
        <extracomment>io/dicom.py</extracomment>
        <translation>फ़ाइल को फिर कॉपी या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The DICOM file is damaged.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>DICOM फ़ाइल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The picture does not match the compression that the file declares.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>चित्र उस संपीड़न से मेल नहीं खाता जो फ़ाइल बताती है।</translation>
    </message>
    <message>
        <source>Export the image as RGB or gray.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>छवि को RGB या धूसर में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Export the image with 8 bits per value.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>छवि को प्रति मान 8 बिट में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The picture is incomplete: {present:,} of {whole:,} bytes are there.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>चित्र अधूरा है: {whole:,} में से {present:,} बाइट हैं।</translation>
    </message>
    <message>
        <source>The compressed picture contradicts the file&apos;s color model: the picture counts.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>संपीड़ित चित्र फ़ाइल के रंग मॉडल का खंडन करता है: चित्र को माना गया।</translation>
    </message>
    <message>
        <source>The file says {cols} × {rows} pixels, but its compressed picture has {width} × {height}.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>फ़ाइल {cols} × {rows} पिक्सेल बताती है, पर उसके संपीड़ित चित्र में {width} × {height} हैं।</translation>
    </message>
    <message>
        <source>The compressed picture does not have the color channels that the file states.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>संपीड़ित चित्र में वे रंग चैनल नहीं हैं जो फ़ाइल बताती है।</translation>
    </message>
    <message>
        <source>The picture&apos;s color values are arranged in another way than the file states.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>चित्र के रंग मान फ़ाइल के बताए ढंग से अलग क्रम में हैं।</translation>
    </message>
    <message>
        <source>The compressed picture claims a size that the file does not state.</source>
        <extracomment>io/dicom_codec.py</extracomment>
        <translation>संपीड़ित चित्र ऐसा आकार बताता है जो फ़ाइल नहीं बताती।</translation>
    </message>
    <message>
        <source>The file&apos;s table of frames is wrong and was not used: the frames were counted.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>फ़ाइल की फ़्रेम तालिका ग़लत है और इस्तेमाल नहीं हुई: फ़्रेम गिने गए।</translation>
    </message>
    <message>
        <source>The file holds more bytes than its picture needs; they were ignored.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>फ़ाइल में चित्र की ज़रूरत से अधिक बाइट हैं; वे छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The {fragments} pieces of the compressed picture do not fit its {frames} frames.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>संपीड़ित चित्र के {fragments} टुकड़े उसके {frames} फ़्रेमों से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The file is incomplete: only {present} of its {whole} frames can be read.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>फ़ाइल अधूरी है: उसके {whole} में से केवल {present} फ़्रेम पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>The file seems to hold {present} frames but declares {whole}; only what it declares is read.</source>
        <extracomment>io/dicom_frames.py</extracomment>
        <translation>फ़ाइल में {present} फ़्रेम लगते हैं पर वह {whole} बताती है; केवल बताए गए पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>The file&apos;s High Bit contradicts its Bits Stored and was ignored.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>फ़ाइल का High Bit उसके Bits Stored का खंडन करता है और छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The file does not state how its color values are arranged: pixel by pixel is assumed.</source>
        <extracomment>io/dicom_layout.py</extracomment>
        <translation>फ़ाइल नहीं बताती कि रंग मान किस क्रम में हैं: पिक्सेल दर पिक्सेल माना गया।</translation>
    </message>
    <message>
        <source>The file&apos;s window values are not usable and were ignored.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>फ़ाइल के विंडो मान उपयोगी नहीं हैं और छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>Gray levels are shown through the window that the file states.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>धूसर स्तर फ़ाइल में बताई विंडो से दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s color palette is incomplete.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>DICOM फ़ाइल का रंग पैलेट अधूरा है।</translation>
    </message>
    <message>
        <source>The file is damaged in a way that ended its decoding at once.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>फ़ाइल इस तरह क्षतिग्रस्त है कि उसकी डिकोडिंग तुरंत रुक गई।</translation>
    </message>
    <message>
        <source>Decoding the file took more than {seconds:.0f} s and was stopped.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>फ़ाइल की डिकोडिंग में {seconds:.0f} s से अधिक लगे और उसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Decoding the file was stopped before, and it has not changed since.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>फ़ाइल की डिकोडिंग पहले रोकी गई थी, और वह तब से बदली नहीं है।</translation>
    </message>
    <message>
        <source>The part of the program that decodes images can&apos;t be started.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>प्रोग्राम का वह भाग शुरू नहीं हो सकता जो छवियाँ डिकोड करता है।</translation>
    </message>
    <message>
        <source>Export it again; other files are not affected.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>उसे फिर एक्सपोर्ट करें; बाकी फ़ाइलों पर असर नहीं है।</translation>
    </message>
    <message>
        <source>Export it again, with fewer frames or a smaller image; other files are not affected.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>कम फ़्रेम या छोटी छवि के साथ फिर एक्सपोर्ट करें; बाकी फ़ाइलों पर असर नहीं है।</translation>
    </message>
    <message>
        <source>Export it again; if it is good, start the program again and open it alone.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>फिर एक्सपोर्ट करें; अगर वह ठीक है, तो प्रोग्राम फिर शुरू करें और उसे अकेले खोलें।</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>फ़ाइल का नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Run the self-test, and install the program again if it fails.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>सेल्फ़-टेस्ट चलाएँ, और वह विफल हो तो प्रोग्राम फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <extracomment>io/decoder/faults.py</extracomment>
        <translation>उसका नाम बदलें।</translation>
    </message>
    <message>
        <source>The file starts like a program; only its image was read, and nothing was run.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>फ़ाइल प्रोग्राम की तरह शुरू होती है; केवल उसकी छवि पढ़ी गई, कुछ चलाया नहीं गया।</translation>
    </message>
    <message>
        <source>The DICOM file nests its content too deeply.</source>
        <extracomment>io/dicom_parse.py</extracomment>
        <translation>DICOM फ़ाइल अपनी सामग्री को बहुत गहराई तक एक-दूसरे में रखती है।</translation>
    </message>
    <message>
        <source>The file&apos;s color palette has another depth than it states.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>फ़ाइल के रंग पैलेट की गहराई उसके बताए से अलग है।</translation>
    </message>
    <message>
        <source>Some values lie beyond the file&apos;s color palette and are shown in its last color.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>कुछ मान फ़ाइल के रंग पैलेट से बाहर हैं और उसके अंतिम रंग में दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>Export the image again, as RGB or gray.</source>
        <extracomment>io/dicom_palette.py</extracomment>
        <translation>छवि को RGB या धूसर में फिर एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The file&apos;s rescale values are not usable and were ignored.</source>
        <extracomment>io/dicom_pixels.py</extracomment>
        <translation>फ़ाइल के rescale मान उपयोगी नहीं हैं और छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The DICOM file has no usable value for {name} {tag}.</source>
        <extracomment>io/dicom_tags.py</extracomment>
        <translation>DICOM फ़ाइल में {name} {tag} का उपयोगी मान नहीं है।</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration reaches outside the image, which was cut or resized.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>मिलीमीटर नहीं: फ़ाइल का अंशांकन छवि के बाहर जाता है, जो काटी या बदली गई।</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration can&apos;t be read.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>मिलीमीटर नहीं: फ़ाइल का अंशांकन पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>No millimeters: the file states an implausible pixel size.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>मिलीमीटर नहीं: फ़ाइल अविश्वसनीय पिक्सेल आकार बताती है।</translation>
    </message>
    <message>
        <source>No millimeters: no region of the image is calibrated in centimeters.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>मिलीमीटर नहीं: छवि का कोई क्षेत्र सेंटीमीटर में अंशांकित नहीं है।</translation>
    </message>
    <message>
        <source>No millimeters in a region whose pixel size is implausible.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>जिस क्षेत्र का पिक्सेल आकार अविश्वसनीय है, वहाँ मिलीमीटर नहीं।</translation>
    </message>
    <message>
        <source>No millimeters where regions of different scale overlap.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>जहाँ अलग पैमाने के क्षेत्र एक-दूसरे पर आते हैं, वहाँ मिलीमीटर नहीं।</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s calibration contradicts its scan depth.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>मिलीमीटर नहीं: फ़ाइल का अंशांकन उसकी स्कैन गहराई का खंडन करता है।</translation>
    </message>
    <message>
        <source>No millimeters: a Pixel Spacing of 1 by 1 mm is a placeholder.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>मिलीमीटर नहीं: 1 गुणा 1 mm का Pixel Spacing केवल भरने का मान है।</translation>
    </message>
    <message>
        <source>No millimeters: the file&apos;s Pixel Spacing is not usable.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>मिलीमीटर नहीं: फ़ाइल का Pixel Spacing उपयोगी नहीं है।</translation>
    </message>
    <message>
        <source>Millimeters come from Pixel Spacing, which is not an ultrasound calibration.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>मिलीमीटर Pixel Spacing से आते हैं, जो अल्ट्रासाउंड अंशांकन नहीं है।</translation>
    </message>
    <message>
        <source>The file&apos;s Pixel Spacing contradicts its ultrasound regions, which are used.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>फ़ाइल का Pixel Spacing उसके अल्ट्रासाउंड क्षेत्रों का खंडन करता है, जो इस्तेमाल होते हैं।</translation>
    </message>
    <message>
        <source>The file states no usable frame time: the playback speed is assumed.</source>
        <extracomment>io/dicom_us.py</extracomment>
        <translation>फ़ाइल फ़्रेम का उपयोगी समय नहीं बताती: चलाने की गति मानी गई है।</translation>
    </message>
    <message>
        <source>Name an image file, a folder or a zip archive.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>कोई छवि फ़ाइल, फ़ोल्डर या zip आर्काइव बताएँ।</translation>
    </message>
    <message>
        <source>Unpack the outer archive and open the folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>बाहरी आर्काइव अनपैक करें और फ़ोल्डर खोलें।</translation>
    </message>
    <message>
        <source>The file or folder can&apos;t be read from the disk.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>फ़ाइल या फ़ोल्डर डिस्क से पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>यह न फ़ाइल है न फ़ोल्डर।</translation>
    </message>
    <message>
        <source>This archive lies inside another one.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>यह आर्काइव किसी दूसरे के भीतर है।</translation>
    </message>
    <message>
        <source>The folder holds more than {count:,} files.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>फ़ोल्डर में {count:,} से अधिक फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>The file is larger than {size} GiB.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>फ़ाइल {size} GiB से बड़ी है।</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>फ़ाइल पढ़ते समय बदल गई।</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>इस नाम की कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>You are not allowed to read this file or folder.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>आपको यह फ़ाइल या फ़ोल्डर पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Check that the disk is still connected, then open it again.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>जाँचें कि डिस्क अब भी जुड़ी है, फिर खोलें।</translation>
    </message>
    <message>
        <source>Open its subfolders one by one.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>उसके उप-फ़ोल्डर एक-एक करके खोलें।</translation>
    </message>
    <message>
        <source>Export fewer frames, or a still image.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>कम फ़्रेम, या स्थिर छवि एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then open it again.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>पूरा लिखे जाने तक रुकें, फिर खोलें।</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>पढ़ने की अनुमति माँगें, या उसे अपने फ़ोल्डर में कॉपी करें।</translation>
    </message>
    <message>
        <source>Use an image of at most {side} pixels on a side and {area} megapixels.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>ऐसी छवि लें जिसकी भुजा अधिकतम {side} पिक्सेल और आकार अधिकतम {area} मेगापिक्सेल हो।</translation>
    </message>
    <message>
        <source>The image has {width} × {height} pixels, which is too small to analyze.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>छवि में {width} × {height} पिक्सेल हैं, विश्लेषण के लिए बहुत छोटी।</translation>
    </message>
    <message>
        <source>The image has {width} × {height} pixels, which is too large to open.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>छवि में {width} × {height} पिक्सेल हैं, खोलने के लिए बहुत बड़ी।</translation>
    </message>
    <message>
        <source>Use an image with at least {side} pixels on each side.</source>
        <extracomment>io/gray.py</extracomment>
        <translation>ऐसी छवि लें जिसकी हर भुजा कम से कम {side} पिक्सेल हो।</translation>
    </message>
    <message>
        <source>The mask {name} has {size} pixels, its image {wanted}.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>मास्क {name} में {size} पिक्सेल हैं, उसकी छवि में {wanted}।</translation>
    </message>
    <message>
        <source>The mask {name} holds grays, not just black and one other value.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>मास्क {name} में धूसर हैं, केवल काला और एक दूसरा मान नहीं।</translation>
    </message>
    <message>
        <source>Draw the mask again at the image&apos;s size.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>मास्क को छवि के आकार में फिर बनाएँ।</translation>
    </message>
    <message>
        <source>Save it as black and white, without shades or labels.</source>
        <extracomment>io/ground_truth.py</extracomment>
        <translation>उसे काले-सफ़ेद में सहेजें, बिना छाया या लेबल के।</translation>
    </message>
    <message>
        <source>The image is damaged or of a kind that can&apos;t be read.</source>
        <extracomment>io/here.py</extracomment>
        <translation>छवि क्षतिग्रस्त है या ऐसे प्रकार की जो पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The image needs more memory than decoding may take, or than the computer has free.</source>
        <extracomment>io/here.py</extracomment>
        <translation>छवि को उससे अधिक मेमोरी चाहिए जितनी डिकोडिंग ले सकती है या कंप्यूटर में खाली है।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>io/here.py</extracomment>
        <translation>फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>The file is not an image.</source>
        <extracomment>io/here.py</extracomment>
        <translation>फ़ाइल छवि नहीं है।</translation>
    </message>
    <message>
        <source>A {kind} file can&apos;t be read here.</source>
        <extracomment>io/here.py</extracomment>
        <translation>{kind} फ़ाइल यहाँ पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Export it again as {kinds}.</source>
        <extracomment>io/here.py</extracomment>
        <translation>उसे {kinds} में फिर एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Close other programs, or export fewer frames or a smaller image.</source>
        <extracomment>io/here.py</extracomment>
        <translation>दूसरे प्रोग्राम बंद करें, या कम फ़्रेम या छोटी छवि एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <extracomment>io/here.py</extracomment>
        <translation>उसे फिर कॉपी या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Use {kinds} files.</source>
        <extracomment>io/here.py</extracomment>
        <translation>{kinds} फ़ाइलें लें।</translation>
    </message>
    <message>
        <source>Save the image as {kinds}.</source>
        <extracomment>io/here.py</extracomment>
        <translation>छवि को {kinds} में सहेजें।</translation>
    </message>
    <message>
        <source>Values of more than 8 bits are shown from their own minimum (black) to maximum (white).</source>
        <extracomment>io/image.py</extracomment>
        <translation>8 बिट से अधिक के मान अपने न्यूनतम (काला) से अधिकतम (सफ़ेद) तक दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>Transparent parts of the image are shown on black.</source>
        <extracomment>io/image.py</extracomment>
        <translation>छवि के पारदर्शी भाग काले पर दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>Colors were converted from CMYK and are approximate.</source>
        <extracomment>io/image.py</extracomment>
        <translation>रंग CMYK से बदले गए और लगभग हैं।</translation>
    </message>
    <message>
        <source>The image was turned as its EXIF orientation says.</source>
        <extracomment>io/image.py</extracomment>
        <translation>छवि को उसके EXIF ओरिएंटेशन के अनुसार घुमाया गया।</translation>
    </message>
    <message>
        <source>The file holds several pictures; only the first is read.</source>
        <extracomment>io/image.py</extracomment>
        <translation>फ़ाइल में कई चित्र हैं; केवल पहला पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The image uses the color mode {mode}, which is not supported.</source>
        <extracomment>io/image.py</extracomment>
        <translation>छवि रंग मोड {mode} में है, जो समर्थित नहीं।</translation>
    </message>
    <message>
        <source>Export it as gray or RGB.</source>
        <extracomment>io/image.py</extracomment>
        <translation>उसे धूसर या RGB में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The image holds values that are not numbers.</source>
        <extracomment>io/image.py</extracomment>
        <translation>छवि में ऐसे मान हैं जो संख्या नहीं हैं।</translation>
    </message>
    <message>
        <source>The 16-bit color image is damaged or of a kind that can&apos;t be read.</source>
        <extracomment>io/image.py</extracomment>
        <translation>16-बिट रंगीन छवि क्षतिग्रस्त है या ऐसे प्रकार की जो पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The image is stored in tiles that are too large to open.</source>
        <extracomment>io/image.py</extracomment>
        <translation>छवि ऐसे टाइलों में रखी है जो खोलने के लिए बहुत बड़े हैं।</translation>
    </message>
    <message>
        <source>Export it again with finite values.</source>
        <extracomment>io/image.py</extracomment>
        <translation>उसे सीमित मानों के साथ फिर एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Export it again, or as an 8-bit PNG.</source>
        <extracomment>io/image.py</extracomment>
        <translation>उसे फिर एक्सपोर्ट करें, या 8-बिट PNG में।</translation>
    </message>
    <message>
        <source>The file holds more than {count:,} pages.</source>
        <extracomment>io/image.py</extracomment>
        <translation>फ़ाइल में {count:,} से अधिक पृष्ठ हैं।</translation>
    </message>
    <message>
        <source>The image has too many pixels to open.</source>
        <extracomment>io/image.py</extracomment>
        <translation>छवि में खोलने के लिए बहुत अधिक पिक्सेल हैं।</translation>
    </message>
    <message>
        <source>{kind} image</source>
        <extracomment>io/image.py</extracomment>
        <translation>{kind} छवि</translation>
    </message>
    <message>
        <source>The JPEG picture is incomplete: a part of it is missing.</source>
        <extracomment>io/jpeg.py</extracomment>
        <translation>JPEG चित्र अधूरा है: उसका एक भाग नहीं है।</translation>
    </message>
    <message>
        <source>Copy or export the image again.</source>
        <extracomment>io/jpeg.py</extracomment>
        <translation>छवि को फिर कॉपी या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>The file holds {count} frames: there is no frame {index}, from 0.</source>
        <extracomment>io/source.py</extracomment>
        <translation>फ़ाइल में {count} फ़्रेम हैं: 0 से गिनने पर फ़्रेम {index} नहीं है।</translation>
    </message>
    <message>
        <source>Choose one from 0 to {last}.</source>
        <extracomment>io/source.py</extracomment>
        <translation>0 से {last} तक कोई एक चुनें।</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP or DICOM</source>
        <extracomment>io/signature.py</extracomment>
        <translation>PNG, JPEG, TIFF, BMP या DICOM</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <extracomment>app/calibration_words.py</extracomment>
        <translation>हाथ से अंशांकित</translation>
    </message>
    <message>
        <source>The file has changed since it was opened.</source>
        <extracomment>app/annotating/propagation.py</extracomment>
        <translation>खोले जाने के बाद फ़ाइल बदल गई है।</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>app/annotating/propagation.py</extracomment>
        <translation>उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>The model was trained with a preprocessing that this program does not have.</source>
        <extracomment>pipeline/models.py</extracomment>
        <translation>मॉडल का प्रशिक्षण ऐसे पूर्व-प्रसंस्करण से हुआ जो इस प्रोग्राम में नहीं है।</translation>
    </message>
    <message>
        <source>The results folder can&apos;t be used: {reason}.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>परिणाम फ़ोल्डर इस्तेमाल नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>The results folder holds a file of the name of a result, which this program has not written there.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>परिणाम फ़ोल्डर में परिणाम के नाम की ऐसी फ़ाइल है जो इस प्रोग्राम ने वहाँ नहीं लिखी।</translation>
    </message>
    <message>
        <source>Name a folder that you may write to, on a disk with free space.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>ऐसा फ़ोल्डर बताएँ जिसमें आप लिख सकें, खाली जगह वाली डिस्क पर।</translation>
    </message>
    <message>
        <source>Name another folder: nothing of yours shall be overwritten.</source>
        <extracomment>pipeline/run_folder.py</extracomment>
        <translation>दूसरा फ़ोल्डर बताएँ: आपका कुछ भी ऊपर से नहीं लिखा जाना चाहिए।</translation>
    </message>
    <message>
        <source>{count} planes of {width} × {height} pixels</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>{width} × {height} पिक्सेल के {count} प्लेन</translation>
    </message>
    <message>
        <source>Set the size of the letterbox resize to {side} px.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>लेटरबॉक्स आकार {side} px रखें।</translation>
    </message>
    <message>
        <source>The model can&apos;t take this recipe&apos;s output: it takes {taken}, and the recipe makes {made}.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>मॉडल इस रेसिपी का आउटपुट नहीं ले सकता: वह {taken} लेता है, और रेसिपी {made} बनाती है।</translation>
    </message>
    <message>
        <source>1 plane of {width} × {height} pixels</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>{width} × {height} पिक्सेल का 1 प्लेन</translation>
    </message>
    <message>
        <source>Switch the Gabor bank off.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Gabor बैंक बंद करें।</translation>
    </message>
    <message>
        <source>Switch the Gabor bank on, with {count} orientations.</source>
        <extracomment>pipeline/what_if.py</extracomment>
        <translation>Gabor बैंक को {count} दिशाओं के साथ चालू करें।</translation>
    </message>
    <message>
        <source>There is no preprocessing step called {name!r}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>{name!r} नाम का कोई पूर्व-प्रसंस्करण चरण नहीं है।</translation>
    </message>
    <message>
        <source>The step {step} has no parameter {name!r}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>चरण {step} में {name!r} पैरामीटर नहीं है।</translation>
    </message>
    <message>
        <source>The Gabor bank must be the last step of a recipe.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>Gabor बैंक रेसिपी का अंतिम चरण होना चाहिए।</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>इनमें से एक लें: {names}।</translation>
    </message>
    <message>
        <source>The step {step} can&apos;t run: {reason}.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>चरण {step} नहीं चल सकता: {reason}।</translation>
    </message>
    <message>
        <source>Move it to the end: it stacks several planes, which the other steps don&apos;t take.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>उसे अंत में रखें: वह कई प्लेन जोड़ता है, जो दूसरे चरण नहीं लेते।</translation>
    </message>
    <message>
        <source>Correct the recipe or leave the parameter out to get its default.</source>
        <extracomment>preprocess/registry.py</extracomment>
        <translation>रेसिपी ठीक करें या पैरामीटर छोड़ें ताकि डिफ़ॉल्ट मिले।</translation>
    </message>
    <message>
        <source>Anisotropic diffusion</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>एनाइसोट्रॉपिक डिफ़्यूज़न</translation>
    </message>
    <message>
        <source>Smooths speckle inside tissue but stops at edges stronger than kappa.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>ऊतक के भीतर स्पेकल को चिकना करता है पर kappa से मज़बूत किनारों पर रुकता है।</translation>
    </message>
    <message>
        <source>P. Perona &amp; J. Malik, IEEE TPAMI 12(7):629-639, 1990</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>P. Perona और J. Malik, IEEE TPAMI 12(7):629-639, 1990</translation>
    </message>
    <message>
        <source>Iterations</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>पुनरावृत्तियाँ</translation>
    </message>
    <message>
        <source>Number of diffusion steps; more smooths more.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>डिफ़्यूज़न चरणों की संख्या; अधिक से अधिक चिकना।</translation>
    </message>
    <message>
        <source>Kappa</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>gray levels</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>धूसर स्तर</translation>
    </message>
    <message>
        <source>Edges above this difference between neighbors are kept.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>पड़ोसियों के इस अंतर से ऊपर के किनारे रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Gamma</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Time step of one iteration; above 0.25 the scheme is unstable.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>एक पुनरावृत्ति का समय-चरण; 0.25 से ऊपर योजना अस्थिर है।</translation>
    </message>
    <message>
        <source>Conduction</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>चालन</translation>
    </message>
    <message>
        <source>Exponential favors strong edges, quadratic favors wide regions.</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>घातांकी मज़बूत किनारों को, द्विघाती बड़े क्षेत्रों को महत्व देता है।</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Raises local contrast tile by tile; the clip limit keeps speckle from exploding.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>टाइल दर टाइल स्थानीय कंट्रास्ट बढ़ाता है; क्लिप सीमा स्पेकल को फटने नहीं देती।</translation>
    </message>
    <message>
        <source>K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485; OpenCV createCLAHE</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485; OpenCV createCLAHE</translation>
    </message>
    <message>
        <source>Clip limit</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>क्लिप सीमा</translation>
    </message>
    <message>
        <source>Highest local contrast gain; more shows more texture and more noise.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>स्थानीय कंट्रास्ट की अधिकतम वृद्धि; अधिक से अधिक बनावट और अधिक शोर।</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>टाइलें</translation>
    </message>
    <message>
        <source>per side</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>प्रति भुजा</translation>
    </message>
    <message>
        <source>Number of tiles along each side; more makes the effect more local.</source>
        <extracomment>preprocess/steps/clahe.py</extracomment>
        <translation>हर भुजा पर टाइलों की संख्या; अधिक से असर अधिक स्थानीय।</translation>
    </message>
    <message>
        <source>Histogram equalization</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>हिस्टोग्राम इक्वलाइज़ेशन</translation>
    </message>
    <message>
        <source>Spreads the gray levels evenly over the whole range to raise global contrast.</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>धूसर स्तरों को पूरी सीमा पर समान फैलाकर समग्र कंट्रास्ट बढ़ाता है।</translation>
    </message>
    <message>
        <source>Gonzalez &amp; Woods, Digital Image Processing, section 3.3; OpenCV equalizeHist</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>Gonzalez और Woods, Digital Image Processing, खंड 3.3; OpenCV equalizeHist</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>तीव्रता</translation>
    </message>
    <message>
        <source>1 is full equalization, 0 leaves the image as it is.</source>
        <extracomment>preprocess/steps/equalize.py</extracomment>
        <translation>1 पूरा इक्वलाइज़ेशन है, 0 छवि को जैसी है वैसी छोड़ता है।</translation>
    </message>
    <message>
        <source>Gabor bank</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Gabor बैंक</translation>
    </message>
    <message>
        <source>Shows stripes and margins of one width in each direction, stacked on the gray.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>हर दिशा में एक चौड़ाई की धारियाँ और किनारे दिखाता है, धूसर पर जोड़कर।</translation>
    </message>
    <message>
        <source>Seed method: 0°, 45°, 90°; J. G. Daugman, JOSA A 2(7):1160-1169, 1985</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>मूल विधि: 0°, 45°, 90°; J. G. Daugman, JOSA A 2(7):1160-1169, 1985</translation>
    </message>
    <message>
        <source>Orientations</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>दिशाएँ</translation>
    </message>
    <message>
        <source>Directions of the filters; the seed method leaves out 135°.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>फ़िल्टरों की दिशाएँ; मूल विधि 135° छोड़ती है।</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>तरंगदैर्घ्य</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>Distance from stripe to stripe that a filter answers to.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>धारी से धारी की वह दूरी जिस पर फ़िल्टर उत्तर देता है।</translation>
    </message>
    <message>
        <source>Sigma</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Width of the window around each pixel.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>हर पिक्सेल के चारों ओर विंडो की चौड़ाई।</translation>
    </message>
    <message>
        <source>Aspect of the window: below 1 it is longer along the stripes.</source>
        <extracomment>preprocess/steps/gabor.py</extracomment>
        <translation>विंडो का अनुपात: 1 से कम हो तो धारियों की दिशा में लंबी।</translation>
    </message>
    <message>
        <source>Gaussian filter</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>Gaussian फ़िल्टर</translation>
    </message>
    <message>
        <source>Smooths speckle evenly everywhere, and edges along with it.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>स्पेकल को हर जगह समान चिकना करता है, और साथ में किनारों को भी।</translation>
    </message>
    <message>
        <source>Seed method: 3×3 kernel; sigma 0.8 is OpenCV&apos;s rule for that size</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>मूल विधि: 3×3 कर्नेल; उस आकार के लिए OpenCV का नियम sigma 0.8</translation>
    </message>
    <message>
        <source>Kernel radius</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>कर्नेल त्रिज्या</translation>
    </message>
    <message>
        <source>The kernel is 2 × radius + 1 pixels wide; 1 is the 3×3 kernel.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>कर्नेल 2 × त्रिज्या + 1 पिक्सेल चौड़ा है; 1 यानी 3×3 कर्नेल।</translation>
    </message>
    <message>
        <source>Width of the bell; more smooths more.</source>
        <extracomment>preprocess/steps/gaussian.py</extracomment>
        <translation>घंटी की चौड़ाई; अधिक से अधिक चिकना।</translation>
    </message>
    <message>
        <source>Morphology</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>मॉर्फ़ोलॉजी</translation>
    </message>
    <message>
        <source>Opening removes bright specks, closing fills dark gaps, below the ellipse&apos;s size.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>ओपनिंग चमकीले कण हटाती है, क्लोज़िंग गहरे छेद भरती है, दीर्घवृत्त से छोटे।</translation>
    </message>
    <message>
        <source>J. Serra, Image Analysis and Mathematical Morphology, 1982; OpenCV morphologyEx</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>J. Serra, Image Analysis and Mathematical Morphology, 1982; OpenCV morphologyEx</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>Which of the two filters run, in which order.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>दोनों में से कौन-से फ़िल्टर, किस क्रम में चलें।</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>त्रिज्या</translation>
    </message>
    <message>
        <source>The ellipse is 2 × radius + 1 pixels wide; 1 is the 3×3 ellipse.</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>दीर्घवृत्त 2 × त्रिज्या + 1 पिक्सेल चौड़ा है; 1 यानी 3×3 दीर्घवृत्त।</translation>
    </message>
    <message>
        <source>Normalization</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>नॉर्मलाइज़ेशन</translation>
    </message>
    <message>
        <source>Stretches the gray levels between two percentiles to the range 0 to 1.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>दो पर्सेंटाइल के बीच के धूसर स्तरों को 0 से 1 तक फैलाता है।</translation>
    </message>
    <message>
        <source>Seed method: intensities in [0, 1]; 0 and 100 % are plain minimum and maximum</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>मूल विधि: तीव्रताएँ [0, 1] में; 0 और 100 % सीधे न्यूनतम और अधिकतम हैं</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>निम्न</translation>
    </message>
    <message>
        <source>Percentile that becomes black.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>पर्सेंटाइल जो काला बनता है।</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Percentile that becomes white.</source>
        <extracomment>preprocess/steps/normalize.py</extracomment>
        <translation>पर्सेंटाइल जो सफ़ेद बनता है।</translation>
    </message>
    <message>
        <source>Letterbox resize</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>लेटरबॉक्स आकार</translation>
    </message>
    <message>
        <source>Fits the frame into the model&apos;s square and keeps its proportions; rest is black.</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>फ़्रेम को मॉडल के वर्ग में बैठाता है और अनुपात रखता है; बाकी काला है।</translation>
    </message>
    <message>
        <source>Seed method: 224×224 input; letterboxed so that lesions keep their shape</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>मूल विधि: 224×224 इनपुट; लेटरबॉक्स, ताकि घाव का आकार बना रहे</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Side of the square.</source>
        <extracomment>preprocess/steps/resize.py</extracomment>
        <translation>वर्ग की भुजा।</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the disk is full.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपका काम सहेजा नहीं जा सकता: डिस्क भरी है।</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: another window holds the journal.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपका काम सहेजा नहीं जा सकता: जर्नल दूसरी विंडो के पास है।</translation>
    </message>
    <message>
        <source>Close the other window; the program tries again by itself.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>दूसरी विंडो बंद करें; प्रोग्राम अपने-आप फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the disk reports an error.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपका काम सहेजा नहीं जा सकता: डिस्क त्रुटि बता रही है।</translation>
    </message>
    <message>
        <source>The journal of your work is damaged.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपके काम का जर्नल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The journal of your work was made by a newer version of this program (format {version}).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपके काम का जर्नल इस प्रोग्राम के नए संस्करण ने बनाया था (फ़ॉर्मैट {version})।</translation>
    </message>
    <message>
        <source>Entry {number} of the journal isn&apos;t what the program wrote.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>जर्नल की प्रविष्टि {number} वह नहीं है जो प्रोग्राम ने लिखी थी।</translation>
    </message>
    <message>
        <source>Use that version, or set BUSI_DESKTOP_HOME to another folder.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>वही संस्करण चलाएँ, या BUSI_DESKTOP_HOME में दूसरा फ़ोल्डर रखें।</translation>
    </message>
    <message>
        <source>Compare the file with a backup copy.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>फ़ाइल की बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>Such entries are left out. Compare the file with a backup copy.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>ऐसी प्रविष्टियाँ छोड़ दी जाती हैं। फ़ाइल की बैकअप से तुलना करें।</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <extracomment>ui/availability.py</extracomment>
        <translation>अभी संभव नहीं</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>{more} more</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>{more} और</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>कमांड खोजें</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>आप क्या करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Type letters of a command; ↑ ↓ choose, Enter runs it</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>कमांड के अक्षर लिखें; ↑ ↓ से चुनें, Enter से चलाएँ</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>No command is called that. Try another word.</source>
        <extracomment>ui/command_palette.py</extracomment>
        <translation>इस नाम का कोई कमांड नहीं है। दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>&amp;Analyze all files</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>सभी फ़ाइलों का विश्लेषण करें (&amp;A)</translation>
    </message>
    <message>
        <source>Analyze every frame of every file in the list</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>सूची की हर फ़ाइल के हर फ़्रेम का विश्लेषण करें</translation>
    </message>
    <message>
        <source>batch folder run</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>बैच फ़ोल्डर सभी चलाएँ batch</translation>
    </message>
    <message>
        <source>&amp;Stop analyzing all</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>सभी का विश्लेषण रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>abort</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>रोकें रद्द बंद</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>ठहरें या जारी रखें (&amp;U)</translation>
    </message>
    <message>
        <source>wait resume continue batch</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>रुकें प्रतीक्षा जारी बैच</translation>
    </message>
    <message>
        <source>Retry what &amp;failed</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>विफल को फिर आज़माएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Read the files again in which something failed</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>वे फ़ाइलें फिर पढ़ें जिनमें कुछ विफल हुआ</translation>
    </message>
    <message>
        <source>again repeat errors</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>फिर दोहराएँ त्रुटि</translation>
    </message>
    <message>
        <source>&amp;Results of all files…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>सभी फ़ाइलों के परिणाम (&amp;R)…</translation>
    </message>
    <message>
        <source>A table that sorts and filters, plots, and export of all results</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>तालिका जो क्रम और फ़िल्टर करती है, प्लॉट, और सभी परिणामों का एक्सपोर्ट</translation>
    </message>
    <message>
        <source>table batch csv plots list statistics</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>तालिका बैच csv प्लॉट सूची आँकड़े</translation>
    </message>
    <message>
        <source>Sa&amp;ve results of all files…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>सभी फ़ाइलों के परिणाम सहेजें (&amp;V)…</translation>
    </message>
    <message>
        <source>Masks, probability maps, results.csv and results.jsonl in an empty folder</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>मास्क, संभावना मानचित्र, results.csv और results.jsonl, खाली फ़ोल्डर में</translation>
    </message>
    <message>
        <source>export csv jsonl batch</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>एक्सपोर्ट csv jsonl बैच</translation>
    </message>
    <message>
        <source>Raise &amp;threshold</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>थ्रेशोल्ड बढ़ाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>mask smaller</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>मास्क छोटा threshold</translation>
    </message>
    <message>
        <source>&amp;Lower threshold</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>थ्रेशोल्ड घटाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>mask larger</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>मास्क बड़ा threshold</translation>
    </message>
    <message>
        <source>Super&amp;pixels on or off</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>सुपरपिक्सेल चालू या बंद (&amp;P)</translation>
    </message>
    <message>
        <source>SLIC</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>SLIC</translation>
    </message>
    <message>
        <source>reset segmentation defaults</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>रीसेट सेगमेंटेशन डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>See how the answer would change with another preparation of the image</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>देखें कि छवि की दूसरी तैयारी से उत्तर कैसे बदलता</translation>
    </message>
    <message>
        <source>experiment sensitivity recipe preprocessing</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>प्रयोग संवेदनशीलता रेसिपी पूर्व-प्रसंस्करण</translation>
    </message>
    <message>
        <source>&amp;Read first, on or off</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>पहले स्वयं पढ़ें, चालू या बंद (&amp;R)</translation>
    </message>
    <message>
        <source>Hide the program&apos;s answers until you have locked your own reading</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>जब तक आप अपना पठन लॉक न करें, प्रोग्राम के उत्तर छिपाएँ</translation>
    </message>
    <message>
        <source>blind opinion second reader hide answer</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>ब्लाइंड राय दूसरा रीडर उत्तर छिपाएँ</translation>
    </message>
    <message>
        <source>&amp;Lock your reading</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>अपना पठन लॉक करें (&amp;L)</translation>
    </message>
    <message>
        <source>Record your reading; then the program&apos;s answer is shown</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>आपका पठन दर्ज करें; फिर प्रोग्राम का उत्तर दिखता है</translation>
    </message>
    <message>
        <source>opinion save sign</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>राय सहेजें हस्ताक्षर</translation>
    </message>
    <message>
        <source>&amp;Amend your reading…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>अपना पठन संशोधित करें (&amp;A)…</translation>
    </message>
    <message>
        <source>Say something else now; the first reading is kept</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>अब कुछ और कहें; पहला पठन रखा जाता है</translation>
    </message>
    <message>
        <source>opinion change</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>राय बदलें</translation>
    </message>
    <message>
        <source>&amp;Show the numbers anyway…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>फिर भी अंक दिखाएँ (&amp;S)…</translation>
    </message>
    <message>
        <source>See class and numbers of a frame for which the program gives none</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>उस फ़्रेम के वर्ग और अंक देखें जिसके लिए प्रोग्राम कोई नहीं देता</translation>
    </message>
    <message>
        <source>override abstention</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>ओवरराइड उत्तर न देना</translation>
    </message>
    <message>
        <source>&amp;Hide the numbers again</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>अंक फिर छिपाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Take your override of an abstention back</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>उत्तर न देने का अपना ओवरराइड वापस लें</translation>
    </message>
    <message>
        <source>override abstention undo</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>ओवरराइड पूर्ववत</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>एक्सपोर्ट (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>पठन (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Window and level</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>विंडो और लेवल (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>परतें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>विश्लेषण (&amp;A)</translation>
    </message>
    <message>
        <source>The strokes on this frame don&apos;t fit each other.</source>
        <extracomment>app/annotating/taking_up.py</extracomment>
        <translation>इस फ़्रेम की रेखाएँ आपस में मेल नहीं खातीं।</translation>
    </message>
    <message>
        <source>You go on from the outlines that were saved last. Have the journal checked: busi-desktop review verify.</source>
        <extracomment>app/annotating/taking_up.py</extracomment>
        <translation>आप अंतिम सहेजी गई रूपरेखाओं से आगे बढ़ते हैं। जर्नल की जाँच करवाएँ: busi-desktop review verify.</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>क्षैतिज</translation>
    </message>
    <message>
        <source>Vertical</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>ऊर्ध्वाधर</translation>
    </message>
    <message>
        <source>Second horizontal</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>दूसरा क्षैतिज</translation>
    </message>
    <message>
        <source>{edition}, draft of {reader}, not signed</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{edition}, {reader} का मसौदा, हस्ताक्षरित नहीं</translation>
    </message>
    <message>
        <source>Given after the AI&apos;s output had been shown.</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>AI का परिणाम दिखाए जाने के बाद दिया गया।</translation>
    </message>
    <message>
        <source>Given before the AI&apos;s output was shown.</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>AI का परिणाम दिखाए जाने से पहले दिया गया।</translation>
    </message>
    <message>
        <source>{edition}, signed by {reader}</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{edition}, {reader} द्वारा हस्ताक्षरित</translation>
    </message>
    <message>
        <source>{hour} o&apos;clock</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{hour} बजे की दिशा</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>From the nipple</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>निप्पल से</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>{size} (measured)</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>{size} (मापा गया)</translation>
    </message>
    <message>
        <source>{name}, long axis</source>
        <extracomment>app/assessments.py</extracomment>
        <translation>{name}, लंबा अक्ष</translation>
    </message>
    <message>
        <source>{name}, short axis</source>
        <extracomment>app/assessments.py</extracomment>
        <translation>{name}, छोटा अक्ष</translation>
    </message>
    <message>
        <source>This project is open to look only: what you do in it isn&apos;t saved.</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>यह प्रोजेक्ट केवल देखने के लिए खुला है: इसमें किया काम सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: another file lies in its place now.</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>आपका काम सहेजा नहीं जा सकता: उसकी जगह अब दूसरी फ़ाइल है।</translation>
    </message>
    <message>
        <source>The lexicon {name} can&apos;t be used: {reason}.</source>
        <extracomment>app/lexicons.py</extracomment>
        <translation>शब्दावली {name} इस्तेमाल नहीं हो सकती: {reason}।</translation>
    </message>
    <message>
        <source>Mend the file in the program&apos;s own folder, or take it away.</source>
        <extracomment>app/lexicons.py</extracomment>
        <translation>प्रोग्राम के फ़ोल्डर में फ़ाइल ठीक करें, या उसे हटा दें।</translation>
    </message>
    <message>
        <source>This project asks for your own reading before the AI&apos;s answer.</source>
        <extracomment>app/project.py</extracomment>
        <translation>यह प्रोजेक्ट AI के उत्तर से पहले आपका अपना पाठ माँगता है।</translation>
    </message>
    <message>
        <source>Who runs the project can change that in its settings.</source>
        <extracomment>app/project.py</extracomment>
        <translation>प्रोजेक्ट चलाने वाला इसे उसकी सेटिंग में बदल सकता है।</translation>
    </message>
    <message>
        <source>What is analyzed is smaller than {side} pixels on one side.</source>
        <extracomment>inference/suitability.py</extracomment>
        <translation>विश्लेषित भाग की एक भुजा {side} पिक्सेल से छोटी है।</translation>
    </message>
    <message>
        <source>A file in the archive is larger than {size} GiB.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव की एक फ़ाइल {size} GiB से बड़ी है।</translation>
    </message>
    <message>
        <source>The archive holds more than {count:,} files.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव में {count:,} से अधिक फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>The archive expands to more than {size} GiB.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव फैलकर {size} GiB से अधिक हो जाता है।</translation>
    </message>
    <message>
        <source>A file in the archive expands more than {ratio}-fold.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव की एक फ़ाइल {ratio} गुना से अधिक फैलती है।</translation>
    </message>
    <message>
        <source>A file in the archive has no name.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव की एक फ़ाइल का नाम नहीं है।</translation>
    </message>
    <message>
        <source>The names of the files in the archive are too long.</source>
        <extracomment>io/archive.py</extracomment>
        <translation>आर्काइव की फ़ाइलों के नाम बहुत लंबे हैं।</translation>
    </message>
    <message>
        <source>The DICOMDIR does not list any file.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>DICOMDIR में कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The DICOMDIR lists more than {count:,} entries.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>DICOMDIR में {count:,} से अधिक प्रविष्टियाँ हैं।</translation>
    </message>
    <message>
        <source>Open the folder that it lies in instead.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>इसके बदले वह फ़ोल्डर खोलें जिसमें वह है।</translation>
    </message>
    <message>
        <source>Open the folders beside it one by one.</source>
        <extracomment>io/dicomdir.py</extracomment>
        <translation>उसके पास के फ़ोल्डर एक-एक करके खोलें।</translation>
    </message>
    <message>
        <source>Open the folder that the DICOMDIR lies in, or copy the medium again.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>वह फ़ोल्डर खोलें जिसमें DICOMDIR है, या माध्यम फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file outside of its own folder, which is not read.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>DICOMDIR अपने फ़ोल्डर के बाहर की फ़ाइल बताता है, जो नहीं पढ़ी जाती।</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file that is not there.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>DICOMDIR ऐसी फ़ाइल बताता है जो वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The DICOMDIR names no image.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>DICOMDIR कोई छवि नहीं बताता।</translation>
    </message>
    <message>
        <source>The DICOMDIR&apos;s list runs in a circle; it is read as it is stored.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>DICOMDIR की सूची चक्कर में चलती है; वह जैसी रखी है वैसी पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>The DICOMDIR names itself as an image.</source>
        <extracomment>io/file_set.py</extracomment>
        <translation>DICOMDIR स्वयं को छवि बताता है।</translation>
    </message>
    <message>
        <source>Entry {number} holds an assessment that can&apos;t be read.</source>
        <extracomment>review/assessments.py</extracomment>
        <translation>प्रविष्टि {number} में ऐसा आकलन है जो पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Use version {version} of the program, which wrote it, or a newer one.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>प्रोग्राम का संस्करण {version}, जिसने इसे लिखा, या उससे नया इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>No backup of your work can be made.</source>
        <extracomment>review/backup.py</extracomment>
        <translation>आपके काम का बैकअप नहीं बन सकता।</translation>
    </message>
    <message>
        <source>Your work itself is saved. The cause: {cause}</source>
        <extracomment>review/backup.py</extracomment>
        <translation>आपका काम सहेजा हुआ है। कारण: {cause}</translation>
    </message>
    <message>
        <source>The copy can&apos;t be written there.</source>
        <extracomment>review/copying.py</extracomment>
        <translation>प्रति वहाँ लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Choose another disk or folder.</source>
        <extracomment>review/copying.py</extracomment>
        <translation>दूसरी डिस्क या फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the place where it lies can&apos;t be written to.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपका काम सहेजा नहीं जा सकता: जहाँ वह है वहाँ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: the space that you may use on this disk is used up.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपका काम सहेजा नहीं जा सकता: इस डिस्क पर आपके हिस्से की जगह भर गई है।</translation>
    </message>
    <message>
        <source>Your work can&apos;t be saved: its file isn&apos;t there any more.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपका काम सहेजा नहीं जा सकता: उसकी फ़ाइल अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Open it again: the program keeps the damaged file and puts together what can be read.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>इसे फिर खोलें: प्रोग्राम ख़राब फ़ाइल रख लेता है और जो पढ़ा जा सके उसे जोड़ता है।</translation>
    </message>
    <message>
        <source>Saving was interrupted here, which can&apos;t be put right where nothing can be written.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>यहाँ सहेजना बीच में रुका था, और जहाँ कुछ लिखा नहीं जा सकता वहाँ यह ठीक नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged, and nothing of it can be read. A new one has been begun.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपके काम की फ़ाइल ख़राब थी, और उसमें से कुछ पढ़ा नहीं जा सकता। नई शुरू की गई है।</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged. Of what was done up to {time}, all but entries {gaps} has been put together again.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपके काम की फ़ाइल ख़राब थी। {time} तक के काम में से प्रविष्टियों {gaps} को छोड़कर सब फिर जोड़ा गया है।</translation>
    </message>
    <message>
        <source>Your work&apos;s file was damaged. All {count} entries up to {time} have been put together again.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>आपके काम की फ़ाइल ख़राब थी। {time} तक की सभी {count} प्रविष्टियाँ फिर जोड़ी गई हैं।</translation>
    </message>
    <message>
        <source>Check your last work. The damaged file is kept beside it as {name}.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>अपना पिछला काम जाँचें। ख़राब फ़ाइल पास में {name} नाम से रखी है।</translation>
    </message>
    <message>
        <source>{reader} on {computer} has had this project open since {time}.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} ने {computer} पर यह प्रोजेक्ट {time} से खोल रखा है।</translation>
    </message>
    <message>
        <source>{reader} on {computer} has taken over this project.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} ने {computer} पर यह प्रोजेक्ट अपने हाथ में लिया है।</translation>
    </message>
    <message>
        <source>Nothing can be written beside this project.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>इस प्रोजेक्ट के पास कुछ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{reader} on {computer} has had this project open since {time}, and hasn&apos;t been heard of for some time.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>{reader} ने {computer} पर यह प्रोजेक्ट {time} से खोल रखा है, और कुछ समय से कोई हलचल नहीं है।</translation>
    </message>
    <message>
        <source>Ask them to close it, or open it to look only.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>उनसे बंद करने को कहें, या केवल देखने के लिए खोलें।</translation>
    </message>
    <message>
        <source>What you did so far is saved. Agree with them who goes on; the other one closes it.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>अब तक का आपका काम सहेजा है। तय करें कि कौन आगे करेगा; दूसरा इसे बंद करे।</translation>
    </message>
    <message>
        <source>Open it to look only, or copy it to a folder that you may write to.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>केवल देखने के लिए खोलें, या ऐसे फ़ोल्डर में कॉपी करें जहाँ आप लिख सकें।</translation>
    </message>
    <message>
        <source>Take it over if you know that nobody works there, or open it to look only.</source>
        <extracomment>review/lock.py</extracomment>
        <translation>अगर आप जानते हैं कि वहाँ कोई काम नहीं कर रहा तो अपने हाथ में लें, या केवल देखने के लिए खोलें।</translation>
    </message>
    <message>
        <source>From entry {number} on, this file isn&apos;t the one that was open here last time.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>प्रविष्टि {number} से आगे यह फ़ाइल वह नहीं है जो पिछली बार यहाँ खुली थी।</translation>
    </message>
    <message>
        <source>This file lacks its last {count} entries: its backup goes on to {time}.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>इस फ़ाइल में अंतिम {count} प्रविष्टियाँ नहीं हैं: इसका बैकअप {time} तक जाता है।</translation>
    </message>
    <message>
        <source>If it was replaced on purpose, all is well. A backup of the other one is kept in the program&apos;s own folder.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>अगर जानबूझकर बदली गई है तो सब ठीक है। दूसरी का बैकअप प्रोग्राम के फ़ोल्डर में रखा है।</translation>
    </message>
    <message>
        <source>The list of images couldn&apos;t be read: add their folder once more. Each is known again by its content.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>छवियों की सूची पढ़ी नहीं जा सकी: उनका फ़ोल्डर फिर जोड़ें। हर छवि अपनी सामग्री से पहचानी जाती है।</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>{name} पहले से है।</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>उसे खोलें, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no project {name}.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>{name} नाम का कोई प्रोजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Begin one with `busi-desktop review project new`, or name another file.</source>
        <extracomment>review/projects.py</extracomment>
        <translation>`busi-desktop review project new` से एक शुरू करें, या दूसरी फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>Begun anew: the lexicon of the earlier form, {edition}, is gone.</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>नए सिरे से शुरू: पिछले फ़ॉर्म की शब्दावली {edition} अब नहीं है।</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>हस्ताक्षरित {time}</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <extracomment>ui/assessment/assessing.py</extracomment>
        <translation>मसौदा सहेजा {time}</translation>
    </message>
    <message>
        <source>The lesions of this frame; arrow keys change between them</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>इस फ़्रेम के घाव; तीर कुंजियाँ एक से दूसरे पर ले जाती हैं</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Take the lesion shown out of the form</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>दिखाए गए घाव को फ़ॉर्म से निकालें</translation>
    </message>
    <message>
        <source>Outline of this lesion</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>इस घाव की रूपरेखा</translation>
    </message>
    <message>
        <source>Which of your outlines this lesion is</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>आपकी कौन-सी रूपरेखा यह घाव है</translation>
    </message>
    <message>
        <source>No outline</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>रूपरेखा नहीं</translation>
    </message>
    <message>
        <source>An outline that is gone</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>रूपरेखा जो अब नहीं है</translation>
    </message>
    <message>
        <source>Outline {number}</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>रूपरेखा {number}</translation>
    </message>
    <message>
        <source>Taken from a measurement of this frame.</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>इस फ़्रेम के एक माप से लिया गया।</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>आकार mm में</translation>
    </message>
    <message>
        <source>Longest horizontal diameter</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>सबसे लंबा क्षैतिज व्यास</translation>
    </message>
    <message>
        <source>Vertical diameter in the same view</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>उसी दृश्य में ऊर्ध्वाधर व्यास</translation>
    </message>
    <message>
        <source>Horizontal diameter in the view at right angles</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>लंबवत दृश्य में क्षैतिज व्यास</translation>
    </message>
    <message>
        <source>Fill the first empty field from a calibrated measurement of this frame</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>पहला ख़ाली खाना इस फ़्रेम के अंशांकित माप से भरें</translation>
    </message>
    <message>
        <source>No measurement of this frame is in millimeters</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>इस फ़्रेम का कोई माप मिलीमीटर में नहीं है</translation>
    </message>
    <message>
        <source>O&apos;clock</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>बजे</translation>
    </message>
    <message>
        <source>Position on the clock, 1 to 12</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>घड़ी पर स्थिति, 1 से 12</translation>
    </message>
    <message>
        <source>Distance from the nipple in centimeters</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>निप्पल से दूरी सेंटीमीटर में</translation>
    </message>
    <message>
        <source>What the terms don&apos;t say; no patient names</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>जो शब्दावली नहीं कहती; मरीज़ों के नाम नहीं</translation>
    </message>
    <message>
        <source>Note; no patient names</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>टिप्पणी; मरीज़ों के नाम नहीं</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Record that you stand by this (Ctrl+Shift+Return); it can be amended</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>दर्ज करें कि आप इसकी पुष्टि करते हैं (Ctrl+Shift+Return); इसे संशोधित किया जा सकता है</translation>
    </message>
    <message>
        <source>Edition of the lexicon</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>शब्दावली का संस्करण</translation>
    </message>
    <message>
        <source>Your initials, then Enter</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>अपने आद्याक्षर, फिर Enter</translation>
    </message>
    <message>
        <source>Add lesion</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>घाव जोड़ें</translation>
    </message>
    <message>
        <source>Assess another lesion of this frame</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>इस फ़्रेम के दूसरे घाव का आकलन करें</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Say something else now; what you signed is kept</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>अब कुछ और कहें; जिस पर हस्ताक्षर किए वह रखा रहता है</translation>
    </message>
    <message>
        <source>Back to signed</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>हस्ताक्षरित पर लौटें</translation>
    </message>
    <message>
        <source>Give up this amendment; what you signed stands</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>यह संशोधन छोड़ें; आपका हस्ताक्षरित मान्य है</translation>
    </message>
    <message>
        <source>Open an image to assess it here.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>यहाँ आकलन करने के लिए कोई छवि खोलें।</translation>
    </message>
    <message>
        <source>Assessment in words</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>शब्दों में आकलन</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>एक श्रेणी चुनें।</translation>
    </message>
    <message>
        <source>Choose a category for lesion {number}.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>घाव {number} के लिए श्रेणी चुनें।</translation>
    </message>
    <message>
        <source>Edition of the lexicon that new forms are filled in with</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>शब्दावली का संस्करण जिससे नए फ़ॉर्म भरे जाते हैं</translation>
    </message>
    <message>
        <source>A form keeps the edition that it was begun with</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>फ़ॉर्म उसी संस्करण में रहता है जिसमें शुरू हुआ</translation>
    </message>
    <message>
        <source>{edition}, in part</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>{edition}, आंशिक</translation>
    </message>
    <message>
        <source>{keys}: choose, again: take away. Tab: next question</source>
        <extracomment>ui/assessment/terms.py</extracomment>
        <translation>{keys}: चुनें, फिर से: हटाएँ। Tab: अगला प्रश्न</translation>
    </message>
    <message>
        <source>One direction is known. Draw along the other one, too (Shift+D)</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>एक दिशा ज्ञात है। दूसरी दिशा में भी रेखा बनाएँ (Shift+D)</translation>
    </message>
    <message>
        <source>calibration</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>This image has no calibration by hand</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>इस छवि का हाथ से अंशांकन नहीं है</translation>
    </message>
    <message>
        <source>Calibrated by hand: {across:.4f} × {down:.4f} mm per pixel</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>हाथ से अंशांकित: {across:.4f} × {down:.4f} mm प्रति पिक्सेल</translation>
    </message>
    <message>
        <source>removing the calibration</source>
        <extracomment>ui/calibrating/calibrating.py</extracomment>
        <translation>अंशांकन हटाना</translation>
    </message>
    <message>
        <source>It holds for this image and no other, is recorded, and can be undone.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>यह केवल इसी छवि के लिए है, दर्ज होता है, और पूर्ववत हो सकता है।</translation>
    </message>
    <message>
        <source>Of two views of different depth, it is right in the one with this scale.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>अलग गहराई के दो दृश्यों में यह उसी में सही है जिसमें यह पैमाना है।</translation>
    </message>
    <message>
        <source>Calibrate by hand</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>हाथ से अंशांकन</translation>
    </message>
    <message>
        <source>True length of the line</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>रेखा की वास्तविक लंबाई</translation>
    </message>
    <message>
        <source>What the marks of the scanner&apos;s scale say</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>स्कैनर के पैमाने के निशान क्या बताते हैं</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>लंबाई की इकाई</translation>
    </message>
    <message>
        <source>The scales of most scanners count in centimeters</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>अधिकतर स्कैनरों के पैमाने सेंटीमीटर में होते हैं</translation>
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
        <translation>वे अंशांकन के साथ रहते हैं</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>अंशांकित करें</translation>
    </message>
    <message>
        <source>&amp;Both directions: as the image is drawn now</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>दोनों दिशाएँ: जैसी छवि अभी दिखती है (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Downward only</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>केवल नीचे की ओर (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sideways only</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>केवल आड़े (&amp;S)</translation>
    </message>
    <message>
        <source>The line tells about</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>रेखा किसके बारे में है</translation>
    </message>
    <message>
        <source>True &amp;length</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>वास्तविक लंबाई (&amp;L)</translation>
    </message>
    <message>
        <source>The line is too short to measure by. Draw a longer one.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>रेखा मापने के लिए बहुत छोटी है। लंबी रेखा बनाएँ।</translation>
    </message>
    <message>
        <source>No scanner has pixels of that size. Check length and unit.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>किसी स्कैनर के पिक्सेल इस आकार के नहीं होते। लंबाई और इकाई जाँचें।</translation>
    </message>
    <message>
        <source>A pixel is {across:.4f} mm wide and {down:.4f} mm high, the whole image {width:.0f} × {height:.0f} mm. An end one pixel off changes sizes by {doubt:.1f} %.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>पिक्सेल {across:.4f} mm चौड़ा और {down:.4f} mm ऊँचा है, पूरी छवि {width:.0f} × {height:.0f} mm। एक सिरा एक पिक्सेल हटे तो आकार {doubt:.1f} % बदलते हैं।</translation>
    </message>
    <message>
        <source>That is an unusual depth. Check the unit.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>यह असामान्य गहराई है। इकाई जाँचें।</translation>
    </message>
    <message>
        <source>Your line is {length:.0f} pixels long. How long is it on the scale?</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>आपकी रेखा {length:.0f} पिक्सेल लंबी है। पैमाने पर वह कितनी लंबी है?</translation>
    </message>
    <message>
        <source>It holds for all {count} frames of this file and no other file, is recorded, and can be undone.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>यह इस फ़ाइल के सभी {count} फ़्रेम के लिए है, किसी और फ़ाइल के लिए नहीं; दर्ज होता है और पूर्ववत हो सकता है।</translation>
    </message>
    <message>
        <source>A pixel is {across:.4f} mm wide. Its height stays unknown: nothing is in millimeters until you draw along a scale that runs downward, too.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>पिक्सेल {across:.4f} mm चौड़ा है। उसकी ऊँचाई अज्ञात रहती है: जब तक आप नीचे की ओर के पैमाने पर भी रेखा न बनाएँ, कुछ भी मिलीमीटर में नहीं।</translation>
    </message>
    <message>
        <source>A pixel is {down:.4f} mm high. Its width stays unknown: nothing is in millimeters until you draw along a scale that runs sideways, too.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>पिक्सेल {down:.4f} mm ऊँचा है। उसकी चौड़ाई अज्ञात रहती है: जब तक आप आड़े पैमाने पर भी रेखा न बनाएँ, कुछ भी मिलीमीटर में नहीं।</translation>
    </message>
    <message>
        <source>The file states a calibration of its own, of {size:.4f} mm per pixel. Yours would stand in its place.</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>फ़ाइल अपना अंशांकन बताती है, {size:.4f} mm प्रति पिक्सेल। आपका उसकी जगह लेगा।</translation>
    </message>
    <message>
        <source>Frames chosen: {n}. Analyzed already: {known}.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>चुने गए फ़्रेम: {n}। पहले से विश्लेषित: {known}।</translation>
    </message>
    <message>
        <source>Speed, against that of the recording</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>रिकॉर्डिंग की तुलना में गति</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>पिछला फ़्रेम</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>अगला फ़्रेम</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>यहाँ रुकें</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Analyze the &amp;whole screen</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>पूरी स्क्रीन का विश्लेषण करें (&amp;W)</translation>
    </message>
    <message>
        <source>Give the model everything, or its ultrasound image alone; the numbers change</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>मॉडल को सब कुछ दें, या केवल अल्ट्रासाउंड छवि; अंक बदलते हैं</translation>
    </message>
    <message>
        <source>region crop border full frame</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>क्षेत्र काटना किनारा पूरा फ़्रेम</translation>
    </message>
    <message>
        <source>Assess by &amp;BI-RADS</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS से आकलन (&amp;B)</translation>
    </message>
    <message>
        <source>Fill in your own assessment: descriptors, location, size, category</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>अपना आकलन भरें: वर्णन, स्थान, आकार, श्रेणी</translation>
    </message>
    <message>
        <source>form lexicon category descriptors questionnaire report</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>फ़ॉर्म शब्दावली श्रेणी वर्णन प्रश्नावली रिपोर्ट</translation>
    </message>
    <message>
        <source>Si&amp;gn your assessment</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>आकलन पर हस्ताक्षर (&amp;G)</translation>
    </message>
    <message>
        <source>Record that you stand by your assessment</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>दर्ज करें कि आप अपने आकलन की पुष्टि करते हैं</translation>
    </message>
    <message>
        <source>BI-RADS lock save form</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS लॉक सहेजें फ़ॉर्म</translation>
    </message>
    <message>
        <source>Amend your assess&amp;ment…</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>आकलन संशोधित करें (&amp;M)…</translation>
    </message>
    <message>
        <source>BI-RADS change correct form</source>
        <extracomment>ui/commands/assessment.py</extracomment>
        <translation>BI-RADS बदलें सुधारें फ़ॉर्म</translation>
    </message>
    <message>
        <source>cine loop movie video start pause</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>सिने लूप वीडियो शुरू रोकें</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>चलाएँ या रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>cine loop movie video speed</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>सिने लूप वीडियो गति</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>तेज़ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>धीमा (&amp;S)</translation>
    </message>
    <message>
        <source>cine loop movie video repeat once ping-pong sweep</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>सिने लूप वीडियो दोहराएँ एक बार आगे-पीछे</translation>
    </message>
    <message>
        <source>After the last frame: &amp;next way</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>अंतिम फ़्रेम के बाद: अगला ढंग (&amp;N)</translation>
    </message>
    <message>
        <source>cine loop movie video begin start</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>सिने लूप वीडियो आरंभ</translation>
    </message>
    <message>
        <source>F&amp;irst frame</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>पहला फ़्रेम (&amp;I)</translation>
    </message>
    <message>
        <source>cine loop movie video end</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>सिने लूप वीडियो अंत</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>अंतिम फ़्रेम (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>मापें (&amp;M)</translation>
    </message>
    <message>
        <source>Wor&amp;klist</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>कार्यसूची (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>पाठ का आकार (&amp;X)</translation>
    </message>
    <message>
        <source>Open files first</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>पहले फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Open an image first</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>पहले छवि खोलें</translation>
    </message>
    <message>
        <source>This project is blind: only its adjudicator sees what others outlined.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>यह प्रोजेक्ट अंध है: दूसरों ने क्या रूपरेखित किया, यह केवल उसका निर्णायक देखता है।</translation>
    </message>
    <message>
        <source>Sign your own outlines first. Then you see what others outlined.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>पहले अपनी रूपरेखाओं पर हस्ताक्षर करें। फिर आप देखेंगे कि दूसरों ने क्या रूपरेखित किया।</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two have signed outlines of this image.</source>
        <extracomment>app/comparing.py</extracomment>
        <translation>तुलना को कुछ नहीं: इस छवि की रूपरेखाओं पर दो से कम लोगों ने हस्ताक्षर किए हैं।</translation>
    </message>
    <message>
        <source>{count} images were not written. {why}</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>{count} छवियाँ लिखी नहीं गईं। {why}</translation>
    </message>
    <message>
        <source>There are no outlines to export.</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>एक्सपोर्ट करने को कोई रूपरेखा नहीं है।</translation>
    </message>
    <message>
        <source>Outline an image and sign it, or let drafts be exported, too.</source>
        <extracomment>app/outlines_export.py</extracomment>
        <translation>किसी छवि पर रूपरेखा बनाकर हस्ताक्षर करें, या मसौदों को भी एक्सपोर्ट होने दें।</translation>
    </message>
    <message>
        <source>This image was not found.</source>
        <extracomment>app/troubles.py</extracomment>
        <translation>यह छवि नहीं मिली।</translation>
    </message>
    <message>
        <source>COCO instances with run lengths</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>रन-लंबाई (RLE) वाले COCO इंस्टेंस</translation>
    </message>
    <message>
        <source>COCO instances with polygons</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>बहुभुजों वाले COCO इंस्टेंस</translation>
    </message>
    <message>
        <source>masks as PNG, named as in BUSI</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>PNG में मास्क, नाम BUSI जैसे</translation>
    </message>
    <message>
        <source>labelme, with the images</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>labelme, छवियों के साथ</translation>
    </message>
    <message>
        <source>YOLO segmentation, with the images</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>YOLO विभाजन, छवियों के साथ</translation>
    </message>
    <message>
        <source>NIfTI label maps</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>NIfTI लेबल मानचित्र</translation>
    </message>
    <message>
        <source>measurements for a spreadsheet</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>स्प्रेडशीट के लिए माप</translation>
    </message>
    <message>
        <source>a folder for python -m training</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>python -m training के लिए फ़ोल्डर</translation>
    </message>
    <message>
        <source>Exact; images and calibration are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>सटीक; छवियाँ और अंशांकन फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Exact, holes are reached by cuts; images and calibration are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>सटीक, छेदों तक कट से पहुँचा जाता है; छवियाँ और अंशांकन फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Exact; labels stand in masks.json, calibration nowhere.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>सटीक; लेबल masks.json में हैं, अंशांकन कहीं नहीं।</translation>
    </message>
    <message>
        <source>Exact, holes are reached by cuts; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>सटीक, छेदों तक कट से पहुँचा जाता है; छवियों में छपा पाठ दिखता रहता है।</translation>
    </message>
    <message>
        <source>Parts become lesions; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>टुकड़े अलग घाव बन जाते हैं; छवियों में छपा पाठ दिखता रहता है।</translation>
    </message>
    <message>
        <source>Exact; labels, and what lesions share, stand in a file beside each.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>सटीक; लेबल, और घावों का साझा भाग, हर फ़ाइल के पास की एक फ़ाइल में हैं।</translation>
    </message>
    <message>
        <source>Outlines are not in the file.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>रूपरेखाएँ फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>Lesions are united; text burned into the images stays visible.</source>
        <extracomment>export/annotations/registry.py</extracomment>
        <translation>घाव मिलाकर एक किए जाते हैं; छवियों में छपा पाठ दिखता रहता है।</translation>
    </message>
    <message>
        <source>Connect the disk or stick again if it was pulled; else check the spelling.</source>
        <extracomment>io/discover.py</extracomment>
        <translation>डिस्क या पेन ड्राइव निकाली गई थी तो फिर लगाएँ; वरना वर्तनी जाँचें।</translation>
    </message>
    <message>
        <source>There is no frame that both {one} and {other} have outlined.</source>
        <extracomment>pipeline/reviewing/agreement.py</extracomment>
        <translation>ऐसा कोई फ़्रेम नहीं है जिसकी रूपरेखा {one} और {other} दोनों ने बनाई हो।</translation>
    </message>
    <message>
        <source>See with `busi-desktop review list` who outlined what; ai stands for the AI.</source>
        <extracomment>pipeline/reviewing/agreement.py</extracomment>
        <translation>`busi-desktop review list` से देखें कि किसने क्या रूपरेखित किया; ai का अर्थ AI है।</translation>
    </message>
    <message>
        <source>{reader} has outlined nothing.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{reader} ने कोई रूपरेखा नहीं बनाई है।</translation>
    </message>
    <message>
        <source>No annotation fits.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>कोई एनोटेशन मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The folder to write to isn&apos;t empty.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>लिखने का फ़ोल्डर खाली नहीं है।</translation>
    </message>
    <message>
        <source>{name} has another size than its outlines.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{name} का आकार उसकी रूपरेखाओं से अलग है।</translation>
    </message>
    <message>
        <source>Outlines are there of {names}.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>{names} की रूपरेखाएँ हैं।</translation>
    </message>
    <message>
        <source>See with `busi-desktop review list` which there are.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>`busi-desktop review list` से देखें कि कौन से हैं।</translation>
    </message>
    <message>
        <source>Name a new folder with --out: nothing is replaced.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>--out से नया फ़ोल्डर बताएँ: कुछ भी बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Report this as a fault of the program: equal files should decode equally.</source>
        <extracomment>pipeline/reviewing/exporting.py</extracomment>
        <translation>इसे प्रोग्राम की त्रुटि के रूप में सूचित करें: समान फ़ाइलें समान रूप से डिकोड होनी चाहिए।</translation>
    </message>
    <message>
        <source>No image named is called {name}.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>बताई गई छवियों में किसी का नाम {name} नहीं है।</translation>
    </message>
    <message>
        <source>{count} images are called {name}.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>{count} छवियों का नाम {name} है।</translation>
    </message>
    <message>
        <source>Name the folder of the image with --images.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>--images से छवि का फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>Name fewer folders with --images, or import folder by folder.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>--images से कम फ़ोल्डर बताएँ, या एक-एक फ़ोल्डर आयात करें।</translation>
    </message>
    <message>
        <source>None of the images named has the content {sha256}….</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>बताई गई छवियों में किसी की सामग्री {sha256}… नहीं है।</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which of {count} frames it means.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>{name} नहीं बताता कि {count} में से कौन सा फ़्रेम है।</translation>
    </message>
    <message>
        <source>Name the folder that holds the unchanged image.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>वह फ़ोल्डर बताएँ जिसमें अपरिवर्तित छवि है।</translation>
    </message>
    <message>
        <source>Add the frame&apos;s number to the name, from 0, as in _f0012.</source>
        <extracomment>pipeline/reviewing/images.py</extracomment>
        <translation>नाम में फ़्रेम की संख्या जोड़ें, 0 से शुरू, जैसे _f0012 में।</translation>
    </message>
    <message>
        <source>The outlines are for {size} pixels, the image has {wanted}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>रूपरेखाएँ {size} पिक्सेल के लिए हैं, छवि में {wanted} हैं।</translation>
    </message>
    <message>
        <source>{reader} is none of the project&apos;s readers: {names}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>{reader} प्रोजेक्ट के रीडरों में से नहीं है: {names}।</translation>
    </message>
    <message>
        <source>{reader} doesn&apos;t adjudicate in this project.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>{reader} इस प्रोजेक्ट में निर्णय नहीं करता।</translation>
    </message>
    <message>
        <source>Draw them again at the image&apos;s size, or name the image that they were drawn on.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>उन्हें छवि के आकार पर फिर बनाएँ, या वह छवि बताएँ जिस पर वे बनाई गई थीं।</translation>
    </message>
    <message>
        <source>Check the spelling, or add the name: in the window by Project settings, else by `busi-desktop review project readers`.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>वर्तनी जाँचें, या नाम जोड़ें: विंडो में प्रोजेक्ट सेटिंग से, वरना `busi-desktop review project readers` से।</translation>
    </message>
    <message>
        <source>Import it as signed, or as the work of {names}.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>इसे हस्ताक्षरित के रूप में, या {names} के काम के रूप में आयात करें।</translation>
    </message>
    <message>
        <source>This import outlines the same image twice, differently.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>इस आयात में एक ही छवि की दो अलग रूपरेखाएँ हैं।</translation>
    </message>
    <message>
        <source>Leave one of the two out, or import it as another reader&apos;s.</source>
        <extracomment>pipeline/reviewing/importing.py</extracomment>
        <translation>दोनों में से एक छोड़ दें, या उसे किसी दूसरे रीडर की मानकर आयात करें।</translation>
    </message>
    <message>
        <source>{name} is not where it was.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} अपनी जगह नहीं है।</translation>
    </message>
    <message>
        <source>{name} is none of the project&apos;s images.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} प्रोजेक्ट की छवियों में से नहीं है।</translation>
    </message>
    <message>
        <source>{name} is not the image that the project lists.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>{name} वह छवि नहीं है जो प्रोजेक्ट में दर्ज है।</translation>
    </message>
    <message>
        <source>Find it with `busi-desktop review project relink`, or by Find images in the window.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>उसे `busi-desktop review project relink` से, या विंडो में छवियाँ खोजें से ढूँढें।</translation>
    </message>
    <message>
        <source>Take it in with `busi-desktop review project add`, or name its folder with --images.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>उसे `busi-desktop review project add` से प्रोजेक्ट में लें, या --images से उसका फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>Put the unchanged file back, or look for it with `busi-desktop review project relink`.</source>
        <extracomment>pipeline/reviewing/project_images.py</extracomment>
        <translation>अपरिवर्तित फ़ाइल वापस रखें, या उसे `busi-desktop review project relink` से खोजें।</translation>
    </message>
    <message>
        <source>Entry {number} holds an annotation that can&apos;t be read.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>प्रविष्टि {number} में ऐसा एनोटेशन है जो पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{first} and {second} have outlined it.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>{first} और {second} ने इसकी रूपरेखा बनाई है।</translation>
    </message>
    <message>
        <source>Say with --reader or --prefer whose to take, or let them be adjudicated.</source>
        <extracomment>review/annotations.py</extracomment>
        <translation>--reader या --prefer से बताएँ कि किसकी लें, या उन पर निर्णय करवाएँ।</translation>
    </message>
    <message>
        <source>{name} is no project and no journal of this program.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>{name} इस प्रोग्राम का न प्रोजेक्ट है, न जर्नल।</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file, or move this one elsewhere.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>उसे जैसा था वैसा छोड़ा गया। दूसरी फ़ाइल चुनें, या इसे कहीं और रखें।</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>किससे शुरू करें</translation>
    </message>
    <message>
        <source>The file has only one frame</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>फ़ाइल में एक ही फ़्रेम है</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>अभी कोई परिणाम नहीं</translation>
    </message>
    <message>
        <source>Nothing is being analyzed in a row</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>कोई क्रम-विश्लेषण नहीं चल रहा</translation>
    </message>
    <message>
        <source>Open or make a project first</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>पहले कोई प्रोजेक्ट खोलें या बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change: a measurement, a parameter of the mask</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>अंतिम बदलाव वापस लें: कोई माप, मास्क का पैरामीटर</translation>
    </message>
    <message>
        <source>back revert</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>वापस पलटें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>वापस लिया बदलाव फिर करें</translation>
    </message>
    <message>
        <source>again</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>फिर</translation>
    </message>
    <message>
        <source>&amp;Delete measurement</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>माप हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>remove erase caliper</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>हटाएँ मिटाएँ कैलिपर</translation>
    </message>
    <message>
        <source>&amp;Copy measurements</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>माप कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy all measurements of this file as text</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>इस फ़ाइल के सभी माप पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>clipboard length size</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>क्लिपबोर्ड लंबाई आकार</translation>
    </message>
    <message>
        <source>Lay the measuring tool down: dragging changes the grays again (Esc)</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>माप का औज़ार रखें: खींचने से फिर धूसर बदलते हैं (Esc)</translation>
    </message>
    <message>
        <source>pointer no tool</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>पॉइंटर कोई औज़ार नहीं</translation>
    </message>
    <message>
        <source>&amp;Caliper</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>कैलिपर (&amp;C)</translation>
    </message>
    <message>
        <source>Measure a length, then the one across it</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>एक लंबाई मापें, फिर उसके आड़े</translation>
    </message>
    <message>
        <source>distance length ruler size</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>दूरी लंबाई पैमाना आकार</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>कोण (&amp;A)</translation>
    </message>
    <message>
        <source>Measure an angle with three clicks</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>तीन क्लिक से कोण मापें</translation>
    </message>
    <message>
        <source>degrees orientation</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>डिग्री दिशा</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>दीर्घवृत्त (&amp;E)</translation>
    </message>
    <message>
        <source>Measure axes and area of an ellipse</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>दीर्घवृत्त के अक्ष और क्षेत्रफल मापें</translation>
    </message>
    <message>
        <source>oval axes area</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>अंडाकार अक्ष क्षेत्रफल</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>क्षेत्रफल (&amp;R)</translation>
    </message>
    <message>
        <source>Measure area and perimeter of what you draw around</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>जिसे घेरें उसका क्षेत्रफल और परिमाप मापें</translation>
    </message>
    <message>
        <source>polygon contour freehand trace</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>बहुभुज रूपरेखा मुक्त-हस्त</translation>
    </message>
    <message>
        <source>Calibrate by the &amp;scale…</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>पैमाने से अंशांकन (&amp;S)…</translation>
    </message>
    <message>
        <source>Draw along the scanner&apos;s own scale and say how long that is: then sizes are in mm</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>स्कैनर के अपने पैमाने पर रेखा बनाएँ और बताएँ कि वह कितनी है: तब आकार mm में होते हैं</translation>
    </message>
    <message>
        <source>calibration scale bar millimeter ruler spacing</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>अंशांकन पैमाना मिलीमीटर अंतर</translation>
    </message>
    <message>
        <source>Re&amp;move the calibration by hand</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>हाथ का अंशांकन हटाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Measure again as the file itself states, or in pixels</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>फिर से फ़ाइल के अनुसार मापें, या पिक्सेल में</translation>
    </message>
    <message>
        <source>calibration delete spacing</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>अंशांकन हटाएँ अंतर</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>फ़ाइलें खोलें (&amp;F)…</translation>
    </message>
    <message>
        <source>load dicom png</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>लोड dicom png</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>फ़ोल्डर खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>load directory</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>लोड निर्देशिका</translation>
    </message>
    <message>
        <source>&amp;Close all files</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>सभी फ़ाइलें बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>परिणाम कॉपी करें (&amp;P)</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>क्लिपबोर्ड</translation>
    </message>
    <message>
        <source>&amp;View as it is seen (PNG, SVG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>दृश्य जैसा दिखता है (PNG, SVG) (&amp;V)…</translation>
    </message>
    <message>
        <source>Save the image with the layers that are shown, legend and scale bar</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>दिखाई गई परतों, लेजेंड और पैमाने के साथ छवि सहेजें</translation>
    </message>
    <message>
        <source>save picture screenshot figure</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>सहेजें चित्र स्क्रीनशॉट</translation>
    </message>
    <message>
        <source>&amp;Copy picture of the view</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>दृश्य का चित्र कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Put the view on the clipboard as a picture, with its legend</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>दृश्य को चित्र के रूप में, लेजेंड सहित, क्लिपबोर्ड पर रखें</translation>
    </message>
    <message>
        <source>clipboard screenshot</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>क्लिपबोर्ड स्क्रीनशॉट</translation>
    </message>
    <message>
        <source>&amp;Report (PDF)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>रिपोर्ट (PDF) (&amp;R)…</translation>
    </message>
    <message>
        <source>One page for the file: image, outline, measurements, your findings, the AI&apos;s output</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>फ़ाइल के लिए एक पृष्ठ: छवि, रूपरेखा, माप, आपके निष्कर्ष, AI का आउटपुट</translation>
    </message>
    <message>
        <source>print document letter</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>प्रिंट दस्तावेज़ पत्र</translation>
    </message>
    <message>
        <source>Lesion &amp;mask (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>घाव का मास्क (PNG) (&amp;M)…</translation>
    </message>
    <message>
        <source>save picture segmentation</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>सहेजें चित्र सेगमेंटेशन</translation>
    </message>
    <message>
        <source>&amp;Probability map (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>संभावना मानचित्र (PNG) (&amp;P)…</translation>
    </message>
    <message>
        <source>save picture heat map</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>सहेजें चित्र हीट मैप</translation>
    </message>
    <message>
        <source>Image with lesion &amp;outline (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>घाव की रूपरेखा वाली छवि (PNG) (&amp;O)…</translation>
    </message>
    <message>
        <source>save picture contour</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>सहेजें चित्र रूपरेखा</translation>
    </message>
    <message>
        <source>Image with &amp;saliency map (PNG)…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>सैलिएंसी मानचित्र वाली छवि (PNG) (&amp;S)…</translation>
    </message>
    <message>
        <source>save picture grad-cam</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>सहेजें चित्र grad-cam</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>सेटिंग्स (&amp;T)…</translation>
    </message>
    <message>
        <source>Language, theme, text size, mouse and keys</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>भाषा, थीम, पाठ का आकार, माउस और कुंजियाँ</translation>
    </message>
    <message>
        <source>preferences options language</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>वरीयताएँ विकल्प भाषा</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui/commands/file.py</extracomment>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>Window and level</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>विंडो और लेवल</translation>
    </message>
    <message>
        <source>drag: right is wider, up is brighter</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>खींचें: दाएँ चौड़ा, ऊपर चमकीला</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>कर्सर पर ज़ूम</translation>
    </message>
    <message>
        <source>Ctrl+wheel, drag with the right button, or pinch</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ctrl+व्हील, दाएँ बटन से खींचें, या पिंच करें</translation>
    </message>
    <message>
        <source>Gray levels of a part</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>एक भाग के धूसर स्तर</translation>
    </message>
    <message>
        <source>drag a box with Ctrl</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Ctrl के साथ बॉक्स खींचें</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>खिसकाएँ</translation>
    </message>
    <message>
        <source>drag with Space, Shift or the middle button; Alt+arrows; two fingers</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Space, Shift या बीच के बटन से खींचें; Alt+तीर; दो उँगलियाँ</translation>
    </message>
    <message>
        <source>Fit to window, or one of several views alone</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>विंडो में बैठाएँ, या कई दृश्यों में से एक अकेला</translation>
    </message>
    <message>
        <source>double-click</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>डबल-क्लिक</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>लेंस</translation>
    </message>
    <message>
        <source>hold M</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>M दबाए रखें</translation>
    </message>
    <message>
        <source>Show a file at the right</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>फ़ाइल दाईं ओर दिखाएँ</translation>
    </message>
    <message>
        <source>drag its thumbnail there</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>उसका थंबनेल वहाँ खींचें</translation>
    </message>
    <message>
        <source>Previous or next image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>पिछली या अगली छवि</translation>
    </message>
    <message>
        <source>↑ ↓, or wheel; with Shift ten at once</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>↑ ↓, या व्हील; Shift के साथ दस एक बार में</translation>
    </message>
    <message>
        <source>Previous or next frame</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>पिछला या अगला फ़्रेम</translation>
    </message>
    <message>
        <source>← →, or wheel; with Shift ten at once</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>← →, या व्हील; Shift के साथ दस एक बार में</translation>
    </message>
    <message>
        <source>First or last frame</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>पहला या अंतिम फ़्रेम</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go through frames</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>फ़्रेमों से गुज़रें</translation>
    </message>
    <message>
        <source>drag on the strip or the slider below the image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>छवि के नीचे की पट्टी या स्लाइडर पर खींचें</translation>
    </message>
    <message>
        <source>Look under the overlays</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>ओवरले के नीचे देखें</translation>
    </message>
    <message>
        <source>hold H, or Space over the image</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>H दबाए रखें, या छवि पर Space</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>माप को खिसकाएँ</translation>
    </message>
    <message>
        <source>drag its point or, once chosen, its line</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>उसका बिंदु, या चुनने पर उसकी रेखा खींचें</translation>
    </message>
    <message>
        <source>Nudge its point</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>उसका बिंदु थोड़ा सरकाएँ</translation>
    </message>
    <message>
        <source>arrows, fine with Ctrl, far with Shift; Enter: the next</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>तीर, Ctrl से बारीक, Shift से दूर; Enter: अगला</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>ब्रश की चौड़ाई</translation>
    </message>
    <message>
        <source>[ ], or Shift+wheel, with a tool for outlines in hand</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>[ ], या Shift+पहिया, रूपरेखा का औज़ार हाथ में रहते</translation>
    </message>
    <message>
        <source>Draw around, fill a hole</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>चारों ओर बनाना, छेद भरना</translation>
    </message>
    <message>
        <source>P, F with a tool for outlines in hand</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>P, F रूपरेखा का औज़ार हाथ में रहते</translation>
    </message>
    <message>
        <source>Paint or erase, the other way round</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>रंगना या मिटाना, उलटा</translation>
    </message>
    <message>
        <source>hold Alt, or press X</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>Alt दबाए रखें, या X दबाएँ</translation>
    </message>
    <message>
        <source>Outline by keys</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>कुंजियों से रूपरेखा बनाना</translation>
    </message>
    <message>
        <source>with a tool in hand: Enter, then arrows, Enter and Space</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>औज़ार हाथ में रहते: Enter, फिर तीर, Enter और Space</translation>
    </message>
    <message>
        <source>Move a lesion</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>घाव खिसकाना</translation>
    </message>
    <message>
        <source>V, then drag it, or the arrows; with Shift ten pixels</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>V, फिर उसे खींचें, या तीर कुंजियाँ; Shift के साथ दस पिक्सेल</translation>
    </message>
    <message>
        <source>Take off with a click to refine</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>सुधारते समय क्लिक से हटाना</translation>
    </message>
    <message>
        <source>right-click, or click with Alt</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>दायाँ क्लिक, या Alt के साथ क्लिक</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>drop files, folders or zip archives anywhere</source>
        <extracomment>ui/commands/gestures.py</extracomment>
        <translation>फ़ाइलें, फ़ोल्डर या zip आर्काइव कहीं भी छोड़ें</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>कमांड खोजें (&amp;F)…</translation>
    </message>
    <message>
        <source>Search all commands by their names, and run one</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>सभी कमांड नाम से खोजें और एक चलाएँ</translation>
    </message>
    <message>
        <source>palette search</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>पैलेट खोज</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>कीबोर्ड और माउस (&amp;K)</translation>
    </message>
    <message>
        <source>shortcuts cheat sheet help</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>शॉर्टकट सहायता कुंजियाँ</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>कुंजियाँ बदलें (&amp;C)…</translation>
    </message>
    <message>
        <source>shortcuts remap</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>शॉर्टकट बदलें</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>परिचय-भ्रमण (&amp;T)</translation>
    </message>
    <message>
        <source>Five cards that show where things are</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>पाँच कार्ड जो दिखाते हैं कि क्या कहाँ है</translation>
    </message>
    <message>
        <source>introduction help start</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>परिचय सहायता शुरू</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>मैनुअल (&amp;M)</translation>
    </message>
    <message>
        <source>Open the manual in the browser; it is on this computer and needs no network</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>मैनुअल ब्राउज़र में खोलें; यह इसी कंप्यूटर पर है और नेटवर्क नहीं चाहिए</translation>
    </message>
    <message>
        <source>guide documentation help handbook</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>मार्गदर्शिका दस्तावेज़ सहायता पुस्तिका</translation>
    </message>
    <message>
        <source>What the model is for, what it was made from, and how well it does</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>मॉडल किसलिए है, किससे बना है, और कितना अच्छा है</translation>
    </message>
    <message>
        <source>model card</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>मॉडल कार्ड</translation>
    </message>
    <message>
        <source>&amp;About busi_desktop</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>busi_desktop के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>version license</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>संस्करण लाइसेंस</translation>
    </message>
    <message>
        <source>&amp;All overlays on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>सभी ओवरले चालू या बंद (&amp;A)</translation>
    </message>
    <message>
        <source>hide show</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>छिपाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Image on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>छवि चालू या बंद (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Superpixels on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>सुपरपिक्सेल चालू या बंद (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Probability map on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>संभावना मानचित्र चालू या बंद (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lesion mask on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>घाव का मास्क चालू या बंद (&amp;L)</translation>
    </message>
    <message>
        <source>segmentation outline contour</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>सेगमेंटेशन रूपरेखा</translation>
    </message>
    <message>
        <source>&amp;Grad-CAM on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>Grad-CAM चालू या बंद (&amp;G)</translation>
    </message>
    <message>
        <source>saliency heat map explanation</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>सैलिएंसी हीट मैप व्याख्या</translation>
    </message>
    <message>
        <source>Ground &amp;truth on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>संदर्भ सत्य चालू या बंद (&amp;T)</translation>
    </message>
    <message>
        <source>reference mask dice expert</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>संदर्भ मास्क dice विशेषज्ञ ground truth</translation>
    </message>
    <message>
        <source>crop screen masked border</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>काटना स्क्रीन किनारा</translation>
    </message>
    <message>
        <source>&amp;My outlines on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>मेरी रूपरेखाएँ चालू या बंद (&amp;M)</translation>
    </message>
    <message>
        <source>reader annotation drawing contour</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>रीडर एनोटेशन चित्र रूपरेखा</translation>
    </message>
    <message>
        <source>Lesion mask: &amp;outline or fill</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>घाव का मास्क: रूपरेखा या भराव (&amp;O)</translation>
    </message>
    <message>
        <source>Show one layer after the other alone, and then all again</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>एक-एक परत अकेली दिखाएँ, फिर सब</translation>
    </message>
    <message>
        <source>solo single only</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>अकेला एक केवल</translation>
    </message>
    <message>
        <source>&amp;Reset layers</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>परतें रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose and move a lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>घाव चुनें और खिसकाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>Click an outline to work on it; drag it to move it</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>किसी रूपरेखा पर काम करने के लिए क्लिक करें; खिसकाने के लिए खींचें</translation>
    </message>
    <message>
        <source>select pointer edit annotation</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>चुनें सूचक संपादन एनोटेशन</translation>
    </message>
    <message>
        <source>Clic&amp;k to refine</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>क्लिक से सुधारें (&amp;K)</translation>
    </message>
    <message>
        <source>Click what is missing, right-click what is too much: the outline follows</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>जो छूटा है उस पर क्लिक, जो ज़्यादा है उस पर दायाँ क्लिक: रूपरेखा बदलती है</translation>
    </message>
    <message>
        <source>correct magic wand interactive segment positive negative click</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>सुधार जादुई छड़ी विभाजन धनात्मक ऋणात्मक क्लिक</translation>
    </message>
    <message>
        <source>&amp;Paint with superpixels</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>सुपरपिक्सेल से रंगें (&amp;P)</translation>
    </message>
    <message>
        <source>Click cells of similar gray, or drag over them (S while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>मिलते-जुलते धूसर के खानों पर क्लिक करें या उन पर खींचें (रूपरेखा बनाते समय S)</translation>
    </message>
    <message>
        <source>slic cell region paint</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>slic खाना क्षेत्र रंग</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>ब्रश (&amp;B)</translation>
    </message>
    <message>
        <source>Paint a lesion; [ and ] change the size, Alt erases</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>घाव रंगें; [ और ] आकार बदलते हैं, Alt मिटाता है</translation>
    </message>
    <message>
        <source>paint draw mask edit annotation segment</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>रंग चित्र मास्क संपादन एनोटेशन विभाजन</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>रबर (&amp;E)</translation>
    </message>
    <message>
        <source>Take pixels off a lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>घाव से पिक्सेल हटाएँ</translation>
    </message>
    <message>
        <source>rub out remove mask</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>मिटाएँ हटाएँ मास्क</translation>
    </message>
    <message>
        <source>Draw around a lesion, or click its corners (P while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>घाव के चारों ओर बनाएँ, या उसके कोनों पर क्लिक करें (रूपरेखा बनाते समय P)</translation>
    </message>
    <message>
        <source>polygon freehand lasso contour</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>बहुभुज मुक्त हस्त लासो रूपरेखा</translation>
    </message>
    <message>
        <source>&amp;Fill a hole</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>छेद भरें (&amp;F)</translation>
    </message>
    <message>
        <source>Click a hole of the lesion to fill it (F while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>भरने के लिए घाव के छेद पर क्लिक करें (रूपरेखा बनाते समय F)</translation>
    </message>
    <message>
        <source>bucket close gap</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>बाल्टी बंद छेद</translation>
    </message>
    <message>
        <source>S&amp;wap painting and erasing</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>रंगना और मिटाना बदलें (&amp;W)</translation>
    </message>
    <message>
        <source>What adds takes off, and the other way round; Alt does so while it is held</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>जो जोड़ता है वह हटाए, और उलटा; Alt दबाए रखने पर भी यही होता है</translation>
    </message>
    <message>
        <source>subtract add invert</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>घटाएँ जोड़ें उलटें</translation>
    </message>
    <message>
        <source>Start from the AI&apos;s &amp;mask</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>AI के मास्क से शुरू करें (&amp;M)</translation>
    </message>
    <message>
        <source>Take the AI&apos;s mask over as your outlines, and correct them; the AI&apos;s stays</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>AI का मास्क अपनी रूपरेखा के रूप में लें और सुधारें; AI का बना रहता है</translation>
    </message>
    <message>
        <source>take over copy prediction correct</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>लेना कॉपी पूर्वानुमान सुधार</translation>
    </message>
    <message>
        <source>&amp;New lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>नया घाव (&amp;N)</translation>
    </message>
    <message>
        <source>What you draw next is another lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>आगे जो बनाएँगे वह दूसरा घाव है</translation>
    </message>
    <message>
        <source>add second multifocal</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>जोड़ें दूसरा बहु-केंद्रीय</translation>
    </message>
    <message>
        <source>&amp;Join all lesions into one</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>सभी घाव एक में जोड़ें (&amp;J)</translation>
    </message>
    <message>
        <source>merge unite</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>मिलाएँ जोड़ें</translation>
    </message>
    <message>
        <source>Turn to the next frame of the cine with these outlines, and correct them there</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>इन रूपरेखाओं के साथ सिने के अगले फ़्रेम पर जाएँ और वहाँ सुधारें</translation>
    </message>
    <message>
        <source>Follow through the ne&amp;xt frames…</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>अगले फ़्रेमों में अनुसरण करें (&amp;X)…</translation>
    </message>
    <message>
        <source>To the next contour of the AI&apos;s probability map (Ctrl+[ while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>AI के संभावना मानचित्र की अगली सम-रेखा तक (रूपरेखा बनाते समय Ctrl+[)</translation>
    </message>
    <message>
        <source>threshold larger bigger expand heat probability</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>थ्रेशोल्ड बड़ा बढ़ाएँ फैलाएँ हीट संभावना</translation>
    </message>
    <message>
        <source>To the next contour of the AI&apos;s probability map (Ctrl+] while you outline)</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>AI के संभावना मानचित्र की अगली सम-रेखा तक (रूपरेखा बनाते समय Ctrl+])</translation>
    </message>
    <message>
        <source>threshold smaller contract heat probability</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>थ्रेशोल्ड छोटा घटाएँ सिकोड़ें हीट संभावना</translation>
    </message>
    <message>
        <source>label class</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>लेबल वर्ग</translation>
    </message>
    <message>
        <source>This lesion is mali&amp;gnant</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>यह घाव घातक है (&amp;G)</translation>
    </message>
    <message>
        <source>This lesion is &amp;unsure</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>यह घाव अनिश्चित है (&amp;U)</translation>
    </message>
    <message>
        <source>label class unknown</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>लेबल वर्ग अज्ञात</translation>
    </message>
    <message>
        <source>&amp;Lock this lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>यह घाव लॉक करें (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing changes a locked lesion; the same key opens it again</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>लॉक घाव को कुछ नहीं बदलता; वही कुंजी उसे फिर खोलती है</translation>
    </message>
    <message>
        <source>protect padlock</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>सुरक्षा ताला</translation>
    </message>
    <message>
        <source>Clea&amp;r all outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>सभी रूपरेखाएँ साफ़ करें (&amp;R)</translation>
    </message>
    <message>
        <source>Take all lesions away that aren&apos;t locked; Ctrl+Z brings them back</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>जो लॉक नहीं वे सभी घाव हटाएँ; Ctrl+Z उन्हें वापस लाता है</translation>
    </message>
    <message>
        <source>delete empty reset</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>हटाएँ ख़ाली रीसेट</translation>
    </message>
    <message>
        <source>Go back to the outlines that this draft began with; Ctrl+Z undoes that</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>उन रूपरेखाओं पर लौटें जिनसे यह मसौदा शुरू हुआ; Ctrl+Z उसे पूर्ववत करता है</translation>
    </message>
    <message>
        <source>revert restore</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>लौटाएँ बहाल</translation>
    </message>
    <message>
        <source>&amp;Sign these outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>इन रूपरेखाओं पर हस्ताक्षर करें (&amp;S)</translation>
    </message>
    <message>
        <source>Stand by what is outlined, or that there is no lesion</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>जो रूपरेखित है, या कि कोई घाव नहीं है, इसकी पुष्टि करें</translation>
    </message>
    <message>
        <source>finish done confirm accept</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>समाप्त हो गया पुष्टि स्वीकार</translation>
    </message>
    <message>
        <source>Take your signature back; the signed outlines stay in the journal</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>अपना हस्ताक्षर वापस लें; हस्ताक्षरित रूपरेखाएँ जर्नल में रहती हैं</translation>
    </message>
    <message>
        <source>amend reopen unlock</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>संशोधन फिर खोलें अनलॉक</translation>
    </message>
    <message>
        <source>window level preset contrast</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>विंडो लेवल प्रीसेट कंट्रास्ट</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>विंडो में बैठाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>whole image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पूरी छवि</translation>
    </message>
    <message>
        <source>&amp;Actual pixels (1:1)</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>वास्तविक पिक्सेल (1:1) (&amp;A)</translation>
    </message>
    <message>
        <source>100 % zoom</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>100 % ज़ूम</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>बड़ा करें (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>छोटा करें (&amp;O)</translation>
    </message>
    <message>
        <source>Real si&amp;ze</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>वास्तविक आकार (&amp;Z)</translation>
    </message>
    <message>
        <source>A millimeter of tissue on a millimeter of the screen, if the file is calibrated</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>ऊतक का एक मिलीमीटर स्क्रीन के एक मिलीमीटर पर, अगर फ़ाइल अंशांकित है</translation>
    </message>
    <message>
        <source>life size millimeter zoom</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>असली आकार मिलीमीटर ज़ूम</translation>
    </message>
    <message>
        <source>&amp;Magnifier</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>लेंस (&amp;M)</translation>
    </message>
    <message>
        <source>A lens around the pointer, for as long as M is held</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पॉइंटर के चारों ओर लेंस, जब तक M दबा है</translation>
    </message>
    <message>
        <source>lens loupe enlarge</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>लेंस बड़ा करें</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>मूल (&amp;O)</translation>
    </message>
    <message>
        <source>The gray levels of the file</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>फ़ाइल के धूसर स्तर</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>उभार (&amp;B)</translation>
    </message>
    <message>
        <source>Brighter, with more contrast: for dark images</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>चमकीला, अधिक कंट्रास्ट: गहरी छवियों के लिए</translation>
    </message>
    <message>
        <source>&amp;Soft</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>कोमल (&amp;S)</translation>
    </message>
    <message>
        <source>Less contrast: shows what is nearly black</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>कम कंट्रास्ट: लगभग काला भी दिखता है</translation>
    </message>
    <message>
        <source>&amp;Full range</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पूरी सीमा (&amp;F)</translation>
    </message>
    <message>
        <source>From the darkest to the brightest gray of this image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>इस छवि के सबसे गहरे से सबसे हल्के धूसर तक</translation>
    </message>
    <message>
        <source>Spread the grays of what is seen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>जो दिखता है उसके धूसर फैलाएँ</translation>
    </message>
    <message>
        <source>Back to the &amp;preset</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>प्रीसेट पर लौटें (&amp;P)</translation>
    </message>
    <message>
        <source>Take back what was changed by dragging</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>खींचकर किया बदलाव वापस लें</translation>
    </message>
    <message>
        <source>&amp;Reset view, window and level</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>दृश्य, विंडो और लेवल रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>window level</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>विंडो लेवल</translation>
    </message>
    <message>
        <source>Second ima&amp;ge</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>दूसरी छवि (&amp;G)</translation>
    </message>
    <message>
        <source>Show another image beside this one</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>इस छवि के साथ दूसरी छवि दिखाएँ</translation>
    </message>
    <message>
        <source>layout two up compare side by side transverse longitudinal</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>लेआउट दो तुलना साथ-साथ ट्रांसवर्स लॉन्गिट्यूडिनल</translation>
    </message>
    <message>
        <source>It stays there while you go on to others</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>दूसरी छवियों पर जाने पर भी वह वहीं रहती है</translation>
    </message>
    <message>
        <source>second view pin hold</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>दूसरा दृश्य पिन</translation>
    </message>
    <message>
        <source>Lin&amp;k zoom and place</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>ज़ूम और स्थान जोड़ें (&amp;K)</translation>
    </message>
    <message>
        <source>Let the two images be zoomed and moved together</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>दोनों छवियों को साथ ज़ूम करें और खिसकाएँ</translation>
    </message>
    <message>
        <source>synchronize lock</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>सिंक लॉक</translation>
    </message>
    <message>
        <source>Keys for zoom and gray levels go to the view with the bright frame</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>ज़ूम और धूसर की कुंजियाँ चमकीले फ़्रेम वाले दृश्य को जाती हैं</translation>
    </message>
    <message>
        <source>active switch</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>सक्रिय बदलें</translation>
    </message>
    <message>
        <source>Ke&amp;y image</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>मुख्य छवि (&amp;Y)</translation>
    </message>
    <message>
        <source>Put a star on this frame, or take it away</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>इस फ़्रेम पर तारा लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>star bookmark favorite mark</source>
        <extracomment>ui/commands/edit.py</extracomment>
        <translation>तारा बुकमार्क पसंदीदा निशान</translation>
    </message>
    <message>
        <source>What the file says of patient and study; the same key covers it again</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>फ़ाइल रोगी और जाँच के बारे में क्या बताती है; वही कुंजी उसे फिर ढकती है</translation>
    </message>
    <message>
        <source>name identity header dicom information birth</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>नाम पहचान हेडर dicom जानकारी जन्म</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पिछली छवि (&amp;P)</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>अगला फ़्रेम (&amp;M)</translation>
    </message>
    <message>
        <source>Previous fram&amp;e</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>पिछला फ़्रेम (&amp;E)</translation>
    </message>
    <message>
        <source>Preprocessing &amp;steps</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पूर्व-प्रसंस्करण चरण (&amp;S)</translation>
    </message>
    <message>
        <source>See what each preprocessing step makes of the frame</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>देखें कि हर पूर्व-प्रसंस्करण चरण फ़्रेम का क्या करता है</translation>
    </message>
    <message>
        <source>preprocessing inspector</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पूर्व-प्रसंस्करण इंस्पेक्टर</translation>
    </message>
    <message>
        <source>&amp;Compare image and step</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>छवि और चरण की तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>Side by side, behind a divider, or as their difference: go to the next</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>साथ-साथ, विभाजक के पीछे, या अंतर के रूप में: अगले पर जाएँ</translation>
    </message>
    <message>
        <source>wipe swipe split difference map before after</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>वाइप विभाजन अंतर मानचित्र पहले बाद</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>theme night reading room colors</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>थीम रात रीडिंग रूम रंग</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>हल्का (&amp;L)</translation>
    </message>
    <message>
        <source>theme bright day colors</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>थीम चमकीला दिन रंग</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>डेस्कटॉप जैसा (&amp;A)</translation>
    </message>
    <message>
        <source>theme system colors automatic</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>थीम सिस्टम रंग स्वचालित</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पाठ बड़ा (&amp;L)</translation>
    </message>
    <message>
        <source>font bigger size scale</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>फ़ॉन्ट बड़ा आकार</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पाठ छोटा (&amp;S)</translation>
    </message>
    <message>
        <source>font size scale</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>फ़ॉन्ट आकार</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>सामान्य पाठ (&amp;N)</translation>
    </message>
    <message>
        <source>font size reset 100 %</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>फ़ॉन्ट आकार रीसेट 100 %</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पूरी स्क्रीन (&amp;U)</translation>
    </message>
    <message>
        <source>maximize</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>Reset pane&amp;ls</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>पैनल रीसेट करें (&amp;L)</translation>
    </message>
    <message>
        <source>docks windows</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>डॉक विंडो</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>नया प्रोजेक्ट (&amp;N)…</translation>
    </message>
    <message>
        <source>Make a project of a folder or of the files that are open</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>किसी फ़ोल्डर या खुली फ़ाइलों से प्रोजेक्ट बनाएँ</translation>
    </message>
    <message>
        <source>create worklist busi annotate</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>बनाएँ कार्यसूची busi एनोटेट</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>प्रोजेक्ट खोलें (&amp;J)…</translation>
    </message>
    <message>
        <source>Open a project file (.busi)</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>प्रोजेक्ट फ़ाइल खोलें (.busi)</translation>
    </message>
    <message>
        <source>load worklist busi</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>लोड कार्यसूची busi</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>प्रोजेक्ट बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>Go back to your own journal; all work is saved</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>अपने जर्नल पर लौटें; सारा काम सहेजा है</translation>
    </message>
    <message>
        <source>leave worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>छोड़ें कार्यसूची</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy of your work…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>अपने काम की प्रति सहेजें (&amp;V)…</translation>
    </message>
    <message>
        <source>Write all that was done here to another file, also what can&apos;t be saved in its place</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>यहाँ का सारा काम दूसरी फ़ाइल में लिखें, वह भी जो अपनी जगह सहेजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>backup duplicate rescue stick disk full</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>बैकअप प्रति बचाव पेन ड्राइव डिस्क भरी</translation>
    </message>
    <message>
        <source>adjudicate take over consensus copy</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>निर्णय लेना सहमति कॉपी</translation>
    </message>
    <message>
        <source>The image behind this one, in the worklist&apos;s order and filter</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>इसके बाद की छवि, कार्यसूची के क्रम और फ़िल्टर में</translation>
    </message>
    <message>
        <source>image forward case</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>छवि आगे केस</translation>
    </message>
    <message>
        <source>&amp;Next in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>कार्यसूची में अगला (&amp;N)</translation>
    </message>
    <message>
        <source>The image before this one, in the worklist&apos;s order and filter</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>इससे पहले की छवि, कार्यसूची के क्रम और फ़िल्टर में</translation>
    </message>
    <message>
        <source>image back case</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>छवि पीछे केस</translation>
    </message>
    <message>
        <source>&amp;Previous in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>कार्यसूची में पिछला (&amp;P)</translation>
    </message>
    <message>
        <source>The next image that you have still to read, or that needs a person</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>अगली छवि जो आपको पढ़नी है, या जिसे किसी व्यक्ति की ज़रूरत है</translation>
    </message>
    <message>
        <source>jump unread open todo uncertain</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>छलांग अपठित खुली बाकी अनिश्चित</translation>
    </message>
    <message>
        <source>Next for &amp;me</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>मेरे लिए अगला (&amp;M)</translation>
    </message>
    <message>
        <source>Show the worklist, and type a part of a name or note</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>कार्यसूची दिखाएँ, और नाम या टिप्पणी का हिस्सा लिखें</translation>
    </message>
    <message>
        <source>search filter list panel</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>खोज फ़िल्टर सूची पैनल</translation>
    </message>
    <message>
        <source>&amp;Find in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>कार्यसूची में खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>Say who shall read the images that are chosen</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>बताएँ कि चुनी छवियाँ कौन पढ़ेगा</translation>
    </message>
    <message>
        <source>reader colleague give</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>रीडर सहकर्मी दें</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>सौंपें (&amp;A)…</translation>
    </message>
    <message>
        <source>Write a note on this image; it stands in the worklist</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>इस छवि पर टिप्पणी लिखें; वह कार्यसूची में दिखती है</translation>
    </message>
    <message>
        <source>comment remark memo</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>टिप्पणी नोट मेमो</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>टिप्पणी (&amp;O)…</translation>
    </message>
    <message>
        <source>Ask that a third reader decides about the images that are chosen</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>कहें कि चुनी छवियों पर तीसरा रीडर निर्णय ले</translation>
    </message>
    <message>
        <source>third opinion arbitration consensus</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>तीसरी राय मध्यस्थता सहमति</translation>
    </message>
    <message>
        <source>Mark for a&amp;djudication, or no longer</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>निर्णय के लिए चिह्नित करें, या नहीं (&amp;D)</translation>
    </message>
    <message>
        <source>Let the AI answer for all images of the list; then sort by what needs a person most</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>AI को सूची की सभी छवियों का उत्तर देने दें; फिर जिसे व्यक्ति की सबसे ज़्यादा ज़रूरत है उसके अनुसार क्रम दें</translation>
    </message>
    <message>
        <source>batch run all uncertain</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>बैच चलाएँ सभी अनिश्चित</translation>
    </message>
    <message>
        <source>Anal&amp;yze what is listed</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>सूची का विश्लेषण करें (&amp;Y)</translation>
    </message>
    <message>
        <source>Show what two readers, or a reader and the AI, outlined on this image</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>दिखाएँ कि दो रीडरों ने, या एक रीडर और AI ने, इस छवि पर क्या रूपरेखित किया</translation>
    </message>
    <message>
        <source>adjudicate decide difference side by side agreement</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>निर्णय तय करना अंतर साथ-साथ सहमति</translation>
    </message>
    <message>
        <source>Show the readers compared over each other, or beside each other</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>तुलना वाले रीडर एक-दूसरे के ऊपर या साथ-साथ दिखाएँ</translation>
    </message>
    <message>
        <source>adjudicate overlay two views</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>निर्णय ओवरले दो दृश्य</translation>
    </message>
    <message>
        <source>Begin with the outlines of the first reader</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>पहले रीडर की रूपरेखाओं से शुरू करें</translation>
    </message>
    <message>
        <source>Begin with the outlines of the second reader</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>दूसरे रीडर की रूपरेखाओं से शुरू करें</translation>
    </message>
    <message>
        <source>Begin with the pixels that both have</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>उन पिक्सेल से शुरू करें जो दोनों में हैं</translation>
    </message>
    <message>
        <source>Begin with the pixels that one of the two has</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>उन पिक्सेल से शुरू करें जो दोनों में से कम से कम एक में हैं</translation>
    </message>
    <message>
        <source>Begin with the pixels of most of all readers</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>सभी रीडरों में से अधिकांश के पिक्सेल से शुरू करें</translation>
    </message>
    <message>
        <source>How far readers agree with one another and with the AI, over all images</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>सभी छवियों पर रीडर आपस में और AI से कितने सहमत हैं</translation>
    </message>
    <message>
        <source>dice hausdorff kappa statistics table report disagree</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>dice hausdorff kappa आँकड़े तालिका रिपोर्ट असहमति</translation>
    </message>
    <message>
        <source>Take the images of a folder into the project</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>किसी फ़ोल्डर की छवियाँ प्रोजेक्ट में लें</translation>
    </message>
    <message>
        <source>import folder more</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>आयात फ़ोल्डर और</translation>
    </message>
    <message>
        <source>Add &amp;images…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>छवियाँ जोड़ें (&amp;I)…</translation>
    </message>
    <message>
        <source>Look in a folder for images that are not where they were, by their content</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>जो छवियाँ अपनी जगह नहीं हैं उन्हें सामग्री से फ़ोल्डर में खोजें</translation>
    </message>
    <message>
        <source>relink missing moved lost</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>फिर जोड़ें ग़ायब खिसकी खोई</translation>
    </message>
    <message>
        <source>Find ima&amp;ges…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>छवियाँ खोजें (&amp;G)…</translation>
    </message>
    <message>
        <source>Write the project&apos;s outlines for another program, as a table, or to train with</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>प्रोजेक्ट की रूपरेखाएँ दूसरे प्रोग्राम के लिए, तालिका के रूप में या प्रशिक्षण के लिए लिखें</translation>
    </message>
    <message>
        <source>annotations coco png nifti labelme yolo csv training masks save</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>एनोटेशन coco png nifti labelme yolo csv प्रशिक्षण मास्क सहेजें</translation>
    </message>
    <message>
        <source>Readers, adjudicator, and what readers may see</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>रीडर, निर्णायक, और रीडर क्या देख सकते हैं</translation>
    </message>
    <message>
        <source>blind read first options</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>अंध पहले पढ़ें विकल्प</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>प्रोजेक्ट सेटिंग (&amp;S)…</translation>
    </message>
    <message>
        <source>Not what the model saw</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>वह नहीं जो मॉडल ने देखा</translation>
    </message>
    <message>
        <source>How image and step are compared (Shift+C: the next way)</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>छवि और चरण की तुलना का ढंग (Shift+C: अगला ढंग)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Wipe</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>वाइप</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Preprocessing step behind the divider</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>विभाजक के पीछे पूर्व-प्रसंस्करण चरण</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>छवि</translation>
    </message>
    <message>
        <source>Compare: {mode}</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>तुलना: {mode}</translation>
    </message>
    <message>
        <source>After: {step}</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>बाद में: {step}</translation>
    </message>
    <message>
        <source>{step} − image</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{step} − छवि</translation>
    </message>
    <message>
        <source>{title}
Preview at half resolution</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{title}
आधे रिज़ॉल्यूशन का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>{title}
Filter responses have no difference map</source>
        <extracomment>ui/compare.py</extracomment>
        <translation>{title}
फ़िल्टर की प्रतिक्रियाओं का अंतर मानचित्र नहीं होता</translation>
    </message>
    <message>
        <source>This project is blind: only its adjudicator sees how far readers agree.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>यह प्रोजेक्ट अंध है: रीडर कितने सहमत हैं, यह केवल उसका निर्णायक देखता है।</translation>
    </message>
    <message>
        <source>This image is not open. Open it, then compare readers.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>यह छवि खुली नहीं है। उसे खोलें, फिर रीडरों की तुलना करें।</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>आँकड़े सहेजें</translation>
    </message>
    <message>
        <source>Save the images&apos; figures</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>छवियों के आँकड़े सहेजें</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>95 % interval in brackets: images were drawn again by chance 2000 times.</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>कोष्ठक में 95 % अंतराल: छवियाँ 2000 बार फिर यादृच्छिक रूप से चुनी गईं।</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Dice</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>κ class</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ वर्ग</translation>
    </message>
    <message>
        <source>κ BI-RADS, weighted</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ BI-RADS, भारित</translation>
    </message>
    <message>
        <source>κ read first, weighted</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>κ पहले स्वयं पढ़ें, भारित</translation>
    </message>
    <message>
        <source>No lesion: both · one</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>घाव नहीं: दोनों · एक</translation>
    </message>
    <message>
        <source>Those who signed outlines of the same images</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>जिन्होंने एक ही छवियों की रूपरेखाओं पर हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>How many images both have outlined</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>दोनों ने कितनी छवियाँ रूपरेखित कीं</translation>
    </message>
    <message>
        <source>Images in which both, or only one, saw no lesion</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>छवियाँ जिनमें दोनों ने, या केवल एक ने, कोई घाव नहीं देखा</translation>
    </message>
    <message>
        <source>Agreement – busi_desktop</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>सहमति – busi_desktop</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compute again</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>फिर गणना करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add the AI</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>AI जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Let the AI outline all signed images, and keep its outlines in the project</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>सभी हस्ताक्षरित छवियों की रूपरेखा AI से बनवाएँ और उसकी रूपरेखाएँ प्रोजेक्ट में रखें</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>सहेजें (&amp;V)</translation>
    </message>
    <message>
        <source>Agreement of each two</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>हर जोड़ी की सहमति</translation>
    </message>
    <message>
        <source>Images, the greatest disagreement first</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>छवियाँ, सबसे बड़ी असहमति पहले</translation>
    </message>
    <message>
        <source>Enter or a double click shows the difference on the image</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>Enter या डबल-क्लिक छवि पर अंतर दिखाता है</translation>
    </message>
    <message>
        <source>Write the figures into a file</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>आँकड़े फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Signed outlines are compared.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>हस्ताक्षरित रूपरेखाओं की तुलना होती है।</translation>
    </message>
    <message>
        <source>Overlap: 1 is the same, 0 is none. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>ओवरलैप: 1 एक समान है, 0 बिलकुल नहीं। {interval}</translation>
    </message>
    <message>
        <source>Distance of the outlines without the farthest 5 %. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>सबसे दूर के 5 % को छोड़कर रूपरेखाओं की दूरी। {interval}</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa of benign, malignant, normal. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>सौम्य, घातक, सामान्य का Cohen kappa। {interval}</translation>
    </message>
    <message>
        <source>Quadratically weighted kappa of signed categories. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>हस्ताक्षरित श्रेणियों का द्विघात-भारित kappa। {interval}</translation>
    </message>
    <message>
        <source>Quadratically weighted kappa of locked readings. {interval}</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>लॉक किए गए पठनों का द्विघात-भारित kappa। {interval}</translation>
    </message>
    <message>
        <source>&amp;Figures as CSV…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>आँकड़े CSV में (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Images as CSV…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>छवियाँ CSV में (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>रिपोर्ट PDF में (&amp;R)…</translation>
    </message>
    <message>
        <source>No two have signed outlines of the same image yet.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>अभी किन्हीं दो ने एक ही छवि की रूपरेखाओं पर हस्ताक्षर नहीं किए हैं।</translation>
    </message>
    <message>
        <source>The AI is left out while you read first.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>पहले-स्वयं-पढ़ें मोड में AI छोड़ा जाता है।</translation>
    </message>
    <message>
        <source>{names}: the greatest disagreement first</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>{names}: सबसे बड़ी असहमति पहले</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Compare readers first</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>पहले रीडरों की तुलना करें</translation>
    </message>
    <message>
        <source>A majority needs three readers</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>बहुमत के लिए तीन रीडर चाहिए</translation>
    </message>
    <message>
        <source>Only {name}, solid line</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>केवल {name}, ठोस रेखा</translation>
    </message>
    <message>
        <source>Only {name}, dashed line</source>
        <extracomment>ui/comparing/desk.py</extracomment>
        <translation>केवल {name}, टूटी रेखा</translation>
    </message>
    <message>
        <source>Readers</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>रीडर</translation>
    </message>
    <message>
        <source>Sign as adjudicated</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>निर्णीत के रूप में हस्ताक्षर</translation>
    </message>
    <message>
        <source>First reader</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>पहला रीडर</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>दूसरा रीडर</translation>
    </message>
    <message>
        <source>See what two readers outlined on this image, and decide between them.</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>देखें कि दो रीडरों ने इस छवि पर क्या रूपरेखित किया, और उनके बीच निर्णय करें।</translation>
    </message>
    <message>
        <source>Whose outlines are compared</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>किसकी रूपरेखाओं की तुलना होती है</translation>
    </message>
    <message>
        <source>Difference or side by side (Ctrl+Shift+D)</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>अंतर या साथ-साथ (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Your outlines decide between the readers ({keys})</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>आपकी रूपरेखाएँ रीडरों के बीच निर्णय करती हैं ({keys})</translation>
    </message>
    <message>
        <source>Those of {name}</source>
        <extracomment>ui/comparing/panel.py</extracomment>
        <translation>{name} की</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>रीडरों की सहमति</translation>
    </message>
    <message>
        <source>Signed outlines are compared. In brackets: 95 % intervals, drawn by files. Images in which both see no lesion raise no mean; where one does, Dice is 0.</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>हस्ताक्षरित रूपरेखाओं की तुलना होती है। कोष्ठक में: 95 % अंतराल, फ़ाइलों के अनुसार यादृच्छिक चयन से। जिन छवियों में दोनों कोई घाव नहीं देखते, वे कोई औसत नहीं बढ़ातीं; जहाँ केवल एक देखता है, वहाँ Dice 0 है।</translation>
    </message>
    <message>
        <source>Hausdorff 95 %</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Hausdorff 95 %</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>AI</translation>
    </message>
    <message>
        <source>BI-RADS</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>पहले स्वयं पढ़ें</translation>
    </message>
    <message>
        <source>Both: no lesion</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>दोनों: कोई घाव नहीं</translation>
    </message>
    <message>
        <source>Dice {dice}</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>Dice {dice}</translation>
    </message>
    <message>
        <source>Only one sees a lesion</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>केवल एक को घाव दिखता है</translation>
    </message>
    <message>
        <source>{time}, adjudicated</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>{time}, निर्णीत</translation>
    </message>
    <message>
        <source>A mistake of ours</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>हमारी एक ग़लती</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>लिखा नहीं जा सका</translation>
    </message>
    <message>
        <source>About busi_desktop</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>busi_desktop के बारे में</translation>
    </message>
    <message>
        <source>More under Help, About the model.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>सहायता, मॉडल के बारे में, के नीचे और है।</translation>
    </message>
    <message>
        <source>Built on</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>इन पर बना</translation>
    </message>
    <message>
        <source>Licence texts: THIRD_PARTY.md</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>लाइसेंस पाठ: THIRD_PARTY.md</translation>
    </message>
    <message>
        <source>The program made a mistake (error {id}). Your files are untouched.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>प्रोग्राम से ग़लती हुई (त्रुटि {id})। आपकी फ़ाइलें सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>You can go on working. Please send the crash file to us; it holds no image, no patient and no file name.

Crash file: {where}</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>आप काम जारी रख सकते हैं। त्रुटि फ़ाइल हमें भेजें; उसमें न छवि है, न रोगी, न फ़ाइल नाम।

त्रुटि फ़ाइल: {where}</translation>
    </message>
    <message>
        <source>The model is loaded with the first image.</source>
        <extracomment>ui/dialogs.py</extracomment>
        <translation>मॉडल पहली छवि के साथ लोड होता है।</translation>
    </message>
    <message>
        <source>0 unchanged</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>0 अपरिवर्तित</translation>
    </message>
    <message>
        <source>+{number} brighter</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>+{number} चमकीला</translation>
    </message>
    <message>
        <source>−{number} darker</source>
        <extracomment>ui/difference.py</extracomment>
        <translation>−{number} गहरा</translation>
    </message>
    <message>
        <source>Divider between image and step</source>
        <extracomment>ui/divider.py</extracomment>
        <translation>छवि और चरण के बीच विभाजक</translation>
    </message>
    <message>
        <source>Drag, or move with ← and → (Shift: further; Home, End: all)</source>
        <extracomment>ui/divider.py</extracomment>
        <translation>खींचें, या ← और → से खिसकाएँ (Shift: और दूर; Home, End: पूरा)</translation>
    </message>
    <message>
        <source>brush stroke</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>ब्रश की रेखा</translation>
    </message>
    <message>
        <source>eraser stroke</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>रबर की रेखा</translation>
    </message>
    <message>
        <source>Paint: drag over the lesion · [ ] or Shift+wheel: size · X swaps</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>रंगें: घाव पर खींचें · [ ] या Shift+पहिया: आकार · X बदलता है</translation>
    </message>
    <message>
        <source>Erase: drag over what is too much · [ ] or Shift+wheel: size · X swaps</source>
        <extracomment>ui/editing/brush.py</extracomment>
        <translation>मिटाएँ: जो ज़्यादा है उस पर खींचें · [ ] या Shift+पहिया: आकार · X बदलता है</translation>
    </message>
    <message>
        <source>Outline a lesion first</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>पहले किसी घाव की रूपरेखा बनाएँ</translation>
    </message>
    <message>
        <source>This is the last frame</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>यह अंतिम फ़्रेम है</translation>
    </message>
    <message>
        <source>You have outlined this frame already: nothing was copied</source>
        <extracomment>ui/editing/copying.py</extracomment>
        <translation>आप इस फ़्रेम की रूपरेखा बना चुके हैं: कुछ कॉपी नहीं हुआ</translation>
    </message>
    <message>
        <source>These outlines are signed · Change them by the menu Outline</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>ये रूपरेखाएँ हस्ताक्षरित हैं · इन्हें रूपरेखा मेनू से बदलें</translation>
    </message>
    <message>
        <source>Nothing is outlined here · Sign again to say: no lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>यहाँ कुछ रूपरेखित नहीं · यह कहने के लिए फिर हस्ताक्षर करें: कोई घाव नहीं</translation>
    </message>
    <message>
        <source>What you draw next is a new lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>आगे जो बनाएँगे वह नया घाव है</translation>
    </message>
    <message>
        <source>The AI outlines nothing on this image</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>AI इस छवि पर कुछ रूपरेखित नहीं करता</translation>
    </message>
    <message>
        <source>Taken over. Correct it, then sign it.</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>रूपरेखाएँ ले ली गईं। उन्हें सुधारें, फिर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Signed as adjudicated</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>निर्णीत के रूप में हस्ताक्षरित</translation>
    </message>
    <message>
        <source>There is no AI map to follow on this image</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>इस छवि पर अनुसरण के लिए AI का कोई मानचित्र नहीं है</translation>
    </message>
    <message>
        <source>Signed: no lesion</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>हस्ताक्षरित: कोई घाव नहीं</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Signed. Lesions without a label: {count}</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>हस्ताक्षरित। बिना लेबल के घाव: {count}</translation>
    </message>
    <message>
        <source>Not saved yet!</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>अभी सहेजा नहीं!</translation>
    </message>
    <message>
        <source>This lesion is locked · Ctrl+Shift+L opens it</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>यह घाव लॉक है · Ctrl+Shift+L इसे खोलता है</translation>
    </message>
    <message>
        <source>All strokes are saved.</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>सभी रेखाएँ सहेजी हैं।</translation>
    </message>
    <message>
        <source>filling</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>भरना</translation>
    </message>
    <message>
        <source>Click a hole in the lesion to fill it · Alt or X removes a loose part</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>भरने के लिए घाव के छेद पर क्लिक करें · Alt या X अलग टुकड़ा हटाता है</translation>
    </message>
    <message>
        <source>Click a loose part of the lesion to remove it · X swaps</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>घाव के अलग टुकड़े को हटाने के लिए उस पर क्लिक करें · X बदलता है</translation>
    </message>
    <message>
        <source>There is no part of this lesion here</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>यहाँ इस घाव का कोई हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>There is no hole of this lesion here</source>
        <extracomment>ui/editing/fill.py</extracomment>
        <translation>यहाँ इस घाव का कोई छेद नहीं है</translation>
    </message>
    <message>
        <source>No lesion yet. Paint one (B), or start from the AI&apos;s mask (Ctrl+M).</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>अभी कोई घाव नहीं। एक रंगें (B), या AI के मास्क से शुरू करें (Ctrl+M)।</translation>
    </message>
    <message>
        <source>Draw on this lesion</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>इस घाव पर बनाएँ</translation>
    </message>
    <message>
        <source>What you take this lesion for (Ctrl+1, 2, 3)</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>आप इस घाव को क्या मानते हैं (Ctrl+1, 2, 3)</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Nothing changes a locked lesion (Ctrl+Shift+L)</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>लॉक घाव को कुछ नहीं बदलता (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Delete this lesion; Ctrl+Z brings it back</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>यह घाव हटाएँ; Ctrl+Z इसे वापस लाता है</translation>
    </message>
    <message>
        <source>Work on lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>घाव {number} पर काम करें</translation>
    </message>
    <message>
        <source>What lesion {number} is</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>घाव {number} क्या है</translation>
    </message>
    <message>
        <source>Lock lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>घाव {number} लॉक करें</translation>
    </message>
    <message>
        <source>Delete lesion {number}</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>घाव {number} हटाएँ</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>ui/editing/lesion_list.py</extracomment>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>Who outlines?</source>
        <extracomment>ui/editing/naming.py</extracomment>
        <translation>कौन रूपरेखा बनाता है?</translation>
    </message>
    <message>
        <source>Your name or initials; they stand beside your outlines</source>
        <extracomment>ui/editing/naming.py</extracomment>
        <translation>आपका नाम या आद्याक्षर; वे आपकी रूपरेखाओं के साथ रहते हैं</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>रूपरेखा</translation>
    </message>
    <message>
        <source>To keep it, save a copy of your work elsewhere (File menu).</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>इसे बचाने के लिए अपने काम की प्रति कहीं और सहेजें (फ़ाइल मेनू)।</translation>
    </message>
    <message>
        <source>Put the right one back, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>app/journal_target.py</extracomment>
        <translation>सही फ़ाइल वापस रखें, या अपने काम की प्रति कहीं और सहेजें (फ़ाइल मेनू)।</translation>
    </message>
    <message>
        <source>Free some space, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>जगह ख़ाली करें, या अपने काम की प्रति कहीं और सहेजें (फ़ाइल मेनू)।</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>वहाँ लिखने का अधिकार माँगें, या अपने काम की प्रति कहीं और सहेजें (फ़ाइल मेनू)।</translation>
    </message>
    <message>
        <source>Delete files that you don&apos;t need, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>बेकार फ़ाइलें हटाएँ, या अपने काम की प्रति कहीं और सहेजें (फ़ाइल मेनू)।</translation>
    </message>
    <message>
        <source>Check that the disk is connected, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>जाँचें कि डिस्क जुड़ी है, या अपने काम की प्रति कहीं और सहेजें (फ़ाइल मेनू)।</translation>
    </message>
    <message>
        <source>Connect the disk or stick again, or save a copy of your work elsewhere (File menu).</source>
        <extracomment>review/faults.py</extracomment>
        <translation>डिस्क या पेन ड्राइव फिर लगाएँ, या अपने काम की प्रति कहीं और सहेजें (फ़ाइल मेनू)।</translation>
    </message>
    <message>
        <source>Copy the file and the one beside it that ends in -journal to a place that you may write to.</source>
        <extracomment>review/faults.py</extracomment>
        <translation>फ़ाइल, और पास की -journal पर ख़त्म होने वाली फ़ाइल, ऐसी जगह कॉपी करें जहाँ आप लिख सकें।</translation>
    </message>
    <message>
        <source>{count} entries came back from the backup.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>{count} प्रविष्टियाँ बैकअप से वापस आईं।</translation>
    </message>
    <message>
        <source>If it wasn&apos;t put back on purpose, close the program and type: busi-desktop review mend --journal FILE.</source>
        <extracomment>review/opening.py</extracomment>
        <translation>अगर इसे जानबूझकर वापस नहीं रखा गया, तो प्रोग्राम बंद करें और लिखें: busi-desktop review mend --journal FILE.</translation>
    </message>
    <message>
        <source>From measurement…</source>
        <extracomment>ui/assessment/lines.py</extracomment>
        <translation>माप से…</translation>
    </message>
    <message>
        <source>From nipple, cm</source>
        <extracomment>ui/assessment/page.py</extracomment>
        <translation>निप्पल से, cm</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>ब्रश</translation>
    </message>
    <message>
        <source>Width of the brush in pixels</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>ब्रश की चौड़ाई पिक्सेल में</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ], Shift+wheel)</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>ब्रश की चौड़ाई ([ और ], Shift+पहिया)</translation>
    </message>
    <message>
        <source>Erase instead of painting (X)</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>रंगने के बजाय मिटाएँ (X)</translation>
    </message>
    <message>
        <source>What adds takes off, and the other way round</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>जो जोड़ता है वह हटाए, और उलटा</translation>
    </message>
    <message>
        <source>How much to smooth, grow or shrink</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>कितना चिकना, बड़ा या छोटा करें</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>इतना</translation>
    </message>
    <message>
        <source>Start from the AI&apos;s mask</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>AI के मास्क से शुरू करें</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>नया घाव</translation>
    </message>
    <message>
        <source>Join all</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>सब जोड़ें</translation>
    </message>
    <message>
        <source>To next frame</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>अगले फ़्रेम पर</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>छेद भरें</translation>
    </message>
    <message>
        <source>Fill all that the lesion surrounds</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>घाव से घिरा सब भरें</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>चिकना करें</translation>
    </message>
    <message>
        <source>Take bumps and notches off the outline</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>रूपरेखा के उभार और खाँचे हटाएँ</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Move the outline outward</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>रूपरेखा बाहर की ओर खिसकाएँ</translation>
    </message>
    <message>
        <source>Shrink</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>घटाएँ</translation>
    </message>
    <message>
        <source>Move the outline inward</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>रूपरेखा अंदर की ओर खिसकाएँ</translation>
    </message>
    <message>
        <source>Nothing outlined on this image yet.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>इस छवि पर अभी कुछ रूपरेखित नहीं।</translation>
    </message>
    <message>
        <source>Draft, not signed.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>मसौदा, हस्ताक्षरित नहीं।</translation>
    </message>
    <message>
        <source>Signed.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>हस्ताक्षरित।</translation>
    </message>
    <message>
        <source>Adjudicated.</source>
        <extracomment>ui/editing/panel.py</extracomment>
        <translation>निर्णीत।</translation>
    </message>
    <message>
        <source>drawing around</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>चारों ओर बनाना</translation>
    </message>
    <message>
        <source>Draw around the lesion, or click corners · Alt or X cuts out instead</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>घाव के चारों ओर बनाएँ, या कोनों पर क्लिक करें · Alt या X काटता है</translation>
    </message>
    <message>
        <source>Enter or a double-click closes it · Backspace: one corner back</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>Enter या डबल-क्लिक बंद करता है · Backspace: एक कोना पीछे</translation>
    </message>
    <message>
        <source>Cut out: draw around what is too much, or click corners · X swaps</source>
        <extracomment>ui/editing/polygon.py</extracomment>
        <translation>काटें: जो ज़्यादा है उसके चारों ओर बनाएँ, या कोनों पर क्लिक करें · X बदलता है</translation>
    </message>
    <message>
        <source>click to refine</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>क्लिक से सुधार</translation>
    </message>
    <message>
        <source>Click what is missing · right button or Alt: what is too much</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>जो छूटा है उस पर क्लिक · दायाँ बटन या Alt: जो ज़्यादा है</translation>
    </message>
    <message>
        <source>Click the middle of the lesion: its outline is looked for around it</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>घाव के बीच में क्लिक करें: उसकी रूपरेखा आसपास खोजी जाती है</translation>
    </message>
    <message>
        <source>Click what is too much · X swaps</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>जो ज़्यादा है उस पर क्लिक करें · X बदलता है</translation>
    </message>
    <message>
        <source>There is nothing to take off yet: click the lesion first</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>अभी हटाने को कुछ नहीं: पहले घाव पर क्लिक करें</translation>
    </message>
    <message>
        <source>Nothing is missing there: click outside of the outline</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>वहाँ कुछ नहीं छूटा: रूपरेखा के बाहर क्लिक करें</translation>
    </message>
    <message>
        <source>Nothing is too much there: click inside the outline</source>
        <extracomment>ui/editing/refining.py</extracomment>
        <translation>वहाँ कुछ ज़्यादा नहीं: रूपरेखा के अंदर क्लिक करें</translation>
    </message>
    <message>
        <source>moving the lesion</source>
        <extracomment>ui/editing/select.py</extracomment>
        <translation>घाव खिसकाना</translation>
    </message>
    <message>
        <source>Click a lesion to work on it · drag or arrows move it · Delete removes it</source>
        <extracomment>ui/editing/select.py</extracomment>
        <translation>काम करने के लिए घाव पर क्लिक · खींचना या तीर खिसकाते हैं · Delete हटाता है</translation>
    </message>
    <message>
        <source>Tools for outlines</source>
        <extracomment>ui/editing/strip.py</extracomment>
        <translation>रूपरेखा के औज़ार</translation>
    </message>
    <message>
        <source>superpixel paint</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>सुपरपिक्सेल रंग</translation>
    </message>
    <message>
        <source>Click a cell, or drag over cells · Shift+[ ]: size · Enter: by arrow keys</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>किसी खाने पर क्लिक, या खानों पर खींचें · Shift+[ ]: आकार · Enter: तीर कुंजियों से</translation>
    </message>
    <message>
        <source>The superpixels are being computed…</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>सुपरपिक्सेल गिने जा रहे हैं…</translation>
    </message>
    <message>
        <source>Arrows: next cell · Enter: take it, or put it back · Esc ends</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>तीर: अगला खाना · Enter: लें, या वापस रखें · Esc समाप्त</translation>
    </message>
    <message>
        <source>Click or drag over cells to take them off · X swaps</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>हटाने के लिए खानों पर क्लिक करें या खींचें · X बदलता है</translation>
    </message>
    <message>
        <source>Size of the superpixels</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>सुपरपिक्सेल का आकार</translation>
    </message>
    <message>
        <source>Size of the superpixels (Shift+[ and Shift+])</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>सुपरपिक्सेल का आकार (Shift+[ और Shift+])</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>मोटे</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>बारीक</translation>
    </message>
    <message>
        <source>signing</source>
        <extracomment>ui/editing/undoing.py</extracomment>
        <translation>हस्ताक्षर करना</translation>
    </message>
    <message>
        <source>no label yet</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>अभी लेबल नहीं</translation>
    </message>
    <message>
        <source>benign</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>सौम्य</translation>
    </message>
    <message>
        <source>malignant</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>घातक</translation>
    </message>
    <message>
        <source>unsure</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>taking the AI&apos;s mask</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>AI का मास्क लेना</translation>
    </message>
    <message>
        <source>deleting a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>घाव हटाना</translation>
    </message>
    <message>
        <source>joining lesions</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>घाव जोड़ना</translation>
    </message>
    <message>
        <source>naming a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>घाव को नाम देना</translation>
    </message>
    <message>
        <source>locking a lesion</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>घाव लॉक करना</translation>
    </message>
    <message>
        <source>clearing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>साफ़ करना</translation>
    </message>
    <message>
        <source>going back</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>पीछे जाना</translation>
    </message>
    <message>
        <source>copying outlines</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>रूपरेखाएँ कॉपी करना</translation>
    </message>
    <message>
        <source>filling holes</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>छेद भरना</translation>
    </message>
    <message>
        <source>smoothing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>चिकना करना</translation>
    </message>
    <message>
        <source>growing</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>बढ़ाना</translation>
    </message>
    <message>
        <source>shrinking</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>घटाना</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>अभी कुछ नहीं बना</translation>
    </message>
    <message>
        <source>{area}, axes {axes}</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>{area}, अक्ष {axes}</translation>
    </message>
    <message>
        <source>There is no answer of the AI to export now.</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>अभी AI का कोई उत्तर एक्सपोर्ट के लिए नहीं है।</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>चित्र कॉपी हुआ</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>जैसा स्क्रीन पर</translation>
    </message>
    <message>
        <source>Pixels of the file</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>फ़ाइल के पिक्सेल</translation>
    </message>
    <message>
        <source>Pixels of the file, doubled</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>फ़ाइल के पिक्सेल, दोगुने</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/exporting/desk.py</extracomment>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>चित्र एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>क्या एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>View as it is seen</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>दृश्य जैसा दिखता है</translation>
    </message>
    <message>
        <source>PNG or SVG</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG या SVG</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>चित्र कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Put the view on the clipboard as a picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>दृश्य को चित्र के रूप में क्लिपबोर्ड पर रखें</translation>
    </message>
    <message>
        <source>PNG: pixels, for any program</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG: पिक्सेल, किसी भी प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>SVG: lines stay lines, for print and drawing</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>SVG: रेखाएँ रेखाएँ ही रहती हैं, छपाई और चित्रण के लिए</translation>
    </message>
    <message>
        <source>Legend below the picture</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>चित्र के नीचे लेजेंड</translation>
    </message>
    <message>
        <source>What is shown, model, and the research-use line</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>क्या दिखता है, मॉडल, और शोध उपयोग की पंक्ति</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>फ़ॉर्मैट (&amp;F)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>आकार (&amp;Z)</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Image, layers, measurements and scale bar as on the screen, without corner texts. Text burned into the image stays visible.</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>छवि, परतें, माप और पैमाना जैसे स्क्रीन पर, कोनों के पाठ के बिना। छवि में छपा पाठ दिखता रहता है।</translation>
    </message>
    <message>
        <source>PNG</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>PNG</translation>
    </message>
    <message>
        <source>{title}: too large</source>
        <extracomment>ui/exporting/dialog.py</extracomment>
        <translation>{title}: बहुत बड़ा</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>{label} के लिए Grad-CAM</translation>
    </message>
    <message>
        <source>AI: {name} {version} (SHA-256 {digits}…).</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>AI: {name} {version} (SHA-256 {digits}…)।</translation>
    </message>
    <message>
        <source>Superpixels, preview</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>सुपरपिक्सेल, पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}, within the lesion</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>{label} के लिए Grad-CAM, घाव के भीतर</translation>
    </message>
    <message>
        <source>Scale bar from the file&apos;s ultrasound region.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>पैमाना फ़ाइल के अल्ट्रासाउंड क्षेत्र से।</translation>
    </message>
    <message>
        <source>Scale bar from the file&apos;s pixel spacing.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>पैमाना फ़ाइल के पिक्सेल अंतर से।</translation>
    </message>
    <message>
        <source>The step is not what the model saw.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>यह चरण वह नहीं जो मॉडल ने देखा।</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>पैनल</translation>
    </message>
    <message>
        <source>The program gives no class for this frame; don&apos;t rely on the outline.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>प्रोग्राम इस फ़्रेम के लिए कोई वर्ग नहीं देता; रूपरेखा पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>Grad-CAM shows where the answer was sensitive, not where a cancer is.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>Grad-CAM दिखाता है कि उत्तर कहाँ संवेदनशील था, न कि कैंसर कहाँ है।</translation>
    </message>
    <message>
        <source>Model&apos;s &amp;defaults</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>मॉडल के डिफ़ॉल्ट (&amp;D)</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>अगर ऐसा हो तो (&amp;I)…</translation>
    </message>
    <message>
        <source>S&amp;tart from</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>किससे शुरू करें (&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>रूपरेखा (&amp;U)</translation>
    </message>
    <message>
        <source>A&amp;bout the model…</source>
        <extracomment>ui/commands/help.py</extracomment>
        <translation>मॉडल के बारे में (&amp;B)…</translation>
    </message>
    <message>
        <source>Analy&amp;zed region on or off</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>विश्लेषित क्षेत्र चालू या बंद (&amp;Z)</translation>
    </message>
    <message>
        <source>One layer alone, then the &amp;next</source>
        <extracomment>ui/commands/layers.py</extracomment>
        <translation>एक परत अकेली, फिर अगली (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Draw around</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>चारों ओर बनाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y to the next frame</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>अगले फ़्रेम पर कॉपी करें (&amp;Y)</translation>
    </message>
    <message>
        <source>cine duplicate</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>सिने प्रतिलिपि</translation>
    </message>
    <message>
        <source>Take these outlines through the loop by the tissue&apos;s motion, as drafts to look at</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>ऊतक की गति के अनुसार इन रूपरेखाओं को पूरे लूप में ले जाएँ, देखने के लिए मसौदों के रूप में</translation>
    </message>
    <message>
        <source>propagate cine track motion copy all range</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>प्रसार सिने अनुसरण गति कॉपी सभी सीमा</translation>
    </message>
    <message>
        <source>Grow &amp;along the AI&apos;s map</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>AI के मानचित्र के अनुसार बढ़ाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Shrink along &amp;the AI&apos;s map</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>AI के मानचित्र के अनुसार घटाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>This lesion &amp;is benign</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>यह घाव सौम्य है (&amp;I)</translation>
    </message>
    <message>
        <source>Back to &amp;how it was</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>पहले जैसा करें (&amp;H)</translation>
    </message>
    <message>
        <source>Change signed &amp;outlines</source>
        <extracomment>ui/commands/outline.py</extracomment>
        <translation>हस्ताक्षरित रूपरेखाएँ बदलें (&amp;O)</translation>
    </message>
    <message>
        <source>Fit to &amp;what is seen</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>जो दिखता है उस पर बैठाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;how this image at the right too</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>यह छवि दाईं ओर भी दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>अगला दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>Patient an&amp;d study…</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>रोगी और जाँच (&amp;D)…</translation>
    </message>
    <message>
        <source>N&amp;ext image</source>
        <extracomment>ui/commands/view.py</extracomment>
        <translation>अगली छवि (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare readers</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>रीडरों की तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>Difference or side &amp;by side</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>अंतर या साथ-साथ (&amp;B)</translation>
    </message>
    <message>
        <source>The &amp;first reader&apos;s</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>पहले रीडर की (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;The second reader&apos;s</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>दूसरे रीडर की (&amp;T)</translation>
    </message>
    <message>
        <source>What &amp;both drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>दोनों ने जो बनाया (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What either drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>किसी भी एक ने जो बनाया (&amp;W)</translation>
    </message>
    <message>
        <source>What most &amp;drew</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>अधिकांश ने जो बनाया (&amp;D)</translation>
    </message>
    <message>
        <source>Ag&amp;reement…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>सहमति (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export outlines…</source>
        <extracomment>ui/commands/worklist.py</extracomment>
        <translation>रूपरेखाएँ एक्सपोर्ट करें (&amp;E)…</translation>
    </message>
    <message>
        <source>Outline an image and sign it, by the menu Outline. Once another reader has signed outlines of the same image, how far you agree stands here.</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>रूपरेखा मेनू से किसी छवि पर रूपरेखा बनाएँ और हस्ताक्षर करें। जब कोई और पाठक उसी छवि की रूपरेखाओं पर हस्ताक्षर कर देगा, तो आपकी सहमति यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>There is no AI mask to start from yet</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>शुरू करने के लिए AI का कोई मास्क अभी नहीं है</translation>
    </message>
    <message>
        <source>The AI&apos;s map leads no further from this outline</source>
        <extracomment>ui/editing/deeds.py</extracomment>
        <translation>AI का मानचित्र इस रूपरेखा से आगे नहीं ले जाता</translation>
    </message>
    <message>
        <source>Moved here by the tissue&apos;s motion · Look at it, correct it, sign it</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>ऊतक की गति से यहाँ लाई गई · देखें, सुधारें, हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Follow through frames</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>फ़्रेमों में अनुसरण करें</translation>
    </message>
    <message>
        <source>To &amp;frame</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>फ़्रेम तक (&amp;F)</translation>
    </message>
    <message>
        <source>Your outlines move with the tissue from frame to frame, as drafts. They stop where the match becomes unsure, or where you have outlined a frame already.</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>आपकी रूपरेखाएँ मसौदों के रूप में ऊतक के साथ एक फ़्रेम से दूसरे फ़्रेम पर चलती हैं। वे वहाँ रुकती हैं जहाँ मिलान अनिश्चित हो जाता है, या जहाँ आप किसी फ़्रेम पर पहले ही रूपरेखा बना चुके हैं।</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>अनुसरण करें (&amp;L)</translation>
    </message>
    <message>
        <source>Begin; it can be canceled, and undone as one step</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>शुरू करें; इसे रद्द किया जा सकता है, और एक ही चरण में पूर्ववत किया जा सकता है</translation>
    </message>
    <message>
        <source>To the &amp;end of the loop (frame {number})</source>
        <extracomment>ui/editing/how_far.py</extracomment>
        <translation>लूप के अंत तक (फ़्रेम {number}) (&amp;E)</translation>
    </message>
    <message>
        <source>Arrows move, Shift far, Ctrl fine · Enter: click · Space: draw · Esc ends</source>
        <extracomment>ui/editing/key_cursor.py</extracomment>
        <translation>तीर खिसकाते हैं, Shift दूर, Ctrl बारीक · Enter: क्लिक · Space: बनाएँ · Esc समाप्त</translation>
    </message>
    <message>
        <source>Arrows draw · Space ends the stroke · Esc drops it</source>
        <extracomment>ui/editing/key_cursor.py</extracomment>
        <translation>तीर बनाते हैं · Space रेखा समाप्त · Esc उसे छोड़ता है</translation>
    </message>
    <message>
        <source>Following the tissue…</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>ऊतक का अनुसरण हो रहा है…</translation>
    </message>
    <message>
        <source>Followed to frame {last}: look at each frame, then sign it</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>फ़्रेम {last} तक अनुसरण किया गया: हर फ़्रेम देखें, फिर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: on frame {next} the match is unsure</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>फ़्रेम {last} पर रुका: फ़्रेम {next} पर मिलान अनिश्चित है</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: the lesion leaves the image</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>फ़्रेम {last} पर रुका: घाव छवि से बाहर जाता है</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: frame {next} can&apos;t be read</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>फ़्रेम {last} पर रुका: फ़्रेम {next} पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Stopped at frame {last}: you have outlined frame {next} already</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>फ़्रेम {last} पर रुका: फ़्रेम {next} पर आप पहले ही रूपरेखा बना चुके हैं</translation>
    </message>
    <message>
        <source>Canceled at frame {last}</source>
        <extracomment>ui/editing/propagating.py</extracomment>
        <translation>फ़्रेम {last} पर रद्द किया गया</translation>
    </message>
    <message>
        <source>following through frames</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>फ़्रेमों में अनुसरण</translation>
    </message>
    <message>
        <source>taking outlines over</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>रूपरेखाएँ लेना</translation>
    </message>
    <message>
        <source>following the AI&apos;s map</source>
        <extracomment>ui/editing/words.py</extracomment>
        <translation>AI के मानचित्र का अनुसरण</translation>
    </message>
    <message>
        <source>Window {width:.0f}, level {center:.0f}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>विंडो {width:.0f}, लेवल {center:.0f}।</translation>
    </message>
    <message>
        <source>Outlined by the reader</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>रीडर द्वारा रूपरेखित</translation>
    </message>
    <message>
        <source>The manual is not part of this copy of the program.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>मैनुअल प्रोग्राम की इस प्रति का हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Install it again; from the sources, make docs makes the manual.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>इसे फिर इंस्टॉल करें; स्रोत से make docs मैनुअल बनाता है।</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the manual.</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>इस कंप्यूटर पर कुछ भी मैनुअल नहीं खोलता।</translation>
    </message>
    <message>
        <source>Open this file in a browser: {page}</source>
        <extracomment>ui/manual.py</extracomment>
        <translation>यह फ़ाइल ब्राउज़र में खोलें: {page}</translation>
    </message>
    <message>
        <source>Me&amp;dium</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>मध्यम (&amp;D)</translation>
    </message>
    <message>
        <source>Chance that the frame is of this class; the three add up to 100 %</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>फ़्रेम के इस वर्ग का होने की संभावना; तीनों का योग 100 %</translation>
    </message>
    <message>
        <source>Malignant if lesion</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>घाव हो तो घातक</translation>
    </message>
    <message>
        <source>Chance that it is malignant, given that there is a lesion: normal is left out</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>घातक होने की संभावना, यदि घाव है: सामान्य छोड़ा गया</translation>
    </message>
    <message>
        <source>Malignant if there is a lesion, %</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>घाव हो तो घातक, %</translation>
    </message>
    <message>
        <source>Malignant if there is a lesion</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>यदि घाव हो तो घातक</translation>
    </message>
    <message>
        <source>{palette} finds a command by any word, {help} shows all keys. The menus lead to more: outline lesions, assess them yourself, read many images as a project.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>{palette} किसी भी शब्द से कमांड खोजता है, {help} सभी कुंजियाँ दिखाता है। मेनू और आगे ले जाते हैं: घावों की रूपरेखा बनाना, स्वयं उनका आकलन करना, कई छवियाँ प्रोजेक्ट के रूप में पढ़ना।</translation>
    </message>
    <message>
        <source>Choose an image from the worklist</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>कार्यसूची से कोई छवि चुनें</translation>
    </message>
    <message>
        <source>Or press J: it goes to the next one that needs you</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>या J दबाएँ: यह उस अगली छवि पर जाता है जिसे आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Settings of this project, more images, and closing it</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>इस प्रोजेक्ट की सेटिंग, और छवियाँ, और इसे बंद करना</translation>
    </message>
    <message>
        <source>None of these images was found</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>इनमें से कोई छवि नहीं मिली</translation>
    </message>
    <message>
        <source>{name} (has {n} of {total})</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>{name} ({total} में से {n})</translation>
    </message>
    <message>
        <source>{n} images exported: {name}</source>
        <extracomment>ui/worklist/export.py</extracomment>
        <translation>{n} छवियाँ एक्सपोर्ट हुईं: {name}</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>ui/worklist/export.py</extracomment>
        <translation>लिखने का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Export outlines</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>रूपरेखाएँ एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>फ़ाइलों का फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Adjudicated counts before signed, signed before draft</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>निर्णीत हस्ताक्षरित से पहले, हस्ताक्षरित मसौदे से पहले गिना जाता है</translation>
    </message>
    <message>
        <source>Whose to take of an image that two signed and nobody decided</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>जिस छवि पर दो ने हस्ताक्षर किए और किसी ने निर्णय नहीं किया, उसमें किसकी लें</translation>
    </message>
    <message>
        <source>Leave the image out</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>छवि छोड़ दें</translation>
    </message>
    <message>
        <source>Leave drafts out</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>मसौदे छोड़ दें</translation>
    </message>
    <message>
        <source>Images of one folder stay together in training and test</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>एक फ़ोल्डर की छवियाँ प्रशिक्षण और परीक्षण में साथ रहती हैं</translation>
    </message>
    <message>
        <source>What counts of each image</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>हर छवि का जो मान्य है</translation>
    </message>
    <message>
        <source>Read first: &amp;hide the AI until a reader has locked an opinion</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>पहले पढ़ें: रीडर के राय लॉक करने तक AI छिपाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Writing outlines…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>रूपरेखाएँ लिखी जा रही हैं…</translation>
    </message>
    <message>
        <source>The files that are &amp;open: there are none</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>खुली फ़ाइलें: कोई नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Nobody has outlined anything yet</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>अभी किसी ने कुछ रूपरेखित नहीं किया</translation>
    </message>
    <message>
        <source>A reader has signed the outlines</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>एक रीडर ने रूपरेखाओं पर हस्ताक्षर किए हैं</translation>
    </message>
    <message>
        <source>Tissue composition</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>ऊतक संरचना</translation>
    </message>
    <message>
        <source>Homogeneous, fat</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>समरूप, वसा</translation>
    </message>
    <message>
        <source>Homogeneous, fibroglandular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>समरूप, रेशा-ग्रंथीय</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>विषमरूप</translation>
    </message>
    <message>
        <source>No finding</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>कोई निष्कर्ष नहीं</translation>
    </message>
    <message>
        <source>Mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>गाँठ</translation>
    </message>
    <message>
        <source>Calcifications alone</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>केवल कैल्सीकरण</translation>
    </message>
    <message>
        <source>Associated features alone</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>केवल संबद्ध लक्षण</translation>
    </message>
    <message>
        <source>Special case</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>विशेष स्थिति</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>दायाँ</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>बायाँ</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>तल</translation>
    </message>
    <message>
        <source>Radial</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अरीय</translation>
    </message>
    <message>
        <source>Antiradial</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>प्रति-अरीय</translation>
    </message>
    <message>
        <source>Transverse</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अनुप्रस्थ</translation>
    </message>
    <message>
        <source>Longitudinal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अनुदैर्ध्य</translation>
    </message>
    <message>
        <source>Oblique</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>तिरछा</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>आकृति</translation>
    </message>
    <message>
        <source>Oval</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अंडाकार</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>गोल</translation>
    </message>
    <message>
        <source>Irregular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अनियमित</translation>
    </message>
    <message>
        <source>Parallel</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>समानांतर</translation>
    </message>
    <message>
        <source>Not parallel</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>समानांतर नहीं</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>किनारा</translation>
    </message>
    <message>
        <source>Circumscribed</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>सुस्पष्ट</translation>
    </message>
    <message>
        <source>Indistinct</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अस्पष्ट</translation>
    </message>
    <message>
        <source>Angular</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>कोणीय</translation>
    </message>
    <message>
        <source>Microlobulated</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>सूक्ष्म-खंडित</translation>
    </message>
    <message>
        <source>Spiculated</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>काँटेदार</translation>
    </message>
    <message>
        <source>Echo pattern</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>प्रतिध्वनि पैटर्न</translation>
    </message>
    <message>
        <source>Anechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>प्रतिध्वनि-रहित</translation>
    </message>
    <message>
        <source>Hyperechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अतिप्रतिध्वनिक</translation>
    </message>
    <message>
        <source>Complex cystic and solid</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>जटिल सिस्टिक और ठोस</translation>
    </message>
    <message>
        <source>Hypoechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अल्पप्रतिध्वनिक</translation>
    </message>
    <message>
        <source>Isoechoic</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>समप्रतिध्वनिक</translation>
    </message>
    <message>
        <source>Posterior features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>पश्च लक्षण</translation>
    </message>
    <message>
        <source>No posterior features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>कोई पश्च लक्षण नहीं</translation>
    </message>
    <message>
        <source>Enhancement</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>वृद्धि</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>छाया</translation>
    </message>
    <message>
        <source>Combined pattern</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>मिश्रित पैटर्न</translation>
    </message>
    <message>
        <source>Calcifications</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>कैल्सीकरण</translation>
    </message>
    <message>
        <source>In a mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>गाँठ में</translation>
    </message>
    <message>
        <source>Outside of a mass</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>गाँठ के बाहर</translation>
    </message>
    <message>
        <source>Intraductal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>नलिका के भीतर</translation>
    </message>
    <message>
        <source>Associated features</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>संबद्ध लक्षण</translation>
    </message>
    <message>
        <source>Architectural distortion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>संरचना विकृति</translation>
    </message>
    <message>
        <source>Duct changes</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>नलिका परिवर्तन</translation>
    </message>
    <message>
        <source>Skin thickening</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>त्वचा मोटी</translation>
    </message>
    <message>
        <source>Skin retraction</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>त्वचा खिंचाव</translation>
    </message>
    <message>
        <source>Edema</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>सूजन</translation>
    </message>
    <message>
        <source>Vascularity</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>रक्तवाहिता</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Internal</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>आंतरिक</translation>
    </message>
    <message>
        <source>Vessels in rim</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>किनारे पर वाहिकाएँ</translation>
    </message>
    <message>
        <source>Elasticity</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>लोच</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>मुलायम</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>मध्यवर्ती</translation>
    </message>
    <message>
        <source>Hard</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>कठोर</translation>
    </message>
    <message>
        <source>Simple cyst</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>साधारण सिस्ट</translation>
    </message>
    <message>
        <source>Clustered microcysts</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>गुच्छित सूक्ष्म सिस्ट</translation>
    </message>
    <message>
        <source>Complicated cyst</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>जटिलतायुक्त सिस्ट</translation>
    </message>
    <message>
        <source>Mass in or on skin</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>त्वचा में या पर गाँठ</translation>
    </message>
    <message>
        <source>Foreign body or implant</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>बाहरी वस्तु या इम्प्लांट</translation>
    </message>
    <message>
        <source>Lymph node, intramammary</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>स्तन के भीतर लसीका ग्रंथि</translation>
    </message>
    <message>
        <source>Lymph node, axillary</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>काँख की लसीका ग्रंथि</translation>
    </message>
    <message>
        <source>Vascular abnormality</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>वाहिका असामान्यता</translation>
    </message>
    <message>
        <source>Postsurgical fluid collection</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>शल्यक्रिया के बाद द्रव संग्रह</translation>
    </message>
    <message>
        <source>Fat necrosis</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>वसा परिगलन</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>0 Incomplete</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>0 अपूर्ण</translation>
    </message>
    <message>
        <source>1 Negative</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>1 नकारात्मक</translation>
    </message>
    <message>
        <source>2 Benign</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>2 सौम्य</translation>
    </message>
    <message>
        <source>3 Probably benign</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>3 संभवतः सौम्य</translation>
    </message>
    <message>
        <source>4A Low suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4A कम संदेह</translation>
    </message>
    <message>
        <source>4B Moderate suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4B मध्यम संदेह</translation>
    </message>
    <message>
        <source>4C High suspicion</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>4C अधिक संदेह</translation>
    </message>
    <message>
        <source>5 Highly suggestive of malignancy</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>5 घातकता का प्रबल संकेत</translation>
    </message>
    <message>
        <source>6 Known malignancy</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>6 ज्ञात घातकता</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अनुशंसा</translation>
    </message>
    <message>
        <source>Routine follow-up</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>नियमित अनुवर्तन</translation>
    </message>
    <message>
        <source>Short-interval follow-up</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>अल्प अवधि में अनुवर्तन</translation>
    </message>
    <message>
        <source>More imaging</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>और इमेजिंग</translation>
    </message>
    <message>
        <source>Tissue diagnosis</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>ऊतक निदान</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>A circumscribed margin excludes the other terms for margins.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>सुस्पष्ट किनारा किनारे के दूसरे शब्दों को बाहर करता है।</translation>
    </message>
    <message>
        <source>A round mass counts as not parallel.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>गोल गाँठ को समानांतर नहीं माना जाता।</translation>
    </message>
    <message>
        <source>Shape, orientation and margin describe a mass.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>आकृति, अभिविन्यास और किनारा गाँठ का वर्णन करते हैं।</translation>
    </message>
    <message>
        <source>Vessels inside don&apos;t fit an anechoic mass.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>भीतरी वाहिकाएँ प्रतिध्वनि-रहित गाँठ से मेल नहीं खातीं।</translation>
    </message>
    <message>
        <source>A simple cyst is anechoic.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>साधारण सिस्ट प्रतिध्वनि-रहित होती है।</translation>
    </message>
    <message>
        <source>A simple cyst is circumscribed.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>साधारण सिस्ट सुस्पष्ट होती है।</translation>
    </message>
    <message>
        <source>Vessels inside don&apos;t fit a simple cyst.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>भीतरी वाहिकाएँ साधारण सिस्ट से मेल नहीं खातीं।</translation>
    </message>
    <message>
        <source>Category 1 stands for no finding.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>श्रेणी 1 का अर्थ है कोई निष्कर्ष नहीं।</translation>
    </message>
    <message>
        <source>This category needs a finding.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>इस श्रेणी के लिए कोई निष्कर्ष चाहिए।</translation>
    </message>
    <message>
        <source>Suspicious terms don&apos;t fit category 2 or 3.</source>
        <extracomment>lexicon/birads_us_2013.json</extracomment>
        <translation>संदिग्ध शब्द श्रेणी 2 या 3 से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>Glandular tissue component</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>ऊतक का ग्रंथीय भाग</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>स्पष्ट</translation>
    </message>
    <message>
        <source>Non-mass lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>गाँठ-रहित घाव</translation>
    </message>
    <message>
        <source>In a lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>घाव में</translation>
    </message>
    <message>
        <source>Outside of a lesion</source>
        <extracomment>lexicon/birads_us_2025.json</extracomment>
        <translation>घाव के बाहर</translation>
    </message>
    <message>
        <source>Superpixels</source>
        <extracomment>ui/editing/superpixels.py</extracomment>
        <translation>सुपरपिक्सेल</translation>
    </message>
    <message>
        <source>Lesion by AI, threshold {value:g}</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>AI के अनुसार घाव, थ्रेशोल्ड {value:g}</translation>
    </message>
    <message>
        <source>Lesion probability</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>घाव की संभावना</translation>
    </message>
    <message>
        <source>Analyzed region; the rest was left out</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>विश्लेषित क्षेत्र; बाकी छोड़ा गया</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>संदर्भ सत्य</translation>
    </message>
    <message>
        <source>Measured by the reader</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>रीडर ने मापा</translation>
    </message>
    <message>
        <source>Difference in {scale}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>{scale} में अंतर।</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>विश्लेषण हो रहा है…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>अभी पढ़ा नहीं</translation>
    </message>
    <message>
        <source>not analyzed yet</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>अभी विश्लेषण नहीं हुआ</translation>
    </message>
    <message>
        <source>no class given</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>कोई वर्ग नहीं दिया गया</translation>
    </message>
    <message>
        <source>analyzed; read it first</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>विश्लेषण हो गया; पहले स्वयं पढ़ें</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>What you open is listed here, with its answer.</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>आप जो खोलते हैं वह यहाँ अपने उत्तर के साथ दिखता है।</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>{count} फ़्रेम</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>मुख्य छवि</translation>
    </message>
    <message>
        <source>{done} of {count} frames analyzed</source>
        <extracomment>ui/file_list.py</extracomment>
        <translation>{count} में से {done} फ़्रेम का विश्लेषण हुआ</translation>
    </message>
    <message>
        <source>Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;All files (*)</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>छवियाँ (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>हाल की खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>नमूना खोलें (&amp;S)</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation>इन्हें भूल जाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All samples</source>
        <extracomment>ui/file_menu.py</extracomment>
        <translation>सभी नमूने (&amp;A)</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <extracomment>ui/recent_menu.py</extracomment>
        <translation>वह अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>{count} में से {number}</translation>
    </message>
    <message>
        <source>Zoom {zoom} %</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>ज़ूम {zoom} %</translation>
    </message>
    <message>
        <source>exponential</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>घातांकी</translation>
    </message>
    <message>
        <source>quadratic</source>
        <extracomment>preprocess/steps/anisotropic.py</extracomment>
        <translation>द्विघाती</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>ओपनिंग</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>क्लोज़िंग</translation>
    </message>
    <message>
        <source>open then close</source>
        <extracomment>preprocess/steps/morphology.py</extracomment>
        <translation>ओपनिंग फिर क्लोज़िंग</translation>
    </message>
    <message>
        <source>Analyze frames</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>फ़्रेमों का विश्लेषण</translation>
    </message>
    <message>
        <source>Begin; the status line shows how far it is</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>शुरू करें; स्थिति पंक्ति प्रगति दिखाती है</translation>
    </message>
    <message>
        <source>Frames &amp;from</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>फ़्रेम से (&amp;F)</translation>
    </message>
    <message>
        <source>Frames that you marked with K</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>फ़्रेम जो आपने K से चिह्नित किए</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>तक</translation>
    </message>
    <message>
        <source>every</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>हर</translation>
    </message>
    <message>
        <source>First frame</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>पहला फ़्रेम</translation>
    </message>
    <message>
        <source>Last frame</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>अंतिम फ़्रेम</translation>
    </message>
    <message>
        <source>Every how many frames</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>हर कितने फ़्रेम पर</translation>
    </message>
    <message>
        <source>Another analysis of several frames is running: wait for it, or end it.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>कई फ़्रेमों का दूसरा विश्लेषण चल रहा है: रुकें, या उसे समाप्त करें।</translation>
    </message>
    <message>
        <source>The first frame comes after the last one.</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>पहला फ़्रेम अंतिम के बाद आता है।</translation>
    </message>
    <message>
        <source>&amp;This frame ({number})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>यह फ़्रेम ({number}) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Key images ({n})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>मुख्य छवियाँ ({n}) (&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ll frames ({n})</source>
        <extracomment>ui/cine/analyze_dialog.py</extracomment>
        <translation>सभी फ़्रेम ({n}) (&amp;L)</translation>
    </message>
    <message>
        <source>Frame {number} of {count}</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>{count} में से फ़्रेम {number}</translation>
    </message>
    <message>
        <source>Go through the frames</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>फ़्रेमों से गुज़रें</translation>
    </message>
    <message>
        <source>Analyze frames…</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>फ़्रेमों का विश्लेषण…</translation>
    </message>
    <message>
        <source>Analyze all frames, some of them, or the key images</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>सभी, कुछ, या मुख्य फ़्रेमों का विश्लेषण करें</translation>
    </message>
    <message>
        <source>After the last frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>अंतिम फ़्रेम के बाद</translation>
    </message>
    <message>
        <source>What comes after the last frame</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>अंतिम फ़्रेम के बाद क्या आता है</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>गति</translation>
    </message>
    <message>
        <source>The strip has a bar for each analyzed frame. The higher, the likelier is a lesion; the lower part&apos;s height is the chance that it is malignant. Triangles mark key images.</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>पट्टी में हर विश्लेषित फ़्रेम की एक छड़ है। जितनी ऊँची, घाव उतना संभावित; निचले भाग की ऊँचाई उसके घातक होने की संभावना है। त्रिभुज मुख्य छवियाँ चिह्नित करते हैं।</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>ui/assessment/lesions.py</extracomment>
        <translation>घाव</translation>
    </message>
    <message>
        <source>Frame {number} is left out: {reason}</source>
        <extracomment>ui/cine/cine.py</extracomment>
        <translation>फ़्रेम {number} छोड़ा गया: {reason}</translation>
    </message>
    <message>
        <source>What is known of each frame</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>हर फ़्रेम के बारे में क्या ज्ञात है</translation>
    </message>
    <message>
        <source>{n} of {count} frames analyzed</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>{count} में से {n} फ़्रेम का विश्लेषण हुआ</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>मुख्य छवि</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <extracomment>ui/cine/strip.py</extracomment>
        <translation>फ़्रेम {number}</translation>
    </message>
    <message>
        <source>Frames a second, as the file states them.</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>फ़ाइल के अनुसार प्रति सेकंड फ़्रेम।</translation>
    </message>
    <message>
        <source>{rate} fps assumed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>{rate} fps माने गए</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>The file does not say how fast it was recorded: 10 frames a second are assumed.</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>फ़ाइल नहीं बताती कि वह किस गति से रिकॉर्ड हुई: प्रति सेकंड 10 फ़्रेम माने गए।</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>लूप</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>आगे-पीछे</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>This frame can&apos;t be analyzed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>इस फ़्रेम का विश्लेषण नहीं हो सकता</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>विश्लेषण नहीं हुआ</translation>
    </message>
    <message>
        <source>Chance of a lesion {lesion}, of a malignant one {malignant}</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>घाव की संभावना {lesion}, घातक की {malignant}</translation>
    </message>
    <message>
        <source>analyzed with other settings: no outline</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>दूसरी सेटिंग्स में विश्लेषित: रूपरेखा नहीं</translation>
    </message>
    <message>
        <source>Analyze fra&amp;mes…</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>फ़्रेमों का विश्लेषण (&amp;M)…</translation>
    </message>
    <message>
        <source>Analyze all frames of this file, some of them, or the key images</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>इस फ़ाइल के सभी, कुछ, या मुख्य फ़्रेमों का विश्लेषण करें</translation>
    </message>
    <message>
        <source>cine range key images loop</source>
        <extracomment>ui/commands/analyze.py</extracomment>
        <translation>सिने सीमा मुख्य छवियाँ लूप</translation>
    </message>
    <message>
        <source>Play the frames as they were recorded; stop at the one that is seen</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>फ़्रेमों को रिकॉर्डिंग की तरह चलाएँ; दिख रहे पर रोकें</translation>
    </message>
    <message>
        <source>Begin again, go back and forth, or stop</source>
        <extracomment>ui/commands/cine.py</extracomment>
        <translation>फिर शुरू, आगे-पीछे, या रुकें</translation>
    </message>
    <message>
        <source>Ci&amp;ne</source>
        <extracomment>ui/commands/command.py</extracomment>
        <translation>सिने (&amp;N)</translation>
    </message>
    <message>
        <source>Scale bar {origin}.</source>
        <extracomment>ui/exporting/view_legend.py</extracomment>
        <translation>पैमाना: {origin}।</translation>
    </message>
    <message>
        <source>Ground truth from {files}.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>{files} से संदर्भ सत्य।</translation>
    </message>
    <message>
        <source>Dice of the mask shown: {dice}.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>दिखाए गए मास्क का Dice: {dice}।</translation>
    </message>
    <message>
        <source>Both masks are empty.</source>
        <extracomment>ui/ground_truth.py</extracomment>
        <translation>दोनों मास्क खाली हैं।</translation>
    </message>
    <message>
        <source>Patient and study</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>रोगी और जाँच</translation>
    </message>
    <message>
        <source>Shown here only: it is not recorded, exported or copied. Text burned into the image stays visible there.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>केवल यहाँ दिखता है: न दर्ज होता है, न एक्सपोर्ट, न कॉपी। छवि में छपा पाठ वहाँ दिखता रहता है।</translation>
    </message>
    <message>
        <source>Cover (Esc)</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>ढकें (Esc)</translation>
    </message>
    <message>
        <source>The file states neither patient nor study.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>फ़ाइल न रोगी बताती है न जाँच।</translation>
    </message>
    <message>
        <source>Some characters may be wrong: the file states no character set for them.</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>कुछ अक्षर ग़लत हो सकते हैं: फ़ाइल उनका अक्षर-समूह नहीं बताती।</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Study date</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>जाँच की तारीख</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>सीरीज़</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>एक्सेशन संख्या</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>अभिविन्यास</translation>
    </message>
    <message>
        <source>rows toward {across}, columns toward {down} (Patient Orientation)</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>पंक्तियाँ {across} की ओर, स्तंभ {down} की ओर (Patient Orientation)</translation>
    </message>
    <message>
        <source>This kernel answers to stripes {wavelength} px apart whose brightness changes along {angle}° (0° is to the right, 90° is down). It is {side} px wide and drawn to scale: its box is {box} px of the model&apos;s square. Below is what it finds: mid-gray is no response. Click to see it large.</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>यह कर्नेल {wavelength} px दूर की धारियों पर उत्तर देता है जिनकी चमक {angle}° की दिशा में बदलती है (0° दाएँ, 90° नीचे)। यह {side} px चौड़ा है और पैमाने पर बना है: उसका बॉक्स मॉडल के वर्ग के {box} px है। नीचे वह है जो उसे मिला: मध्यम धूसर यानी कोई उत्तर नहीं। बड़ा देखने को क्लिक करें।</translation>
    </message>
    <message>
        <source>Responses of the Gabor bank</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>Gabor बैंक की प्रतिक्रियाएँ</translation>
    </message>
    <message>
        <source>Strongest</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>सबसे तेज़</translation>
    </message>
    <message>
        <source>Strongest response</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>सबसे तेज़ प्रतिक्रिया</translation>
    </message>
    <message>
        <source>The strongest response of all kernels at each pixel</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>हर पिक्सेल पर सभी कर्नेल की सबसे तेज़ प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Response at {angle} degrees, wavelength {wavelength} pixels</source>
        <extracomment>ui/inspector/bank.py</extracomment>
        <translation>{angle} डिग्री पर प्रतिक्रिया, तरंगदैर्घ्य {wavelength} पिक्सेल</translation>
    </message>
    <message>
        <source>{name} {new} instead of {old}</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{name} {old} की जगह {new}</translation>
    </message>
    <message>
        <source>{step} off</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{step} बंद</translation>
    </message>
    <message>
        <source>{step} on</source>
        <extracomment>ui/inspector/changes.py</extracomment>
        <translation>{step} चालू</translation>
    </message>
    <message>
        <source>Chances against the parameter</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>पैरामीटर के अनुसार संभावनाएँ</translation>
    </message>
    <message>
        <source>Chance of a lesion</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>घाव की संभावना</translation>
    </message>
    <message>
        <source>Malignant, if there is a lesion</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>घातक, अगर घाव है</translation>
    </message>
    <message>
        <source>chance, %</source>
        <extracomment>ui/inspector/curves.py</extracomment>
        <translation>संभावना, %</translation>
    </message>
    <message>
        <source>There is no room here for kernels and histogram at once</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>यहाँ कर्नेल और हिस्टोग्राम दोनों के लिए जगह नहीं है</translation>
    </message>
    <message>
        <source>Show kernels</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>कर्नेल दिखाएँ</translation>
    </message>
    <message>
        <source>Show histogram</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>हिस्टोग्राम दिखाएँ</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>मूल</translation>
    </message>
    <message>
        <source>The frame as it was read, in gray, before any step.</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>फ़्रेम जैसा पढ़ा गया, धूसर में, किसी भी चरण से पहले।</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <extracomment>ui/inspector/details.py</extracomment>
        <translation>स्रोत: {source}</translation>
    </message>
    <message>
        <source>Experiment – not a result</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>प्रयोग – परिणाम नहीं</translation>
    </message>
    <message>
        <source>Experiment: the model was not trained on a changed recipe. What is shown here says how much the answer hangs on the preparation of the image, and is no second opinion. Nothing of it is saved.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>प्रयोग: मॉडल का प्रशिक्षण बदली रेसिपी पर नहीं हुआ। यहाँ जो दिखता है वह बताता है कि उत्तर छवि की तैयारी पर कितना निर्भर है, और वह दूसरी राय नहीं है। इसमें से कुछ सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Kinds of experiment</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>प्रयोग के प्रकार</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>अगर ऐसा हो तो</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>संवेदनशीलता</translation>
    </message>
    <message>
        <source>There is no answer of the model to compare with yet.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>तुलना के लिए अभी मॉडल का कोई उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>No class is given for this frame, so there is nothing to compare with.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>इस फ़्रेम के लिए कोई वर्ग नहीं दिया गया, इसलिए तुलना को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This is the model&apos;s own recipe. Switch a preprocessing step on or off, or change one of its parameters, to see how the answer would change.</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>यह मॉडल की अपनी रेसिपी है। कोई पूर्व-प्रसंस्करण चरण चालू या बंद करें, या उसका कोई पैरामीटर बदलें, और देखें कि उत्तर कैसे बदलता।</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <extracomment>ui/inspector/experiment_window.py</extracomment>
        <translation>मॉडल से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Histogram of gray levels</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>धूसर स्तरों का हिस्टोग्राम</translation>
    </message>
    <message>
        <source>Share of pixels at each gray level, 0 black to 255 white. The black bars beside the frame are left out, the curves are smoothed, and a lone peak at an end may be cut.</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>हर धूसर स्तर पर पिक्सेल का हिस्सा, 0 काला से 255 सफ़ेद। फ़्रेम के पास की काली पट्टियाँ छोड़ी जाती हैं, वक्र चिकने किए जाते हैं, और छोर का अकेला शिखर कटा हो सकता है।</translation>
    </message>
    <message>
        <source>gray level</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>धूसर स्तर</translation>
    </message>
    <message>
        <source>mean {mean}   SD {sd}   entropy {entropy} bits</source>
        <extracomment>ui/inspector/histogram.py</extracomment>
        <translation>औसत {mean}   SD {sd}   एन्ट्रॉपी {entropy} बिट</translation>
    </message>
    <message>
        <source>Passes unchanged</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>बिना बदले गुज़रता है</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>{step} (off)</source>
        <extracomment>ui/inspector/inspector.py</extracomment>
        <translation>{step} (बंद)</translation>
    </message>
    <message>
        <source>The frame with the model&apos;s own outline and the experiment&apos;s</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>फ़्रेम, मॉडल की अपनी और प्रयोग की रूपरेखा के साथ</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>मॉडल की अपनी</translation>
    </message>
    <message>
        <source>Experiment</source>
        <extracomment>ui/inspector/outlines.py</extracomment>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>(a plain number)</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>(बिना इकाई की संख्या)</translation>
    </message>
    <message>
        <source>Range {low} to {high}, default {home}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>सीमा {low} से {high}, डिफ़ॉल्ट {home}।</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>{name} रीसेट करें</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>{value} पर लौटें</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>स्रोत: {source}।</translation>
    </message>
    <message>
        <source>Default {home}.</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>डिफ़ॉल्ट {home}।</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <extracomment>ui/inspector/parameters.py</extracomment>
        <translation>{name}, स्लाइडर</translation>
    </message>
    <message>
        <source>This file holds no preprocessing recipe.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>इस फ़ाइल में पूर्व-प्रसंस्करण रेसिपी नहीं है।</translation>
    </message>
    <message>
        <source>This recipe does not start with the letterbox resize.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>यह रेसिपी लेटरबॉक्स आकार से शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>Choose a JSON file that was saved here with “Save…”.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>वह JSON फ़ाइल चुनें जो यहाँ “सहेजें…” से सहेजी गई थी।</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकें और जगह हो।</translation>
    </message>
    <message>
        <source>Update the program, or choose another recipe.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>प्रोग्राम अपडेट करें, या दूसरी रेसिपी चुनें।</translation>
    </message>
    <message>
        <source>Make “resize” its first step: the other steps count in that square&apos;s pixels.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>“resize” को पहला चरण बनाएँ: बाकी चरण उस वर्ग के पिक्सेल में गिनते हैं।</translation>
    </message>
    <message>
        <source>The recipe could not be saved: {reason}.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>रेसिपी सहेजी नहीं जा सकी: {reason}।</translation>
    </message>
    <message>
        <source>This recipe has version {version}, which this program does not know.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>इस रेसिपी का संस्करण {version} है, जिसे यह प्रोग्राम नहीं जानता।</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>जाँचें कि फ़ाइल अब भी है और आप उसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>The recipe file could not be read: {reason}.</source>
        <extracomment>ui/inspector/recipe_file.py</extracomment>
        <translation>रेसिपी फ़ाइल पढ़ी नहीं जा सकी: {reason}।</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>रेसिपी सहेजें</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>रेसिपी (*.json)</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>रेसिपी लोड करें</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>ui/inspector/recipe_shelf.py</extracomment>
        <translation>रेसिपी</translation>
    </message>
    <message>
        <source>{step}, {parameter} from {low} to {high}: chance of malignancy {least} to {most}.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>{step}, {parameter} {low} से {high}: घातकता की संभावना {least} से {most}।</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>बदला जाने वाला पैरामीटर</translation>
    </message>
    <message>
        <source>The parameter that goes through its whole range</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>वह पैरामीटर जो अपनी पूरी सीमा से गुज़रता है</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Ask the model at about nine values of this parameter</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>इस पैरामीटर के लगभग नौ मानों पर मॉडल से पूछें</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop; the points that are there stay</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>रोकें; मिले हुए बिंदु रहते हैं</translation>
    </message>
    <message>
        <source>Values asked so far</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>अब तक पूछे गए मान</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>%m में से %v</translation>
    </message>
    <message>
        <source>No class would be given at {n} of {all} values.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>{all} में से {n} मानों पर कोई वर्ग नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Choose a step that is on: then one of its parameters can be varied.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>कोई चालू चरण चुनें: तब उसका एक पैरामीटर बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Start asks the model at about nine values of the parameter and draws its answers.</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>शुरू से मॉडल से पैरामीटर के लगभग नौ मानों पर पूछा जाता है और उत्तर बनाए जाते हैं।</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>now, and default</source>
        <extracomment>ui/inspector/sensitivity.py</extracomment>
        <translation>अभी, और डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>This is the model&apos;s own recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>यह मॉडल की अपनी रेसिपी है</translation>
    </message>
    <message>
        <source>For looking only: the model still sees its own recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>केवल देखने के लिए: मॉडल अब भी अपनी रेसिपी देखता है</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>संदेश बंद करें</translation>
    </message>
    <message>
        <source>Back to the model&apos;s recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>मॉडल की रेसिपी पर लौटें</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>रेसिपी सहेजें</translation>
    </message>
    <message>
        <source>Save the recipe on show to a file</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>दिखाई गई रेसिपी फ़ाइल में सहेजें</translation>
    </message>
    <message>
        <source>Load…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>लोड करें…</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>रेसिपी लोड करें</translation>
    </message>
    <message>
        <source>Load a recipe from a file, for looking</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>फ़ाइल से रेसिपी लोड करें, देखने के लिए</translation>
    </message>
    <message>
        <source>What if…</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>अगर ऐसा हो तो…</translation>
    </message>
    <message>
        <source>What if the model saw this recipe</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>अगर मॉडल यह रेसिपी देखे तो</translation>
    </message>
    <message>
        <source>See how the model&apos;s answer would change with this recipe (Ctrl+T)</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>देखें कि इस रेसिपी से मॉडल का उत्तर कैसे बदलता (Ctrl+T)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <extracomment>ui/comparing/agreement_window.py</extracomment>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>Recipe {digits}</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>रेसिपी {digits}</translation>
    </message>
    <message>
        <source>SHA-256 of the recipe: {digest}</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>रेसिपी का SHA-256: {digest}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <extracomment>ui/inspector/state.py</extracomment>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>Preprocessing steps</source>
        <extracomment>ui/inspector/strip.py</extracomment>
        <translation>पूर्व-प्रसंस्करण चरण</translation>
    </message>
    <message>
        <source>not as in the model&apos;s recipe</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>मॉडल की रेसिपी जैसा नहीं</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Switch this step on or off (Space)</source>
        <extracomment>ui/inspector/tile.py</extracomment>
        <translation>यह चरण चालू या बंद करें (Space)</translation>
    </message>
    <message>
        <source>Always on: the other steps count in the pixels of this square</source>
        <extracomment>ui/inspector/tile_texts.py</extracomment>
        <translation>हमेशा चालू: बाकी चरण इस वर्ग के पिक्सेल में गिनते हैं</translation>
    </message>
    <message>
        <source>preview</source>
        <extracomment>ui/inspector/tile_texts.py</extracomment>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Changed from the model&apos;s recipe: {changes}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>मॉडल की रेसिपी से बदला: {changes}।</translation>
    </message>
    <message>
        <source>both empty</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>दोनों खाली</translation>
    </message>
    <message>
        <source>With this recipe, malignancy would be {new} instead of {old}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>इस रेसिपी से घातकता {old} की जगह {new} होती।</translation>
    </message>
    <message>
        <source>Lesion&apos;s share of the frame</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>फ़्रेम में घाव का हिस्सा</translation>
    </message>
    <message>
        <source>Overlap of the masks (Dice)</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>मास्कों का ओवरलैप (Dice)</translation>
    </message>
    <message>
        <source>Change, points</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>बदलाव, अंक</translation>
    </message>
    <message>
        <source>With this recipe, malignancy would stay at {old}.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>इस रेसिपी से घातकता {old} पर ही रहती।</translation>
    </message>
    <message>
        <source>With this recipe, no class would be given.</source>
        <extracomment>ui/inspector/what_if.py</extracomment>
        <translation>इस रेसिपी से कोई वर्ग नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>कीबोर्ड और माउस</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>कुंजियों में खोजें</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>केवल इन शब्दों वाली पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>कॉपी (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the lines as text</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>पंक्तियाँ पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>PDF में सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>To print and pin up</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>छापकर टाँगने के लिए</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>इस नाम का कुछ नहीं। दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Over the image</source>
        <extracomment>ui/key_sheet.py</extracomment>
        <translation>छवि पर</translation>
    </message>
    <message>
        <source>Change keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>कुंजियाँ बदलें</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>कमांड में खोजें</translation>
    </message>
    <message>
        <source>Show only commands with these words</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>केवल इन शब्दों वाले कमांड दिखाएँ</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>कमांड और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Click here, then press the key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>यहाँ क्लिक करें, फिर कुंजी दबाएँ</translation>
    </message>
    <message>
        <source>&amp;Give this key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>यह कुंजी दें (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>कोई कुंजी नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;As it was</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>जैसी थी (&amp;A)</translation>
    </message>
    <message>
        <source>All as they &amp;were</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>सब जैसी थीं (&amp;W)</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which would lose it.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>{key} “{command}” की है, जिससे वह छिन जाएगी।</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Press a key in the field, then give it to the command.</source>
        <extracomment>ui/keys_dialog.py</extracomment>
        <translation>खाने में कुंजी दबाएँ, फिर उसे कमांड को दें।</translation>
    </message>
    <message>
        <source>The frame as the file has it, under your window and level.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>फ़्रेम जैसा फ़ाइल में है, आपकी विंडो और लेवल में।</translation>
    </message>
    <message>
        <source>Borders of the SLIC superpixels that vote on the mask.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>SLIC सुपरपिक्सेल के किनारे जो मास्क पर मत देते हैं।</translation>
    </message>
    <message>
        <source>The network&apos;s lesion probability of each pixel, before the threshold.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>हर पिक्सेल पर नेटवर्क की घाव की संभावना, थ्रेशोल्ड से पहले।</translation>
    </message>
    <message>
        <source>What passes the threshold: outline, and fill at this opacity.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>जो थ्रेशोल्ड पार करता है: रूपरेखा, और इस अपारदर्शिता में भराव।</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Where the class answer was sensitive, not where a cancer is.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>वर्ग का उत्तर कहाँ संवेदनशील था, न कि कैंसर कहाँ है।</translation>
    </message>
    <message>
        <source>The lesion as somebody drew it, from the mask beside the file.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>घाव जैसा किसी ने बनाया, फ़ाइल के पास के मास्क से।</translation>
    </message>
    <message>
        <source>Analyzed region</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>विश्लेषित क्षेत्र</translation>
    </message>
    <message>
        <source>What the model was given of a screen; the rest is dimmed and was left out.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>स्क्रीन का वह भाग जो मॉडल को दिया गया; बाकी मंद है और छोड़ा गया।</translation>
    </message>
    <message>
        <source>My outlines</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>मेरी रूपरेखाएँ</translation>
    </message>
    <message>
        <source>What you have outlined yourself: outline, and fill at this opacity.</source>
        <extracomment>ui/layers.py</extracomment>
        <translation>जो आपने स्वयं रूपरेखित किया: रूपरेखा, और इस अपारदर्शिता से भराव।</translation>
    </message>
    <message>
        <source>Alt+click: this layer alone</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Alt+क्लिक: केवल यह परत</translation>
    </message>
    <message>
        <source>None are made: switch them on under Segmentation (S)</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>कोई नहीं बने: सेगमेंटेशन में चालू करें (S)</translation>
    </message>
    <message>
        <source>There is none: no mask lies beside the file, like x_mask.png beside x.png</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>कोई नहीं है: फ़ाइल के पास मास्क नहीं है, जैसे x.png के पास x_mask.png</translation>
    </message>
    <message>
        <source>All overlays</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>सभी ओवरले</translation>
    </message>
    <message>
        <source>All overlays on or off (G); hold H to look underneath</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>सभी ओवरले चालू या बंद (G); नीचे देखने को H दबाए रखें</translation>
    </message>
    <message>
        <source>Class that Grad-CAM explains</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>वर्ग जिसे Grad-CAM समझाता है</translation>
    </message>
    <message>
        <source>of the likeliest class</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>सबसे संभावित वर्ग का</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>मानचित्र का प्रकार</translation>
    </message>
    <message>
        <source>Grad-CAM times the lesion probability</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>Grad-CAM गुणा घाव की संभावना</translation>
    </message>
    <message>
        <source>Show again all layers that are on</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>सभी चालू परतें फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>रूपरेखा की मोटाई</translation>
    </message>
    <message>
        <source>Show {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>{layer} दिखाएँ</translation>
    </message>
    <message>
        <source>Opacity of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>{layer} की अपारदर्शिता</translation>
    </message>
    <message>
        <source>Outline width of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>{layer} की रूपरेखा की मोटाई</translation>
    </message>
    <message>
        <source>Colors of {layer}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>{layer} के रंग</translation>
    </message>
    <message>
        <source>of {label}</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>{label} का</translation>
    </message>
    <message>
        <source>Only {layer} ×</source>
        <extracomment>ui/layers_panel.py</extracomment>
        <translation>केवल {layer} ×</translation>
    </message>
    <message>
        <source>Lesions</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>घाव</translation>
    </message>
    <message>
        <source>Number, the largest lesion first</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>संख्या, सबसे बड़ा घाव पहले</translation>
    </message>
    <message>
        <source>Longest extent, and the largest one across it</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>सबसे लंबा विस्तार, और उसके आड़े सबसे बड़ा</translation>
    </message>
    <message>
        <source>Area of the mask</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>मास्क का क्षेत्रफल</translation>
    </message>
    <message>
        <source>Depth over width: above 1 is taller than wide</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>गहराई बटा चौड़ाई: 1 से ऊपर यानी चौड़ाई से अधिक ऊँचा</translation>
    </message>
    <message>
        <source>Mean lesion probability inside the mask</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>मास्क के भीतर घाव की औसत संभावना</translation>
    </message>
    <message>
        <source>Long × short</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>दीर्घ × लघु</translation>
    </message>
    <message>
        <source>D/W</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>ग/चौ</translation>
    </message>
    <message>
        <source>Prob.</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>संभा.</translation>
    </message>
    <message>
        <source>No millimeters: {reason}</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>मिलीमीटर नहीं: {reason}</translation>
    </message>
    <message>
        <source>Millimeters: {origin}</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>मिलीमीटर: {origin}</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>app/assessment_words.py</extracomment>
        <translation>घाव {number}</translation>
    </message>
    <message>
        <source>Box: {w} × {h} px at ({x}, {y})</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>बॉक्स: ({x}, {y}) पर {w} × {h} px</translation>
    </message>
    <message>
        <source>Area: {area} px</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>क्षेत्रफल: {area} px</translation>
    </message>
    <message>
        <source>Long axis against the horizontal: {angle:.0f}°</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>क्षैतिज से दीर्घ अक्ष: {angle:.0f}°</translation>
    </message>
    <message>
        <source>Circularity: {value:.2f} (1 is a disc)</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>वृत्तीयता: {value:.2f} (1 यानी चकती)</translation>
    </message>
    <message>
        <source>Solidity: {value:.2f} (1 is convex)</source>
        <extracomment>ui/lesion_table.py</extracomment>
        <translation>ठोसता: {value:.2f} (1 यानी उत्तल)</translation>
    </message>
    <message>
        <source>The program ended abnormally the last time.</source>
        <extracomment>ui/main.py</extracomment>
        <translation>पिछली बार प्रोग्राम असामान्य रूप से बंद हुआ।</translation>
    </message>
    <message>
        <source>Please send us the notes in {file}; they hold no image and no file name.</source>
        <extracomment>ui/main.py</extracomment>
        <translation>{file} के नोट हमें भेजें; उनमें न छवि है न फ़ाइल नाम।</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>परतें</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>सेगमेंटेशन</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>माप</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Result copied: text and JSON record</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>परिणाम कॉपी हुआ: पाठ और JSON रिकॉर्ड</translation>
    </message>
    <message>
        <source>moving {figure}</source>
        <extracomment>ui/measuring/edits.py</extracomment>
        <translation>{figure} खिसकाना</translation>
    </message>
    <message>
        <source>deleting {figure}</source>
        <extracomment>ui/measuring/edits.py</extracomment>
        <translation>{figure} हटाना</translation>
    </message>
    <message>
        <source>{length:.0f} px</source>
        <extracomment>ui/measuring/hand.py</extracomment>
        <translation>{length:.0f} px</translation>
    </message>
    <message>
        <source>Drag along the scanner&apos;s scale, from mark to mark · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>स्कैनर के पैमाने पर निशान से निशान तक खींचें · Esc समाप्त</translation>
    </message>
    <message>
        <source>Now across it, at right angles · D starts anew · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>अब उसके आड़े, समकोण पर · D नया शुरू · Esc समाप्त</translation>
    </message>
    <message>
        <source>Caliper: drag, or click at both ends · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>कैलिपर: खींचें, या दोनों सिरों पर क्लिक करें · Esc समाप्त</translation>
    </message>
    <message>
        <source>Angle: click one arm, the vertex, the other arm · Esc ends</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>कोण: एक भुजा, शीर्ष, दूसरी भुजा पर क्लिक करें · Esc समाप्त</translation>
    </message>
    <message>
        <source>Ellipse: drag the long axis, then click the width</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>दीर्घवृत्त: दीर्घ अक्ष खींचें, फिर चौड़ाई पर क्लिक करें</translation>
    </message>
    <message>
        <source>Area: draw around it, or click corners and press Enter</source>
        <extracomment>ui/measuring/measuring.py</extracomment>
        <translation>क्षेत्रफल: चारों ओर बनाएँ, या कोनों पर क्लिक कर Enter दबाएँ</translation>
    </message>
    <message>
        <source>Enter or a double click shows it on the image</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>Enter या डबल-क्लिक उसे छवि पर दिखाता है</translation>
    </message>
    <message>
        <source>Nothing measured yet.
Press D, then drag from one edge to the other.</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>अभी कुछ मापा नहीं।
D दबाएँ, फिर एक किनारे से दूसरे तक खींचें।</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Copy all of these as text</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>ये सब पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>माप कॉपी करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete the chosen measurement (Delete)</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>चुना हुआ माप हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>चुना हुआ माप हटाएँ</translation>
    </message>
    <message>
        <source>Frame {number} · {text}</source>
        <extracomment>ui/measuring/panel.py</extracomment>
        <translation>फ़्रेम {number} · {text}</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/measuring/strip.py</extracomment>
        <translation>औज़ार</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>ui/model_dialog.py</extracomment>
        <translation>मॉडल के बारे में</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>ui/model_dialog.py</extracomment>
        <translation>सब कॉपी करें</translation>
    </message>
    <message>
        <source>Show the numbers anyway…</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>फिर भी अंक दिखाएँ…</translation>
    </message>
    <message>
        <source>Give a reason; it is recorded</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>कारण दें; वह दर्ज होता है</translation>
    </message>
    <message>
        <source>Hide the numbers again</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>अंक फिर छिपाएँ</translation>
    </message>
    <message>
        <source>Take your override back; that is recorded too</source>
        <extracomment>ui/override_row.py</extracomment>
        <translation>अपना ओवरराइड वापस लें; वह भी दर्ज होता है</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>थ्रेशोल्ड</translation>
    </message>
    <message>
        <source>lesion limit</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>घाव की सीमा</translation>
    </message>
    <message>
        <source>superpixels</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>सुपरपिक्सेल</translation>
    </message>
    <message>
        <source>analyzed region</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>विश्लेषित क्षेत्र</translation>
    </message>
    <message>
        <source>segmentation</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>सेगमेंटेशन</translation>
    </message>
    <message>
        <source>model&apos;s defaults</source>
        <extracomment>ui/params_history.py</extracomment>
        <translation>मॉडल के डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>The program&apos;s answer had been on the screen before you locked this reading.</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>यह पठन लॉक करने से पहले प्रोग्राम का उत्तर स्क्रीन पर आ चुका था।</translation>
    </message>
    <message>
        <source>Amend…</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>संशोधित करें…</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>आप</translation>
    </message>
    <message>
        <source>The program</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>विश्लेषण हो रहा है…</translation>
    </message>
    <message>
        <source>Locked {time}</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>लॉक हुआ {time}</translation>
    </message>
    <message>
        <source>Amended: {reading}</source>
        <extracomment>ui/reading/both.py</extracomment>
        <translation>संशोधित: {reading}</translation>
    </message>
    <message>
        <source>Your reading</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>आपका पठन</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Impression</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>धारणा</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>विश्वास</translation>
    </message>
    <message>
        <source>Optional; no patient names</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>वैकल्पिक; रोगी का नाम नहीं</translation>
    </message>
    <message>
        <source>&amp;Your initials</source>
        <extracomment>ui/calibrating/dialog.py</extracomment>
        <translation>आपके आद्याक्षर (&amp;Y)</translation>
    </message>
    <message>
        <source>They stand beside what you record</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>आप जो दर्ज करते हैं उसके साथ रहते हैं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Leave the reading as it is</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>पठन जैसा है वैसा छोड़ें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/editing/editing.py</extracomment>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Choose a finding.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>निष्कर्ष चुनें।</translation>
    </message>
    <message>
        <source>Choose an impression.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>धारणा चुनें।</translation>
    </message>
    <message>
        <source>Choose a confidence.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>विश्वास चुनें।</translation>
    </message>
    <message>
        <source>Give your initials.</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>अपने आद्याक्षर दें।</translation>
    </message>
    <message>
        <source>Alt and the underlined letter choose it</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>Alt और रेखांकित अक्षर से चुनें</translation>
    </message>
    <message>
        <source>Lock (Ctrl+Return)</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>लॉक (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save amendment</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>संशोधन सहेजें</translation>
    </message>
    <message>
        <source>Record the new reading; the first one is kept</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>नया पठन दर्ज करें; पहला रखा जाता है</translation>
    </message>
    <message>
        <source>The program&apos;s answer is shown once you have locked yours.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>प्रोग्राम का उत्तर आपका पठन लॉक होने पर दिखता है।</translation>
    </message>
    <message>
        <source>Your first reading is kept beside this one.</source>
        <extracomment>ui/reading/form.py</extracomment>
        <translation>आपका पहला पठन इसके साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Show the numbers anyway</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>फिर भी अंक दिखाएँ</translation>
    </message>
    <message>
        <source>The frame is &amp;suitable, the program is mistaken</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>फ़्रेम उपयुक्त है, प्रोग्राम ग़लत है (&amp;S)</translation>
    </message>
    <message>
        <source>It is the &amp;best frame there is</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>यही सबसे अच्छा फ़्रेम है (&amp;B)</translation>
    </message>
    <message>
        <source>For &amp;teaching or research</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>शिक्षण या शोध के लिए (&amp;T)</translation>
    </message>
    <message>
        <source>An&amp;other reason, given below</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>दूसरा कारण, नीचे दिया (&amp;O)</translation>
    </message>
    <message>
        <source>Your reason</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>आपका कारण</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>ui/assessment/panel.py</extracomment>
        <translation>आपके आद्याक्षर</translation>
    </message>
    <message>
        <source>The reason is recorded with your initials. It stands beside the numbers wherever they are shown or copied. You can take it back.</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>कारण आपके आद्याक्षरों के साथ दर्ज होता है। अंक जहाँ भी दिखाए या कॉपी किए जाएँ, वह साथ रहता है। आप उसे वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>अंक दिखाएँ</translation>
    </message>
    <message>
        <source>In your own &amp;words</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>अपने शब्दों में (&amp;W)</translation>
    </message>
    <message>
        <source>The program gives no class because:</source>
        <extracomment>ui/reading/override_dialog.py</extracomment>
        <translation>प्रोग्राम कोई वर्ग नहीं देता क्योंकि:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>विंडो खुली रखें</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>बंद करें और खो दें</translation>
    </message>
    <message>
        <source>{count} of your entries could not be saved.</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>आपकी {count} प्रविष्टियाँ सहेजी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>सहेजा {time}</translation>
    </message>
    <message>
        <source>You and the program disagree.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>आप और प्रोग्राम असहमत हैं।</translation>
    </message>
    <message>
        <source>The program gives no class: there is nothing to compare.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>प्रोग्राम कोई वर्ग नहीं देता: तुलना को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>You and the program agree.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>आप और प्रोग्राम सहमत हैं।</translation>
    </message>
    <message>
        <source>The program leans elsewhere, but its prediction set holds your reading.</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>प्रोग्राम का झुकाव दूसरी ओर है, पर उसके पूर्वानुमान समूह में आपका पठन है।</translation>
    </message>
    <message>
        <source>N&amp;o lesion</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>कोई घाव नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Lesio&amp;n</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>घाव (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Benign</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>सौम्य (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Probably benign</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>संभवतः सौम्य (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>संदिग्ध (&amp;S)</translation>
    </message>
    <message>
        <source>Mali&amp;gnant</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>घातक (&amp;G)</translation>
    </message>
    <message>
        <source>Lo&amp;w</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>कम (&amp;W)</translation>
    </message>
    <message>
        <source>H&amp;igh</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>अधिक (&amp;I)</translation>
    </message>
    <message>
        <source>{level} confidence</source>
        <extracomment>ui/reading/words.py</extracomment>
        <translation>{level} विश्वास</translation>
    </message>
    <message>
        <source>no calibration here</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>यहाँ अंशांकन नहीं</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down in the file&apos;s ultrasound region</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>फ़ाइल के अल्ट्रासाउंड क्षेत्र में {across:.1f} mm आड़े, {down:.1f} mm नीचे</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down by the file&apos;s pixel spacing</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>फ़ाइल के पिक्सेल अंतर से {across:.1f} mm आड़े, {down:.1f} mm नीचे</translation>
    </message>
    <message>
        <source>{across:.1f} mm across, {down:.1f} mm down by a calibration set by hand</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>हाथ से किए अंशांकन से {across:.1f} mm आड़े, {down:.1f} mm नीचे</translation>
    </message>
    <message>
        <source>gray {value}</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>धूसर {value}</translation>
    </message>
    <message>
        <source>lesion {share:.0f} %</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>घाव {share:.0f} %</translation>
    </message>
    <message>
        <source>Breast ultrasound report</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>स्तन अल्ट्रासाउंड रिपोर्ट</translation>
    </message>
    <message>
        <source>Calibrated chances. A full bar belongs to the prediction set, a hollow one not.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>कैलिब्रेटेड संभावनाएँ। भरी पट्टी पूर्वानुमान समूह में है, खोखली नहीं।</translation>
    </message>
    <message>
        <source>no superpixels</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>सुपरपिक्सेल नहीं</translation>
    </message>
    <message>
        <source>With the outline of the AI</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>AI की रूपरेखा के साथ</translation>
    </message>
    <message>
        <source>The AI draws no outline</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>AI कोई रूपरेखा नहीं बनाता</translation>
    </message>
    <message>
        <source>Measurement</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>माप</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>मान</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>{kind}, frame {number} of {count}, {width} × {height} pixels</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>{kind}, {count} में से फ़्रेम {number}, {width} × {height} पिक्सेल</translation>
    </message>
    <message>
        <source>Outline by AI. Research use.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>AI की रूपरेखा। शोध उपयोग।</translation>
    </message>
    <message>
        <source>Image as stored</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>छवि जैसी रखी है</translation>
    </message>
    <message>
        <source>Lesions, measured in the outline of the AI</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>घाव, AI की रूपरेखा में मापे गए</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Long × short axis</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>दीर्घ × लघु अक्ष</translation>
    </message>
    <message>
        <source>Depth/width</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>गहराई/चौड़ाई</translation>
    </message>
    <message>
        <source>Circularity</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>वृत्तीयता</translation>
    </message>
    <message>
        <source>Solidity</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>ठोसता</translation>
    </message>
    <message>
        <source>Probability</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>संभावना</translation>
    </message>
    <message>
        <source>Millimeters from</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>मिलीमीटर का स्रोत</translation>
    </message>
    <message>
        <source>Findings of the reader</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>रीडर के निष्कर्ष</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Output of the AI. {research}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>AI का आउटपुट। {research}</translation>
    </message>
    <message>
        <source>Suitability</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>उपयुक्तता</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Model file</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>मॉडल फ़ाइल</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>रेसिपी</translation>
    </message>
    <message>
        <source>Image file</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>छवि फ़ाइल</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>ui/comparing/report.py</extracomment>
        <translation>{count} में से पृष्ठ {number}</translation>
    </message>
    <message>
        <source>busi_desktop {version} · Report {id}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>busi_desktop {version} · रिपोर्ट {id}</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>रोगी</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>रीडर</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>रोगी ID</translation>
    </message>
    <message>
        <source>Left side ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>बायाँ पक्ष ({origin})</translation>
    </message>
    <message>
        <source>Right side ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>दायाँ पक्ष ({origin})</translation>
    </message>
    <message>
        <source>Both sides ({origin})</source>
        <extracomment>ui/frame_corners.py</extracomment>
        <translation>दोनों पक्ष ({origin})</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>ui/readout.py</extracomment>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Drawn all the same. Don&apos;t rely on it for this frame.</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>फिर भी बनाई गई। इस फ़्रेम में उस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>superpixels: {regions} regions, compactness {compactness:g}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>सुपरपिक्सेल: {regions} क्षेत्र, सघनता {compactness:g}</translation>
    </message>
    <message>
        <source>threshold {threshold:g}</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>थ्रेशोल्ड {threshold:g}</translation>
    </message>
    <message>
        <source>smallest part {frame:g} % of the frame and {largest:g} % of the largest part</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>सबसे छोटा भाग फ़्रेम का {frame:g} % और सबसे बड़े भाग का {largest:g} %</translation>
    </message>
    <message>
        <source>outline from {gate} chance of a lesion</source>
        <extracomment>ui/report/contents.py</extracomment>
        <translation>घाव की {gate} संभावना से रूपरेखा</translation>
    </message>
    <message>
        <source>Opinion before the AI&apos;s output was shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>AI का आउटपुट दिखाने से पहले की राय: {opinion}।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Opinion after the AI&apos;s output had been shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>AI का आउटपुट दिखाने के बाद की राय: {opinion}।</translation>
    </message>
    <message>
        <source>Amended after the AI&apos;s output was shown: {opinion}.</source>
        <extracomment>ui/report/desk.py</extracomment>
        <translation>AI का आउटपुट दिखाने के बाद संशोधित: {opinion}।</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>PDF रिपोर्ट</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>रिपोर्ट का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Your own findings; they stand before the AI&apos;s output</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>आपके अपने निष्कर्ष; वे AI के आउटपुट से पहले रहते हैं</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>काग़ज़ का आकार</translation>
    </message>
    <message>
        <source>Write the patient into the report</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>रिपोर्ट में रोगी लिखें</translation>
    </message>
    <message>
        <source>Off: blank lines to fill in by hand. Nothing is taken from the image&apos;s file.</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>बंद: हाथ से भरने की खाली पंक्तियाँ। छवि की फ़ाइल से कुछ नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Your &amp;findings</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>आपके निष्कर्ष (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>PDF सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>रीडर (&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>काग़ज़ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>ID (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>जन्म तिथि (&amp;D)</translation>
    </message>
    <message>
        <source>Pages: {count} · {paper}</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>पृष्ठ: {count} · {paper}</translation>
    </message>
    <message>
        <source>As usual here ({paper})</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>यहाँ प्रचलित ({paper})</translation>
    </message>
    <message>
        <source>Research use</source>
        <extracomment>ui/research_line.py</extracomment>
        <translation>शोध उपयोग</translation>
    </message>
    <message>
        <source>Copy the result as text, with its JSON record</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>परिणाम पाठ के रूप में, उसके JSON रिकॉर्ड सहित कॉपी करें</translation>
    </message>
    <message>
        <source>Classes that stay possible: the right one is among them about this often</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>वर्ग जो संभव रहते हैं: सही वर्ग लगभग इतनी बार उनमें होता है</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>mask</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>मास्क</translation>
    </message>
    <message>
        <source>Open an image to see an answer here.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>यहाँ उत्तर देखने के लिए छवि खोलें।</translation>
    </message>
    <message>
        <source>Frame and model</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>फ़्रेम और मॉडल</translation>
    </message>
    <message>
        <source>About the model…</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>मॉडल के बारे में…</translation>
    </message>
    <message>
        <source>Frames pass by. The answer comes for the one that you stop at.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>फ़्रेम गुज़र रहे हैं। उत्तर उस फ़्रेम का आता है जिस पर आप रुकें।</translation>
    </message>
    <message>
        <source>Read it yourself first. The answer is shown once you lock yours.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>पहले स्वयं पढ़ें। उत्तर आपका पठन लॉक होने पर दिखता है।</translation>
    </message>
    <message>
        <source>There is no answer for this file.</source>
        <extracomment>ui/result_panel.py</extracomment>
        <translation>इस फ़ाइल के लिए कोई उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>विश्लेषण हुआ</translation>
    </message>
    <message>
        <source>No class given</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>कोई वर्ग नहीं</translation>
    </message>
    <message>
        <source>Hidden until you have read it</source>
        <extracomment>ui/cine/words.py</extracomment>
        <translation>आपके पढ़ने तक छिपा</translation>
    </message>
    <message>
        <source>Worklist</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>कार्यसूची</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>ui/reading/read_first.py</extracomment>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>AI saw the ultrasound region that the file states ({share} left out)</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>AI ने फ़ाइल में बताया अल्ट्रासाउंड क्षेत्र देखा ({share} छोड़ा गया)</translation>
    </message>
    <message>
        <source>AI saw the ultrasound image found on this screen ({share} left out)</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>AI ने इस स्क्रीन में मिली अल्ट्रासाउंड छवि देखी ({share} छोड़ा गया)</translation>
    </message>
    <message>
        <source>Color Doppler: the color hides gray values, so no class is given</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>कलर Doppler: रंग धूसर मान छिपाता है, इसलिए कोई वर्ग नहीं दिया गया</translation>
    </message>
    <message>
        <source>Elastography: the color map hides gray values, so no class is given</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>इलास्टोग्राफ़ी: रंग मानचित्र धूसर मान छिपाता है, इसलिए कोई वर्ग नहीं दिया गया</translation>
    </message>
    <message>
        <source>Two images side by side: the model reads one at a time</source>
        <extracomment>ui/region_words.py</extracomment>
        <translation>साथ-साथ दो छवियाँ: मॉडल एक बार में एक पढ़ता है</translation>
    </message>
    <message>
        <source>Assessment of the reader</source>
        <extracomment>ui/report/assessed.py</extracomment>
        <translation>रीडर का आकलन</translation>
    </message>
    <message>
        <source>Leave this empty to print lines to write on.</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>लिखने की पंक्तियाँ छापने के लिए इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Sit&amp;e</source>
        <extracomment>ui/report/dialog.py</extracomment>
        <translation>केंद्र (&amp;E)</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>The frame with the outline of the lesions</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>घावों की रूपरेखा वाला फ़्रेम</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Number of the frame where the file has several</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>फ़्रेम संख्या, जहाँ फ़ाइल में कई हैं</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>How far the frame is, and why it has no class</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>फ़्रेम कहाँ तक पहुँचा, और उसका वर्ग क्यों नहीं</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>ui/comparing/words.py</extracomment>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>The likeliest class</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>सबसे संभावित वर्ग</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>संभव</translation>
    </message>
    <message>
        <source>The prediction set: every class that stays possible</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>पूर्वानुमान समूह: हर वर्ग जो संभव रहता है</translation>
    </message>
    <message>
        <source>Number of lesions outlined</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>रूपरेखा वाले घावों की संख्या</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>दीर्घ अक्ष</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>समय</translation>
    </message>
    <message>
        <source>What the analysis took</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>विश्लेषण में लगा समय</translation>
    </message>
    <message>
        <source>Made under other segmentation settings than those of now.</source>
        <extracomment>ui/results/model.py</extracomment>
        <translation>अभी से अलग सेगमेंटेशन सेटिंग्स में बना।</translation>
    </message>
    <message>
        <source>{n} frames, half of them at or above {median}.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} फ़्रेम, उनमें आधे {median} पर या ऊपर।</translation>
    </message>
    <message>
        <source>Chance of the class, %</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>वर्ग की संभावना, %</translation>
    </message>
    <message>
        <source>Time of a frame, ms</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>फ़्रेम का समय, ms</translation>
    </message>
    <message>
        <source>Click a bar to choose its frames in the table.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>तालिका में फ़्रेम चुनने के लिए पट्टी पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Chances by class</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>वर्ग के अनुसार संभावनाएँ</translation>
    </message>
    <message>
        <source>{n} more have no calibration and are left out.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} और में अंशांकन नहीं, वे छोड़े गए।</translation>
    </message>
    <message>
        <source>Size of the largest lesion</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>सबसे बड़े घाव का आकार</translation>
    </message>
    <message>
        <source>No frames yet.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>अभी कोई फ़्रेम नहीं।</translation>
    </message>
    <message>
        <source>95 % of cancers above</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>95 % कैंसर इससे ऊपर</translation>
    </message>
    <message>
        <source>95 % of benign below</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>95 % सौम्य इससे नीचे</translation>
    </message>
    <message>
        <source>{n} frames; a bar&apos;s height is their number.</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>{n} फ़्रेम; पट्टी की ऊँचाई उनकी संख्या है।</translation>
    </message>
    <message>
        <source>Long axis, {unit}</source>
        <extracomment>ui/results/plot_page.py</extracomment>
        <translation>दीर्घ अक्ष, {unit}</translation>
    </message>
    <message>
        <source>Save results: choose an empty folder</source>
        <extracomment>ui/results/results.py</extracomment>
        <translation>परिणाम सहेजें: खाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Save table</source>
        <extracomment>ui/results/results.py</extracomment>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>ui/comparing/agreement.py</extracomment>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>Progress of analyzing all files</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>सभी फ़ाइलों के विश्लेषण की प्रगति</translation>
    </message>
    <message>
        <source>Analyze all</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>सबका विश्लेषण</translation>
    </message>
    <message>
        <source>Analyze every frame that has no result yet</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>हर उस फ़्रेम का विश्लेषण करें जिसका परिणाम नहीं है</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>ठहरें</translation>
    </message>
    <message>
        <source>End the run; what is done stays</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>क्रम समाप्त करें; जो हो चुका वह रहता है</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>विफल फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Take up the run again</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>क्रम फिर शुरू करें</translation>
    </message>
    <message>
        <source>Stop after the present frame</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>वर्तमान फ़्रेम के बाद रुकें</translation>
    </message>
    <message>
        <source>Retry {n} failed</source>
        <extracomment>ui/results/run_bar.py</extracomment>
        <translation>{n} विफल फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Results of all frames</source>
        <extracomment>ui/results/table.py</extracomment>
        <translation>सभी फ़्रेमों के परिणाम</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/results/table.py</extracomment>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>{n} frames chosen: {what}</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} फ़्रेम चुने गए: {what}</translation>
    </message>
    <message>
        <source>Results – busi_desktop</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>परिणाम – busi_desktop</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>तालिका (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>प्लॉट (&amp;P)</translation>
    </message>
    <message>
        <source>Find a file, class or reason (Ctrl+F)</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>फ़ाइल, वर्ग या कारण खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>केवल इन शब्दों वाली पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show only rows that hold all of these words</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>केवल वे पंक्तियाँ दिखाएँ जिनमें ये सभी शब्द हैं</translation>
    </message>
    <message>
        <source>Show only rows of this status</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>केवल इस स्थिति की पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>कॉलम (&amp;C)</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>चुनें कि कौन-से कॉलम दिखें</translation>
    </message>
    <message>
        <source>Save table as CS&amp;V…</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>तालिका CSV में सहेजें (&amp;V)…</translation>
    </message>
    <message>
        <source>Write the rows and columns shown into one file</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>दिखाई गई पंक्तियाँ और कॉलम एक फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>&amp;Save results…</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>परिणाम सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>Write masks, probability maps, results.csv and results.jsonl of all files into an empty folder; what isn&apos;t analyzed yet is analyzed first</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>सभी फ़ाइलों के मास्क, संभावना मानचित्र, results.csv और results.jsonl खाली फ़ोल्डर में लिखें; जिसका विश्लेषण नहीं हुआ, पहले होता है</translation>
    </message>
    <message>
        <source>No files are open.</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>कोई फ़ाइल खुली नहीं है।</translation>
    </message>
    <message>
        <source>{n} under earlier segmentation settings: Analyze all brings them up</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} पुरानी सेगमेंटेशन सेटिंग्स में: सबका विश्लेषण उन्हें अद्यतन करता है</translation>
    </message>
    <message>
        <source>All ({n})</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>सभी ({n})</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} फ़्रेम</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <extracomment>ui/results/window.py</extracomment>
        <translation>{n} दिखाए गए</translation>
    </message>
    <message>
        <source>{file}, frame {number} of {count}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{file}, {count} में से फ़्रेम {number}</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} done</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>ठहरा हुआ: {total} में से {done} हुए</translation>
    </message>
    <message>
        <source>Preparing the folder…</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>फ़ोल्डर तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>Saving {number} of {total}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{total} में से {number} सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Analyzing {number} of {total}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{total} में से {number} का विश्लेषण</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>कुछ सेकंड बाकी</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>एक मिनट से कम बाकी</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>लगभग {hours} h {minutes} min बाकी</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>अंत से पहले रोका गया</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>लगभग {minutes} min बाकी</translation>
    </message>
    <message>
        <source>{done} frames analyzed</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{done} फ़्रेम का विश्लेषण हुआ</translation>
    </message>
    <message>
        <source>{n} without a class</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{n} बिना वर्ग</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{n} विफल</translation>
    </message>
    <message>
        <source>saved to {folder}</source>
        <extracomment>ui/run_words.py</extracomment>
        <translation>{folder} में सहेजा गया</translation>
    </message>
    <message>
        <source>This computer has no font for Hindi, so the window stays in English.</source>
        <extracomment>ui/script.py</extracomment>
        <translation>इस कंप्यूटर में हिन्दी का फ़ॉन्ट नहीं है, इसलिए विंडो अंग्रेज़ी में रहती है।</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans Devanagari, and start the program again.</source>
        <extracomment>ui/script.py</extracomment>
        <translation>Noto Sans Devanagari जैसा फ़ॉन्ट इंस्टॉल करें और प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Second image</source>
        <extracomment>ui/second_view.py</extracomment>
        <translation>दूसरी छवि</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>ui/second_view.py</extracomment>
        <translation>जुड़े हुए</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>थ्रेशोल्ड</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Smallest chance of a lesion for an outline</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>रूपरेखा के लिए घाव की न्यूनतम संभावना</translation>
    </message>
    <message>
        <source>Frames with a smaller chance of a lesion get no outline, whatever their map</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>कम संभावना वाले फ़्रेमों की रूपरेखा नहीं बनती, मानचित्र जो भी हो</translation>
    </message>
    <message>
        <source>Superpixels (SLIC)</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>सुपरपिक्सेल (SLIC)</translation>
    </message>
    <message>
        <source>Let each superpixel&apos;s mean probability decide (S)</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>हर सुपरपिक्सेल की औसत संभावना तय करे (S)</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Compactness</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>सघनता</translation>
    </message>
    <message>
        <source>Analyze the whole screen</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>पूरी स्क्रीन का विश्लेषण</translation>
    </message>
    <message>
        <source>Give the model everything, and not the ultrasound image alone where one is found</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>मॉडल को सब कुछ दें, केवल मिली हुई अल्ट्रासाउंड छवि नहीं</translation>
    </message>
    <message>
        <source>Model&apos;s defaults</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>मॉडल के डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Superpixels made; SLIC takes the wanted number as a hint</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>बने सुपरपिक्सेल; SLIC माँगी संख्या को संकेत मानता है</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Takes effect the next time the program starts.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>प्रोग्राम के अगले आरंभ से लागू।</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>डेस्कटॉप जैसा</translation>
    </message>
    <message>
        <source>Wheel turns the other way</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>व्हील उल्टा घूमे</translation>
    </message>
    <message>
        <source>Dragging up darkens the image</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>ऊपर खींचने से छवि गहरी हो</translation>
    </message>
    <message>
        <source>Turning the wheel toward you shows the image or frame before</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>व्हील अपनी ओर घुमाने से पिछली छवि या फ़्रेम दिखे</translation>
    </message>
    <message>
        <source>Over the image: drag down to brighten, up to darken</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>छवि पर: नीचे खींचने से चमकीला, ऊपर से गहरा</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>माउस</translation>
    </message>
    <message>
        <source>Keys are changed under Help, Change keys.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>कुंजियाँ सहायता, कुंजियाँ बदलें में बदलती हैं।</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Language of the window; files that are written stay English</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>विंडो की भाषा; लिखी जाने वाली फ़ाइलें अंग्रेज़ी में रहती हैं</translation>
    </message>
    <message>
        <source>Colors of the window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>विंडो के रंग</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>पाठ का आकार (&amp;S)</translation>
    </message>
    <message>
        <source>Size of all texts against the desktop&apos;s</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>डेस्कटॉप की तुलना में सभी पाठ का आकार</translation>
    </message>
    <message>
        <source>List what failed, with the reasons</source>
        <extracomment>ui/status.py</extracomment>
        <translation>जो विफल हुआ उसकी सूची, कारणों सहित</translation>
    </message>
    <message>
        <source>{n} failed…</source>
        <extracomment>ui/status.py</extracomment>
        <translation>{n} विफल…</translation>
    </message>
    <message>
        <source>Drop images, folders or zip archives anywhere, or open them from the File menu. They stay where they are, and nothing leaves this computer. The next cards use a sample that was computed: it shows no patient.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>छवियाँ, फ़ोल्डर या zip आर्काइव कहीं भी छोड़ें, या फ़ाइल मेन्यू से खोलें। वे जहाँ हैं वहीं रहते हैं, और कुछ भी इस कंप्यूटर से बाहर नहीं जाता। अगले कार्ड एक गणना से बने नमूने का उपयोग करते हैं: उसमें कोई रोगी नहीं है।</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Here stand the three chances, in words and as bars, and the size of each lesion. Where the program declines to answer, it says why.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>यहाँ तीनों संभावनाएँ हैं, शब्दों में और पट्टियों में, और हर घाव का आकार। जहाँ प्रोग्राम उत्तर नहीं देता, वहाँ वह बताता है कि क्यों।</translation>
    </message>
    <message>
        <source>What lies over the image: outline, probability, Grad-CAM. Hold H to look underneath, press G to switch all off and on.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>छवि के ऊपर जो है: रूपरेखा, संभावना, Grad-CAM। नीचे देखने को H दबाए रखें, सब चालू या बंद करने को G दबाएँ।</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>कुछ भी खोजें</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>यह क्या नहीं करता</translation>
    </message>
    <message>
        <source>It is for research: a second look, not a diagnosis. It gives no BI-RADS category, sees one frame at a time, and knows nothing of the patient. It can be wrong when it sounds sure. The judgment is yours.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>यह शोध के लिए है: दूसरी नज़र, निदान नहीं। यह BI-RADS श्रेणी नहीं देता, एक बार में एक फ़्रेम देखता है, और रोगी के बारे में कुछ नहीं जानता। आश्वस्त लगने पर भी यह ग़लत हो सकता है। निर्णय आपका है।</translation>
    </message>
    <message>
        <source>What each step makes of the frame before the networks see it. Open and close this with {key}.</source>
        <extracomment>ui/tour.py</extracomment>
        <translation>नेटवर्क के देखने से पहले हर चरण फ़्रेम का क्या करता है। {key} से खोलें और बंद करें।</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>भ्रमण समाप्त करें (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>पिछला कार्ड (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>आगे</translation>
    </message>
    <message>
        <source>The next card (Enter, →)</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>अगला कार्ड (Enter, →)</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour_card.py</extracomment>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Preprocessing step</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>पूर्व-प्रसंस्करण चरण</translation>
    </message>
    <message>
        <source>No Grad-CAM: no class is given for this frame</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM नहीं: इस फ़्रेम के लिए कोई वर्ग नहीं दिया गया</translation>
    </message>
    <message>
        <source>Grad-CAM for {label} within the lesion: where this answer was sensitive, not where a cancer is</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>घाव के भीतर {label} के लिए Grad-CAM: यह उत्तर कहाँ संवेदनशील था, न कि कैंसर कहाँ है</translation>
    </message>
    <message>
        <source>Grad-CAM for {label}: where this answer was sensitive, not where a cancer is</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>{label} के लिए Grad-CAM: यह उत्तर कहाँ संवेदनशील था, न कि कैंसर कहाँ है</translation>
    </message>
    <message>
        <source>Grad-CAM
in lesion</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>Grad-CAM
घाव में</translation>
    </message>
    <message>
        <source>Lesion
probability</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>घाव की
संभावना</translation>
    </message>
    <message>
        <source>Preview of the superpixels · the final ones follow</source>
        <extracomment>ui/viewer.py</extracomment>
        <translation>सुपरपिक्सेल का पूर्वावलोकन · अंतिम आगे आते हैं</translation>
    </message>
    <message>
        <source>Show at the &amp;right</source>
        <extracomment>ui/views/file_hand.py</extracomment>
        <translation>दाईं ओर दिखाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/identity/sheet.py</extracomment>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Not analyzed yet: choose it in the list</source>
        <extracomment>ui/views/side_by_side.py</extracomment>
        <translation>अभी विश्लेषण नहीं हुआ: सूची में चुनें</translation>
    </message>
    <message>
        <source>{name}
the image being read</source>
        <extracomment>ui/views/side_by_side.py</extracomment>
        <translation>{name}
जो छवि पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>No calibration here: real size is not known</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>यहाँ अंशांकन नहीं: वास्तविक आकार ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Views linked</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>दृश्य जुड़े हैं</translation>
    </message>
    <message>
        <source>Views not linked</source>
        <extracomment>ui/views/views.py</extracomment>
        <translation>दृश्य जुड़े नहीं हैं</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG, TIFF or BMP; they stay where they are</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>DICOM, PNG, JPEG, TIFF या BMP; वे जहाँ हैं वहीं रहते हैं</translation>
    </message>
    <message>
        <source>Drop images, folders or zip archives here</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>छवियाँ, फ़ोल्डर या zip आर्काइव यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>फ़ाइलें खोलें…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>नमूने आज़माएँ</translation>
    </message>
    <message>
        <source>Research use. A second look, not a diagnosis.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>शोध उपयोग। दूसरी नज़र, निदान नहीं।</translation>
    </message>
    <message>
        <source>Chance of malignancy if there is a lesion: {share}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>घाव हो तो घातकता की संभावना: {share}</translation>
    </message>
    <message>
        <source>Of 100 development frames with a lesion and a chance of {low} to {high}, about {share} were malignant (counted in {count}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>घाव और {low} से {high} संभावना वाले 100 विकास फ़्रेमों में लगभग {share} घातक थे ({count} में गिना गया)।</translation>
    </message>
    <message>
        <source>No outline: the chance of a lesion is {chance}, below the {gate} from which one is drawn.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>कोई रूपरेखा नहीं: घाव की संभावना {chance} है, {gate} से कम, जिससे ऊपर रूपरेखा बनती है।</translation>
    </message>
    <message>
        <source>To see what the network marks all the same, lower that limit under Segmentation.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>नेटवर्क फिर भी क्या चिह्नित करता है, यह देखने को सेगमेंटेशन में वह सीमा घटाएँ।</translation>
    </message>
    <message>
        <source>Benign</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>सौम्य</translation>
    </message>
    <message>
        <source>Malignant</source>
        <extracomment>ui/cine/bar.py</extracomment>
        <translation>घातक</translation>
    </message>
    <message>
        <source>Longest extent of the largest lesion; in pixels where nothing calibrates it. Millimeters are those of the file&apos;s ultrasound region unless it says otherwise.</source>
        <extracomment>ui/results/columns.py</extracomment>
        <translation>सबसे बड़े घाव का सबसे लंबा विस्तार; जहाँ अंशांकन नहीं वहाँ पिक्सेल में। मिलीमीटर फ़ाइल के अल्ट्रासाउंड क्षेत्र के हैं, जब तक कुछ और न कहा हो।</translation>
    </message>
    <message>
        <source>Lesion chance, at least</source>
        <extracomment>ui/segmentation_panel.py</extracomment>
        <translation>घाव की न्यूनतम संभावना</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>No class is given for this frame.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>इस फ़्रेम के लिए कोई वर्ग नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Undecided between {label} and {rival} ({first} against {second})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{label} और {rival} के बीच अनिर्णीत ({second} के मुक़ाबले {first})</translation>
    </message>
    <message>
        <source>{label} more likely than {rival} ({first} against {second})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{rival} से {label} अधिक संभावित ({second} के मुक़ाबले {first})</translation>
    </message>
    <message>
        <source>The {level} prediction set holds {names} alone.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{level} पूर्वानुमान समूह में केवल {names} है।</translation>
    </message>
    <message>
        <source>{at}: in development data, 95 % of cancers lay above that.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{at}: विकास डेटा में 95 % कैंसर इससे ऊपर थे।</translation>
    </message>
    <message>
        <source>{at}: in development data, 95 % of benign lesions lay below that.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{at}: विकास डेटा में 95 % सौम्य घाव इससे नीचे थे।</translation>
    </message>
    <message>
        <source>Below {out}: in development data, 95 % of cancers lay above that, and 5 % below, as here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{out} से नीचे: विकास डेटा में 95 % कैंसर इससे ऊपर थे, और 5 % नीचे, जैसे यहाँ।</translation>
    </message>
    <message>
        <source>Above {into}: in development data, 95 % of benign lesions lay below that, and 5 % above, as here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{into} से ऊपर: विकास डेटा में 95 % सौम्य घाव इससे नीचे थे, और 5 % ऊपर, जैसे यहाँ।</translation>
    </message>
    <message>
        <source>Between {out} and {into}: in development data, 95 % of cancers lay above the lower value, and 95 % of benign lesions below the upper one.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{out} और {into} के बीच: विकास डेटा में 95 % कैंसर निचले मान से ऊपर थे, और 95 % सौम्य घाव ऊपरी मान से नीचे।</translation>
    </message>
    <message>
        <source>Between {into} and {out}: in development data, 95 % of benign lesions lay below the lower value, and 95 % of cancers above the upper one.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{into} और {out} के बीच: विकास डेटा में 95 % सौम्य घाव निचले मान से नीचे थे, और 95 % कैंसर ऊपरी मान से ऊपर।</translation>
    </message>
    <message>
        <source>Above {out}, as 95 % of cancers in development data.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{out} से ऊपर, विकास डेटा के 95 % कैंसरों की तरह।</translation>
    </message>
    <message>
        <source>Below {into}, as 95 % of benign lesions in development data.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{into} से नीचे, विकास डेटा के 95 % सौम्य घावों की तरह।</translation>
    </message>
    <message>
        <source>No outline: the chance of a lesion is below the {gate} from which one is drawn.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>कोई रूपरेखा नहीं: घाव की संभावना {gate} से कम है, जिससे ऊपर रूपरेखा बनती है।</translation>
    </message>
    <message>
        <source>No lesion passes the threshold.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>कोई घाव थ्रेशोल्ड पार नहीं करता।</translation>
    </message>
    <message>
        <source>Sizes in pixels: no calibration.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>आकार पिक्सेल में: अंशांकन नहीं।</translation>
    </message>
    <message>
        <source>Millimeters from {origin}; pixels for a lesion across several regions.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>मिलीमीटर {origin} से; कई क्षेत्रों में फैले घाव के पिक्सेल।</translation>
    </message>
    <message>
        <source>the file&apos;s ultrasound region</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>फ़ाइल का अल्ट्रासाउंड क्षेत्र</translation>
    </message>
    <message>
        <source>Millimeters from {origin}; pixels for a lesion that isn&apos;t wholly inside.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>मिलीमीटर {origin} से; जो घाव पूरा भीतर नहीं, उसके पिक्सेल।</translation>
    </message>
    <message>
        <source>Millimeters from {origin}.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>मिलीमीटर {origin} से।</translation>
    </message>
    <message>
        <source>The {level} prediction set holds both {names}.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{level} पूर्वानुमान समूह में दोनों हैं: {names}।</translation>
    </message>
    <message>
        <source>the file&apos;s pixel spacing, which is not an ultrasound calibration</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>फ़ाइल का पिक्सेल अंतर, जो अल्ट्रासाउंड अंशांकन नहीं है</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>बेनाम</translation>
    </message>
    <message>
        <source>The {level} prediction set holds {names}: the model can&apos;t tell them apart here.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{level} पूर्वानुमान समूह में {names} हैं: मॉडल यहाँ उनमें भेद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Suitable (score {score}, 0.50 is the limit)</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>उपयुक्त (स्कोर {score}, सीमा 0.50 है)</translation>
    </message>
    <message>
        <source>Sizes in pixels: the lesion lies across regions of different calibration.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>आकार पिक्सेल में: घाव अलग अंशांकन के क्षेत्रों में फैला है।</translation>
    </message>
    <message>
        <source>Sizes in pixels: the lesion isn&apos;t wholly inside the calibrated region.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>आकार पिक्सेल में: घाव पूरा अंशांकित क्षेत्र के भीतर नहीं है।</translation>
    </message>
    <message>
        <source>a calibration by hand ({reader}, {day})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>हाथ से अंशांकन ({reader}, {day})</translation>
    </message>
    <message>
        <source>Overridden by the reader ({reader}): {reason}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>रीडर ने ओवरराइड किया ({reader}): {reason}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{most} और {last}</translation>
    </message>
    <message>
        <source>Very likely {label} ({first})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>बहुत संभवतः {label} ({first})</translation>
    </message>
    <message>
        <source>Likely {label} ({first})</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>संभवतः {label} ({first})</translation>
    </message>
    <message>
        <source>Not suitable (score {score}, 0.50 is the limit)</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>अनुपयुक्त (स्कोर {score}, सीमा 0.50 है)</translation>
    </message>
    <message>
        <source>{source}, frame {number}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{source}, फ़्रेम {number}</translation>
    </message>
    <message>
        <source>Lesion {number}: {size}, area {area}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>घाव {number}: {size}, क्षेत्रफल {area}</translation>
    </message>
    <message>
        <source>Model {name} {version}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>मॉडल {name} {version}</translation>
    </message>
    <message>
        <source>Who reads now; work is recorded under this name</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>अभी कौन पढ़ता है; काम इसी नाम से दर्ज होता है</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Reader: {name}</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>रीडर: {name}</translation>
    </message>
    <message>
        <source>&amp;Another reader…</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>दूसरा रीडर (&amp;A)…</translation>
    </message>
    <message>
        <source>assigning</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>सौंपना</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>mark for adjudication</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>निर्णय हेतु चिह्न</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>टिप्पणी (&amp;N)…</translation>
    </message>
    <message>
        <source>Choose one image alone for a note</source>
        <extracomment>ui/worklist/changes.py</extracomment>
        <translation>टिप्पणी के लिए केवल एक छवि चुनें</translation>
    </message>
    <message>
        <source>The copy holds all your work, but not the list of the project&apos;s images.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>प्रति में आपका सारा काम है, पर प्रोजेक्ट की छवियों की सूची नहीं।</translation>
    </message>
    <message>
        <source>My work</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>मेरा काम</translation>
    </message>
    <message>
        <source>Save a copy of your work</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>अपने काम की प्रति सहेजें</translation>
    </message>
    <message>
        <source>The copy lacks entries {numbers}.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>प्रति में प्रविष्टियाँ {numbers} नहीं हैं।</translation>
    </message>
    <message>
        <source>Add the folder with the images once more: they are known again by their content.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>छवियों का फ़ोल्डर फिर जोड़ें: वे अपनी सामग्री से पहचानी जाती हैं।</translation>
    </message>
    <message>
        <source>Keep the old file: they may be readable there later.</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>पुरानी फ़ाइल रखें: शायद वे बाद में वहाँ पढ़ी जा सकें।</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>प्रोजेक्ट (*{suffix})</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>{title} प्रति</translation>
    </message>
    <message>
        <source>Saved. Your work goes on in {name}</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>सहेजा गया। आपका काम {name} में जारी है</translation>
    </message>
    <message>
        <source>Copy saved: {name}</source>
        <extracomment>ui/worklist/copies.py</extracomment>
        <translation>प्रति सहेजी: {name}</translation>
    </message>
    <message>
        <source>{name} has changed since it was taken into the project</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>प्रोजेक्ट में लेने के बाद {name} बदल गई है</translation>
    </message>
    <message>
        <source>Choose an image of the worklist first</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>पहले कार्यसूची की कोई छवि चुनें</translation>
    </message>
    <message>
        <source>This is the last image of the worklist</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>यह कार्यसूची की अंतिम छवि है</translation>
    </message>
    <message>
        <source>This is the first image of the worklist</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>यह कार्यसूची की पहली छवि है</translation>
    </message>
    <message>
        <source>Nothing in this list waits for you</source>
        <extracomment>ui/worklist/desk.py</extracomment>
        <translation>इस सूची में आपके लिए कुछ बाकी नहीं</translation>
    </message>
    <message>
        <source>Assign</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Each image may have several readers</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>हर छवि के कई रीडर हो सकते हैं</translation>
    </message>
    <message>
        <source>Stands in the worklist; recorded with your initials</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>कार्यसूची में दिखती है; आपके आद्याक्षर के साथ दर्ज</translation>
    </message>
    <message>
        <source>Who reads?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>कौन पढ़ता है?</translation>
    </message>
    <message>
        <source>Your work is recorded under your initials, and the project shows you what you may see.</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>आपका काम आपके आद्याक्षर से दर्ज होता है, और प्रोजेक्ट वही दिखाता है जो आप देख सकते हैं।</translation>
    </message>
    <message>
        <source>Choose your initials, or type them</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>अपने आद्याक्षर चुनें, या लिखें</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>{name} पर टिप्पणी</translation>
    </message>
    <message>
        <source>Who shall read {name}?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>{name} कौन पढ़ेगा?</translation>
    </message>
    <message>
        <source>Who shall read these {n} images?</source>
        <extracomment>ui/worklist/dialogs.py</extracomment>
        <translation>ये {n} छवियाँ कौन पढ़ेगा?</translation>
    </message>
    <message>
        <source>Only what is &amp;signed</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>केवल हस्ताक्षरित (&amp;S)</translation>
    </message>
    <message>
        <source>Each folder is one &amp;patient</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>हर फ़ोल्डर एक रोगी है (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>किसकी (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;If two count equally</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>अगर दो समान गिने जाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>{n} images added, {known} were there already</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{n} छवियाँ जुड़ीं, {known} पहले से थीं</translation>
    </message>
    <message>
        <source>{found} images found again, {missing} are still missing</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{found} छवियाँ फिर मिलीं, {missing} अब भी ग़ायब</translation>
    </message>
    <message>
        <source>R&amp;ecent projects</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>हाल के प्रोजेक्ट (&amp;E)</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Save the new project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>नया प्रोजेक्ट सहेजें</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>प्रोजेक्ट खोलें</translation>
    </message>
    <message>
        <source>Add the images of a folder</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>किसी फ़ोल्डर की छवियाँ जोड़ें</translation>
    </message>
    <message>
        <source>Find images below a folder</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>किसी फ़ोल्डर के नीचे छवियाँ खोजें</translation>
    </message>
    <message>
        <source>Projects ({pattern})</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>प्रोजेक्ट ({pattern})</translation>
    </message>
    <message>
        <source>{name} was not taken in: {why}</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{name} नहीं ली गई: {why}</translation>
    </message>
    <message>
        <source>{name} and {rest} others were not taken in. {why}</source>
        <extracomment>ui/worklist/files.py</extracomment>
        <translation>{name} और {rest} अन्य नहीं ली गईं। {why}</translation>
    </message>
    <message>
        <source>Find a name or note</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>नाम या टिप्पणी खोजें</translation>
    </message>
    <message>
        <source>Show only images with these words</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>केवल इन शब्दों वाली छवियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show only images whose name or note holds these words</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>केवल वे छवियाँ दिखाएँ जिनके नाम या टिप्पणी में ये शब्द हैं</translation>
    </message>
    <message>
        <source>Show only images of this state</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>केवल इस स्थिति की छवियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show only images of this reader</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>केवल इस रीडर की छवियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>छवियों का क्रम</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>सभी स्थितियाँ</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>व्यक्ति की ज़रूरत</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>नहीं मिली</translation>
    </message>
    <message>
        <source>All readers</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>सभी रीडर</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>किसी का नहीं</translation>
    </message>
    <message>
        <source>In the project&apos;s order</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>प्रोजेक्ट के क्रम में</translation>
    </message>
    <message>
        <source>What needs a person most</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>जिसे व्यक्ति की सबसे ज़्यादा ज़रूरत</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>नाम, A से Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>नाम, Z से A</translation>
    </message>
    <message>
        <source>State, new ones first</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>स्थिति, नई पहले</translation>
    </message>
    <message>
        <source>State, done ones first</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>स्थिति, पूरी पहले</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>ui/worklist/filters.py</extracomment>
        <translation>मेरी</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>रीडर (&amp;R)</translation>
    </message>
    <message>
        <source>Initials of all who read, with commas between: AK, BL</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>सभी पढ़ने वालों के आद्याक्षर, अल्पविराम से अलग: AK, BL</translation>
    </message>
    <message>
        <source>AK, BL</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>AK, BL</translation>
    </message>
    <message>
        <source>&amp;Adjudicator</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>निर्णायक (&amp;A)</translation>
    </message>
    <message>
        <source>Initials of who decides where readers differ; may stay empty</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>जहाँ रीडर अलग हों वहाँ निर्णय करने वाले के आद्याक्षर; ख़ाली रह सकता है</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nobody can switch this off while the project is open</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>प्रोजेक्ट खुला रहने तक कोई इसे बंद नहीं कर सकता</translation>
    </message>
    <message>
        <source>&amp;Blind: hide readers&apos; work from each other</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>अंध: रीडरों का काम एक-दूसरे से छिपाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Outlines, states and notes of others; the adjudicator sees all</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>दूसरों की रूपरेखाएँ, स्थितियाँ और टिप्पणियाँ; निर्णायक सब देखता है</translation>
    </message>
    <message>
        <source>Hide file &amp;names and ground truth</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>फ़ाइल नाम और संदर्भ सत्य छिपाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>Names and folders may tell the diagnosis: numbers stand in their place</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>नाम और फ़ोल्डर निदान बता सकते हैं: उनकी जगह संख्याएँ हैं</translation>
    </message>
    <message>
        <source>Name at least one reader, by initials.</source>
        <extracomment>ui/worklist/form.py</extracomment>
        <translation>कम से कम एक रीडर के आद्याक्षर लिखें।</translation>
    </message>
    <message>
        <source>The project is open elsewhere</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>प्रोजेक्ट कहीं और खुला है</translation>
    </message>
    <message>
        <source>&amp;Look only</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>केवल देखें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>अपने हाथ में लें (&amp;T)</translation>
    </message>
    <message>
        <source>That program seems to have ended without closing the project.</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>लगता है वह प्रोग्राम प्रोजेक्ट बंद किए बिना समाप्त हुआ।</translation>
    </message>
    <message>
        <source>If you take it over, the other window can&apos;t save there any more.</source>
        <extracomment>ui/worklist/in_use.py</extracomment>
        <translation>अगर आप लेते हैं, तो दूसरी विंडो वहाँ फिर सहेज नहीं सकेगी।</translation>
    </message>
    <message>
        <source>Taking images in…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>छवियाँ ली जा रही हैं…</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>छवियाँ खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>ui/worklist/bar.py</extracomment>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>There is a file named {name} already.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>{name} नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>Choose another name: a project that exists is not replaced.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>दूसरा नाम चुनें: मौजूदा प्रोजेक्ट बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>The project can&apos;t be written as {name}.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>प्रोजेक्ट {name} नाम से लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>ui/worklist/making.py</extracomment>
        <translation>दूसरा फ़ोल्डर चुनें, या जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>Project settings</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>प्रोजेक्ट सेटिंग</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>नया प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <extracomment>ui/worklist/export_dialog.py</extracomment>
        <translation>कहाँ सहेजें चुनें…</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>ui/comparing/agreement_rows.py</extracomment>
        <translation>छवियाँ</translation>
    </message>
    <message>
        <source>All images of a &amp;folder, with those below it</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>किसी फ़ोल्डर और उसके नीचे की सभी छवियाँ (&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>छवियों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>एक फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder of the images</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>छवियों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the folder of the images.</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>छवियों का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Images stay where they are and are never changed</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>छवियाँ अपनी जगह रहती हैं और कभी बदली नहीं जातीं</translation>
    </message>
    <message>
        <source>The {n} files that are &amp;open</source>
        <extracomment>ui/worklist/new_dialog.py</extracomment>
        <translation>खुली {n} फ़ाइलें (&amp;O)</translation>
    </message>
    <message>
        <source>Look for them in a folder, by their content: names may differ</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>उन्हें फ़ोल्डर में सामग्री से खोजें: नाम अलग हो सकते हैं</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>A project keeps a list of images, who reads them and what they draw in one file, which you can take along on a stick.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>प्रोजेक्ट एक ही फ़ाइल में छवियों की सूची, उन्हें कौन पढ़ता है और क्या बनाता है रखता है; इसे पेन ड्राइव पर ले जा सकते हैं।</translation>
    </message>
    <message>
        <source>No image of this project matches.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>इस प्रोजेक्ट की कोई छवि मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Let every image of the project pass</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>प्रोजेक्ट की हर छवि दिखने दें</translation>
    </message>
    <message>
        <source>This project has no images yet.</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>इस प्रोजेक्ट में अभी छवियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>Add images…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>छवियाँ जोड़ें…</translation>
    </message>
    <message>
        <source>Take the images of a folder in</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>किसी फ़ोल्डर की छवियाँ लें</translation>
    </message>
    <message>
        <source>Next for me</source>
        <extracomment>ui/welcome.py</extracomment>
        <translation>मेरे लिए अगला</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>नया प्रोजेक्ट…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>प्रोजेक्ट खोलें…</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>The image before this one in the worklist</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>कार्यसूची में इससे पहले की छवि</translation>
    </message>
    <message>
        <source>The next image of the worklist</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>कार्यसूची की अगली छवि</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>{total} में से {done} पूरी</translation>
    </message>
    <message>
        <source>Find {n} missing…</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>{n} ग़ायब खोजें…</translation>
    </message>
    <message>
        <source>{n} listed</source>
        <extracomment>ui/worklist/panel.py</extracomment>
        <translation>सूची में {n}</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>नई</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>To adjudicate</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>निर्णय बाकी</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>निर्णीत</translation>
    </message>
    <message>
        <source>Begun, and not signed yet</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>शुरू हुई, अभी हस्ताक्षरित नहीं</translation>
    </message>
    <message>
        <source>Two readers differ, or somebody asks for a decision</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>दो रीडर अलग हैं, या किसी ने निर्णय माँगा है</translation>
    </message>
    <message>
        <source>Decided by the adjudicator</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>निर्णायक ने निर्णय किया</translation>
    </message>
    <message>
        <source>AI and reader disagree</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>AI और रीडर असहमत</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>The AI and a reader come to different classes or outlines</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>AI और एक रीडर अलग वर्ग या रूपरेखा पर पहुँचते हैं</translation>
    </message>
    <message>
        <source>The AI gives no class for this image</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>AI इस छवि के लिए कोई वर्ग नहीं देता</translation>
    </message>
    <message>
        <source>The AI is not sure about this image</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>AI इस छवि के बारे में निश्चित नहीं है</translation>
    </message>
    <message>
        <source>The image is not where it was. Choose Find images… to look for it.</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>छवि अपनी जगह नहीं है। ढूँढने के लिए छवियाँ खोजें… चुनें।</translation>
    </message>
    <message>
        <source>Assigned to {readers}</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>{readers} को सौंपी गई</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <extracomment>ui/worklist/words.py</extracomment>
        <translation>टिप्पणी: {note}</translation>
    </message>
    <message>
        <source>Research use: a second look at a B-mode breast ultrasound frame for a trained reader. Not a diagnosis, not for screening, not for Doppler, elastography or other organs.</source>
        <extracomment>models (intended_use)</extracomment>
        <translation>शोध उपयोग: प्रशिक्षित रीडर के लिए B-mode स्तन अल्ट्रासाउंड फ़्रेम पर दूसरी नज़र। निदान नहीं; स्क्रीनिंग, Doppler, इलास्टोग्राफ़ी या दूसरे अंगों के लिए नहीं।</translation>
    </message>
    <message>
        <source>A diagnosis, or any decision that no trained reader takes.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>निदान, या ऐसा कोई निर्णय जो प्रशिक्षित रीडर न ले।</translation>
    </message>
    <message>
        <source>Screening, or any population in which cancer is as rare as there: the chances shown are those of data in which about a third of the lesions are malignant.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>स्क्रीनिंग, या ऐसी आबादी जिसमें कैंसर उतना ही दुर्लभ हो: दिखाई गई संभावनाएँ उस डेटा की हैं जिसमें लगभग एक तिहाई घाव घातक हैं।</translation>
    </message>
    <message>
        <source>Doppler, elastography, contrast, 3-D, or pictures of a screen; other organs; men; children; implants; the axilla; breasts after surgery or with a needle in the picture.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>Doppler, इलास्टोग्राफ़ी, कंट्रास्ट, 3-D, या स्क्रीन की तस्वीरें; दूसरे अंग; पुरुष; बच्चे; इम्प्लांट; काँख; ऑपरेशन के बाद के स्तन या चित्र में सुई।</translation>
    </message>
    <message>
        <source>Following a lesion over time, or measuring response to treatment.</source>
        <extracomment>models (not_for)</extracomment>
        <translation>समय के साथ घाव पर नज़र रखना, या उपचार का असर मापना।</translation>
    </message>
</context>
</TS>
