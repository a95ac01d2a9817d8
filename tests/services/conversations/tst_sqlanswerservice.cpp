#include "services/conversations/AnswerRule.h"
#include "tests/services/conversations/AnsweringWorld.h"

#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::conversations;
using namespace Qt::StringLiterals;
using siaran::test::AnsweringWorld;

namespace {

QString reasonOf(const Result<void>& answer)
{
    return answer ? QString() : answer.error().reason;
}

} // namespace

class TestSqlAnswerService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsStoredAndAuditedTogether()
    {
        AnsweringWorld world;
        QVERIFY(world.ask(ContactId(1), u"  Ada, Kak. \n"_s));
        QCOMPARE(world.column(1, u"body"_s), u"Ada, Kak."_s);
        QCOMPARE(world.column(1, u"asked_by"_s), u"Rina"_s);
        QCOMPARE(world.database.value(u"SELECT action FROM audit_entry WHERE actor = 'Rina'"_s).toString(),
                 u"conversation.answered"_s);
    }

    void wordsThatCannotBeSentAreRefused()
    {
        AnsweringWorld world;
        QCOMPARE(reasonOf(world.ask(ContactId(1), u" \n "_s)), u"answer.empty"_s);
        QCOMPARE(reasonOf(world.ask(ContactId(1), QString(4097, u'x'))), u"answer.too_long"_s);
        QVERIFY(world.ask(ContactId(1), QString(4096, u'x')));
        QCOMPARE(world.number(u"true"_s), 1);
    }

    void outsideTheWindowOnlyATemplateMayBeSent()
    {
        AnsweringWorld world;
        world.database.execute(u"UPDATE contact SET last_inbound_at = now() - interval '24 hours 1 second'"_s);
        QCOMPARE(reasonOf(world.ask(ContactId(1), u"Halo"_s)), u"answer.window_closed"_s);
        world.database.execute(u"UPDATE contact SET last_inbound_at = NULL"_s);
        QCOMPARE(reasonOf(world.ask(ContactId(1), u"Halo"_s)), u"answer.never_wrote"_s);

        QVERIFY(QCoro::waitFor(world.answers.answer(ContactId(1), AnswerTemplate {world.shop.draft().content})));
        QCOMPARE(world.column(1, u"body"_s), u"Halo Customer 1, Bandung"_s);
        // What was chosen is what is sent, whatever becomes of the person meanwhile.
        world.database.execute(u"UPDATE contact SET display_name = 'Someone else'"_s);
        world.sendAll(1);
        const auto& sent = std::get<whatsapp::TemplateContent>(world.gateway.messages.first().content);
        QCOMPARE(sent.body.first().text, u"Customer 1"_s);
    }

    void whoSaidStopIsAnsweredOnlyAfterTheySpokeAgain()
    {
        AnsweringWorld world;
        world.database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                               "VALUES (1, true, 'keyword')"_s);
        QCOMPARE(reasonOf(world.ask(ContactId(1), u"Halo"_s)), u"answer.opted_out"_s);
        world.database.execute(u"UPDATE contact SET last_inbound_at = now() + interval '1 second'"_s);
        QVERIFY(world.ask(ContactId(1), u"Halo"_s));
        const auto promo
            = QCoro::waitFor(world.answers.answer(ContactId(1), AnswerTemplate {world.shop.draft().content}));
        QCOMPARE(reasonOf(promo), u"answer.opted_out"_s);
        QVERIFY(!world.ask(ContactId(4711), u"Halo"_s));
        QCOMPARE(world.number(u"true"_s), 1);
    }

    void onlyWhatIsNotSettledWellIsSentAgainAndOnlyOnce()
    {
        AnsweringWorld world;
        QVERIFY(world.ask(ContactId(1), u"Halo"_s));
        QCOMPARE(reasonOf(QCoro::waitFor(world.answers.sendAgain(1))), u"answer.not_open"_s);
        world.database.execute(u"UPDATE single_message SET status = 'in_doubt'"_s);
        QVERIFY(QCoro::waitFor(world.answers.sendAgain(1)));
        QCOMPARE(world.column(1, u"repeated_by"_s), u"2"_s);
        QCOMPARE(world.column(2, u"body"_s), u"Halo"_s);
        QCOMPARE(reasonOf(QCoro::waitFor(world.answers.sendAgain(1))), u"answer.not_open"_s);
        QCOMPARE(world.number(u"true"_s), 2);
    }

    void whatWaitsCanBeTakenBack()
    {
        AnsweringWorld world;
        QVERIFY(world.ask(ContactId(1), u"Halo"_s));
        QVERIFY(QCoro::waitFor(world.answers.withdraw(1)));
        QCOMPARE(world.column(1, u"status"_s), u"skipped"_s);
        QCOMPARE(reasonOf(QCoro::waitFor(world.answers.withdraw(1))), u"answer.not_open"_s);
        QVERIFY(world.ask(ContactId(1), u"Lagi"_s));
        world.sendAll(2);
        QCOMPARE(world.gateway.messages.size(), 1);
        QCOMPARE(reasonOf(QCoro::waitFor(world.answers.withdraw(2))), u"answer.not_open"_s);
    }

    void aFileIsUploadedFirstAndSentByItsId()
    {
        AnsweringWorld world;
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"daftar harga.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n");
        file.close();
        QVERIFY(QCoro::waitFor(world.answers.answer(ContactId(1), AnswerFile {path, u"Ini daftarnya"_s})));
        QCOMPARE(world.media.files.size(), 1);
        QCOMPARE(world.media.files.first().mimeType, "application/pdf"_ba);
        world.sendAll(1);
        const auto& sent = std::get<whatsapp::MediaContent>(world.gateway.messages.first().content);
        const whatsapp::MediaContent expected {.kind = whatsapp::MediaContent::Kind::Document,
                                               .id = u"4711"_s,
                                               .caption = u"Ini daftarnya"_s,
                                               .filename = u"daftar harga.pdf"_s};
        QVERIFY(sent == expected);
    }

    void filesWhatsAppRefusesAreNotUploaded()
    {
        AnsweringWorld world;
        const QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            (void)file.open(QIODevice::WriteOnly);
            file.write(bytes);
            return file.fileName();
        };
        const auto answer = [&](const QString& path) {
            return reasonOf(QCoro::waitFor(world.answers.answer(ContactId(1), AnswerFile {path, {}})));
        };
        QCOMPARE(answer(write(u"a.zip"_s, "PK\x03\x04")), u"answer.file_type"_s);
        QCOMPARE(answer(write(u"a.png"_s, "\x89PNG\r\n\x1a\n" + QByteArray(6 * 1024 * 1024, '\0'))),
                 u"answer.file_size"_s);
        QVERIFY(world.media.files.isEmpty());
        QCOMPARE(world.number(u"true"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestSqlAnswerService)
#include "tst_sqlanswerservice.moc"
