// Generated from xliff/ by npm run build:locales.
export default {
  "faq.age.devices": "In the United States, devices are authorized for people aged 22 and over.",
  "faq.pores.more": "In the United States, pores are not among the uses that these devices are authorized for.",
  "faq.serums": "Do serums go in deeper afterward?",
  "faq.before.answer": "Clinics differ, and we found no trial that tests it. On the careful side, and unless they are prescribed:\n- retinol and other retinoids: about {retinoidBefore} before (clinics say {retinoidBeforeRange})\n- acids and scrubs: about {exfoliantBefore} ({exfoliantBeforeRange})\n- benzoyl peroxide: about {benzoylPeroxideBefore} ({benzoylPeroxideBeforeRange})\n- vitamin C: about {vitaminCBefore} ({vitaminCBeforeRange}), and none on the day\n- waxing and other hair removal: about {hairRemovalBefore} ({hairRemovalBeforeRange})\n- tanning and tanning beds: about {sunBefore} ({sunBeforeRange})",
  "faq.after": "When can I use skin care and makeup, and exercise?",
  "faq.after.answer": "Ask your clinic for its own times. On the careful side:\n- nothing but the clinic’s product: for about {onlyClinicProductAfter}\n- gentle washing and plain moisturizer: after about {moisturiserAfter}\n- sunscreen: after about {sunscreenAfter}, and shade until then\n- makeup: after about {makeUpAfter} (clinics say {makeUpAfterRange})\n- exercise, sauna, pool, hot baths: after about {exerciseHeatAfter} ({exerciseHeatAfterRange})\n- acids, scrubs, fragrance: after about {exfoliantAfter} ({exfoliantAfterRange})\n- vitamin C: after about {vitaminCAfter} ({vitaminCAfterRange})\n- retinoids: after about {retinoidAfter} ({retinoidAfterRange})"
};
