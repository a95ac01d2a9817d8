#include "services/consent/Confirmation.h"

#include "services/consent/ConsentRulesRepository.h"
#include "services/db/ArrayLiteral.h"

using namespace Qt::StringLiterals;

namespace siaran::consent {

namespace {

bool isToAnswer(const ConsentNews& news, const QDateTime& now)
{
    const bool inTheirWords = news.said.source == ConsentSource::Keyword || news.said.source == ConsentSource::Button;
    return inTheirWords && !news.proof.isEmpty()
        && news.said.at > now.addMSecs(-std::chrono::milliseconds(AnswerWindow).count());
}

} // namespace

Result<void> askConfirmations(db::Session& session, const QList<ConsentNews>& turned, const QDateTime& now)
{
    QList<ConsentNews> toAnswer;
    std::ranges::copy_if(turned, std::back_inserter(toAnswer),
                         [&now](const ConsentNews& news) { return isToAnswer(news, now); });
    if (toAnswer.isEmpty()) {
        return {};
    }
    const auto rules = fetchRules(session);
    if (!rules || !rules->confirms) {
        return rules.map([](const ConsentRules&) {});
    }
    QList<qint64> contacts;
    QStringList texts;
    QStringList proofs;
    for (const auto& news : toAnswer) {
        contacts.append(news.contact.value());
        texts.append(answerText(*rules, news.said.optedOut));
        proofs.append(news.proof);
    }
    return session
        .run("consent/ask_confirmations"_L1,
             {{":contacts"_L1, db::integerArray(contacts)},
              {":texts"_L1, db::textArray(texts)},
              {":proofs"_L1, db::textArray(proofs)}})
        .map([](const QSqlQuery&) {});
}

} // namespace siaran::consent
