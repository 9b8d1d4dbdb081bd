/** How offices that write Korean name, mark and label their papers, in Hangul and in Chinese characters. */
import { wordsIn } from "../../text/dictionary.js";
import { fullName } from "./names.js";
import { courtesiesBy } from "../courtesies.js";
import type { Papers } from "../papers.js";
import { partiesInKorean, sentBy } from "./parties.js";

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: wordsIn("회담록, 회의록, 대화록, 면담록, 회담, 면담, 면담 기록, 담화, 會談錄, 面談錄"),
    },
    { kind: "memorandum", words: wordsIn("각서, 비망록, 覺書") },
    { kind: "cable", words: wordsIn("전문, 전보, 전신, 외전, 電文, 電報") },
    { kind: "statement", words: wordsIn("성명, 담화문, 성명서, 선언") },
    { kind: "letter", words: wordsIn("서한, 편지, 공한, 공문, 서신, 書翰, 公翰") },
    { kind: "instruction", words: wordsIn("지시, 훈령, 통지, 명령, 결정, 지침, 訓令, 指示") },
    { kind: "report", words: wordsIn("보고, 보고서, 報告, 報告書") },
    { kind: "note", words: wordsIn("구상서, 口上書") },
  ],
  kindStands: "last",
  titles: wordsIn("기록, 요청, 건, 件, 문제, 답변, 회답, 경위, 요록, 현황, 교섭, 통보, 보고요약"),
  classifications: wordsIn("극비, 1급비밀, 2급비밀, 3급비밀, 비밀, 대외비, 기밀, 極祕, 祕密"),
  urgencies: wordsIn("긴급, 지급, 초긴급, 至急"),
  labels: {
    from: wordsIn("발신, 발신인, 발신자, 보낸 사람, 발 신, 發信, 發信人"),
    to: wordsIn("수신, 수신인, 수신자, 받는 사람, 수 신, 受信, 受信人"),
    cc: wordsIn("참조, 사본, 부본, 배포, 배부처, 參照, 寫本"),
    via: wordsIn("경유, 經由"),
    drafter: wordsIn("기안자, 기안, 작성자"),
    approver: wordsIn("결재, 결재자"),
    participant: wordsIn("참석자, 참가자, 참석 인원, 참석인원, 면담자, 배석자, 배석, 參席者"),
    subject: wordsIn("제목, 건명, 문서제목, 문서 제목, 문서명, 기록물건명, 철제목, 題目, 件名"),
    reference: wordsIn(
      "연호, 대호, 연, 대, 關聯, 분류번호, 등록번호, 관리번호, 롤번호, 필름번호, 청구기호",
    ),
    other: wordsIn(
      "생산기관, 생산부서, 생산처, 소장처, 소장기관, 보존기간, 공개구분, 공개여부, 비밀등급, 문서형태, 매수, 쪽수, 수록면, 출처, 키워드, 언어",
    ),
    date: wordsIn(
      "생산일자, 생산년도, 생산연도, 생산일, 작성일, 작성일자, 발신일, 발신일자, 수신일, 수신일자, 일시, 일자, 시간, 날짜, 발신일시, 발송일, 수신일시, 日時, 日字",
    ),
    place: wordsIn("장소"),
    number: wordsIn("번호, 문서번호, 전문번호, 종별, 番號"),
  },
  head: {
    ownParting: String.raw`[、，,;；]\s*|\s+및\s+`,
    plain: sentBy,
    attending: {
      fullName,
      posts: wordsIn(
        "대통령, 국무총리, 총리, 수상, 부수상, 외상, 장관, 차관, 차관보, 대사, 공사, 대리대사, 참사관, 서기관, 총영사, 영사, 무관, 국장, 부국장, 실장, 과장, 비서관, 비서, 의원, 의장, 위원장, 부위원장, 위원, 특사, 대표, 단장, 사령관, 주석, 부장, 부부장, 서기, 통역, 통역관, 대변인, 보좌관, 고문, 교수, 박사, 소장, 대장, 중장, 대령",
      ),
      others: ["등", "外", "等"],
      counted: ["명", "名", "人"],
      sides: wordsIn(
        "우리측, 아측, 한국측, 남측, 북측, 북한측, 상대측, 상대방, 일본측, 미국측, 미측, 일측, 중국측, 소련측, 조선측, 쌍방, 배석",
      ),
    },
    honorifics: wordsIn("귀하, 귀중, 각하, 좌하, 貴下, 閣下"),
  },
  serials: {
    lines: [String.raw`\p{Script=Hangul}[\p{Script=Hangul}\s()]{0,12}제?\s?\d[\d-]*\s?호\)?`],
  },
  courtesies: courtesiesBy({
    presents: String.raw`(?:은|는)\s`,
    goesOn: String.raw`에(?:게)? 경의를`,
    closes: true,
  }),
  parties: partiesInKorean,
  lines: { numbers: [String.raw`\d+\s?호$`] },
  site: {
    sure: wordsIn(
      "맨 위로, 맨위로, 위로 가기, 본문 바로가기, 본문으로 바로가기, 주메뉴 바로가기, 내용 바로가기, 하단 바로가기, 오류접수, 페이지 인쇄, 개인정보처리방침, 개인정보 처리방침, 이용약관, 사이트맵, 저작권정책, 이전글, 다음글",
    ),
    buttons: wordsIn(
      "인쇄, 공유, 공유하기, 검색, 메뉴, 홈, 목록, 다운로드, 내려받기, 원문보기, 원문 보기, 이미지 보기, 이전, 다음, 로그인, 닫기, 스크랩, 상세검색, 디렉토리 검색, 통합검색, 작성·발신·수신일",
    ),
    made: wordsIn("최종수정일, 최종 수정일, 최종수정, 마지막 업데이트, 최종업데이트, 갱신일"),
  },
};
