/** Names that people give the ingredients in Korean, as in everyday-names.ts. */
export const names = `retinol: 레티놀
  retinal: 레티날, 레틴알
  retinyl-palmitate: 레티닐팔미테이트
  retinoid: 레티노이드, 비타민a, 비타민에이
  tretinoin: 트레티노인, 레티노산, 레틴산
  adapalene: 아다팔렌
  tazarotene: 타자로텐
  isotretinoin: 이소트레티노인
  glycolic-acid: 글리콜산, 글라이콜산, 글라이콜릭애씨드, 글리콜릭, 글라이콜레이트
  lactic-acid: 젖산, 락틱애씨드, 락틱산, 암모늄락테이트
  mandelic-acid: 만델산, 만델릭애씨드, 만델릭
  malic-acid: 말산, 사과산, 말릭애씨드
  citric-acid: 구연산, 시트릭애씨드
  aha: 아하, 과일산, 필링, 화학적필링, 산필링, 필링젤, 각질제거제, 각질제거, 필링패드
  salicylic-acid: 살리실산, 살리실릭애씨드, 살리실릭, 소듐살리실레이트
  bha: 바하
  pha: 파하, 말토비오닉애씨드
  gluconolactone: 글루코노락톤
  lactobionic-acid: 락토바이오닉애씨드, 락토비온산
  scrub: 스크럽, 때밀이, 때타월, 때수건, 이태리타월, 스크럽제, 고마쥬, 클렌징브러시
  enzyme: 효소, 효소세안제, 효소클렌저, 효소파우더
  benzoyl-peroxide: 벤조일퍼옥사이드, 과산화벤조일
  ascorbic-acid: 비타민c, 비타민씨, 비타민시, 아스코르브산, 아스코빅애씨드, 아스코르빅
  vitamin-c-derivative: 비타민c유도체, 아스코빌, 아스코르빌, 아스코베이트, 아스코르베이트
  ascorbyl-glucoside: 아스코빌글루코사이드
  hydroquinone: 하이드로퀴논, 히드로퀴논, 미백연고
  azelaic-acid: 아젤라산, 아젤라익애씨드, 아젤라인산, 아젤라익, 아젤로일
  kojic-acid: 코직산, 코직애씨드
  arbutin: 알부틴, 알파알부틴
  steroid: 스테로이드, 스테로이드연고, 코르티손, 하이드로코르티손, 히드로코르티손
  clindamycin: 클린다마이신
  metronidazole: 메트로니다졸
  ivermectin: 이버멕틴
  tacrolimus: 타크로리무스
  prescribed: 처방약, 처방연고, 처방크림, 처방받은연고, 처방받은크림, 피부과연고, 피부과크림, 피부과약, 피부과에서받은, 병원에서받은, 여드름연고, 여드름약, 항생제연고, 항생제, 사이클린, 마이신, 피부과에서처방받은, 피부과처방, 병원에서처방받은, 의사가처방한
  lidocaine: 마취크림, 리도카인
  fragrance: 향료, 향수, 프래그런스
  essential-oil: 에센셜오일, 티트리오일, 라벤더오일, 아로마오일, 티트리
  alcohol: 알코올, 알콜, 에탄올, 변성알코올
  menthol: 멘톨, 박하, 민트
  camphor: 캠퍼, 장뇌
  eucalyptus: 유칼립투스
  propolis: 프로폴리스
  copper-peptides: 구리펩타이드, 코퍼펩타이드, 카퍼트라이펩타이드, 코퍼트라이펩타이드, 카퍼펩타이드
  bakuchiol: 바쿠치올
  glycerin: 글리세린
  petrolatum: 바세린, 페트롤라툼
  ceramides: 세라마이드
  panthenol: 판테놀
  hyaluronic-acid: 히알루론산, 하이알루로닉애씨드, 소듐하이알루로네이트, 히알루론, 히아루론산
  moisturiser: 보습크림, 재생크림, 수분크림, 보습제, 수분로션, 모이스처라이저
  zinc-oxide: 징크옥사이드, 산화아연
  titanium-dioxide: 티타늄디옥사이드
  sunscreen: 선크림, 썬크림, 자외선차단제, 선블록, 선스틱, 무기자차, 유기자차
  retinyl-ester: 레티닐, 레티노일, 레티노에이트
  betaine-salicylate: 베타인살리실레이트
  tartaric-acid: 타타릭애씨드`;
