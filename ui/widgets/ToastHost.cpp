#include "ui/widgets/ToastHost.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <ranges>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int WithUndoMs = 10'000;
constexpr int WithoutUndoMs = 6'000;
constexpr int MostToasts = 3;
constexpr int Widest = 480;
constexpr auto FooterMark = "footer";

QTimer* timerOf(const QFrame* frame)
{
    return frame->findChild<QTimer*>(u"toastTimer"_s, Qt::FindDirectChildrenOnly);
}

} // namespace

ToastHost::ToastHost(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
    m_arranging.setSingleShot(true);
    m_arranging.setInterval(0);
    connect(&m_arranging, &QTimer::timeout, this, &ToastHost::arrange);
}

void ToastHost::show(const Toast& toast)
{
    while (m_frames.size() >= MostToasts) {
        dismiss(m_frames.first());
    }
    auto* frame = new QFrame(&m_window);
    frame->setObjectName(u"toast"_s);
    frame->setProperty("toast", true);
    frame->setAccessibleName(toast.text);
    frame->installEventFilter(this);

    auto* text = makeLabel(toast.text, {}, frame);
    text->setWordWrap(toast.text.size() > 60);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(metrics::GapLarge, metrics::GapSmall, metrics::GapSmall, metrics::GapSmall);
    row->setSpacing(metrics::GapSmall);
    row->addWidget(text, 1);
    if (!toast.undoText.isEmpty()) {
        auto* undo = makeButton(u"toastUndo"_s, toast.undoText, {}, frame);
        undo->installEventFilter(this);
        connect(undo, &QPushButton::clicked, frame, [this, frame, run = toast.undo] {
            dismiss(frame);
            if (run) {
                run();
            }
        });
        row->addWidget(undo);
    }
    auto* close = new QToolButton(frame);
    close->setObjectName(u"toastClose"_s);
    close->setAccessibleName(tr("Close this message"));
    close->setIcon(icon(u"x-lg"_s, Token::ToastText));
    close->setIconSize({12, 12});
    close->installEventFilter(this);
    connect(close, &QToolButton::clicked, frame, [this, frame] { dismiss(frame); });
    row->addWidget(close);

    auto* timer = new QTimer(frame);
    timer->setObjectName(u"toastTimer"_s);
    timer->setSingleShot(true);
    timer->setInterval(toast.undoText.isEmpty() ? WithoutUndoMs : WithUndoMs);
    connect(timer, &QTimer::timeout, frame, [this, frame] { dismiss(frame); });
    timer->start();

    if (m_frames.isEmpty()) {
        QCoreApplication::instance()->installEventFilter(this); // footers come and go with the pages
    }
    m_frames.append(frame);
    frame->show();
    frame->raise();
    arrange();
    QAccessibleEvent alert(frame, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QWidget* ToastHost::focusTarget() const
{
    return m_frames.isEmpty() ? nullptr : m_frames.last()->findChild<QAbstractButton*>();
}

void ToastHost::setBottomMargin(int pixels)
{
    m_bottomMargin = pixels;
    arrange();
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool isMoving
        = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide;
    if (watched == &m_window) {
        if (type == QEvent::Resize) {
            arrange();
        }
        return false;
    }
    if (isMoving && watched->property(FooterMark).isValid()) {
        arrangeSoon();
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    auto* frame = qobject_cast<QFrame*>(watched);
    if (frame == nullptr && widget != nullptr) {
        frame = qobject_cast<QFrame*>(widget->parentWidget());
    }
    if (frame != nullptr && m_frames.contains(frame)) {
        switch (type) {
        case QEvent::Enter:
        case QEvent::FocusIn: timerOf(frame)->stop(); break;
        case QEvent::Leave:
        case QEvent::FocusOut: timerOf(frame)->start(); break;
        default: break;
        }
    }
    return false;
}

void ToastHost::dismiss(QFrame* frame)
{
    m_frames.removeOne(frame);
    if (m_frames.isEmpty()) {
        QCoreApplication::instance()->removeEventFilter(this);
    }
    frame->hide();
    frame->deleteLater();
    arrange();
}

void ToastHost::arrangeSoon()
{
    m_arranging.start();
}

// From the window's bottom to the top of the highest footer that is shown.
int ToastHost::footerHeight() const
{
    int highest = 0;
    for (const auto* row : m_window.findChildren<QWidget*>()) {
        if (row->property(FooterMark).isValid() && row->isVisible()) {
            highest = qMax(highest, m_window.height() - row->mapTo(&m_window, QPoint()).y());
        }
    }
    return highest;
}

void ToastHost::arrange()
{
    const int kept = qMax(m_bottomMargin + metrics::PageMargin, footerHeight() + metrics::GapSmall);
    int bottom = m_window.height() - kept;
    for (auto* frame : std::views::reverse(m_frames)) {
        const int width = qMin(Widest, frame->sizeHint().width());
        const int height = frame->hasHeightForWidth() ? frame->heightForWidth(width) : frame->sizeHint().height();
        const bool mirrored = m_window.layoutDirection() == Qt::RightToLeft;
        const int left = mirrored ? metrics::PageMargin : m_window.width() - metrics::PageMargin - width;
        frame->setGeometry(left, bottom - height, width, height);
        bottom -= height + metrics::GapSmall;
    }
}

void markFooter(QWidget& row)
{
    row.setProperty(FooterMark, true);
}

} // namespace siaran::ui
