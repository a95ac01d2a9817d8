#include "services/consent/ConsentRule.h"

#include "services/domain/WordTable.h"

using namespace Qt::StringLiterals;

namespace siaran::consent {

namespace {

constexpr WordTable<ConsentSource, 5> SourceWords {{
    {ConsentSource::Keyword, "keyword"_L1},
    {ConsentSource::Button, "button"_L1},
    {ConsentSource::WhatsApp, "whatsapp"_L1},
    {ConsentSource::Manual, "manual"_L1},
    {ConsentSource::Import, "import"_L1},
}};

// How firmly an opt-out holds; also the ways of leaving, by which one returns.
int firmness(ConsentSource source)
{
    switch (source) {
    case ConsentSource::WhatsApp: return 0;
    case ConsentSource::Keyword:
    case ConsentSource::Button: return 1;
    case ConsentSource::Manual:
    case ConsentSource::Import: return 2;
    }
    Q_UNREACHABLE();
}

bool optOutCounts(const std::optional<Consent>& current, const Consent& news)
{
    if (!current) {
        return true;
    }
    return current->optedOut ? firmness(news.source) > firmness(current->source) : news.at >= current->at;
}

bool returnCounts(const std::optional<Consent>& current, const Consent& news)
{
    if (news.source == ConsentSource::Manual) {
        return true;
    }
    return current && current->optedOut && news.at > current->at && news.source != ConsentSource::Import
        && firmness(news.source) == firmness(current->source);
}

} // namespace

QString toWord(ConsentSource source)
{
    return wordIn(SourceWords, source);
}

std::optional<ConsentSource> consentSourceFromWord(const QString& word)
{
    return valueIn(SourceWords, word);
}

std::optional<Consent> changedBy(const std::optional<Consent>& current, const Consent& news)
{
    auto next = news;
    if (current && news.source == ConsentSource::Manual && news.at <= current->at) {
        // Who decides by hand decides now, even where this computer's clock is behind WhatsApp's.
        next.at = current->at.addMSecs(1);
    }
    const bool counts = next.optedOut ? optOutCounts(current, next) : returnCounts(current, next);
    return counts ? std::optional(next) : std::nullopt;
}

} // namespace siaran::consent
