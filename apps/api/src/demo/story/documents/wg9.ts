/** WG9: one text in Arabic before the public, one that went back from its last call and is being drafted again. */
import type { SeedDocument } from '../story';

export const WG9: readonly SeedDocument[] = [
  {
    group: 'WG9',
    code: 'QUANTUM',
    kind: 'guideline',
    lang: 'ar',
    dir: 'rtl',
    title: 'الاستعداد للتعمية ما بعد الكمومية',
    text: `# الاستعداد للتعمية ما بعد الكمومية

قد يأتي يوم يستطيع فيه حاسوب كمومي كبير أن يكسر ما نعتمد عليه اليوم من مفاتيح. لا أحد يعرف تاريخ ذلك اليوم، لكن ما يُسجَّل اليوم يمكن أن يُقرأ غداً.

## ما الذي يجب فعله الآن

1. أحصوا الأنظمة التي تستعمل التعمية، ومن المسؤول عن كل منها.
2. ابدؤوا بالبيانات التي يجب أن تبقى سرية أكثر من عشر سنوات.
3. اطلبوا من كل مورّد خطة مكتوبة وموعداً لها.

## ما الذي يمكن أن ينتظر

لا حاجة إلى استبدال الأجهزة التي تنتهي مدة خدمتها قريباً. يكفي أن يكون الجهاز الجديد قابلاً للتحديث.

## الجدول الزمني

| المرحلة | من المسؤول | المدة |
| --- | --- | --- |
| الإحصاء | كل مؤسسة | سنة واحدة |
| التجربة | فرق تقنية مشتركة مثل فريق TLS 1.3 | سنتان |
| الانتقال | المؤسسات والموردون | خمس سنوات |
`,
    steps: [
      { day: -80, by: 'assistant', step: 'OPEN' },
      { day: -78, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
      { day: -60, by: 'assistant', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -50, zone: 'Africa/Cairo' },
      { day: -48, by: 'assistant', step: 'ADVANCE', to: 'CHAIR_GO_AHEAD' },
      { day: -45, by: 'assistant', step: 'ADVANCE', to: 'WRITE_UP' },
      {
        day: -26,
        by: 'assistant',
        step: 'OPEN_ROUND',
        kind: 'PUBLIC',
        closes: -2,
        zone: 'Africa/Cairo',
        repliesUntil: 5,
      },
      {
        day: -7,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'grove',
            type: 'TECHNICAL',
            quote: 'أكثر من عشر سنوات',
            text: 'سجلات المدارس تبقى سرية أطول من ذلك بكثير. لماذا عشر سنوات؟',
            proposedChange: 'أكثر من خمس سنوات',
            replies: [{ by: 'rowan', text: 'سؤال مهم، سنناقشه في الاجتماع القادم.' }],
          },
          {
            by: 'ember',
            type: 'EDITORIAL',
            quote: 'فريق TLS 1.3',
            text: 'The reader will not know this team. A short note would do.',
          },
        ],
      },
    ],
  },
  {
    group: 'WG9',
    code: 'MODELS',
    kind: 'policy-recommendations',
    lang: 'en',
    dir: 'ltr',
    tags: ['awaiting review'],
    title: 'Questions to ask before a model decides about people',
    text: `# Questions to ask before a model decides about people

Whoever buys a system that learns buys a supplier, a set of data and a promise to repair. Five questions fit on one page.

1. What was it trained on, and who agreed to that?
2. Who may change it after delivery, and who is told?
3. How does a person learn that it took part in a decision?
4. Who answers when the decision was wrong?
5. How is it switched off?

A system about which one of these cannot be answered is not ready to be bought.
`,
    steps: [
      { day: -90, by: 'assistant', step: 'OPEN' },
      { day: -88, by: 'assistant', step: 'OPEN_ROUND', kind: 'ADOPTION', closes: -78, zone: 'Europe/Amsterdam' },
      { day: -75, by: 'assistant', step: 'ADVANCE', to: 'DRAFTING' },
      { day: -36, by: 'assistant', step: 'OPEN_ROUND', kind: 'LAST_CALL', closes: -25, zone: 'Europe/Amsterdam' },
      {
        day: -30,
        by: 'assistant',
        step: 'COMMENT',
        comments: [
          {
            by: 'ember',
            type: 'TECHNICAL',
            quote: 'How is it switched off?',
            text: 'And what happens to the decisions it took? Switching off is not undoing.',
            proposedChange: 'How is it switched off, and how are its decisions looked at again?',
            disposition: {
              kind: 'ACCEPTED',
              rationale: 'Taken up; it adds something new, so the text goes round again.',
            },
          },
        ],
      },
      { day: -5, by: 'rowan', step: 'DISPOSE' },
      { day: -4, by: 'assistant', step: 'PUBLISH_REPORT' },
      {
        day: -3,
        by: 'assistant',
        step: 'ADVANCE',
        to: 'DRAFTING',
        reason: 'The answer to the last comment adds a question.',
      },
    ],
  },
];
