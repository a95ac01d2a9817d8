#include "services/templates/FileDraftShelf.h"
#include "tests/support/AccessibleNames.h"
#include "tests/support/FakeTemplateAuthoring.h"
#include "tests/support/Screens.h"
#include "ui/templates/DraftButtons.h"
#include "ui/templates/SampleField.h"
#include "ui/templates/TemplateWriter.h"
#include "ui/widgets/MessageBubble.h"
#include "ui/widgets/Strip.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

TemplateDraft fine()
{
    return {.name = u"promo_lebaran"_s,
            .headerFormat = HeaderFormat::Text,
            .headerText = u"Promo untuk {{1}}"_s,
            .body = u"Assalamualaikum {{1}},\n\nDiskon {{2}} untuk semua gamis hanya minggu ini. Mampir ya!"_s,
            .footer = u"Balas STOP untuk berhenti"_s,
            .buttons = {{.kind = TemplateButton::Kind::Url, .text = u"Lihat koleksi"_s, .url = u"https://toko.id"_s},
                        {.kind = TemplateButton::Kind::QuickReply, .text = u"Berhenti promo"_s}},
            .headerExamples = {{u"1"_s, u"Ibu Sari"_s}},
            .bodyExamples = {{u"1"_s, u"Ibu Sari"_s}, {u"2"_s, u"25%"_s}}};
}

struct Scene {
    TemplateWriter& open(const templates::KeptDraft& draft = {})
    {
        writer = new TemplateWriter(authoring, shelf, draft);
        writer->open();
        QApplication::setActiveWindow(writer);
        return *writer;
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return writer->findChild<Widget*>(name);
    }

    QString problem(const QString& part) const { return find<QLabel>(part + u"Problem"_s)->text(); }
    QString counter(const QString& part) const { return find<QLabel>(part + u"Counter"_s)->text(); }
    Strip* strip() const { return find<Strip>(u"writerStrip"_s); }
    void type(const QString& name, const QString& words) const
    {
        auto* field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClicks(field, words);
    }
    void press(const QString& name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(const QString& name, int index) const { find<QComboBox>(name)->setCurrentIndex(index); }
    void save(const QString& name) const
    {
        QApplication::processEvents();
        test::saveScreens(*theme, *writer, u"template_writer_"_s + name);
    }

    inline static Theme* theme = nullptr;
    QTemporaryDir folder;
    test::FakeTemplateAuthoring authoring;
    templates::FileDraftShelf shelf {folder.filePath(u"drafts"_s), u"Rina"_s};
    QPointer<TemplateWriter> writer;

    ~Scene() { delete writer; }
};

} // namespace

class TestTemplateWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Scene::theme = test::prepareScreens(this); }

    void aTemplateIsWrittenAndHandedInByKeyboard()
    {
        Scene scene;
        auto& writer = scene.open();
        const QSignalSpy submitted(&writer, &TemplateWriter::submitted);
        scene.save(u"empty"_s);
        scene.type(u"draftName"_s, u"Promo Lebaran"_s);
        QCOMPARE(scene.find<QLineEdit>(u"draftName"_s)->text(), u"promo_lebaran"_s); // made to fit while it is typed
        scene.type(u"draftBody"_s, u"Halo {{1}}, diskon kami hanya minggu ini."_s);
        scene.type(u"bodyExample_1"_s, u"Budi"_s);
        QCOMPARE(plainText(scene.find<MessageBubble>(u"writerBubble"_s)->content()).section(u'\n', 0, 0),
                 u"Halo Budi, diskon kami hanya minggu ini."_s);
        auto* submit = scene.find<QPushButton>(u"submitTemplate"_s);
        submit->setFocus();
        QTest::keyClick(submit, Qt::Key_Space);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(scene.authoring.submitted.size(), 1);
        const auto& draft = scene.authoring.submitted.first();
        QCOMPARE(draft.name, u"promo_lebaran"_s);
        QCOMPARE(draft.bodyExamples.value(u"1"_s), u"Budi"_s);
        QVERIFY(problemsOf(draft).isEmpty());
        QVERIFY(scene.shelf.all().isEmpty()); // nothing is left to be done
        QTRY_VERIFY(!scene.writer); // it has closed itself
    }

    void whatIsMissingIsToldOnceSomebodyHandsItIn()
    {
        Scene scene;
        scene.open();
        QCOMPARE(scene.problem(u"draftName"_s), QString());
        scene.press(u"submitTemplate"_s);
        QVERIFY(!scene.problem(u"draftName"_s).isEmpty());
        QVERIFY(!scene.problem(u"draftBody"_s).isEmpty());
        QVERIFY(scene.find<QLineEdit>(u"draftName"_s)->hasFocus());
        QVERIFY(scene.authoring.submitted.isEmpty());
        scene.save(u"missing"_s);
        scene.type(u"draftName"_s, u"promo"_s);
        scene.press(u"submitTemplate"_s);
        QVERIFY(scene.find<QPlainTextEdit>(u"draftBody"_s)->hasFocus());
        scene.type(u"draftBody"_s, u"Halo {{1}}, ada promo besok."_s);
        scene.press(u"submitTemplate"_s);
        QVERIFY(scene.find<QLineEdit>(u"bodyExample_1"_s)->hasFocus());
        QVERIFY2(scene.problem(u"draftBody"_s).contains(u"{{1}}"_s), qPrintable(scene.problem(u"draftBody"_s)));
    }

    void aFaultIsToldWhileOneTypes()
    {
        Scene scene;
        scene.open();
        scene.type(u"draftName"_s, u"promo!"_s);
        QVERIFY(scene.problem(u"draftName"_s).contains(u"small letters"_s));
        scene.find<QPlainTextEdit>(u"draftBody"_s)->setPlainText(QString(1025, u'x'));
        QCOMPARE(scene.counter(u"draftBody"_s), u"1,025 of 1,024"_s);
        QVERIFY(scene.problem(u"draftBody"_s).contains(u"1,024"_s)); // kept and flagged, not cut
        scene.find<QPlainTextEdit>(u"draftBody"_s)->setPlainText(u"Halo {{1}}"_s);
        QVERIFY(scene.problem(u"draftBody"_s).contains(u"begin or end"_s));
        scene.find<QPlainTextEdit>(u"draftBody"_s)->setPlainText(u"Halo\n\n\nselamat pagi"_s);
        QVERIFY(scene.problem(u"draftBody"_s).contains(u"empty line"_s));
        scene.type(u"draftFooter"_s, QString(61, u'f'));
        QCOMPARE(scene.counter(u"draftFooter"_s), u"61 of 60"_s);
        QVERIFY(scene.problem(u"draftFooter"_s).contains(u"60"_s));
        scene.choose(u"draftHeaderFormat"_s, 1);
        scene.type(u"draftHeader"_s, u"{{1}} dan {{2}}"_s);
        QVERIFY(scene.problem(u"draftHeader"_s).contains(u"One variable"_s));
        scene.save(u"faults"_s);
    }

    void variablesAreInsertedInOrder()
    {
        Scene scene;
        scene.open();
        scene.type(u"draftBody"_s, u"Halo "_s);
        scene.press(u"insertVariable"_s);
        scene.type(u"draftBody"_s, u", diskon "_s);
        scene.press(u"insertVariable"_s);
        QCOMPARE(scene.find<QPlainTextEdit>(u"draftBody"_s)->toPlainText(), u"Halo {{1}}, diskon {{2}}"_s);
        QVERIFY(scene.find<QLineEdit>(u"bodyExample_2"_s));
    }

    void buttonsAreAddedMovedAndRemoved()
    {
        Scene scene;
        scene.open({.content = fine()});
        const auto buttons = [&scene] { return scene.find<DraftButtons>(u"draftButtons"_s)->buttons(); };
        scene.press(u"addButton"_s);
        QVERIFY(scene.find<QLineEdit>(u"buttonLabel_3"_s)->hasFocus());
        QVERIFY2(scene.problem(u"draftButtons"_s).isEmpty(), qPrintable(scene.problem(u"draftButtons"_s)));
        scene.type(u"buttonLabel_3"_s, u"Telepon kami"_s);
        scene.choose(u"buttonKind_3"_s, 2);
        scene.type(u"buttonTarget_3"_s, u"0812"_s);
        QVERIFY(scene.problem(u"draftButtons"_s).contains(u"Button 3"_s));
        scene.find<QLineEdit>(u"buttonTarget_3"_s)->clear();
        scene.type(u"buttonTarget_3"_s, u"+6281234567890"_s);
        QCOMPARE(scene.problem(u"draftButtons"_s), QString());
        QCOMPARE(buttons().at(2).phoneNumber, u"+6281234567890"_s);
        scene.save(u"buttons"_s);
        QTest::mouseClick(scene.find<QToolButton>(u"buttonUp_3"_s), Qt::LeftButton);
        QCOMPARE(buttons().at(1).kind, TemplateButton::Kind::PhoneNumber);
        QTest::mouseClick(scene.find<QToolButton>(u"buttonRemove_1"_s), Qt::LeftButton);
        QCOMPARE(buttons().size(), 2);
        for (auto i = buttons().size(); i < DraftButtons::Most; ++i) {
            scene.press(u"addButton"_s);
        }
        QVERIFY(!scene.find<QPushButton>(u"addButton"_s)->isEnabled());
    }

    void aSampleIsDroppedAndChecked()
    {
        Scene scene;
        scene.open({.content = fine()});
        scene.choose(u"draftHeaderFormat"_s, 2);
        const auto drop = [&scene](const QString& name, const QByteArray& bytes) {
            QFile file(scene.folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file.fileName())});
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(scene.find<SampleField>(u"sampleField"_s), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(scene.find<SampleField>(u"sampleField"_s), &event);
        };
        drop(u"daftar.pdf"_s, "%PDF-1.7\n"_ba);
        QVERIFY(scene.problem(u"draftHeader"_s).contains(u"JPEG or PNG"_s));
        drop(u"gamis.png"_s, "\x89PNG\r\n\x1a\n"_ba);
        QCOMPARE(scene.problem(u"draftHeader"_s), QString());
        QCOMPARE(scene.find<QLabel>(u"sampleWords"_s)->text(), u"gamis.png"_s);
        scene.save(u"sample"_s);
        scene.press(u"submitTemplate"_s);
        QCOMPARE(scene.authoring.submitted.first().headerSample, scene.folder.filePath(u"gamis.png"_s));
    }

    void whatWasBegunOutlivesTheWindow()
    {
        Scene scene;
        scene.open();
        scene.type(u"draftName"_s, u"promo"_s);
        scene.press(u"keepDraft"_s);
        QTRY_VERIFY(!scene.writer);
        const auto kept = scene.shelf.all();
        QCOMPARE(kept.size(), 1);
        scene.open(kept.first());
        QCOMPARE(scene.find<QLineEdit>(u"draftName"_s)->text(), u"promo"_s);
        QTest::keyClick(scene.writer, Qt::Key_Escape);
        QTRY_VERIFY(!scene.writer);
        QCOMPARE(scene.shelf.all().size(), 1);
    }

    void whatNobodyTouchedIsNotKept()
    {
        Scene scene;
        scene.open({.content = fine()});
        scene.press(u"keepDraft"_s);
        QVERIFY(scene.shelf.all().isEmpty());
    }

    void aDraftIsThrownAwayAfterAQuestion()
    {
        Scene scene;
        scene.open();
        scene.type(u"draftName"_s, u"promo"_s);
        scene.press(u"throwAwayDraft"_s);
        auto* act = scene.writer->findChild<QPushButton*>(u"act"_s);
        QVERIFY(act != nullptr);
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_VERIFY(!scene.writer);
        QVERIFY(scene.shelf.all().isEmpty());
    }

    void aRefusalIsToldAndNothingIsLost()
    {
        Scene scene;
        scene.authoring.failure = Error {.kind = ErrorKind::Invalid, .detail = {}, .reason = u"template.name_taken"_s};
        scene.open({.content = fine()});
        scene.type(u"draftName"_s, u"_2"_s);
        scene.press(u"submitTemplate"_s);
        QCOMPARE(scene.strip()->kind(), Strip::Kind::Danger);
        QVERIFY(scene.strip()->text().contains(u"this name and language"_s));
        QCOMPARE(scene.shelf.all().size(), 1);
        scene.save(u"refused"_s);
        scene.authoring.failure.reset();
        scene.press(u"submitTemplate"_s);
        QCOMPARE(scene.authoring.submitted.size(), 2);
        QVERIFY(scene.shelf.all().isEmpty());
    }

    void anAnswerThatHangsKeepsNobody()
    {
        Scene scene;
        scene.authoring.gate.close();
        auto& writer = scene.open({.content = fine()});
        scene.type(u"draftName"_s, u"_2"_s);
        scene.press(u"submitTemplate"_s);
        QVERIFY(!scene.find<QPushButton>(u"submitTemplate"_s)->isEnabled());
        scene.save(u"submitting"_s);
        writer.submit();
        QCOMPARE(scene.authoring.submitted.size(), 1); // one at a time
        scene.press(u"keepDraft"_s);
        QVERIFY(!writer.isVisible());
        QCOMPARE(scene.shelf.all().size(), 1); // until WhatsApp has said that it has it
        scene.authoring.gate.open();
        QTRY_VERIFY(!scene.writer);
        QVERIFY(scene.shelf.all().isEmpty());
    }

    void aChangeKeepsNameLanguageAndCategory()
    {
        Scene scene;
        scene.open({.edits = TemplateId(7), .content = fine()});
        QVERIFY(!scene.find<QLineEdit>(u"draftName"_s)->isEnabled());
        QVERIFY(!scene.find<QComboBox>(u"draftLanguage"_s)->isEnabled());
        QVERIFY(!scene.find<QComboBox>(u"draftCategory"_s)->isEnabled());
        QVERIFY(scene.strip()->text().contains(u"once a day"_s));
        scene.save(u"change"_s);
        scene.press(u"submitTemplate"_s);
        QCOMPARE(scene.authoring.edited.size(), 1);
        QCOMPARE(scene.authoring.edited.first().first, TemplateId(7));
    }

    void aDiskThatTakesNothingIsTold()
    {
        Scene scene;
        QFile file(scene.folder.filePath(u"drafts"_s)); // a file where the folder would be
        QVERIFY(file.open(QIODevice::WriteOnly));
        scene.open();
        scene.type(u"draftName"_s, u"promo"_s);
        QTRY_VERIFY(scene.strip()->isVisible());
        QVERIFY(scene.strip()->text().contains(u"could not be kept"_s));
    }

    void everyControlHasAName()
    {
        Scene scene;
        auto& writer = scene.open({.content = fine()});
        QCOMPARE(test::unnamedWidgets(writer).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestTemplateWriter)
#include "tst_templatewriter.moc"
