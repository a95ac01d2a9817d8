#include "tests/translations/TranslationFile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using siaran::tests::Message;

namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(SIARAN_SOURCE_DIR "/translations/") + name;
}

/// %1 … %9, %n, %L1 and the tags and line breaks that a text must keep; sorted, for words may change places.
QStringList holdersIn(const QString& text)
{
    static const QRegularExpression holder(u"%L?(?:\\d{1,2}|n)|</?(?:a|b|i|p|br|h\\d)\\b|\\n"_s);
    QStringList found;
    for (auto it = holder.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured());
    }
    found.sort();
    return found;
}

/// What is wrong with the translation of `message`; empty when nothing is.
QString complaintAbout(const Message& message)
{
    if (!message.finished) {
        return u"is not translated"_s;
    }
    if (message.translations.isEmpty()
        || std::ranges::any_of(message.translations, [](const QString& text) { return text.trimmed().isEmpty(); })) {
        return u"is empty"_s;
    }
    const auto wanted = holdersIn(message.source);
    auto withoutNumber = wanted;
    withoutNumber.removeIf([](const QString& holder) { return holder == "%n"_L1 || holder == "%Ln"_L1; });
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const auto found = holdersIn(message.translations.at(form));
        const bool isSingular = message.translations.size() > 1 && form == 0; // "a contact" needs no number
        if (found != wanted && !(isSingular && found == withoutNumber)) {
            return u"has other placeholders: "_s + message.translations.at(form);
        }
    }
    return {};
}

/// Mnemonics, an ellipsis and a colon tell a person what a widget does, so both languages have them or neither.
QString mannersOf(const Message& message)
{
    const auto& text = message.translations.value(0);
    static const QRegularExpression mnemonic(u"&(?=\\w)"_s);
    if (message.source.contains(mnemonic) != text.contains(mnemonic)) {
        return u"gains or loses its mnemonic: "_s + text;
    }
    for (const auto& ending : {u"…"_s, u"..."_s, u":"_s, u"?"_s}) {
        if (message.source.endsWith(ending) != text.endsWith(ending)) {
            return u"gains or loses “%1” at its end: "_s.arg(ending) + text;
        }
    }
    return {};
}

QSet<QString> keysOf(const QList<Message>& messages)
{
    QSet<QString> keys;
    for (const auto& message : messages) {
        keys.insert(message.key());
    }
    return keys;
}

QString listed(const QSet<QString>& keys)
{
    auto list = keys.values();
    list.sort();
    return u"\n"_s + list.join(u'\n');
}

} // namespace

/// Both languages are whole whenever the tests pass.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBadTranslationIsSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("translations");
        QTest::addColumn<bool>("finished");
        QTest::newRow("unfinished") << u"Save"_s << QStringList {u"Simpan"_s} << false;
        QTest::newRow("empty") << u"Save"_s << QStringList {QString()} << true;
        QTest::newRow("missing") << u"Save"_s << QStringList() << true;
        QTest::newRow("a lost placeholder") << u"%1 of %2"_s << QStringList {u"%1"_s} << true;
        QTest::newRow("a lost number") << u"%n contact(s)"_s << QStringList {u"kontak"_s} << true;
        QTest::newRow("a lost tag") << u"<b>%1</b>"_s << QStringList {u"%1"_s} << true;
    }

    void aBadTranslationIsSeen()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, translations);
        QFETCH(bool, finished);
        const Message message {.context = u"x"_s,
                               .source = source,
                               .comment = {},
                               .translations = translations,
                               .plural = source.contains("%n"_L1),
                               .finished = finished};
        QVERIFY(!complaintAbout(message).isEmpty());
    }

    void everyMessageIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Indonesian") << u"siaran_id.ts"_s;
        QTest::newRow("English plurals") << u"siaran_en.ts"_s;
        QTest::newRow("Qt's own words in Indonesian") << u"qtbase_id.ts"_s;
    }

    void everyMessageIsTranslated()
    {
        QFETCH(QString, file);
        const auto messages = siaran::tests::messagesOf(fileOf(file));
        QVERIFY(messages.size() > 20);
        QStringList found;
        for (const auto& message : messages) {
            if (const auto complaint = complaintAbout(message); !complaint.isEmpty()) {
                found.append(message.key() + u" - "_s + complaint);
            } else if (const auto manners = mannersOf(message); !manners.isEmpty()) {
                found.append(message.key() + u" - "_s + manners);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    void theFilesHoldWhatTheCodeSays_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("Indonesian") << u"siaran_id.ts"_s << QStringList();
        QTest::newRow("English plurals") << u"siaran_en.ts"_s << QStringList {u"-pluralonly"_s};
    }

    void theFilesHoldWhatTheCodeSays()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        const auto copy = folder.filePath(file);
        QVERIFY(QFile::copy(fileOf(file), copy));

        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SIARAN_SOURCE_DIR));
        lupdate.start(QStringLiteral(SIARAN_LUPDATE),
                      QStringList {u"-I"_s, u"."_s, u"app"_s, u"ui"_s, u"models"_s, u"-silent"_s, u"-no-obsolete"_s} + options
                          + QStringList {u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);

        const auto kept = keysOf(siaran::tests::messagesOf(fileOf(file)));
        const auto said = keysOf(siaran::tests::messagesOf(copy));
        QVERIFY(!said.isEmpty());
        const auto lacking = said - kept;
        const auto stale = kept - said;
        QVERIFY2(lacking.isEmpty(), qPrintable(u"run the target update_translations; lacking:"_s + listed(lacking)));
        QVERIFY2(stale.isEmpty(), qPrintable(u"run the target update_translations; no longer said:"_s + listed(stale)));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
