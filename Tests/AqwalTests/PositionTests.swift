import Aqwal
import Testing

/// What the speakers of short texts do by their words, and the sides that they take.
struct PositionTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    /// Per quotation its act and, where there is one, the stance: `for [target]`, `against [target]`.
    var positions: [String]
    var testDescription: String { text }

    init(_ text: String, _ positions: String...) {
      self.text = text
      self.positions = positions
    }
  }

  static let cases = [
    // The act from a bare cue's message.
    Case("وقال الوزير إنه سيزور المدينة غدا.", "commit"),
    Case("وقال الخبير: ستهبط الأسعار في الخريف.", "opine"),
    Case("وقال المدير إن الشركة يجب أن تدفع الأجور.", "demand"),
    Case("وقال الحارس إنه كان في بيته حين اندلع الحريق.", "assert"),
    Case("وقال المدرب: كيف لنا أن نضمن الفوز؟", "assert"),
    // `تعب` is تعيب behind لم alone.
    Case("وقال الطبيب إن الجسم تعب من السهر.", "assert"),
    Case("وقال السفير إن على الحكومة أن تفتح المعابر.", "demand"),
    Case("وقال السفير إن على الدول الغنية تقديم المساعدة.", "demand"),
    Case("وقال السفير إن على الحكومة التدخل فورا.", "demand"),
    // What holds under a condition is no verdict, nor is what tells which thing is meant, nor what was once so.
    Case("وقال المحامي إن المحكمة ستنظر في الطعن إذا كان القرار جائرا.", "commit"),
    Case("وقال المحقق إنه عثر على أجهزة يعتقد أنها مسروقة.", "assert"),
    Case("وقال الطالب: كنت أعتقد أن الامتحان بعيد.", "assert"),
    Case("وقالت المهندسة إن اللجنة تأخذ المسألة بجدية.", "assert"),
    Case("وقال الطبيب: نحن مدركون جيدا حدود العلاج.", "assert"),
    Case("وقال المرشد: يسألنا الزوار عن القلعة.", "assert"),
    Case("وقال المعلم إن كتبنا قديمة وسنقرأ غيرها.", "assert"),
    Case("وقال الطبيب إن الفريق دخل قرى بحاجة إلى الماء.", "assert"),
    Case("وقال الراصد إن المنخفض المتوقع بعيد عن الساحل.", "assert"),
    // Who does it to the speaker is blamed, though the verb is spelled as his own deed; a plural has no subject behind it.
    Case("وقال المدرب: خذلنا الاتحاد في أصعب وقت.", "accuse against الاتحاد"),
    Case("وقال المدرب إن الاتحاد خذلنا.", "accuse against الاتحاد"),
    Case("وقالت الجدة إن الجنود أهانوها.", "accuse against الجنود"),
    Case("وقال النازح: خدعوا الناس بالمال.", "accuse"),
    Case("وقال المحامي: استغل جامعو الحطب القانون.", "accuse against جامعو الحطب القانون"),
    // A verb that is two verbs' form is the one whose object stands there; what the speaker hinders he is against, others are blamed for it.
    Case("وقال النقابي إن الحارس تنكر لرفاقه.", "accuse against الحارس"),
    Case("وقال السفير إن المليشيات تعرقل السلام.", "accuse against المليشيات"),
    Case("وقال السفير إن إيران هي التي تمول الإرهاب.", "accuse against إيران"),
    // The noun of the speaker's own side, behind whatever verb.
    Case("وقال النقابي: نجدد رفضنا التام للقرار.", "reject against للقرار"),
    Case("وقال الوزير إنه يعبر عن رفضه للتهجير.", "reject against للتهجير"),
    Case("وقال السفير إن بلاده تقدم كل دعمها للحوار.", "support for للحوار"),
    Case("وجدد الرئيس موقف بلاده الرافض للتطبيع.", "reject against للتطبيع"),
    // What a man may have done, and what he is held for.
    Case("وقال البحار إنه قد تعرض لعاصفة.", "assert"),
    Case("وقال البحار إن السفينة قد تتعرض لعاصفة.", "opine"),
    Case("وقال الباحث إن العلم يعد عنصرا أساسيا.", "opine"),
    Case("وقال البحار إن الجزيرة تعد الثانية من حيث المساحة.", "assert"),
    Case("وقالت الجمعية: تطالب الجمعية الوزارة بالرد.", "demand"),
    Case("وقال الوزير إن بلاده لن تلتزم بالقرار.", "reject against القرار"),
    Case("وقال العامل إن الشركة لم تلتزم بالعقد.", "accuse against الشركة"),
    Case("وقال العقيد إن الشرطة فككت عصابة.", "assert"),
    // What the speaker is going to do against something, what he is out for, and whom he punishes.
    Case("وقال القائد: سنقاوم الاحتلال حتى النهاية.", "commit against الاحتلال"),
    Case("وقال الخبير إن الشركة ستلغي الضريبة.", "commit"),
    Case("وأضاف القائد أن هدفنا واضح وهو دحر التنظيم.", "assert against التنظيم"),
    Case("وقال المدير إن هدفه من مقاضاة الجار هو الصلح.", "assert"),
    Case("وقالت الوزيرة إن بلادها تفرض عقوبات على شركات الشحن.", "announce against شركات الشحن"),
    Case("وقال الخبير إن الحكومة تفرض رسوما على السيارات.", "assert"),
    Case("وقال الضابط: منذ رحيلنا عن الوادي تراجعت السرقات.", "assert"),
    // What the speaker is ready for he undertakes, not what another is; what is done to a thing is told.
    Case("وقالت البلدية إنها مستعدة لفتح الملاعب.", "commit"),
    Case("وقال القبطان: نحن جاهزون للإبحار.", "commit"),
    Case("وقال المدرب إن الحارس جاهز للقاء.", "assert"),
    Case("وقال المنظم إنه سيتم توزيع الجوائز مساء.", "assert"),
    // Nobody blames himself for what he goes on doing.
    Case("وعاد النائب إلى الوزير وقال إنه يتدخل في شؤون القضاء.", "accuse"),
    Case("ونوه العميد بصبر الحراس.", "support for صبر الحراس"),
    Case("وعن خصمه تحدث المرشح واصفا إياه بالفاشل.", "condemn"),
    // What is negated.
    Case("وقال الخبير إن الأثر لن يكون كارثيا.", "opine"),
    Case("وقال المراقب إن الحزب لم يقبل النتيجة.", "assert"),
    // What the speaker will not do he refuses; what a thing will not do is a forecast.
    Case("وقال الرئيس إن بلاده لن ترسل سفنا إلى المضيق.", "reject"),
    Case("وقال الباحث: لن يؤثر الجفاف في حقول الزيتون.", "opine"),
    // What opens with a condition is said by what follows it; unless something is done, it warns.
    Case("وقال المزارع: إذا هطل المطر، فسوف يتحسن الموسم.", "opine"),
    Case("وقال القبطان: إذا هدأ البحر فسنبحر مع الفجر.", "commit"),
    Case("وقال العميد: إذا لم يتسلم الجنود رواتبهم فإن الثكنات ستخلو.", "warn"),
    Case("وقال الحارس: إذا دخلت من هذا الباب رأيت الحديقة.", "opine"),
    // A question; an event that is made public takes no side, nor do the narrator's words for which a source vouches.
    Case("وقال الحارس: لماذا أغلقتم الباب؟", "question"),
    Case("وأعلنت الوزارة وقف إطلاق النار.", "announce"),
    Case("وقع الهجوم الإرهابي في السوق، بحسب الشرطة.", "assert"),
    Case("وحذر الطبيب من وقوع كارثة.", "warn"),
    // What the speaker adds behind a و counts where nothing before it does.
    Case("وقال النائب إن الجسر قديم ويجب هدمه.", "demand"),
    Case("وقال النائب: عرض المجلس الخطة وأطالب بنشرها.", "demand"),
    Case("وقال النائب: عرض المجلس الخطة وأعتقد أنها وصلت.", "assert"),
    Case("وقال النائب إن الجسر قديم وتجاوزه السائقون.", "assert"),
    Case("وقال النائب: أما اليوم فنعتقد أن الطريق مفتوح.", "opine"),
    // A wrong that the speaker has not done.
    Case("وقال القاضي إنه لم يستغل منصبه.", "deny"),
    // Whose conduct is told of: behind the noun that names it, or behind the relative and its verb.
    Case("وأوضح النائب أن التقرير كشف أكاذيب الشركة.", "assert against أكاذيب الشركة"),
    Case("وأشارت المعلمة إلى حكمة القيادة.", "assert for حكمة القيادة"),
    Case("وأشار الباحث إلى الجرائم التي يرتكبها المستوطنون.", "assert against المستوطنون"),
    Case("وأضاف الطبيب أن الباحث تحدث عن التطرف الذي يهدد الحكومة.", "assert"),
    Case("وأكد القاضي أنه يحقق في جرائم القتل.", "assert"),
    // A deed is blamed on a party, and is news of an organ of the state; without an object it may be the passive.
    Case("وقال الراعي إن السامريين أحرقوا خيمته.", "accuse against السامريين"),
    Case("وقالت الجدة إن قوات الاحتلال هدمت بيتها.", "accuse against قوات الاحتلال"),
    Case("وقال العميد إن القوات المسلحة اعتقلت عشرة رجال.", "assert"),
    Case("وقال الناطق إن المسلحين قتلوا في الجبل.", "assert"),
    Case("وقال الراعي: قتل السامريين تكرار لما مضى.", "assert"),
    // What is for the good where it is demanded is news elsewhere.
    Case("وطالبت العائلة بفتح تحقيق.", "demand for فتح تحقيق"),
    Case("وأعلن الوزراء استقالتهم الجماعية.", "announce"),
    Case("وحذر الخطيب من التدخل في شؤون القرية.", "warn against التدخل في شؤون القرية"),
    Case("ودعا الخطيب إلى التدخل السريع.", "demand"),
    Case("وتوعد الزعيم بفتح جبهة جديدة.", "warn"),
    // Who says that something is false is against it.
    Case("وقال المدير إن الأنباء عن حريق بدارفور غير صحيحة.", "deny against الأنباء"),
    // Behind أي stands a noun, whatever it looks like.
    Case("وقال الوزير إن بلاده لن تسمح بأي تدخل كيني.", "reject against أي تدخل كيني"),
    Case("وقال المنظم إن اللقاء يذكر بمطلب شعبي.", "assert"),
    // The act takes a side by itself.
    Case("ونددت النقابة بتسريح العمال.", "condemn against تسريح العمال"),
    Case("واتهمت المعارضة الحكومة بتزوير النتائج.", "accuse against الحكومة"),
    Case("وأكد السفير رفض بلاده للعقوبات.", "reject against للعقوبات"),
    // What is demanded.
    Case("وطالب السكان بوقف البناء.", "demand against البناء"),
    Case("وطالب السكان بتطبيق القانون.", "demand for تطبيق القانون"),
    Case("وطالب السكان بزيارة الطبيب.", "demand"),
    Case("وطالب السكان بتنفيذ الأعمال في وقتها.", "demand"),
    Case("ووعد الوزير بإصلاح الطريق الذي يعد خطيرا.", "commit"),
    Case("وهدد المدير بإيقاف الدعم.", "warn against الدعم"),
    // Verdicts of the clause that holds them, and no other.
    Case("وقال الكاتب إن القرار الذي اتخذته اللجنة خاطئ.", "opine against القرار"),
    Case("وقال الكاتب إن المنتقدين يرون أن القرار خاطئ.", "assert", "opine against القرار"),
    Case("وأعلن الحارس أن الباب معيب.", "announce"),
    // A verdict on the topic of the cue, article and all.
    Case("ووصف النائب القرار بالمجحف.", "condemn against القرار"),
    Case("ووصف النائب القرار بأنه مجحف.", "condemn against القرار"),
    // A wrong done to somebody, by a verb of its own or by one that needs its deed.
    Case("وقالت النقابة إن إدارة المصنع حاولت تضليل العمال.", "accuse against إدارة المصنع"),
    Case("وقالت النقابة إن إدارة المصنع حاولت توظيف العمال.", "assert"),
    Case("وقال البحار إن الرياح تعطل السفن.", "opine against الرياح"),
    // What may be is a forecast.
    Case("وقال المحلل إن الأزمة قد تؤدي إلى موجة نزوح.", "opine"),
    Case("وقال المحلل إن الشرطة قد تدخلت أمس.", "assert"),
    Case("وقال الوزير إن بلاده ستشن حملة جديدة.", "commit"),
    // A target ends where its predicate begins.
    Case("وقالت الجمعية إن الهجوم عمل جبان.", "condemn against الهجوم"),
    // What must be done is demanded.
    Case("وقالت الجمعية إن البلدية يجب عليها وقف الحفريات.", "demand"),
    Case("وطالب النائب بمحاكمة عدد من الوزراء.", "demand against الوزراء"),
    // Whoever will not do something is nobody's target; what cannot be accepted is.
    Case("وقال الناطق إن الحركة لن تتنازل عن المقعد.", "reject for المقعد"),
    Case("وقال الناطق: «لا يمكن أن نقبل بهذه التسعيرة».", "reject against هذه التسعيرة"),
    // With whose doing it is, a participle's spelling is the noun's.
    Case("وأكد الناطق معارضة حكومته لبناء الجدار.", "reject against بناء الجدار"),
    // A noun is not its homograph.
    Case("وقال التاجر إن الرقم القياسي للأثمان ارتفع.", "assert"),
    // Epithets.
    Case("وأكد القائد أن العناصر التخريبية فرت إلى الجبال.", "assert against العناصر التخريبية"),
    // Pronouns.
    Case("وانتقد النائب سياسة المصرف. ووصفها بأنها مهزلة.", "condemn against سياسة المصرف", "condemn against سياسة المصرف"),
    Case("وعاد النائب إلى الإجراءات الجديدة ووصفها بأنها مهزلة.", "condemn against الإجراءات الجديدة"),
    // Who has taken a side keeps it.
    Case(
      "وانتقد النائب شركة المياه. وأضاف النائب أن شركة المياه قطعت الخدمة عن ثلاث قرى.", "condemn against شركة المياه", "assert against شركة المياه"),
    // A verb of the clause's own stands between: no verdict on its subject, nor a side of his.
    Case("وقالت المتحدثة إن الحرس يبحث عن اثنين تورطا في السطو.", "assert"),
    Case("وقال الطبيب إن مركز مكافحة السموم تلقى مئة بلاغ.", "assert"),
    Case("وقال القنصل إن السفارة تبذل جهدها لتعود الطالبة معززة إلى أهلها.", "assert"),
    // How something is done is not what it is.
    Case("وقال الحارس إن الزوار دخلوا القلعة بصورة غير قانونية.", "assert"),
    // A negation before the verb that comes before the verdict; what goes on is not negated.
    Case("وقالت المهندسة إن السد لم يعد يشكل خطرا على القرى.", "opine"),
    Case("وقالت المهندسة إن السد لا يزال يشكل خطرا على القرى.", "opine against السد"),
    // A verb before its subject.
    Case("وقال المزارع: «نهبت الشركة مياه القرية».", "accuse against الشركة"),
    Case("وقال الفقيه: «يعد هذا القرار انتهاكا للدستور».", "opine against هذا القرار"),
    // What lies ahead: a thing is judged by it; what is planned is told.
    Case("وقال المزارع إن الرسوم الجديدة ستشعل أزمة.", "opine against الرسوم الجديدة"),
    Case("وقال العميد إن الدراسة ستبدأ يوم الأحد.", "assert"),
    Case("وقال العميد إنه سيناقش الخطة غدا.", "commit"),
    // No verb behind a preposition, nor one that looks like an adjective; what is sought is not yet found.
    Case("وقال الحارس إن فريقه يراقب الباب بحذر.", "assert"),
    Case("وقال الحارس إن ابنه سافر إلى الشمال.", "assert"),
    Case("وقال المحقق إنه لم ير دليلا.", "assert"),
    // Who affirms his country's side takes it.
    Case("وأكد الوزير رفض الكويت للعقوبات.", "reject against للعقوبات"),
    Case("وأكد الوزير استعداد الكويت للمفاوضات.", "assert"),
    Case("وتعهد الرئيس بمواصلة دعم المزارعين.", "commit for المزارعين"),
    Case("وقال النقيب إن المستشفى خط أحمر.", "reject for المستشفى"),
    // Free relatives.
    Case("وأشاد العمدة بما قدمته فرق الإنقاذ.", "support for بما قدمته فرق الإنقاذ"),
    Case("ودعا الناشط إلى التصدي لما فعلته شركة المقالع.", "demand against لما فعلته شركة المقالع"),
    // A deed asked for against something; a wrong is done to it.
    Case("ودعا النقيب إلى النضال الشامل ضد الغلاء.", "demand against الغلاء"),
    Case("ودعا النقيب إلى كشف الجرائم ضد العمال.", "demand"),
    Case("واستنكر النقيب ما أسماه «المذبحة الوظيفية».", "condemn against المذبحة الوظيفية"),
    // Whoever works at a wrong is blamed; another deed comes between.
    Case("وقال النقيب إن المصنع يواصل تخويف العمال.", "accuse against المصنع"),
    Case("وقال النقيب إن الشركة تعمل على كشف التزوير.", "assert"),
    Case("وقال الإمام إن الحزب يدعم الإرهاب.", "accuse against الحزب"),
    // Whoever asks thinks nothing yet; nobody admits what he denies.
    Case("وقال الناظر: هل هذا معقول؟", "question"),
    Case("وقال الحارس: لن نتحمل مسؤولية التلف.", "assert"),
    Case("وقال الحارس: نعترف بأن الباب كان مفتوحا.", "admit"),
    // A body's own statement speaks of it by its noun; a noun may stand for its adjective alone; what a thing causes is no blame.
    Case("وقالت النقابة: تطالب النقابة المصنع بدفع الأجور.", "demand"),
    Case("وقال الطبيب: إنه لأمر كارثي.", "opine"),
    Case("وقالت الجارة: هذا أمر يبعث على القلق.", "concern"),
    Case("وقال المهندس إن هذه الصمامات هي المسؤولة عن الضغط.", "opine against هذه الصمامات"),
    Case("وقالت الحركة: نحمل البلدية مسؤولية الانهيار.", "accuse against البلدية"),
    Case("ووصف الناقد العرض ب\"الكارثي\".", "condemn against العرض"),
    // Joy and thanks side with nobody; who does what is praised is praised with it.
    Case("وأعرب المدرب عن سعادته بالملعب الجديد.", "support"),
    Case("وأعربت الطبيبة عن امتنانها لعمال المشفى.", "support"),
    Case("وأشاد العمدة بالجهد الذي يبذله رجال الإطفاء.", "support for الجهد الذي يبذله رجال الإطفاء"),
    // A denial turns a side round.
    Case("ونفى الوزير رفضه الاتفاق.", "deny for الاتفاق"),
    // Who speaks for another country, or for none, tells what one does and foresees what it will be.
    Case("وقال مسؤول فرنسي إن ألمانيا ستقدم قرضا جديدا.", "assert"),
    Case("وقال مسؤول ألماني إن ألمانيا ستقدم قرضا جديدا.", "commit"),
    Case("وقال مسؤول فرنسي إن فرنسا وألمانيا ستقدمان قرضا جديدا.", "commit"),
    Case("وقال مسؤول فرنسي إن ألمانيا ستكون أول المقرضين.", "opine"),
    Case("وقال مسؤول فرنسي إن ألمانيا تدعم الوساطة.", "assert"),
    Case("وقال السفير إن المملكة تدعم الوساطة.", "support for الوساطة"),
    Case("وقال المحلل السياسي زاهر نعمان إن السويد ستخفض الضريبة.", "opine"),
    Case("وقال الباحث زاهر نعمان إن الميناء يعتبر أقدم موانئ البلاد.", "opine"),
    // Nobody blames his own.
    Case("وقال المرشح إن منافسه كذب على الناخبين.", "accuse against منافسه"),
    // What those spoken to are forbidden, and what somebody is told to do.
    Case("وقال الحارس: لا تقتربوا من السور.", "demand"),
    Case("وقال الحارس: أغلقت الباب حتى لا تدخلوا قبل الموعد.", "assert"),
    Case("وقال العمدة: فليدفعوا ثمن الإصلاح.", "demand"),
    Case("وقال العمدة إن على البلدية الاستماع إلى السكان.", "demand"),
    // Behind لن even a noun's spelling is a verb.
    Case("وقال الخبير إن هذه الخطوة لن تغير شيئا.", "opine"),
    // The object of a noun stands behind what describes it, and behind a second noun.
    Case("وعبر الحزب عن إدانته الشديدة واستنكاره القوي لهدم السوق.", "condemn against هدم السوق"),
    Case("وعبر النائب عن دعمه الكامل لمطالب الصيادين.", "support for مطالب الصيادين"),
    // What is against something only where it is negated, and how.
    Case("وقالت النقابة إن العرض غير منصف.", "opine against العرض"),
    Case("وقالت النقابة إن العرض ليس منصفا.", "opine against العرض"),
    Case("وقالت النقابة إن العرض لم يكن منصفا.", "opine against العرض"),
    Case("وقالت النقابة إن الشركة لم تستجب لمطالب العمال.", "opine against الشركة"),
    Case("وقالت النقابة إن الشركة استجابت لمطالب العمال.", "assert"),
    Case("وقال الخبير إن المادة غير ضارة.", "assert"),
    Case("وقال الزائر إنها لا تستحق هذه العقوبة.", "opine"),
    // What leads to a harm is judged by it; who brings it about is to blame.
    Case("وقال الخبير إن رفع الرسوم سيؤدي إلى انهيار السوق.", "opine against رفع الرسوم"),
    Case("وقال الخبير إن رفع الرسوم سيؤدي إلى وقف الفوضى.", "opine"),
    Case("وقال النائب إن الوزارة تسببت في معاناة السكان.", "accuse against الوزارة"),
    Case("وقال الحارس إن النار أتلفت المخزن، مما تسبب في فوضى.", "assert"),
    // What is counted is told, what is not planned refused.
    Case("وقال الشرطي إن المحكمة نظرت في 150 قضية إرهابية.", "assert"),
    Case("وقال الشرطي: 150 قضية إرهابية هذا العام.", "assert"),
    Case("وقال الرئيس إنه لا ينوي إرسال جنود إلى الجزيرة.", "reject"),
    Case("وقال النائب: هذه الزيادة لن نقبلها.", "reject against هذه الزيادة"),
    Case("وقال المحامي إن موكله لن يفعل ذلك.", "reject"),
    Case("وقال الأمين إن المنظمة لا تنوي عقد اجتماع.", "reject"),
    // What one will not give up he is for.
    Case("وقال الشيخ: لن نتخلى عن أرضنا.", "reject for أرضنا"),
    Case("وقال الشيخ عن الأرض: لن نتخلى عنها.", "reject"),
    // The object stands behind how it is done.
    Case("وقال النائب: نرفض رفضا قاطعا هذه الزيادة.", "reject against هذه الزيادة"),
    Case("وقال النائب: ندين بأشد العبارات هدم السوق.", "condemn against هدم السوق"),
    // Joy is the speaker's own.
    Case("وقال المدرب: نحن فخورون باللاعبين.", "support"),
    Case("وقال المدرب إن الحارس فخور بالجائزة.", "assert"),
    // A verdict on what was; the subject is before كان.
    Case("وقال الناقد إن القرار كان متسرعا.", "opine against القرار"),
    Case("وقال الناقد إن ما حدث كان مهزلة.", "condemn against ما حدث"),
    Case("وقال الناقد إن ما تم عرضه سخيف.", "opine against ما تم عرضه"),
    // A noun that a clause opens with is its subject.
    Case("وقال الحارس إن السكان أخبروه أن سرقة سيارة العمدة وقعت ليلا.", "assert", "assert"),
    // A free relative behind a complementiser.
    Case("وقال النائب إن ما يجري في السوق مهزلة.", "condemn against ما يجري في السوق"),
    // A label that all give to a party takes no side where nobody is blamed; a plain word of blame does.
    Case("وأوضح الضابط أن المقاتلين انضموا إلى التنظيم المتشدد.", "assert"),
    Case("وقال الضابط إن الهجوم الإرهابي وقع فجرا.", "assert"),
    Case("وقال الشيخ إن العمل الجبان وقع فجرا.", "assert against العمل الجبان"),
    // Whoever stands between على and أن has to do it; a reason asks for nothing.
    Case("وقال الباحث إن على وسائل الإعلام المحلية أن تراجع تغطيتها.", "demand"),
    Case("وقال المدرب إن الفريق خسر لأنه يجب تجديد الدفاع.", "assert"),
    // What is told by another's verb within the message is his.
    Case("وقالت الشركة إنها تدرس وثائق أشارت إلى أنه من المحتمل تأخر الشحنة.", "assert"),
    Case("وقال الحارس إن الجيران وصفوا البيت بأنه كارثة.", "assert", "condemn against البيت"),
    // One of many, of whom he tells news.
    Case("وقال الناطق إن وفدا من البنك الدولي سيزور المدينة نهاية الشهر.", "assert"),
    Case("وقال الناطق إن الوزارة ستزور القرية نهاية الشهر.", "commit"),
    // How a bare cue is said, by a participle of another.
    Case("وقال المبعوث محذرا إن الوقت قصير.", "warn"),
    Case("وقالت الجدة آسفة إن البيت بيع.", "concern"),
    Case("وقال المدير موجها حديثه إلى العمال إن الدوام تغير.", "assert"),
    // What is withheld, and what is felt.
    Case("وأعلن المحامون عن عدم تأييدهم لنقيب المهنة.", "reject against نقيب المهنة"),
    Case("وعبر المزارعون عن عدم رضاهم عن الأسعار.", "concern against الأسعار"),
    Case("وأعرب الأبطال عن شعورهم بالفخر بالكأس.", "support"),
    Case("وأكد الحزب تمسكه بالحوار.", "commit for الحوار"),
    // What is asked not to be done is mostly a practical matter; a deed against something is not.
    Case("ودعت البلدية السكان إلى عدم السباحة في النهر.", "demand"),
    Case("وأكد الوسيط ضرورة عدم إغلاق المعبر.", "demand against إغلاق المعبر"),
    Case("وقال المعلم إن المسابقة لن تكون عادلة إلا إذا حضر الأهالي.", "opine"),
    // Whose conduct a clause is about.
    Case("وقال الكاتب إن تواطؤ الشركات هو الذي سمح بالتهريب.", "accuse against تواطؤ الشركات"),
    // What a target holds: a whole name, the genitive of a construct, what a verbal noun is done with.
    Case(
      "واستنكر النائب تصريحات نائب رئيس مجلس الإدارة سالم بن خالد بن عبدالعزيز.",
      "condemn against تصريحات نائب رئيس مجلس الإدارة سالم بن خالد بن عبدالعزيز"),
    Case("ورفضت الحكومة اتخاذ أي إجراء جديد.", "reject against اتخاذ أي إجراء جديد"),
    Case("ورفض الحزب الحوار مع المليشيا.", "reject against الحوار مع المليشيا"),
    Case("وقالت النقابة إن مثل هذه القرارات تعسفية.", "opine against هذه القرارات"),
    // What only stands beside the demand is not demanded, nor is the noun that looks like a participle a side.
    Case("ودعا الرئيس الكتل إلى التعاون بعد انتخابات هادئة.", "demand"),
    Case("وتوقع المراقبون موافقة تشاد على المشاركة في القوة.", "opine"),
    Case("وقال القائد: إذا انتهت المهلة فإننا سنغادر القرية.", "commit"),
    // Behind an indefinite noun, another is its genitive; what is said of the speaker's own deed is no verdict.
    Case("وقالت الجدة إن الشاب كان ضحية جريمة قديمة.", "assert"),
    Case("وقال الناقد إن ما جرى اعتداء على المتحف.", "condemn against ما جرى"),
    Case("وقال المدير: سمحنا أمس بالرسوم السيئة للعرض.", "assert"),
    // The words of the narrator, for which a source vouches; whom the pronoun of a verb blames; what only points back.
    Case("وقعت المعركة قرب حدود العدو الصهيوني، وفق شاهد عيان.", "assert"),
    Case("ويتهمونه بسرقة المخزن.", "accuse"),
    Case("وقال الوزير إنه يرفض ذلك.", "reject"),
    // A verb is another's report only with what it reports with.
    Case("وقال الكاتب إنه يتحدى الزمن بصور قديمة.", "assert"),
    // What another asks for, by his name alone, is told; a verdict may open with من; what قد tells may have been.
    Case("وكتبت الصحيفة أن مهند يطالب بتأجيل العرض.", "assert"),
    Case("وقال الكاتب إن سامي حداد يؤيد القرار.", "assert"),
    Case("وقال الكاتب إن الوزير سامي حداد يؤيد القرار.", "support for القرار"),
    Case("وقال المعلم: من الخطأ إغلاق المكتبة.", "opine against إغلاق المكتبة"),
    Case("وقال التاجر إن الشركاء قد تلاعبوا بالحسابات.", "accuse against الشركاء"),
    // What is warned of, doubted or thrown out; a question is no doubt.
    Case("وحذر النائب سمير علي من التلاعب بنتائج الانتخابات.", "warn against التلاعب بنتائج الانتخابات"),
    Case("وحذرت الوزارة من تجاهل القرار.", "warn against تجاهل القرار"),
    Case("وحذر الخبير من انهيار السد.", "warn"),
    Case("وشكك المحامي في نزاهة التحقيق.", "question against نزاهة التحقيق"),
    Case("وتساءل المحامي عن سبب التأخير.", "question"),
    Case("وقالت الوزارة إنها ستطرد 12 دبلوماسيا.", "commit against دبلوماسيا"),
    // The ة of a verbal noun behind a preposition is no participle's.
    Case("وطالب المدرب الجماهير بمساندة اللاعب الجديد.", "demand for اللاعب الجديد"),
    Case("وأكد الوزير وقوف الكويت مع لبنان.", "assert for لبنان"),
    // Whoever has to do something, with what is said of him between commas; who needs nothing asks for nothing.
    Case("وقالت المنظمة إن على الرئيس المنتخب، سامي قاسم، وضع الحقوق في صدارة برنامجه.", "demand"),
    Case("وقال الأمين العام إن على الدول النامية، التي تنتج أكثر الغازات، أن تقوم بواجبها.", "demand"),
    Case("وقال الإمام إنه على العامري ألا يكتفي بالوعود.", "demand"),
    Case("وقال الخبير إنه لم تعد هناك حاجة إلى المفتاح.", "opine"),
    // What one's things will do is a forecast; two years are no verb.
    Case("وقال المدير إن حافلاتهم ستصل إلى كل القرى.", "opine"),
    Case("وقال المدرب إن فريقه سيلعب بخطة جديدة.", "commit"),
    Case("وقال الرسام إن كتابه نتاج سنتين من العمل.", "assert"),
    // A measure is judged well by one who is for it, a match or a performance is not; how things are is nobody's side.
    Case("وقال النائب إن الاتفاق متوازن.", "opine for الاتفاق"),
    Case("وقال الناقد إن العرض متوازن.", "assert"),
    Case("وقال التاجر إن الوضع سيئ.", "opine"),
    Case("وقالت النائبة إن الاتفاق غير متوازن.", "opine against الاتفاق"),
  ]

  @Test(arguments: cases) func position(_ example: Case) {
    let document = Document(id: "position", text: example.text)
    let found = Extractor().extract(document).quotations.map { quotation in
      quotation.act.rawValue + (quotation.stance.map { " \($0.polarity.rawValue) \(document[$0.target])" } ?? "")
    }
    #expect(found == example.positions)
  }
}
