#include "tests/support/AccessibleNames.h"
#include "tests/ui/campaigns/WizardScene.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/MediaField.h"
#include "ui/campaigns/MediaWords.h"
#include "ui/widgets/MessageBubble.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;
using test::CampaignScene;
using test::makePicture;

namespace {

/// A made-up photo: cloth in folds.
QByteArray photo()
{
    QImage picture(640, 480, QImage::Format_RGB32);
    QPainter painter(&picture);
    for (int x = 0; x < 640; ++x) {
        const auto light = 96 + static_cast<int>(60 * std::sin(x / 31.0));
        painter.setPen(QColor(light + 70, light / 2 + 20, light));
        painter.drawLine(x, 0, x, 480);
    }
    painter.end();
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    picture.save(&device, "JPEG", 85);
    return bytes;
}

QMimeData* fileData(const QString& path)
{
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

/// The message step, with free words or with a template that shows a picture.
struct MediaScene : CampaignScene {
    explicit MediaScene(bool withTemplate = false)
    {
        if (withTemplate) {
            templates.templates[1].headerFormat = HeaderFormat::Image;
        }
        media.found = makePicture(photo());
        startNew();
        find<TableView>(u"segmentChoice"_s)->selectRow(0);
        QTest::keyClicks(find<QLineEdit>(u"campaignName"_s), u"Promo Lebaran"_s);
        click(u"wizardNext"_s);
        if (withTemplate) {
            find<TableView>(u"templateChoice"_s)->selectRow(0);
        } else {
            find<QRadioButton>(u"useText"_s)->click();
            find<QPlainTextEdit>(u"freeText"_s)->setPlainText(u"Halo {name}, koleksi baru sudah datang!"_s);
        }
    }

    MediaField* field() const { return find<MediaField>(u"mediaField"_s); }
    QString text(const QString& label) const { return find<QLabel>(label)->text(); }
    QString strip() const
    {
        const auto* shown = find<Strip>(u"mediaStrip"_s);
        return shown->isVisible() ? shown->text() : QString();
    }
    BubbleContent bubble() const { return find<MessageBubble>(u"messagePreviewBubble"_s)->content(); }

    void drop(const QMimeData* data) const
    {
        const QPointF middle(20, 20);
        QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(middle, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field(), &event);
    }
};

} // namespace

class TestMediaField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { CampaignScene::theme = test::prepareScreens(this); }
    void init() { QApplication::clipboard()->clear(); }

    void aDroppedFileIsChosenAndShown()
    {
        const MediaScene scene;
        scene.save(u"media_empty"_s);
        const std::unique_ptr<QMimeData> data(fileData(u"/home/sari/gamis_lebaran.jpg"_s));
        scene.drop(data.get());
        QTRY_COMPARE(scene.service.drafts.size(), 1);
        QCOMPARE(scene.media.paths, QStringList {u"/home/sari/gamis_lebaran.jpg"_s});
        QCOMPARE(scene.text(u"mediaName"_s), u"gamis_lebaran.jpg"_s);
        QVERIFY(scene.text(u"mediaFacts"_s).contains(u"JPEG"_s));
        QCOMPARE(scene.bubble().headerKind, BubbleContent::HeaderKind::Image);
        QVERIFY(!scene.bubble().picture.isNull());
        scene.save(u"media_chosen"_s);
        scene.click(u"wizardNext"_s);
        scene.click(u"wizardNext"_s);
        QVERIFY(!scene.find<MessageBubble>(u"reviewPreviewBubble"_s)->content().picture.isNull());
        scene.save(u"media_review"_s);
        QCOMPARE(scene.service.drafts.constFirst().content.attachment, makePicture().attachment);
        QCOMPARE(test::unnamedWidgets(*scene.pane).join(u'\n'), QString());
    }

    void aPictureIsPastedByKeyboard()
    {
        const MediaScene scene;
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        scene.find<QPushButton>(u"browseMedia"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(scene.media.kept.size(), 1);
        QVERIFY(QImage::fromData(scene.media.pasted.constFirst()) == picture.convertToFormat(QImage::Format_RGB32));

        // Into the words as well; and words stay words.
        scene.find<QPlainTextEdit>(u"freeText"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(scene.media.pasted.size(), 2);
        QApplication::clipboard()->setText(u"Halo"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(scene.media.pasted.size(), 2);
        QVERIFY(scene.find<QPlainTextEdit>(u"freeText"_s)->toPlainText().contains(u"Halo"_s));
    }

    void aFileIsBrowsedForByKeyboard()
    {
        const MediaScene scene;
        scene.field()->focusFirst();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"browseMedia"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto* dialog = scene.find<QFileDialog>(u"chooseMedia"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(u"/home/sari/katalog.pdf"_s);
        QTRY_COMPARE(scene.media.kept.size(), 1);
        QCOMPARE(scene.media.paths, QStringList {u"/home/sari/katalog.pdf"_s});
        QTRY_VERIFY(scene.find<QPushButton>(u"replaceMedia"_s)->isVisible());
        dialog->close();
    }

    void aLinkIsFetched()
    {
        const MediaScene scene;
        scene.click(u"linkMedia"_s);
        auto* link = scene.find<QLineEdit>(u"mediaLink"_s);
        QVERIFY(link->hasFocus());
        scene.save(u"media_link"_s);
        QTest::keyClicks(link, u"https://shop.example/foto.jpg"_s);
        QTest::keyClick(link, Qt::Key_Return);
        QTRY_COMPARE(scene.media.kept.size(), 1);
        QCOMPARE(scene.media.links, QList<QUrl> {QUrl(u"https://shop.example/foto.jpg"_s)});
    }

    void aLinkIntoTheOwnNetworkIsRefusedInWords()
    {
        MediaScene scene;
        scene.media.found = fail(ErrorKind::Invalid, u"x"_s, u"link.not_public"_s);
        scene.click(u"linkMedia"_s);
        auto* link = scene.find<QLineEdit>(u"mediaLink"_s);
        QTest::keyClicks(link, u"https://192.168.1.1/foto.jpg"_s);
        QTest::keyClick(link, Qt::Key_Return);
        QTRY_COMPARE(scene.strip(), u"This link leads into your own network, not to the internet."_s);
        QVERIFY(scene.media.kept.isEmpty());
    }

    void aTooLargePictureIsMadeSmallerOnRequest()
    {
        MediaScene scene;
        auto large = makePicture(photo());
        large.attachment.byteSize = 7'900'000;
        large.problem = media::MediaProblem::TooLong;
        large.canBeFitted = true;
        scene.media.found = large;
        scene.media.fitted = makePicture(photo());
        const std::unique_ptr<QMimeData> data(fileData(u"/a.jpg"_s));
        scene.drop(data.get());
        QTRY_VERIFY(!scene.strip().isEmpty());
        QVERIFY2(scene.strip().contains(u"at most 5 MB"_s), qPrintable(scene.strip()));
        QCOMPARE(scene.find<QPushButton>(u"fitMedia"_s)->text(), u"Make it smaller"_s);
        scene.save(u"media_too_large"_s);
        scene.media.gate.close();
        scene.click(u"fitMedia"_s);
        QVERIFY(scene.find<QPushButton>(u"cancelMedia"_s)->isVisible());
        scene.save(u"media_fitting"_s);
        scene.media.gate.open();
        QTRY_COMPARE(scene.media.kept.size(), 1);
        QTRY_COMPARE(scene.strip(), QString());
    }

    void shrinkingCanBeCancelled()
    {
        MediaScene scene;
        auto large = makePicture();
        large.problem = media::MediaProblem::TooManyPixels;
        large.pixels = {12000, 9000};
        large.canBeFitted = true;
        scene.media.found = large;
        const std::unique_ptr<QMimeData> data(fileData(u"/a.jpg"_s));
        scene.drop(data.get());
        QTRY_VERIFY(scene.strip().contains(u"12,000 × 9,000"_s));
        scene.media.gate.close();
        scene.click(u"fitMedia"_s);
        scene.click(u"cancelMedia"_s);
        QVERIFY(*scene.media.lastCancel);
        scene.media.gate.open();
        QTest::qWait(20);
        QVERIFY(scene.media.kept.isEmpty());
        QCOMPARE(scene.strip(), QString());
    }

    void aWrongTypeIsToldWithWhatWouldDo()
    {
        MediaScene scene;
        auto program = makePicture();
        program.attachment.fileName = u"setup.exe"_s;
        program.problem = media::MediaProblem::NotTaken;
        scene.media.found = program;
        const std::unique_ptr<QMimeData> data(fileData(u"/setup.exe"_s));
        scene.drop(data.get());
        QTRY_VERIFY(scene.strip().contains(u"setup.exe"_s));
        QVERIFY(!scene.find<QPushButton>(u"fitMedia"_s)->isVisible());
        scene.save(u"media_wrong_type"_s);
        scene.click(u"cancelMedia"_s);
        QCOMPARE(scene.strip(), QString());
    }

    void aStoreThatFailsIsTriedAgain()
    {
        MediaScene scene;
        scene.media.keepError = Error {.kind = ErrorKind::Unavailable, .detail = {}};
        const std::unique_ptr<QMimeData> data(fileData(u"/a.jpg"_s));
        scene.drop(data.get());
        QTRY_VERIFY(!scene.strip().isEmpty());
        scene.save(u"media_failed"_s);
        scene.media.keepError.reset();
        scene.click(u"retryMedia"_s);
        QTRY_COMPARE(scene.media.kept.size(), 1);
        QCOMPARE(scene.strip(), QString());
    }

    void aLateStoreFindsAnotherFileChosen()
    {
        MediaScene scene;
        scene.media.gate.close();
        const std::unique_ptr<QMimeData> data(fileData(u"/first.jpg"_s));
        scene.drop(data.get());
        auto second = makePicture(photo());
        second.attachment.fileName = u"second.jpg"_s;
        scene.media.found = second;
        const std::unique_ptr<QMimeData> other(fileData(u"/second.jpg"_s));
        scene.drop(other.get());
        scene.media.gate.open();
        QTRY_COMPARE(scene.text(u"mediaName"_s), u"second.jpg"_s);
        QCOMPARE(scene.media.kept.size(), 1);
    }

    void aFileIsRemovedAndReplaced()
    {
        const MediaScene scene;
        const std::unique_ptr<QMimeData> data(fileData(u"/a.jpg"_s));
        scene.drop(data.get());
        QTRY_COMPARE(scene.media.kept.size(), 1);
        scene.click(u"replaceMedia"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"browseMedia"_s);
        scene.drop(data.get());
        QTRY_COMPARE(scene.media.kept.size(), 2);
        QTRY_VERIFY(scene.find<QPushButton>(u"replaceMedia"_s)->isVisible());
        scene.click(u"removeMedia"_s);
        QCOMPARE(scene.bubble().headerKind, BubbleContent::HeaderKind::None);
        QVERIFY(scene.find<QPushButton>(u"browseMedia"_s)->isVisible());
        scene.click(u"wizardNext"_s);
        QTRY_VERIFY(!scene.service.drafts.isEmpty());
        QVERIFY(!scene.service.drafts.constFirst().content.attachment);
    }

    void aTemplateWithAPictureAsksForIt()
    {
        MediaScene scene(true);
        QVERIFY(scene.field()->isVisible());
        scene.find<QComboBox>(u"source_2"_s)->setCurrentIndex(0);
        scene.save(u"media_template"_s);
        scene.click(u"wizardNext"_s);
        QCOMPARE(test::step(scene), u"messageStep"_s);
        QCOMPARE(test::problem(scene), problemWords(DraftProblem::MissingMedia));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"browseMedia"_s);

        auto document = makePicture();
        document.attachment.kind = AttachmentKind::Document;
        scene.media.found = document;
        const std::unique_ptr<QMimeData> data(fileData(u"/a.pdf"_s));
        scene.drop(data.get());
        QTRY_VERIFY(scene.strip().contains(u"This template shows a picture"_s));

        scene.media.found = makePicture(photo());
        scene.drop(data.get());
        QTRY_COMPARE(scene.media.kept.size(), 1);
        scene.save(u"media_template_chosen"_s);
        scene.click(u"wizardNext"_s);
        QCOMPARE(test::step(scene), u"scheduleStep"_s);
    }

    void aTemplateWithoutAPlaceForItLetsItGo()
    {
        const MediaScene scene;
        const std::unique_ptr<QMimeData> data(fileData(u"/a.jpg"_s));
        scene.drop(data.get());
        QTRY_COMPARE(scene.media.kept.size(), 1);
        scene.find<QRadioButton>(u"useTemplate"_s)->click();
        scene.find<TableView>(u"templateChoice"_s)->selectRow(0);
        QVERIFY(!scene.field()->isVisible());
        QCOMPARE(scene.bubble().headerKind, BubbleContent::HeaderKind::Text);
    }

    void everyRefusalHasItsWords()
    {
        auto candidate = makePicture();
        for (const auto problem :
             {media::MediaProblem::Empty, media::MediaProblem::NotTaken, media::MediaProblem::TooLong,
              media::MediaProblem::TooManyPixels, media::MediaProblem::WrongColours, media::MediaProblem::TooVast,
              media::MediaProblem::Unreadable, media::MediaProblem::NotPlayable}) {
            candidate.problem = problem;
            QVERIFY(refusalWords(candidate, std::nullopt).endsWith(u'.'));
        }
        candidate.problem.reset();
        for (const auto kind : {AttachmentKind::Image, AttachmentKind::Video, AttachmentKind::Document}) {
            QVERIFY(refusalWords(candidate, kind).startsWith(u"This template"_s));
        }
    }
};

QTEST_MAIN(TestMediaField)
#include "tst_mediafield.moc"
