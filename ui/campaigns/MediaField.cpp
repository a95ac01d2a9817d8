#include "ui/campaigns/MediaField.h"

#include "ui/campaigns/MediaWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Strip.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using State = models::MediaChoice::State;

namespace {

constexpr int IconSide = 48;

bool hasFile(const QMimeData* data)
{
    const auto urls = data->urls();
    return data->hasImage()
        || (!urls.isEmpty() && (urls.constFirst().isLocalFile() || urls.constFirst().scheme() == "https"_L1));
}

QString iconOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Image: return u"image"_s;
    case AttachmentKind::Video: return u"camera-video"_s;
    case AttachmentKind::Document: return u"file-earmark-text"_s;
    }
    Q_UNREACHABLE();
}

// As the clipboard has it; only what has no bytes of its own is encoded.
QByteArray pictureBytes(const QMimeData* data)
{
    for (const auto& format : {u"image/png"_s, u"image/jpeg"_s}) {
        if (auto bytes = data->data(format); !bytes.isEmpty()) {
            return bytes;
        }
    }
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    qvariant_cast<QImage>(data->imageData()).save(&device, "PNG", 90); // fast rather than small
    return bytes;
}

} // namespace

MediaField::MediaField(media::MediaService& service, QWidget* parent)
    : Card(parent)
    , m_choice(service)
{
    setObjectName(u"mediaField"_s);
    setAcceptDrops(true);
    m_strip = new Strip(Strip::Kind::Warning, {}, this);
    m_strip->setObjectName(u"mediaStrip"_s);
    m_strip->addAction(u"fitMedia"_s, fitWords({}), [this] { m_choice.fit(); });
    m_strip->addAction(u"retryMedia"_s, tr("Try again"), [this] { m_choice.tryAgain(); });
    m_fit = m_strip->findChild<QPushButton*>(u"fitMedia"_s);
    m_again = m_strip->findChild<QPushButton*>(u"retryMedia"_s);
    body()->addWidget(buildChosen());
    body()->addWidget(buildOffer());
    body()->addWidget(buildLink());
    body()->addWidget(m_strip);
    m_linkRow->hide();
    connect(&m_choice, &models::MediaChoice::changed, this, &MediaField::render);
    connect(&m_choice, &models::MediaChoice::picked, this, [this](const std::optional<Attachment>& attachment) {
        m_isReplacing = false;
        m_linkRow->hide();
        m_link->clear();
        render();
        Q_EMIT picked(attachment);
    });
    setWanted(std::nullopt);
    render();
}

QWidget* MediaField::buildChosen()
{
    m_chosen = new QWidget(this);
    m_icon = new QLabel(m_chosen);
    m_icon->setFixedSize(IconSide, IconSide);
    m_icon->setAlignment(Qt::AlignCenter);
    m_name = makeLabel({}, "strong"_L1, m_chosen);
    m_name->setObjectName(u"mediaName"_s);
    m_name->setWordWrap(true);
    m_facts = makeLabel({}, "muted"_L1, m_chosen);
    m_facts->setObjectName(u"mediaFacts"_s);
    m_replace = makeButton(u"replaceMedia"_s, tr("Replace"), {}, m_chosen);
    m_remove = makeButton(u"removeMedia"_s, tr("Remove"), {}, m_chosen);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addStretch();
    auto* row = new QHBoxLayout(m_chosen);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_replace);
    row->addWidget(m_remove);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_isReplacing = true;
        render();
        m_browse->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_choice.remove(); });
    return m_chosen;
}

QWidget* MediaField::buildOffer()
{
    m_offer = new QWidget(this);
    m_hint = makeLabel({}, "muted"_L1, m_offer);
    m_hint->setObjectName(u"mediaHint"_s);
    m_hint->setWordWrap(true);
    m_browse = makeButton(u"browseMedia"_s, tr("Browse…"), {}, m_offer);
    m_useLink = makeButton(u"linkMedia"_s, tr("From a link…"), {}, m_offer);
    m_cancel = makeButton(u"cancelMedia"_s, tr("Cancel"), {}, m_offer);
    auto* row = new QHBoxLayout(m_offer);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_hint, 1);
    row->addWidget(m_browse);
    row->addWidget(m_useLink);
    row->addWidget(m_cancel);
    connect(m_browse, &QPushButton::clicked, this, &MediaField::browse);
    connect(m_useLink, &QPushButton::clicked, this, [this] {
        m_linkRow->show();
        m_link->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isReplacing = false;
        m_linkRow->hide();
        m_choice.cancel();
    });
    return m_offer;
}

QWidget* MediaField::buildLink()
{
    m_linkRow = new QWidget(this);
    m_link = new QLineEdit(m_linkRow);
    m_link->setObjectName(u"mediaLink"_s);
    m_link->setAccessibleName(tr("Link to the file"));
    m_link->setPlaceholderText(u"https://"_s);
    m_link->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    auto* fetch = makeButton(u"fetchMedia"_s, tr("Fetch"), {}, m_linkRow);
    auto* row = new QHBoxLayout(m_linkRow);
    row->setContentsMargins({});
    row->addWidget(m_link, 1);
    row->addWidget(fetch);
    connect(fetch, &QPushButton::clicked, this, &MediaField::fetchLink);
    connect(m_link, &QLineEdit::returnPressed, this, &MediaField::fetchLink);
    return m_linkRow;
}

void MediaField::setWanted(std::optional<AttachmentKind> kind)
{
    m_choice.setWanted(kind);
    setTitle(mediaTitle(kind));
    setAccessibleName(mediaTitle(kind));
}

void MediaField::show(const std::optional<Attachment>& attachment)
{
    m_choice.show(attachment);
    render();
}

QImage MediaField::picture() const
{
    return QImage::fromData(m_choice.thumbnail(), "JPEG");
}

void MediaField::focusFirst()
{
    for (auto* button : {m_browse, m_cancel, m_replace}) {
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MediaField::watch(QWidget* widget)
{
    widget->installEventFilter(this);
}

void MediaField::render()
{
    const auto& attachment = m_choice.attachment();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool isIdle = m_choice.state() == State::Idle;
    const bool isOffering = !attachment || m_isReplacing || !isIdle;
    m_chosen->setVisible(attachment.has_value());
    m_replace->setVisible(!isOffering);
    m_remove->setVisible(isIdle);
    m_offer->setVisible(isOffering);
    m_linkRow->setVisible(isOffering && m_linkRow->isVisibleTo(this) && !m_choice.isBusy());
    m_browse->setVisible(!m_choice.isBusy());
    m_useLink->setVisible(!m_choice.isBusy());
    m_cancel->setVisible(m_choice.isBusy() || !isIdle || m_isReplacing);
    if (attachment) {
        const auto small = picture();
        m_icon->setPixmap(small.isNull() ? icon(iconOf(attachment->kind)).pixmap(IconSide / 2, IconSide / 2)
                                         : QPixmap::fromImage(small.scaled(IconSide, IconSide, Qt::KeepAspectRatio,
                                                                           Qt::SmoothTransformation)));
        m_name->setText(attachment->fileName.isEmpty() ? tr("Without a name") : attachment->fileName);
        m_facts->setText(mediaFacts(*attachment));
    }
    switch (m_choice.state()) {
    case State::Looking: m_hint->setText(tr("Looking at the file…")); break;
    case State::Fitting: m_hint->setText(tr("Making it fit…")); break;
    case State::Keeping: m_hint->setText(tr("Keeping it in your workspace…")); break;
    case State::Idle:
    case State::Refused:
    case State::Failed: m_hint->setText(tr("Drop a file here, or paste a picture.")); break;
    }
    renderStrip();
    if (hadFocus && !isAncestorOf(QApplication::focusWidget())) {
        focusFirst(); // what had it is hidden now
    }
    Q_EMIT pictureChanged();
}

void MediaField::renderStrip()
{
    const bool isRefused = m_choice.state() == State::Refused;
    const bool hasFailed = m_choice.state() == State::Failed;
    m_strip->setVisible(isRefused || hasFailed);
    m_fit->setVisible(isRefused && m_choice.candidate().canBeFitted);
    m_again->setVisible(hasFailed);
    if (isRefused) {
        const auto words = refusalWords(m_choice.candidate(), m_choice.wanted());
        const auto& name = m_choice.candidate().attachment.fileName;
        //: A file and why it cannot be sent
        m_strip->tell(Strip::Kind::Warning, name.isEmpty() ? words : tr("%1: %2").arg(name, words));
        m_fit->setText(fitWords(m_choice.candidate()));
        m_fit->setAccessibleName(m_fit->text());
    } else if (hasFailed) {
        m_strip->tell(Strip::Kind::Danger, mediaErrorWords(m_choice.error()));
    }
}

void MediaField::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setObjectName(u"chooseMedia"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures, videos and documents (%1)")
             .arg(u"*.jpg *.jpeg *.png *.mp4 *.3gp *.pdf *.doc *.docx *.xls *.xlsx *.ppt *.pptx *.txt"_s),
         tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_choice.openFile(path); });
    dialog->open();
}

void MediaField::fetchLink()
{
    const auto text = m_link->text().trimmed();
    if (!text.isEmpty()) {
        m_choice.fetch(QUrl(text, QUrl::StrictMode));
    }
}

// A picture copied from a page comes with its address and its pixels: the pixels are meant.
bool MediaField::take(const QMimeData* mime)
{
    const auto urls = mime->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        m_choice.openFile(urls.constFirst().toLocalFile());
    } else if (mime->hasImage()) {
        m_choice.look(pictureBytes(mime), tr("picture.png"));
    } else if (!urls.isEmpty() && urls.constFirst().scheme() == "https"_L1) {
        m_choice.fetch(urls.constFirst());
    } else {
        return false;
    }
    return true;
}

bool MediaField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isVisible()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* mime = QApplication::clipboard()->mimeData();
        // Words are the editor's own.
        if (key->matches(QKeySequence::Paste) && mime != nullptr && !mime->hasText() && hasFile(mime)) {
            return take(mime);
        }
    }
    return Card::eventFilter(watched, event);
}

void MediaField::keyPressEvent(QKeyEvent* event)
{
    const auto* mime = QApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && mime != nullptr && take(mime)) {
        event->accept();
        return;
    }
    Card::keyPressEvent(event);
}

void MediaField::dragEnterEvent(QDragEnterEvent* event)
{
    if (hasFile(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        setLook(*this, "dropZone", true);
    }
}

void MediaField::dragLeaveEvent(QDragLeaveEvent* event)
{
    setLook(*this, "dropZone", false);
    Card::dragLeaveEvent(event);
}

void MediaField::dropEvent(QDropEvent* event)
{
    setLook(*this, "dropZone", false);
    if (take(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

} // namespace siaran::ui
