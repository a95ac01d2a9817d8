#include "ui/templates/SampleField.h"

#include "services/templates/TemplateAuthoring.h"
#include "ui/templates/TemplateErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QString iconFor(HeaderFormat format)
{
    return format == HeaderFormat::Image ? u"image"_s
        : format == HeaderFormat::Video  ? u"camera-video"_s
                                         : u"file-earmark"_s;
}

QString filterFor(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::Image: return SampleField::tr("Pictures (*.jpg *.jpeg *.png)");
    case HeaderFormat::Video: return SampleField::tr("Videos (*.mp4)");
    default: return SampleField::tr("Documents (*.pdf)");
    }
}

QString promptFor(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::Image: return SampleField::tr("Drop a picture here (JPEG or PNG, up to 5 MB)");
    case HeaderFormat::Video: return SampleField::tr("Drop a video here (MP4, up to 16 MB)");
    default: return SampleField::tr("Drop a document here (PDF, up to 100 MB)");
    }
}

QString fileIn(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

SampleField::SampleField(const templates::TemplateAuthoring& authoring, QWidget* parent)
    : QFrame(parent)
    , m_authoring(authoring)
    , m_icon(new QLabel(this))
    , m_words(makeLabel({}, "muted"_L1, this))
    , m_browse(makeButton(u"browseSample"_s, tr("Browse…"), {}, this))
{
    setObjectName(u"sampleField"_s);
    setProperty("dropZone", true);
    setAcceptDrops(true);
    m_words->setObjectName(u"sampleWords"_s);
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Gap, metrics::GapSmall, metrics::Gap, metrics::GapSmall);
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_browse);
    setFocusProxy(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &SampleField::browse);
}

void SampleField::show(HeaderFormat format, const QString& path)
{
    m_format = format;
    m_icon->setPixmap(icon(iconFor(format)).pixmap(metrics::IconNavigation));
    m_words->setText(path.isEmpty() ? promptFor(format) : QFileInfo(path).fileName());
    setRole(*m_words, path.isEmpty() ? "muted"_L1 : "strong"_L1);
}

void SampleField::offer(const QString& path)
{
    const auto checked = m_authoring.checkSample(m_format, path);
    if (checked) {
        show(m_format, path);
        Q_EMIT chosen(path);
    } else {
        Q_EMIT refused(templateErrorSentence(checked.error()));
    }
}

void SampleField::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a sample"), {}, filterFor(m_format));
    dialog->setObjectName(u"sampleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SampleField::offer);
    dialog->open();
}

void SampleField::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void SampleField::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    offer(fileIn(event->mimeData()));
}

} // namespace siaran::ui
