#include "ui/shell/ErrorText.h"

#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject {
    Q_OBJECT

    static QList<ErrorKind> kinds()
    {
        return {ErrorKind::NotFound,    ErrorKind::Conflict,    ErrorKind::Invalid,   ErrorKind::Unauthorized,
                ErrorKind::RateLimited, ErrorKind::Unavailable, ErrorKind::Cancelled, ErrorKind::Internal};
    }

    static QList<ErrorContext> contexts()
    {
        return {ErrorContext::General, ErrorContext::Database, ErrorContext::Network, ErrorContext::ImportFile,
                ErrorContext::Sending, ErrorContext::Template, ErrorContext::Settings};
    }

private Q_SLOTS:
    void everyKindSaysWhatHappenedAndWhatToDo()
    {
        for (const auto kind : kinds()) {
            for (const auto context : contexts()) {
                const auto words = errorWords({.kind = kind, .detail = u"SQLSTATE 57P01"_s}, context);
                QVERIFY(words.title.size() > 5);
                QVERIFY(words.advice.size() > 5);
                QVERIFY(!words.title.endsWith(u'.'));
                QVERIFY(words.advice.endsWith(u'.'));
            }
        }
    }

    void theDetailStaysInTheLog()
    {
        for (const auto kind : kinds()) {
            for (const auto context : contexts()) {
                QVERIFY(!errorSentence({.kind = kind, .detail = u"secret"_s}, context).contains(u"secret"_s));
            }
        }
    }

    void theSameKindReadsDifferentlyWhereItHappens()
    {
        const Error unavailable {.kind = ErrorKind::Unavailable, .detail = {}};
        QVERIFY(errorWords(unavailable, ErrorContext::Database).title
                != errorWords(unavailable, ErrorContext::Network).title);
        QVERIFY(errorWords(unavailable, ErrorContext::Sending).advice.contains(u"twice"_s));
    }

    void aRefusedCampaignSaysWhy()
    {
        QStringList titles;
        for (const auto& reason : {u"campaign.incomplete"_s, u"campaign.nobody"_s, u"campaign.template"_s,
                                   u"campaign.no_number"_s, u"campaign.not_allowed"_s, u"campaign.past"_s}) {
            const Error error {.kind = ErrorKind::Invalid, .detail = {}, .retryAfter = {}, .reason = reason};
            const auto words = errorWords(error, ErrorContext::Sending);
            QVERIFY2(words.advice.endsWith(u'.') && !words.title.endsWith(u'.'), qPrintable(reason));
            titles.append(words.title);
        }
        titles.append(errorWords({.kind = ErrorKind::Invalid, .detail = {}}, ErrorContext::Sending).title);
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void aKnownWaitIsNamed()
    {
        const Error limited {.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = std::chrono::seconds(150)};
        QVERIFY(errorWords(limited).advice.contains(u'3'));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
